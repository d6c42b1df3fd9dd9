package io.github.opensend.core.event;

/**
 * Who is asked for advice in an EHC needs assessment.
 *
 * @since 0.1.0
 */
public enum AdviceGiver implements EventKind {
    /** An educational psychologist. */
    EDUCATIONAL_PSYCHOLOGIST,
    /** The school, college or early years provider. */
    SCHOOL,
    /** A health care professional, asked through a health body. */
    MEDICAL,
    /** Social care. */
    SOCIAL_CARE,
    /** Early years or specialist teaching advice. */
    EARLY_YEARS,
    /** A youth offending team or relevant youth accommodation. */
    YOUTH_JUSTICE,
    /** Any other person whose advice the authority thinks appropriate or the family reasonably asks for. */
    OTHER;
}
