package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * An improvement plan of a local area, with what became of it.
 *
 * @param schema the name and version of the form
 * @param title what the plan is called
 * @param citation the plan as a document
 * @param standing the id of its standing
 * @param certainty the id of how sure it is that the plan says what is told here
 * @param first the first day that it is for, or null
 * @param last the last day that it is for, or null
 * @param certaintyOfDays the id of how sure its first and last day are
 * @param priorities its parts
 * @param objectives what it serves
 * @param keyPrinciples what all of it is to be like
 * @param outcomes what is to come about
 * @param aims what it aims at outside its outcomes
 * @param evidence what was found about its outcomes
 * @param actions what is to be done for its outcomes
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schema",
    "title",
    "citation",
    "standing",
    "certainty",
    "first",
    "last",
    "certaintyOfDays",
    "priorities",
    "objectives",
    "keyPrinciples",
    "outcomes",
    "aims",
    "evidence",
    "actions"
})
public record ImprovementPlanWire(
        String schema,
        String title,
        ImmutableList<ProvisionWire> citation,
        String standing,
        String certainty,
        @Nullable String first,
        @Nullable String last,
        String certaintyOfDays,
        ImmutableList<Priority> priorities,
        ImmutableList<Objective> objectives,
        ImmutableList<KeyPrinciple> keyPrinciples,
        ImmutableList<Outcome> outcomes,
        ImmutableList<Aim> aims,
        ImmutableList<Evidence> evidence,
        ImmutableList<Action> actions) {
    /**
     * A part of the plan.
     *
     * @param id what tells it from the other priorities
     * @param title what it is about
     * @param declared the codes of the objectives that it declares
     * @param citation where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "title", "declared", "citation"})
    public record Priority(
            String id, String title, ImmutableList<String> declared, ImmutableList<ProvisionWire> citation) {}

    /**
     * Something that the plan serves.
     *
     * @param code what tells it from the other objectives
     * @param words what is wanted
     * @param priorities the priorities that it is said to belong to
     * @param citation where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"code", "words", "priorities", "citation"})
    public record Objective(
            String code, String words, ImmutableList<String> priorities, ImmutableList<ProvisionWire> citation) {}

    /**
     * What everything in the plan is to be like.
     *
     * @param id what tells it from the other key principles
     * @param words what it asks
     * @param citation where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "words", "citation"})
    public record KeyPrinciple(String id, String words, ImmutableList<ProvisionWire> citation) {}

    /**
     * What is to come about.
     *
     * @param id what tells it from the other outcomes and the aims
     * @param priority the id of its priority
     * @param references what it cites, as printed, whether the plan explains it or not
     * @param words what is to come about
     * @param measures how it is measured
     * @param resembles the ids of the outcomes that are told in nearly the same words
     * @param fits the codes of the objectives that are about the same thing, where it cites others
     * @param caveat what a reader has to know, or null
     * @param citation where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "priority", "references", "words", "measures", "resembles", "fits", "caveat", "citation"})
    public record Outcome(
            String id,
            String priority,
            ImmutableList<String> references,
            String words,
            ImmutableList<Planned> measures,
            ImmutableList<String> resembles,
            ImmutableList<String> fits,
            @Nullable String caveat,
            ImmutableList<ProvisionWire> citation) {}

    /**
     * What is aimed at outside the outcomes.
     *
     * @param id what tells it from the other aims and the outcomes
     * @param priority the id of its priority
     * @param words what is aimed at
     * @param measures how it is measured
     * @param citation where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "priority", "words", "measures", "citation"})
    public record Aim(
            String id,
            String priority,
            String words,
            ImmutableList<Planned> measures,
            ImmutableList<ProvisionWire> citation) {}

    /**
     * One thing that is measured.
     *
     * @param readings what the words of the plan may mean, each of another definition
     * @param when the time as the plan prints it, or null
     * @param breaks why figures from before cannot be compared with later ones, or null
     * @param certainty the id of how sure it is what is measured
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"readings", "when", "breaks", "certainty"})
    public record Planned(
            ImmutableList<Reading> readings,
            @Nullable String when,
            @Nullable String breaks,
            String certainty) {}

    /**
     * One way to read a measure.
     *
     * @param definition what is counted
     * @param unit the id of what its figures are numbers of
     * @param direction the id of which way it is to go
     * @param target what it is to come to, or null where no target is set
     * @param by the last day by which it is to come to that, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"definition", "unit", "direction", "target", "by"})
    public record Reading(
            Definition definition,
            String unit,
            String direction,
            @Nullable Target target,
            @Nullable String by) {}

    /**
     * What is counted out of what.
     *
     * @param id its stable name
     * @param says what is counted, in words
     */
    @JsonPropertyOrder({"id", "says"})
    public record Definition(String id, String says) {}

    /**
     * What a measure is to come to. A target that was left blank has a kind and nothing else.
     *
     * @param kind the sort of target, which says what else is told
     * @param value of an exact target the number as printed, or null
     * @param unit of an exact target the id of its unit, or null
     * @param period of a target of the period before a month, a quarter or a year, or null
     * @param area of a benchmark England, the three digits of an authority or the GSS code of a region, or null
     * @param year of a benchmark the calendar year that is named, or null
     * @param definitions of a benchmark what it may count
     * @param printed of a benchmark the figure in per cent as the plan prints it, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "value", "unit", "period", "area", "year", "definitions", "printed"})
    public record Target(
            String kind,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String period,
            @Nullable String area,
            @Nullable Integer year,
            ImmutableList<Definition> definitions,
            @Nullable String printed) {}

    /**
     * What was found about an outcome.
     *
     * @param outcome the id of the outcome
     * @param day the day for which it was found
     * @param source where it was found
     * @param measure the name of a measure of the outcome, or null
     * @param value its figure, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"outcome", "day", "source", "measure", "value"})
    public record Evidence(
            String outcome,
            String day,
            String source,
            @Nullable String measure,
            @Nullable Value value) {}

    /**
     * What was read of a measure: a number in a unit, or some out of all.
     *
     * @param number the number as it stands in its source, or null
     * @param unit the id of its unit, or null
     * @param numerator how many were of the kind, or null
     * @param denominator how many there were, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"number", "unit", "numerator", "denominator"})
    public record Value(
            @Nullable String number,
            @Nullable String unit,
            @Nullable Long numerator,
            @Nullable Long denominator) {}

    /**
     * Something that is to be done for an outcome.
     *
     * @param id what tells it from the other actions
     * @param outcome the id of the outcome
     * @param words what is to be done
     * @param state the id of how far it has come
     * @param due the last day by which it is to be done, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "outcome", "words", "state", "due"})
    public record Action(
            String id,
            String outcome,
            String words,
            String state,
            @Nullable String due) {}
}
