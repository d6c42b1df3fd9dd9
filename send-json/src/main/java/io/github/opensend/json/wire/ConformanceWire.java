package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How a calculator stood beside scenarios.
 *
 * @param schema the name and version of the form
 * @param calculator the name of what was asked
 * @param agrees whether nothing differs and nothing failed
 * @param scenarios how many were asked
 * @param agreeing how many agree
 * @param differing how many differ
 * @param unanswered how many ask only for rules that the calculator never answers
 * @param failing how many got no answer at all
 * @param brokenRules the rules that it breaks, the one that is broken most often first; present even if there is none
 * @param outcomes what came of each scenario; present even if there is none
 * @since 0.1.0
 */
@JsonPropertyOrder({
    "schema",
    "calculator",
    "agrees",
    "scenarios",
    "agreeing",
    "differing",
    "unanswered",
    "failing",
    "brokenRules",
    "outcomes"
})
public record ConformanceWire(
        String schema,
        String calculator,
        boolean agrees,
        int scenarios,
        int agreeing,
        int differing,
        int unanswered,
        int failing,
        ImmutableList<Broken> brokenRules,
        ImmutableList<Outcome> outcomes) {
    /**
     * A rule that is broken.
     *
     * @param rule the id of the rule or of its row
     * @param title what is to be done, or null if this library has no such rule
     * @param citation where it stands, or null
     * @param asked in how many scenarios the calculator was asked for it and answered
     * @param brokenIn the scenarios in which it is broken
     * @param slips how it seems to count instead
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"rule", "title", "citation", "asked", "brokenIn", "slips"})
    public record Broken(
            String rule,
            @Nullable String title,
            @Nullable String citation,
            int asked,
            ImmutableList<String> brokenIn,
            ImmutableList<Slipped> slips) {}

    /**
     * A slip, and how often it explains a wrong day.
     *
     * @param slip the id of the slip
     * @param says what a calculator that makes it does, and what is right
     * @param times how many differences it explains
     */
    @JsonPropertyOrder({"slip", "says", "times"})
    public record Slipped(String slip, String says, int times) {}

    /**
     * What came of a scenario.
     *
     * @param scenario the id of the scenario
     * @param verdict the id of the verdict
     * @param failure why there is no answer, or null
     * @param differences what is not as expected
     * @param notAnswered the rules that were not compared, because the calculator never answers them
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"scenario", "verdict", "failure", "differences", "notAnswered"})
    public record Outcome(
            String scenario,
            String verdict,
            @Nullable String failure,
            ImmutableList<Difference> differences,
            ImmutableList<String> notAnswered) {}

    /**
     * Something that is not as expected.
     *
     * @param rule the id of the rule or of its row
     * @param startedOn the day on which its clock started, or null
     * @param aspect what differs
     * @param expected what is right
     * @param found what was answered
     * @param slip the id of the slip that gives the wrong day, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"rule", "startedOn", "aspect", "expected", "found", "slip"})
    public record Difference(
            String rule,
            @Nullable String startedOn,
            String aspect,
            String expected,
            String found,
            @Nullable String slip) {}
}
