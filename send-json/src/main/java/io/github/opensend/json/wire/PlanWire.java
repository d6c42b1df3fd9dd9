package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * One version of an EHC plan.
 *
 * @param schema the name and version of the form
 * @param plan the caller's reference to the plan, the same in all its versions
 * @param version the number of the version
 * @param status what the version is
 * @param dated its day
 * @param origin where the plan came from, or null
 * @param yearGroup the national curriculum year, or null
 * @param signedOn the day on which it was signed, or null
 * @param front the front page, or null
 * @param aboutMe section A, or null
 * @param strengths what the child is good at, by strand, or null
 * @param thread the rows of need, provision and outcome: sections B to H2
 * @param noneIdentified the strands in which the plan says that no need was found
 * @param placement section I, or null
 * @param personalBudget what section J says about a personal budget, or null
 * @param directPayments the direct payments of section J
 * @param advice section K
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "schema",
    "plan",
    "version",
    "status",
    "dated",
    "origin",
    "yearGroup",
    "signedOn",
    "front",
    "aboutMe",
    "strengths",
    "thread",
    "noneIdentified",
    "placement",
    "personalBudget",
    "directPayments",
    "advice"
})
public record PlanWire(
        String schema,
        String plan,
        int version,
        String status,
        String dated,
        @Nullable String origin,
        @Nullable String yearGroup,
        @Nullable String signedOn,
        @Nullable Front front,
        @Nullable AboutMe aboutMe,
        @Nullable Strengths strengths,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<Row> thread,
        ImmutableList<String> noneIdentified,
        @Nullable Placed placement,
        @Nullable String personalBudget,
        ImmutableList<Payment> directPayments,
        ImmutableList<Advice> advice,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * The front page, without anything that names a person.
     *
     * @param youngPerson whether it is about a young person over compulsory school age, or null
     * @param knownToSocialCare whether the child is known to social care, or null
     * @param lookedAfterNow whether the child is looked after now, or null
     * @param lookedAfterBefore whether the child was looked after before, or null
     * @param onePageProfile whether a one-page profile is appended, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"youngPerson", "knownToSocialCare", "lookedAfterNow", "lookedAfterBefore", "onePageProfile"})
    public record Front(
            @Nullable Boolean youngPerson,
            @Nullable Boolean knownToSocialCare,
            @Nullable Boolean lookedAfterNow,
            @Nullable Boolean lookedAfterBefore,
            @Nullable Boolean onePageProfile) {}

    /**
     * Section A.
     *
     * @param history the history, or null
     * @param child the child or young person, or null
     * @param parents the parents, or null
     * @param interests what the child likes
     * @param strengths what the child is good at
     * @param aspirations what the child and the family want for the future
     * @param media the caller's references to drawings, video or sound
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"history", "child", "parents", "interests", "strengths", "aspirations", "media"})
    public record AboutMe(
            @Nullable String history,
            ApproachWire.@Nullable Voice child,
            ApproachWire.@Nullable Voice parents,
            ImmutableList<String> interests,
            ImmutableList<String> strengths,
            ImmutableList<String> aspirations,
            ImmutableList<String> media) {}

    /**
     * What the child is good at, strand by strand.
     *
     * @param communicationAndInteraction in communication and interaction, or null
     * @param cognitionAndLearning in cognition and learning, or null
     * @param socialEmotionalAndMentalHealth in social, emotional and mental health, or null
     * @param sensoryAndPhysical in the senses and the body, or null
     * @param health in health, or null
     * @param socialCare in social care, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "communication-and-interaction",
        "cognition-and-learning",
        "social-emotional-and-mental-health",
        "sensory-and-physical",
        "health",
        "social-care"
    })
    public record Strengths(
            @JsonProperty("communication-and-interaction") @Nullable
            String communicationAndInteraction,

            @JsonProperty("cognition-and-learning") @Nullable
            String cognitionAndLearning,

            @JsonProperty("social-emotional-and-mental-health") @Nullable
            String socialEmotionalAndMentalHealth,

            @JsonProperty("sensory-and-physical") @Nullable String sensoryAndPhysical,
            @Nullable String health,
            @JsonProperty("social-care") @Nullable String socialCare) {}

    /**
     * One row of the golden thread.
     *
     * @param strand an area of need, health or social care
     * @param need the need, or null
     * @param provisions what is provided
     * @param outcome the outcome, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"strand", "need", "provisions", "outcome"})
    public record Row(
            String strand,
            @Nullable Need need,
            ImmutableList<Provision> provisions,
            @Nullable Outcome outcome) {}

    /**
     * A need.
     *
     * @param reference what tells it from the other needs of the plan
     * @param words what the need is
     */
    @JsonPropertyOrder({"reference", "words"})
    public record Need(String reference, String words) {}

    /**
     * A provision.
     *
     * @param reference what tells it from the other provision of the plan
     * @param section F, G, H1 or H2, as the strand has it
     * @param words what is provided
     * @param frequency how often, or null
     * @param minutes how long each time, or null
     * @param providedBy the roles of those who provide it
     * @param expertise the training that it takes, or null
     * @param unquantifiedBecause why it is not quantified, or null
     * @param preparesFor the outcomes of adult life that it prepares for
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({
        "reference",
        "section",
        "words",
        "frequency",
        "minutes",
        "providedBy",
        "expertise",
        "unquantifiedBecause",
        "preparesFor"
    })
    public record Provision(
            String reference,
            String section,
            String words,
            ApproachWire.@Nullable Frequency frequency,
            @Nullable Integer minutes,
            ImmutableList<String> providedBy,
            @Nullable String expertise,
            @Nullable String unquantifiedBecause,
            ImmutableList<String> preparesFor) {}

    /**
     * An outcome.
     *
     * @param reference what tells it from the other outcomes of the plan
     * @param words what is to be reached
     * @param measure how it will be seen, or null
     * @param byWhen the day by which it is to be reached, or null
     * @param preparesFor the outcomes of adult life that it leads to
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"reference", "words", "measure", "byWhen", "preparesFor"})
    public record Outcome(
            String reference,
            String words,
            @Nullable String measure,
            @Nullable String byWhen,
            ImmutableList<String> preparesFor) {}

    /**
     * Section I.
     *
     * @param name the name of the school or other institution, or null
     * @param type its type, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"name", "type"})
    public record Placed(@Nullable String name, @Nullable String type) {}

    /**
     * A direct payment.
     *
     * @param arrangements what is arranged
     * @param needs the references of the needs that it meets
     * @param outcomes the references of the outcomes that it is for
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"arrangements", "needs", "outcomes"})
    public record Payment(String arrangements, ImmutableList<String> needs, ImmutableList<String> outcomes) {}

    /**
     * One piece of advice.
     *
     * @param reference what tells it from the other advice of the plan
     * @param kind whose advice
     * @param requested whether it was asked for, or null
     * @param receivedOn the day on which it came, or null
     * @param author the role or service that gave it, or null
     * @param appended whether it stands in the appendices, or null
     * @param childsViews what it says of the child's own views, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"reference", "kind", "requested", "receivedOn", "author", "appended", "childsViews"})
    public record Advice(
            String reference,
            String kind,
            @Nullable Boolean requested,
            @Nullable String receivedOn,
            @Nullable String author,
            @Nullable Boolean appended,
            ApproachWire.@Nullable Voice childsViews) {}
}
