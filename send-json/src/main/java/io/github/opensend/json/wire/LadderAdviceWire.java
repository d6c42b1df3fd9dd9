package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What a journey comes to on a day. Nothing in it says whether a pupil may be excluded.
 *
 * @param schema the name and version of the form
 * @param pupil the caller's reference to the pupil
 * @param ladder the id of the ladder or the pathway
 * @param asOf the day
 * @param state the id of where the pupil stands, or null without any move
 * @param since the day of the last move that changed it, or null
 * @param edition the id of the edition in use, or null
 * @param step what that edition calls the step, or null where it has none or none is known
 * @param known whether it is known which ways lead on
 * @param labels what governed each move
 * @param open the moves that can be made
 * @param blocked the moves that miss something
 * @param due what falls due by local practice
 * @param rungs the evidence rung by rung; none along a pathway
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "schema", "pupil", "ladder", "asOf", "state", "since", "edition", "step", "known", "labels", "open", "blocked",
    "due", "rungs"
})
public record LadderAdviceWire(
        String schema,
        String pupil,
        String ladder,
        String asOf,
        @Nullable String state,
        @Nullable String since,
        @Nullable String edition,
        @Nullable String step,
        boolean known,
        ImmutableList<String> labels,
        ImmutableList<Open> open,
        ImmutableList<Blocked> blocked,
        ImmutableList<Due> due,
        ImmutableList<Rung> rungs) {
    /**
     * A move that can be made.
     *
     * @param crossing the id of the way
     * @param to the id of the state that it leads to
     * @param direction the id of the direction
     * @param what what happens
     * @param decidedBy the role of who decides
     * @param usually what is usually on record and is not
     */
    @JsonPropertyOrder({"crossing", "to", "direction", "what", "decidedBy", "usually"})
    public record Open(
            String crossing, String to, String direction, String what, String decidedBy, ImmutableList<Lack> usually) {}

    /**
     * A move that misses something.
     *
     * @param crossing the id of the way
     * @param to the id of the state that it leads to
     * @param direction the id of the direction
     * @param what what happens
     * @param decidedBy the role of who decides
     * @param missing everything that is missing
     * @param forbiddenBy what forbids it, in words
     */
    @JsonPropertyOrder({"crossing", "to", "direction", "what", "decidedBy", "missing", "forbiddenBy"})
    public record Blocked(
            String crossing,
            String to,
            String direction,
            String what,
            String decidedBy,
            ImmutableList<Lack> missing,
            ImmutableList<String> forbiddenBy) {}

    /**
     * What a guard misses.
     *
     * @param guard the id of the guard
     * @param what what is missing
     * @param decidedBy the role of who decides
     * @param figure whether a figure is published for it
     * @param hard whether nobody moves without it
     * @param citation where it stands
     */
    @JsonPropertyOrder({"guard", "what", "decidedBy", "figure", "hard", "citation"})
    public record Lack(String guard, String what, String decidedBy, String figure, boolean hard, String citation) {}

    /**
     * What falls due.
     *
     * @param clock the id of the row of local practice
     * @param what what has to have happened
     * @param startedOn the first day
     * @param on the last day by the calendar
     * @param inSchoolWeeks the last day in weeks of the school, where the source does not say which, or null
     * @param least whether it is the least time and not the most
     * @param citation where it stands
     * @param certainty the id of how sure we are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"clock", "what", "startedOn", "on", "inSchoolWeeks", "least", "citation", "certainty"})
    public record Due(
            String clock,
            String what,
            String startedOn,
            String on,
            @Nullable String inSchoolWeeks,
            boolean least,
            String citation,
            String certainty) {}

    /**
     * One rung.
     *
     * @param step the id of the step
     * @param title what the edition calls it
     * @param found the evidence on record
     * @param lacking the ids of the kinds of evidence that are not
     */
    @JsonPropertyOrder({"step", "title", "found", "lacking"})
    public record Rung(String step, String title, ImmutableList<Found> found, ImmutableList<String> lacking) {}

    /**
     * Evidence on record.
     *
     * @param evidence the id of its kind
     * @param on the day
     */
    @JsonPropertyOrder({"evidence", "on"})
    public record Found(String evidence, String on) {}
}
