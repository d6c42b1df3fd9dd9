package io.github.opensend.core.approach;

/**
 * Who does something, by role. No name is needed, and none should be given.
 *
 * @since 0.1.0
 */
public enum Role implements ApproachWord {
    /** The class or subject teacher, who stays responsible from day to day. */
    TEACHER,
    /** The special educational needs coordinator. */
    SENCO,
    /** A teaching assistant or other support worker. */
    TEACHING_ASSISTANT,
    /** The key person of a young child in an early years setting. */
    KEY_PERSON,
    /** The tutor of a student in further education. */
    TUTOR,
    /** The head of the setting. */
    HEAD,
    /** A specialist from inside or outside the setting. */
    SPECIALIST,
    /** A parent or carer. */
    PARENT,
    /** The child or young person. */
    CHILD,
    /** Whoever a young person brings along: a parent, an advocate, a friend. */
    SUPPORTER,
    /** Anybody else. */
    OTHER;

    @Override
    public String words() {
        return this == SENCO ? "SENCO" : ApproachWord.super.words();
    }
}
