package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * A child's graduated approach.
 *
 * @param schema the name and version of the form
 * @param reference the caller's reference
 * @param needs the needs
 * @param entries the entries; present even if there is none
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "case", "needs", "entries"})
public record ApproachWire(
        String schema,
        @JsonProperty("case") String reference,
        ImmutableList<Need> needs,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Entry> entries,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * A need.
     *
     * @param type its code
     * @param known false where the set does not have the code, or null
     * @param rank 1 for the primary need
     * @param area the id of the area under which it was placed, or null
     * @param since its first day, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"type", "known", "rank", "area", "since"})
    public record Need(
            String type,
            @Nullable Boolean known,
            int rank,
            @Nullable String area,
            @Nullable String since) {}

    /** An entry; each has the id of its kind and its day first. */
    public sealed interface Entry
            permits AdviceAsked,
                    AdviceReceived,
                    Assessment,
                    Decision,
                    Delivery,
                    Meeting,
                    OutcomeChange,
                    Plan,
                    ProgressCheck,
                    ProvisionChange,
                    Review,
                    Views {}

    /**
     * A decision on SEN support.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param decided the id of what was decided
     * @param chapter the id of the chapter of the Code
     * @param reason why
     * @param decidedBy the ids of the roles
     * @param parents whether the parents took part, or null where it is not recorded
     * @param child whether the child took part, or null where it is not recorded
     * @param familyToldOn the day on which the family was told, or null
     * @param exitReason the id of the reason of an exit, or null
     * @param monitorUntil the last day of watching, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "kind",
        "on",
        "decided",
        "chapter",
        "reason",
        "decidedBy",
        "parents",
        "child",
        "familyToldOn",
        "exitReason",
        "monitorUntil"
    })
    public record Decision(
            String kind,
            String on,
            String decided,
            String chapter,
            String reason,
            ImmutableList<String> decidedBy,
            @Nullable String parents,
            @Nullable String child,
            @Nullable String familyToldOn,
            @Nullable String exitReason,
            @Nullable String monitorUntil)
            implements Entry {}

    /**
     * An assessment.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param ledBy the ids of the roles
     * @param areas the ids of the areas of need, the most important one first
     * @param evidence what it rests on
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "on", "ledBy", "areas", "evidence"})
    public record Assessment(
            String kind,
            String on,
            ImmutableList<String> ledBy,
            ImmutableList<String> areas,
            ImmutableList<Evidence> evidence)
            implements Entry {}

    /**
     * One thing that an assessment or a plan rests on.
     *
     * @param source the id of the source
     * @param words what it says
     */
    @JsonPropertyOrder({"source", "words"})
    public record Evidence(String source, String words) {}

    /**
     * What a measure showed.
     *
     * @param measure what was measured
     * @param on the day
     * @param value what it showed
     */
    @JsonPropertyOrder({"measure", "on", "value"})
    public record Measured(String measure, String on, String value) {}

    /**
     * What somebody said.
     *
     * @param participation the id of whether they took part
     * @param words what they said, or null
     * @param way how they were heard, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"participation", "words", "way"})
    public record Voice(
            String participation,
            @Nullable String words,
            @Nullable String way) {}

    /**
     * A plan that was agreed.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param child the child's voice, or null where nothing is recorded
     * @param parents the parents' voice, or null where nothing is recorded
     * @param participants the ids of the roles of those who took part
     * @param strengths the strengths
     * @param aspirations the aspirations
     * @param areas the ids of the areas of need, the most important one first
     * @param evidence what it rests on
     * @param baseline where the child is at the start
     * @param outcomes what is to be reached
     * @param provisions what is done for it
     * @param homeContribution what the family does, or null
     * @param advice the references of the requests for advice that it follows
     * @param expectedImpact what difference is expected, or null
     * @param reviewOn the day of review, or null
     * @param sharing the id of the consent to share, or null where it is not recorded
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "kind",
        "on",
        "child",
        "parents",
        "participants",
        "strengths",
        "aspirations",
        "areas",
        "evidence",
        "baseline",
        "outcomes",
        "provisions",
        "homeContribution",
        "advice",
        "expectedImpact",
        "reviewOn",
        "sharing"
    })
    public record Plan(
            String kind,
            String on,
            @Nullable Voice child,
            @Nullable Voice parents,
            ImmutableList<String> participants,
            ImmutableList<String> strengths,
            ImmutableList<String> aspirations,
            ImmutableList<String> areas,
            ImmutableList<Evidence> evidence,
            ImmutableList<Measured> baseline,
            ImmutableList<Outcome> outcomes,
            ImmutableList<Provision> provisions,
            @Nullable String homeContribution,
            ImmutableList<String> advice,
            @Nullable String expectedImpact,
            @Nullable String reviewOn,
            @Nullable String sharing)
            implements Entry {}

    /**
     * An outcome.
     *
     * @param reference what tells it from the others
     * @param statement what is to be reached
     * @param area the id of the area of need, or null
     * @param measure how it is measured, or null
     * @param baseline where the child was at the start, or null
     * @param target the target, or null
     * @param byWhen the day, or null
     * @param scale what each level of attainment looks like, by the id of the level; empty where there is no scale
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"reference", "statement", "area", "measure", "baseline", "target", "byWhen", "scale"})
    public record Outcome(
            String reference,
            String statement,
            @Nullable String area,
            @Nullable String measure,
            @Nullable Measured baseline,
            @Nullable String target,
            @Nullable String byWhen,
            ImmutableMap<String, String> scale) {}

    /**
     * An adjustment or an intervention; what an adjustment does not have is null.
     *
     * @param kind adjustment or intervention
     * @param reference what tells it from all other provision of the setting
     * @param area the id of the area of need
     * @param what what it is
     * @param frequency how often there is a session
     * @param minutesPerSession how long a session is
     * @param from the first day
     * @param weeks for how many weeks it runs
     * @param groupSize how many children a session is for
     * @param adults how many adults a session takes
     * @param providedBy the ids of the roles
     * @param qualification the qualification of whoever provides it, or null
     * @param evidenceBase what speaks for its working, or null
     * @param additional whether it is additional to what others get, or null
     * @param costInPence its cost, or null where it is not known
     * @param impact what was measured before and after, or null where nothing was
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "kind",
        "reference",
        "area",
        "what",
        "frequency",
        "minutesPerSession",
        "from",
        "weeks",
        "groupSize",
        "adults",
        "providedBy",
        "qualification",
        "evidenceBase",
        "additional",
        "costInPence",
        "impact"
    })
    public record Provision(
            String kind,
            String reference,
            String area,
            String what,
            @Nullable Frequency frequency,
            @Nullable Integer minutesPerSession,
            @Nullable String from,
            @Nullable Integer weeks,
            @Nullable Integer groupSize,
            @Nullable Integer adults,
            ImmutableList<String> providedBy,
            @Nullable String qualification,
            @Nullable String evidenceBase,
            @Nullable Boolean additional,
            @Nullable Long costInPence,
            @Nullable Impact impact) {}

    /**
     * How often there is a session.
     *
     * @param times the sessions
     * @param everyWeeks in how many weeks
     */
    @JsonPropertyOrder({"times", "everyWeeks"})
    public record Frequency(int times, int everyWeeks) {}

    /**
     * What was measured of a child before and after.
     *
     * @param entry the measure before, or null
     * @param exit the measure after, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"entry", "exit"})
    public record Impact(@Nullable Measured entry, @Nullable Measured exit) {}

    /**
     * The start of the support.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     */
    @JsonPropertyOrder({"kind", "on"})
    public record Delivery(String kind, String on) implements Entry {}

    /**
     * A change of an outcome.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param outcome the outcome from then on
     * @param why why
     */
    @JsonPropertyOrder({"kind", "on", "outcome", "why"})
    public record OutcomeChange(String kind, String on, Outcome outcome, String why) implements Entry {}

    /**
     * A change of provision.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param provision the provision from then on
     * @param why why
     */
    @JsonPropertyOrder({"kind", "on", "provision", "why"})
    public record ProvisionChange(String kind, String on, Provision provision, String why) implements Entry {}

    /**
     * A review.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param decision the id of what was decided
     * @param reason why
     * @param results what was found of each outcome
     * @param participants the ids of the roles of those who took part
     * @param parents the parents' voice, or null where nothing is recorded
     * @param child the child's voice, or null where nothing is recorded
     * @param nextStep what is to be done next, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "on", "decision", "reason", "results", "participants", "parents", "child", "nextStep"})
    public record Review(
            String kind,
            String on,
            String decision,
            String reason,
            ImmutableList<Result> results,
            ImmutableList<String> participants,
            @Nullable Voice parents,
            @Nullable Voice child,
            @Nullable String nextStep)
            implements Entry {}

    /**
     * What a review found of an outcome.
     *
     * @param outcome the reference of the outcome
     * @param level the id of the level, or null
     * @param measured what the measure showed, or null
     * @param words what was found, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"outcome", "level", "measured", "words"})
    public record Result(
            String outcome,
            @Nullable String level,
            @Nullable Measured measured,
            @Nullable String words) {}

    /**
     * A meeting with the family.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param ledBy the ids of the roles
     * @param parents the parents' voice, or null where nothing is recorded
     * @param child the child's voice, or null where nothing is recorded
     * @param agreed what was agreed, or null
     * @param recordGivenOn the day on which the parents were given the record, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "on", "ledBy", "parents", "child", "agreed", "recordGivenOn"})
    public record Meeting(
            String kind,
            String on,
            ImmutableList<String> ledBy,
            @Nullable Voice parents,
            @Nullable Voice child,
            @Nullable String agreed,
            @Nullable String recordGivenOn)
            implements Entry {}

    /**
     * Advice that was asked for.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param reference what tells it from the others
     * @param specialist the id of who was asked
     * @param question the question, or null
     * @param consent the id of the family's consent, or null where it is not recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "on", "reference", "specialist", "question", "consent"})
    public record AdviceAsked(
            String kind,
            String on,
            String reference,
            String specialist,
            @Nullable String question,
            @Nullable String consent)
            implements Entry {}

    /**
     * Advice that came in.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param reference the reference of the request
     * @param recommendations what is recommended
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "on", "reference", "recommendations"})
    public record AdviceReceived(String kind, String on, String reference, ImmutableList<String> recommendations)
            implements Entry {}

    /**
     * Views that were gathered.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param parents the parents' voice, or null where nothing is recorded
     * @param child the child's voice, or null where nothing is recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "on", "parents", "child"})
    public record Views(
            String kind,
            String on,
            @Nullable Voice parents,
            @Nullable Voice child) implements Entry {}

    /**
     * The progress check at the age of two.
     *
     * @param kind the id of the kind of entry
     * @param on the day
     * @param strengths the strengths by the id of the area
     * @param concerns the concerns by the id of the area
     * @param parents the parents' voice, or null where nothing is recorded
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"kind", "on", "strengths", "concerns", "parents"})
    public record ProgressCheck(
            String kind,
            String on,
            ImmutableMap<String, String> strengths,
            ImmutableMap<String, String> concerns,
            @Nullable Voice parents)
            implements Entry {}
}
