package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What one child's sheets come to. Levels that people gave are numbers; what is worked out of them is an exact fraction as
 * text, such as 3 or 5/2.
 *
 * @param schema the name and version of the form
 * @param subject the caller's reference to the child
 * @param purpose the id of the purpose
 * @param profile the id and version of the profile
 * @param framework the id and version of the framework
 * @param asOf the day of the reading
 * @param sources where framework and profile come from
 * @param sheets what was read
 * @param domains the results, in the framework's order
 * @param cautions what has to stand beside every picture of it
 * @since 0.1.0
 */
@JsonPropertyOrder({
    "schema",
    "subject",
    "purpose",
    "profile",
    "framework",
    "asOf",
    "sources",
    "sheets",
    "domains",
    "cautions"
})
public record RadarReadingWire(
        String schema,
        String subject,
        String purpose,
        String profile,
        String framework,
        String asOf,
        ImmutableList<Source> sources,
        ImmutableList<Sheet> sheets,
        ImmutableList<Domain> domains,
        ImmutableList<String> cautions) {
    /**
     * Where something comes from.
     *
     * @param of framework or profile
     * @param title its name for people
     * @param citation the source
     * @param standing the id of its standing
     * @param certainty the id of its certainty
     */
    @JsonPropertyOrder({"of", "title", "citation", "standing", "certainty"})
    public record Source(String of, String title, String citation, String standing, String certainty) {}

    /**
     * A sheet that was read.
     *
     * @param perspective the id of the perspective
     * @param ratedOn the day
     * @param version the number of the version
     * @param status the id of how far it has come
     * @param freshness the id of how old it is, or null where nothing tells
     * @param scope the id of the scope of a setting's readiness, or null
     * @param completedBy the id of who told of home, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"perspective", "ratedOn", "version", "status", "freshness", "scope", "completedBy"})
    public record Sheet(
            String perspective,
            String ratedOn,
            int version,
            String status,
            @Nullable String freshness,
            @Nullable String scope,
            @Nullable String completedBy) {}

    /**
     * What the sheets come to in one domain.
     *
     * @param domain the id of the domain
     * @param title its name for people
     * @param status the id of how much was rated
     * @param coverage the share that was rated, or null where nothing arises
     * @param need the need as it is drawn, or null where nothing was rated
     * @param needInterval all that it could be, or null where nothing arises
     * @param needPeak the highest level of need, or null
     * @param needMean the mean level of need, or null
     * @param breadth the share that asks for something to be done, or null where it cannot be told
     * @param drivers the ids of the statements at the highest level
     * @param setting how the setting's readiness matches, or null without a sheet
     * @param home how the family's confidence matches, or null without ratings
     * @param flags the ids of what a reader should notice
     * @param overrulings judgements in place of computed points, the last one of a perspective being the one that stands
     * @param explanation how the numbers came about
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "domain",
        "title",
        "status",
        "coverage",
        "need",
        "needInterval",
        "needPeak",
        "needMean",
        "breadth",
        "drivers",
        "setting",
        "home",
        "flags",
        "overrulings",
        "explanation"
    })
    public record Domain(
            String domain,
            String title,
            String status,
            @Nullable String coverage,
            @Nullable String need,
            @Nullable Interval needInterval,
            @Nullable Integer needPeak,
            @Nullable String needMean,
            @Nullable String breadth,
            ImmutableList<String> drivers,
            @Nullable Match setting,
            @Nullable Match home,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<String> flags,
            ImmutableList<Overruling> overrulings,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Step> explanation) {}

    /**
     * All that a value could be.
     *
     * @param low the least
     * @param high the most
     */
    @JsonPropertyOrder({"low", "high"})
    public record Interval(String low, String high) {}

    /**
     * How readiness or confidence matches the needs of a domain.
     *
     * @param readiness as it is drawn, or null where it has no point
     * @param gap how far it falls short, or null where nothing was rated from both sides
     * @param coveredShare the share of the statements with a need that have no gap, or null
     * @param statements each statement that was rated from both sides
     * @param flags the ids of what a reader should notice
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"readiness", "gap", "coveredShare", "statements", "flags"})
    public record Match(
            @Nullable String readiness,
            @Nullable Gap gap,
            @Nullable String coveredShare,
            ImmutableList<StatementGap> statements,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<String> flags) {}

    /**
     * A gap.
     *
     * @param value what was seen
     * @param interval all that it could be
     * @param atLeast whether ratings are missing that could make it larger
     * @param pattern the id of the gap in a word
     */
    @JsonPropertyOrder({"value", "interval", "atLeast", "pattern"})
    public record Gap(String value, Interval interval, boolean atLeast, String pattern) {}

    /**
     * A statement that was rated from both sides.
     *
     * @param statement the id of the statement
     * @param need the level of need
     * @param readiness the level of readiness or confidence
     * @param gap how far it falls short, 0 or more
     */
    @JsonPropertyOrder({"statement", "need", "readiness", "gap"})
    public record StatementGap(String statement, int need, int readiness, int gap) {}

    /**
     * A judgement, without its reason.
     *
     * @param perspective the id of the perspective
     * @param level the level
     * @param computed what was computed, or null
     * @param by the role of who judged
     * @param on the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"perspective", "level", "computed", "by", "on"})
    public record Overruling(
            String perspective, int level, @Nullable String computed, String by, String on) {}

    /**
     * How one number came about.
     *
     * @param rule the id of the rule
     * @param value what came out
     * @param step the step in words
     * @param inputs what went in, by name
     * @param citation where the rule comes from
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"rule", "value", "step", "inputs", "citation"})
    public record Step(String rule, String value, String step, ImmutableMap<String, String> inputs, String citation) {}
}
