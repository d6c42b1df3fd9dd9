package io.github.opensend.core.event;

/**
 * What sort of school directs a pupil off site; the power is not the same for each.
 *
 * @since 0.1.0
 */
public enum DirectingSchool implements EventKind {
    /** A school that a local authority maintains. */
    MAINTAINED_SCHOOL,
    /** An academy school. */
    ACADEMY,
    /** A pupil referral unit. */
    PUPIL_REFERRAL_UNIT;
}
