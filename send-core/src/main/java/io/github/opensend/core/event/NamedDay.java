package io.github.opensend.core.event;

/** A day that an event carries beside the day on which it happened. */
public enum NamedDay {
    /** The day on which a letter left its sender. */
    DISPATCHED("dispatchedOn"),
    /** The day on which a document was served on the family. */
    SERVED("servedOn"),
    /** The day that lies ahead: of a meeting, a mediation, a hearing, a move, a transfer, a term or the end of a course. */
    FOR("for"),
    /** The date that a letter bears. */
    LETTER_DATED("letterDated"),
    /** The day by which a mediation agreement says that its action is to be taken. */
    AGREED_BY("agreedBy"),
    /** The day by which the Tribunal directs that its order is to be complied with, or a step taken. */
    DIRECTED_BY("directedBy"),
    /** The day on which the plan was sent to the institution that it names. */
    TO_INSTITUTION("toInstitution"),
    /** The day on which the plan was sent to the responsible commissioning body. */
    TO_COMMISSIONER("toCommissioner"),
    /** The first day of a suspension. */
    FIRST_DAY("firstDay");

    private final String id;

    NamedDay(String id) {
        this.id = id;
    }

    /**
     * The name in documents.
     *
     * @return such as {@code servedOn}
     */
    public String id() {
        return id;
    }
}
