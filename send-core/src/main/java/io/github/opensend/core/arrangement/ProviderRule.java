package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;

/**
 * What is looked for in a package and its providers. All but the registration of schools is the practice of one council,
 * Lincolnshire, or our own convention; none of it stops a package.
 *
 * @since 0.1.0
 */
public enum ProviderRule implements ArrangementRule {
    /** No day of an agreement of management is recorded up to the day asked about. */
    MANAGEMENT_AGREEMENT_NOT_RECORDED("no agreement of management is recorded", Source.PACKAGES, Certainty.VERIFIED),
    /** The panel has decided nothing about the package up to the day asked about. */
    PANEL_DECISION_NOT_RECORDED("no decision of the panel is recorded", Source.PACKAGES, Certainty.INFERRED),
    /**
     * The panel did not see the package in the seven days that end with the day asked about. Lincolnshire's panel sits weekly
     * and oversees all packages; that it sees each of them at every sitting is inferred.
     */
    NOT_BEFORE_THE_PANEL_FOR_A_WEEK(
            "no hearing of the panel is recorded in the last seven days", Source.PACKAGES, Certainty.INFERRED),
    /** No day is recorded by which the package is to be reviewed. */
    REVIEW_DAY_NOT_RECORDED("no day of review is recorded", Source.REVIEWS, Certainty.INFERRED),
    /** The day of review has passed, and no review is recorded on it or since. */
    REVIEW_DAY_PASSED("the day of review has passed", Source.REVIEWS, Certainty.INFERRED),
    /** A part says nothing of who gives it. */
    PROVIDER_NOT_RECORDED("no provider is recorded", Source.PACKAGES, Certainty.INFERRED),
    /** A part names a provider of whom nothing is told. */
    PROVIDER_NOT_TOLD("nothing is recorded about the provider", Source.PACKAGES, Certainty.INFERRED),
    /** No check of a kind is recorded; that is no failure. */
    CHECK_MISSING("no such check is recorded", Source.PACKAGES, Certainty.DESIGN_CHOICE),
    /** The latest check of a kind found something wanting. */
    CHECK_FAILED("the latest check failed", Source.PACKAGES, Certainty.DESIGN_CHOICE),
    /** The latest check of a kind was made, and its result is not recorded. */
    CHECK_RESULT_NOT_RECORDED(
            "the result of the latest check is not recorded", Source.PACKAGES, Certainty.DESIGN_CHOICE),
    /** The latest check of a kind passed and holds no longer. */
    CHECK_EXPIRED("the latest check has run out", Source.PACKAGES, Certainty.DESIGN_CHOICE),
    /** Nobody wrote down whether the provider is a registered school. */
    REGISTRATION_NOT_KNOWN("whether it is a registered school is not recorded", Source.SCHOOLS, Certainty.INFERRED),
    /**
     * A provider that is not registered gives more than 18 hours a week to a child or young person with a plan. An
     * independent institution that gives full-time education to one pupil of compulsory school age with a plan is to be
     * registered. The law has no number of hours: more than 18 is what the department speaks of. The record holds one child
     * and no age, so it shows no more than what looks like full-time education.
     *
     * <p>Section 43 of the Children's Wellbeing and Schools Act 2026 replaces the definition from a day that is for
     * regulations to appoint. Whether they have was not read, and it is not applied.
     */
    UNREGISTERED_FULL_TIME(
            "a provider that is not registered gives what looks like full-time education to a pupil with a plan",
            Source.SCHOOLS,
            Certainty.FROM_KNOWLEDGE),
    /** A provider that is not registered gives more than 18 hours a week, and nobody said whether there is a plan. */
    PLAN_NOT_RECORDED(
            "a provider that is not registered gives what looks like full-time education, and whether there is a plan is"
                    + " not recorded",
            Source.SCHOOLS,
            Certainty.FROM_KNOWLEDGE),
    /** The recorded hours of a provider that is not registered are 18 or fewer, and those of a part are not recorded. */
    HOURS_NOT_RECORDED(
            "hours of a provider that is not registered are not recorded", Source.SCHOOLS, Certainty.FROM_KNOWLEDGE);

    private enum Source {
        PACKAGES,
        REVIEWS,
        SCHOOLS
    }

    /** The department speaks of more than 18 hours in a week; 18 hours themselves, in minutes, are not more. */
    public static final int FULL_TIME_ABOVE_MINUTES = 18 * 60;

    private final String words;
    private final Source source;
    private final Certainty certainty;

    ProviderRule(String words, Source source, Certainty certainty) {
        this.words = words;
        this.source = source;
        this.certainty = certainty;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Citation citation() {
        return switch (source) {
            case PACKAGES -> Citation.of(Instruments.LINCOLNSHIRE_INCLUSION_STRATEGY_2025.whole());
            case REVIEWS -> Citation.of(Instruments.LINCOLNSHIRE_ALTERNATIVE_PROVISION_GUIDANCE.paragraph("17"));
            case SCHOOLS ->
                Citation.of(
                        Instruments.EDUCATION_AND_SKILLS_ACT_2008.section("96"),
                        Instruments.EDUCATION_AND_SKILLS_ACT_2008.section("92"),
                        Instruments.WRITTEN_ANSWER_HL5450.whole());
        };
    }

    @Override
    public Standing standing() {
        return source == Source.SCHOOLS ? Standing.STATUTE : Standing.LOCAL_PRACTICE;
    }

    @Override
    public Certainty certainty() {
        return certainty;
    }
}
