package io.github.opensend.core.voice;

import com.google.common.base.Ascii;

/**
 * Whose voice it is.
 *
 * @since 0.1.0
 */
public enum Speaker {
    /** A child. */
    CHILD,
    /** A young person over compulsory school age. */
    YOUNG_PERSON,
    /** A parent or carer. */
    PARENT_OR_CARER,
    /** A group of young people, such as Lincolnshire Young Voices. */
    YOUNG_PEOPLES_GROUP,
    /** A parent carer forum. */
    PARENT_CARER_FORUM,
    /** A school, a college or an early years setting. */
    SETTING,
    /** A professional. */
    PROFESSIONAL;

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code parent-or-carer}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Whether it is one child or young person.
     *
     * @return true for a child and a young person
     */
    public boolean isChildOrYoungPerson() {
        return this == CHILD || this == YOUNG_PERSON;
    }
}
