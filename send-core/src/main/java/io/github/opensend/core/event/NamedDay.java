package io.github.opensend.core.event;

/**
 * A day that an event carries beside the day on which it happened.
 *
 * @since 0.1.0
 */
public enum NamedDay {
    /** The day on which a letter left its sender. */
    DISPATCHED("dispatchedOn", "the day of dispatch"),
    /** The day on which a document was served on the family. */
    SERVED("servedOn", "the day of service"),
    /** The day that lies ahead: of a meeting, a mediation, a hearing, a move, a transfer, a term or the end of a course. */
    FOR("for", "the day that lies ahead"),
    /** The day on which the authority's team for special educational needs entered a request in its own books. */
    LOGGED("loggedOn", "the day on which it was logged"),
    /** The date that a letter bears. */
    LETTER_DATED("letterDated", "the date of the letter"),
    /** The day by which a mediation agreement says that its action is to be taken. */
    AGREED_BY("agreedBy", "the day that is agreed"),
    /** The day by which the Tribunal directs that its order is to be complied with, or a step taken. */
    DIRECTED_BY("directedBy", "the day that is directed"),
    /** The day on which the plan was sent to the institution that it names. */
    TO_INSTITUTION("toInstitution", "the day on which the institution was told"),
    /** The day on which the plan was sent to the responsible commissioning body. */
    TO_COMMISSIONER("toCommissioner", "the day on which the commissioning body was told"),
    /** The first day of a suspension. */
    FIRST_DAY("firstDay", "the first day"),
    /** The day of a public examination or a national curriculum test that an exclusion would make a pupil miss. */
    EXAM("exam", "the day of the examination or test"),
    /** The sixth consecutive school day of suspension; told, or counted from the suspensions on record. */
    SIXTH_DAY("sixthDay", "the sixth consecutive school day of suspension"),
    /** The first day of education. */
    EDUCATION_FROM("educationFrom", "the first day of education");

    private final String id;
    private final String words;

    NamedDay(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The name in documents.
     *
     * @return such as {@code servedOn}
     */
    public String id() {
        return id;
    }

    /**
     * The day in plain words.
     *
     * @return such as {@code the day of service}
     */
    public String words() {
        return words;
    }
}
