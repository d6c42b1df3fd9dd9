package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.ImmutableCitation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What authorities usually look for in evidence, and where it says so. None of it is a condition of an EHC needs assessment.
 *
 * @since 0.1.0
 */
public enum LookedFor implements ApproachWord {
    /** Attainment, or milestones of development, and the rate of progress. */
    ATTAINMENT_AND_PROGRESS(
            "attainment or development, and the rate of progress",
            Standing.STATUTORY_GUIDANCE,
            Certainty.VERIFIED,
            "9.14"),
    /** The nature, extent and context of the child's needs. */
    NATURE_OF_NEED(
            "the nature, extent and context of the needs", Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED, "9.14"),
    /** What the setting already does. */
    ACTION_TAKEN(
            "what the setting already does to meet the needs", Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED, "9.14"),
    /** What it took to make progress: measures before and after an intervention. */
    PROGRESS_WITH_SUPPORT(
            "what support it took where progress was made, measured before and after",
            Standing.STATUTORY_GUIDANCE,
            Certainty.VERIFIED,
            "9.14"),
    /** Physical, emotional and social development, and health: advice of a health service or of social care. */
    DEVELOPMENT_AND_HEALTH(
            "physical, emotional and social development and health, from those services",
            Standing.STATUTORY_GUIDANCE,
            Certainty.VERIFIED,
            "9.14"),
    /** What came of the support: a review. */
    REVIEW_OF_SUPPORT(
            "what came of the support, as a review judged it",
            Standing.STATUTORY_GUIDANCE,
            Certainty.FROM_KNOWLEDGE,
            "5.49",
            "6.63",
            "7.21"),
    /** Advice of any specialist. */
    SPECIALIST_ADVICE(
            "advice of a specialist", Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE, "5.48", "6.59", "7.22"),
    /** The views, wishes and feelings of the parents. */
    VIEWS_OF_PARENTS("the views of the parents, in their words", Standing.STATUTE, Certainty.FROM_KNOWLEDGE, "19(a)"),
    /** The views, wishes and feelings of the child or young person. */
    VIEWS_OF_CHILD(
            "the views of the child or young person, in their words",
            Standing.STATUTE,
            Certainty.FROM_KNOWLEDGE,
            "19(a)");

    private final String says;
    private final Standing standing;
    private final Certainty certainty;
    private final ImmutableList<String> numbers;

    LookedFor(String says, Standing standing, Certainty certainty, String... numbers) {
        this.says = says;
        this.standing = standing;
        this.certainty = certainty;
        this.numbers = ImmutableList.copyOf(numbers);
    }

    private static boolean hasAttainment(GraduatedApproach approach) {
        boolean found = approach.outcomes().stream()
                .anyMatch(outcome -> !outcome.results().isEmpty());
        return found || hasEvidence(approach, EvidenceSource.PROGRESS_AND_ATTAINMENT);
    }

    private static boolean hasEvidence(GraduatedApproach approach, EvidenceSource source) {
        return approach.cycles().stream()
                .flatMap(cycle -> cycle.assessment().evidence().stream())
                .anyMatch(evidence -> evidence.source() == source);
    }

    private static boolean hasWords(
            GraduatedApproach approach, Function<ApproachEntry, Voice> speaker, EvidenceSource source) {
        return hasEvidence(approach, source)
                || approach.entries().stream()
                        .map(speaker)
                        .anyMatch(voice -> voice.words().isPresent());
    }

    private static boolean hasImpact(GraduatedApproach approach) {
        return approach.provisions().stream()
                .map(ProvisionRow::impact)
                .anyMatch(impact -> impact.entry().isPresent() && impact.exit().isPresent());
    }

    private static boolean hasAdvice(GraduatedApproach approach, Predicate<Specialist> wanted) {
        return approach.advice().stream()
                .anyMatch(advice -> advice.receipt().isPresent()
                        && wanted.test(advice.request().specialist()));
    }

    private static boolean isOfHealthOrCare(Specialist specialist) {
        return specialist.health() || specialist == Specialist.SOCIAL_CARE;
    }

    boolean isIn(GraduatedApproach approach) {
        return switch (this) {
            case ATTAINMENT_AND_PROGRESS -> hasAttainment(approach);
            case NATURE_OF_NEED -> !approach.cycles().isEmpty();
            case ACTION_TAKEN -> !approach.provisions().isEmpty();
            case PROGRESS_WITH_SUPPORT -> hasImpact(approach);
            case DEVELOPMENT_AND_HEALTH -> hasAdvice(approach, LookedFor::isOfHealthOrCare);
            case REVIEW_OF_SUPPORT ->
                approach.cycles().stream().anyMatch(cycle -> cycle.review().isPresent());
            case SPECIALIST_ADVICE -> hasAdvice(approach, specialist -> true);
            case VIEWS_OF_PARENTS -> hasWords(approach, Voices::parents, EvidenceSource.PARENTS);
            case VIEWS_OF_CHILD -> hasWords(approach, Voices::child, EvidenceSource.CHILD);
        };
    }

    @Override
    public String words() {
        return says;
    }

    /**
     * Why it is usually looked for.
     *
     * @return the citation
     */
    public Citation citation() {
        return ImmutableCitation.builder()
                .addAllProvisions(Lists.transform(numbers, this::provision))
                .build();
    }

    private io.github.opensend.core.law.Provision provision(String number) {
        return standing == Standing.STATUTE
                ? Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section(number)
                : Instruments.SEND_CODE_2015.paragraph(number);
    }

    /**
     * The force of that provision.
     *
     * @return statute or statutory guidance
     */
    public Standing standing() {
        return standing;
    }

    /**
     * How sure we are of it.
     *
     * @return verified, or from knowledge
     */
    public Certainty certainty() {
        return certainty;
    }
}
