package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A local area's improvement plan, with evidence and actions.
 *
 * @param schema the name and version of the form
 * @param title what it is called
 * @param citation where it stands; what it holds stands at the paragraph of its id
 * @param standing its force
 * @param certainty how sure the citation is
 * @param first the first day that it is for, or null
 * @param last the last day that it is for, or null
 * @param certaintyOfDays how sure those days are
 * @param priorities the priorities
 * @param objectives the objectives
 * @param keyPrinciples the key principles
 * @param outcomes the outcomes
 * @param aims aims outside the outcomes
 * @param evidence what is recorded of outcomes
 * @param actions what is to be done
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
        ImmutableList<Principle> keyPrinciples,
        ImmutableList<Planned> outcomes,
        ImmutableList<Aim> aims,
        ImmutableList<Proof> evidence,
        ImmutableList<ToDo> actions) {
    /**
     * A priority.
     *
     * @param id its number in the plan
     * @param title what it is about
     * @param declared the codes of the objectives that it declares
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "title", "declared"})
    public record Priority(String id, String title, ImmutableList<String> declared) {}

    /**
     * An objective.
     *
     * @param code its code in the plan
     * @param words what it says
     * @param priorities the priorities to which it is said to belong
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"code", "words", "priorities"})
    public record Objective(String code, String words, ImmutableList<String> priorities) {}

    /**
     * A key principle.
     *
     * @param id its number in the plan
     * @param words what it says
     */
    @JsonPropertyOrder({"id", "words"})
    public record Principle(String id, String words) {}

    /**
     * An outcome.
     *
     * @param id its number in the plan
     * @param priority the priority under which it stands
     * @param words what it says
     * @param references what it cites, as printed
     * @param measures by what it is measured
     * @param resembles outcomes in nearly the same words
     * @param fits objectives that fit it better
     * @param caveat what a reader has to know, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "priority", "words", "references", "measures", "resembles", "fits", "caveat"})
    public record Planned(
            String id,
            String priority,
            String words,
            ImmutableList<String> references,
            ImmutableList<MeasuredBy> measures,
            ImmutableList<String> resembles,
            ImmutableList<String> fits,
            @Nullable String caveat) {}

    /**
     * An aim outside the outcomes.
     *
     * @param id its place in the plan
     * @param priority the priority under which it stands
     * @param words what it says
     * @param measures by what it is measured
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"id", "priority", "words", "measures"})
    public record Aim(String id, String priority, String words, ImmutableList<MeasuredBy> measures) {}

    /**
     * What something is measured by.
     *
     * @param readings what the plan's words may mean, one or more
     * @param when the time as it is printed, or null
     * @param breaks what breaks the series, or null
     * @param certainty how sure it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"readings", "when", "breaks", "certainty"})
    public record MeasuredBy(
            ImmutableList<MeasureReading> readings,
            @Nullable String when,
            @Nullable String breaks,
            String certainty) {}

    /**
     * One reading of a measure.
     *
     * @param id the stable name of what it counts
     * @param says what is counted out of what
     * @param unit the unit
     * @param direction which way it is to go
     * @param target the target, or null where there is none
     * @param by the day of the target, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "says", "unit", "direction", "target", "by"})
    public record MeasureReading(
            String id,
            String says,
            String unit,
            String direction,
            @Nullable Goal target,
            @Nullable String by) {}

    /**
     * A target: a figure, the period before, a benchmark, or a space that was left blank.
     *
     * @param sort which of them
     * @param figure the figure, or the printed figure of a benchmark, or null
     * @param unit the unit of the figure, or null
     * @param before the period before, or null
     * @param area England or the number of an authority, or null
     * @param year the year of the benchmark, or null
     * @param counts what the benchmark may count
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"sort", "figure", "unit", "before", "area", "year", "counts"})
    public record Goal(
            String sort,
            @Nullable String figure,
            @Nullable String unit,
            @Nullable String before,
            @Nullable String area,
            @Nullable Integer year,
            ImmutableList<WhatIsCounted> counts) {}

    /**
     * What a figure counts.
     *
     * @param id the stable name
     * @param says what is counted out of what
     */
    @JsonPropertyOrder({"id", "says"})
    public record WhatIsCounted(String id, String says) {}

    /**
     * Evidence of an outcome.
     *
     * @param outcome the number of the outcome
     * @param on the day
     * @param source where it comes from
     * @param measure the name of the measure, or null
     * @param figure the figure, or null
     * @param unit the unit of the figure, or null
     * @param numerator how many were so, or null
     * @param denominator how many there were, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"outcome", "on", "source", "measure", "figure", "unit", "numerator", "denominator"})
    public record Proof(
            String outcome,
            String on,
            String source,
            @Nullable String measure,
            @Nullable String figure,
            @Nullable String unit,
            @Nullable Long numerator,
            @Nullable Long denominator) {}

    /**
     * Something to do.
     *
     * @param id its name
     * @param outcome the number of the outcome
     * @param words what is to be done
     * @param state how far it is
     * @param due the day, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "outcome", "words", "state", "due"})
    public record ToDo(
            String id,
            String outcome,
            String words,
            String state,
            @Nullable String due) {}
}
