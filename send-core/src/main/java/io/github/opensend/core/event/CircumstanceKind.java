package io.github.opensend.core.event;

import com.google.common.base.Ascii;

/**
 * A kind of circumstance that a ground for not keeping to a time limit can rest on.
 *
 * @since 0.1.0
 */
public enum CircumstanceKind {
    /** A school or post-16 institution was closed. */
    SCHOOL_CLOSED,
    /** A provider of early years education was closed. */
    EARLY_YEARS_CLOSED,
    /** Exceptional personal circumstances affected the child, the parent or the young person. */
    PERSONAL_CIRCUMSTANCES,
    /** Exceptional circumstances affected the child, the parent or the young person. */
    EXCEPTIONAL_CIRCUMSTANCES,
    /** The child, the parent or the young person was absent from the area. */
    ABSENT,
    /** The child missed an appointment for an examination or a test. */
    MISSED_APPOINTMENT,
    /** The incidence or transmission of coronavirus. */
    CORONAVIRUS,
    /** The family made suitable alternative arrangements. */
    ALTERNATIVE_ARRANGEMENTS,
    /** The child's parent was absent from the area, which alone counts while the child is detained. */
    PARENT_ABSENT,
    /** The person who acts for a young person without capacity was absent from the area. */
    ALTERNATIVE_PERSON_ABSENT;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
