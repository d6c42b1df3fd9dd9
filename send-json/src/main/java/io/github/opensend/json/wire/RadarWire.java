package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * One child's sheets of ratings.
 *
 * @param schema the name and version of the form
 * @param subject the caller's reference to the child
 * @param purpose the id of the purpose
 * @param profile the id and version of the profile
 * @param framework the id and version of the framework
 * @param asOf the day of the reading
 * @param need the needs
 * @param setting the readiness of the setting, or null
 * @param home the confidence at home, or null
 * @param strengths the strengths
 * @param childView what the child says, or null
 * @param overrulings judgements in place of computed points
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schema",
    "subject",
    "purpose",
    "profile",
    "framework",
    "asOf",
    "need",
    "setting",
    "home",
    "strengths",
    "childView",
    "overrulings"
})
public record RadarWire(
        String schema,
        String subject,
        String purpose,
        String profile,
        String framework,
        String asOf,
        Need need,
        @Nullable Setting setting,
        @Nullable Home home,
        ImmutableList<Strength> strengths,
        @Nullable String childView,
        ImmutableList<Overruling> overrulings,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * The needs.
     *
     * @param ratedOn the day
     * @param by who rated
     * @param version the number of the version
     * @param status the id of how far it has come
     * @param reviewOn the day of the review, or null
     * @param ratings a level, or an object that says why there is none, by the ids of statements
     * @param notes what was seen
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"ratedOn", "by", "version", "status", "reviewOn", "ratings", "notes"})
    public record Need(
            String ratedOn,
            ImmutableList<Rater> by,
            int version,
            String status,
            @Nullable String reviewOn,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableMap<String, Object> ratings,
            ImmutableList<Note> notes) {}

    /**
     * The readiness of a setting.
     *
     * @param setting the caller's reference to the setting
     * @param scope the id of the scope
     * @param ratedOn the day
     * @param agreedBy who agreed
     * @param version the number of the version
     * @param status the id of how far it has come
     * @param triggers what has happened since
     * @param ratings as of the needs
     * @param notes what was seen
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"setting", "scope", "ratedOn", "agreedBy", "version", "status", "triggers", "ratings", "notes"})
    public record Setting(
            String setting,
            String scope,
            String ratedOn,
            ImmutableList<Rater> agreedBy,
            int version,
            String status,
            ImmutableList<Trigger> triggers,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableMap<String, Object> ratings,
            ImmutableList<Note> notes) {}

    /**
     * The confidence at home.
     *
     * @param ratedOn the day
     * @param completedBy the id of who told it
     * @param supporter who supported, or null
     * @param version the number of the version
     * @param status the id of how far it has come
     * @param ratings as of the needs; null where the family declined everything
     * @param notes what was seen
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"ratedOn", "completedBy", "supporter", "version", "status", "ratings", "notes"})
    public record Home(
            String ratedOn,
            String completedBy,
            @Nullable Rater supporter,
            int version,
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ImmutableMap<String, Object> ratings,

            ImmutableList<Note> notes) {}

    /**
     * Who rated.
     *
     * @param role the role
     * @param reference the caller's reference to the person, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"role", "reference"})
    public record Rater(String role, @Nullable String reference) {}

    /**
     * What made the setting look again.
     *
     * @param kind the id of what happened
     * @param on the day
     */
    @JsonPropertyOrder({"kind", "on"})
    public record Trigger(String kind, String on) {}

    /**
     * What was seen.
     *
     * @param statement the id of the statement
     * @param words a person's words
     * @param evidence the caller's references to evidence
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"statement", "words", "evidence"})
    public record Note(String statement, String words, ImmutableList<String> evidence) {}

    /**
     * A strength.
     *
     * @param domain the id of the domain
     * @param words what it is
     * @param level how strong it is, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"domain", "words", "level"})
    public record Strength(
            String domain, String words, @Nullable Integer level) {}

    /**
     * A judgement in place of a computed point.
     *
     * @param domain the id of the domain
     * @param perspective the id of the perspective
     * @param level the level
     * @param reason why
     * @param by who judged
     * @param on the day
     */
    @JsonPropertyOrder({"domain", "perspective", "level", "reason", "by", "on"})
    public record Overruling(String domain, String perspective, int level, String reason, Rater by, String on) {}
}
