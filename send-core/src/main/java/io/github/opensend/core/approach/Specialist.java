package io.github.opensend.core.approach;

/**
 * Whose advice was asked for. The Code lets specialists be involved at any point.
 *
 * @since 0.1.0
 */
public enum Specialist implements ApproachWord {
    /** An educational psychologist. */
    EDUCATIONAL_PSYCHOLOGIST(false),
    /** A specialist teacher or support service. */
    SPECIALIST_TEACHER(false),
    /** A speech and language therapist. */
    SPEECH_AND_LANGUAGE_THERAPIST(true),
    /** An occupational therapist. */
    OCCUPATIONAL_THERAPIST(true),
    /** A physiotherapist. */
    PHYSIOTHERAPIST(true),
    /** A mental health service for children and young people. */
    MENTAL_HEALTH_SERVICE(true),
    /** A doctor, nurse, health visitor or other health professional. */
    HEALTH_PROFESSIONAL(true),
    /** Social care. */
    SOCIAL_CARE(false),
    /** Anybody else. */
    OTHER(false);

    private final boolean health;

    Specialist(boolean health) {
        this.health = health;
    }

    /**
     * Whether it is a health service as a rule, whoever employs them here.
     *
     * @return true for therapists, mental health services and health professionals
     */
    public boolean health() {
        return health;
    }
}
