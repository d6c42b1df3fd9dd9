package io.github.opensend.timescales.compliance;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.measure.Benchmarks;
import io.github.opensend.core.measure.MeasureDefinition;

/**
 * What the Department for Education measures, from finished work alone, with its own count of days.
 *
 * <p>Source: <i>Education, health and care plans</i>, reporting year 2025, and the SEN2 guidance. The counts of a measure
 * are those of the calendar year that its definition names; where that year was not stated, {@link #certainty()} says
 * inferred.
 *
 * @since 0.1.0
 */
// A definition is an immutable value; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum OfficialMeasure {
    /** Plans within 20 weeks, those with a recorded exception among them. */
    PLANS_WITHIN_20_WEEKS(Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS, Certainty.VERIFIED),
    /** The headline: plans within 20 weeks, without those for which an exception was recorded. */
    PLANS_WITHIN_20_WEEKS_EX(Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, Certainty.VERIFIED),
    /** Plans after more than 20 weeks and within a year. */
    PLANS_20_WEEKS_TO_A_YEAR(
            "plans-20-weeks-to-a-year-including-exceptions",
            "new EHC plans issued in the calendar year after more than 20 and within 52 weeks",
            Certainty.VERIFIED),
    /** The same without exceptions. */
    PLANS_20_WEEKS_TO_A_YEAR_EX(
            "plans-20-weeks-to-a-year-excluding-exceptions",
            "new EHC plans without a recorded exception issued in the calendar year after more than 20 and within 52 weeks",
            Certainty.VERIFIED),
    /** Plans after more than a year. */
    PLANS_OVER_A_YEAR(
            "plans-over-a-year-including-exceptions",
            "new EHC plans issued in the calendar year after more than 52 weeks",
            Certainty.VERIFIED),
    /** The same without exceptions. */
    PLANS_OVER_A_YEAR_EX(
            "plans-over-a-year-excluding-exceptions",
            "new EHC plans without a recorded exception issued in the calendar year after more than 52 weeks",
            Certainty.VERIFIED),
    /** Requests that were agreed. */
    REQUESTS_AGREED(
            "requests-agreed",
            "requests received in the calendar year that led to an assessment; those still open stay in the denominator",
            Certainty.VERIFIED),
    /** Requests that were refused. */
    REQUESTS_REFUSED(
            "requests-refused",
            "requests received in the calendar year that were refused; those still open stay in the denominator",
            Certainty.VERIFIED),
    /** Requests that were decided within 6 weeks. */
    REQUESTS_DECIDED_WITHIN_6_WEEKS(
            "requests-decided-within-6-weeks",
            "requests decided in the calendar year, within 6 weeks of receipt; the denominator is not published",
            Certainty.INFERRED),
    /** Assessments that ended in a plan. */
    ASSESSMENTS_WITH_A_PLAN(
            "assessments-with-a-plan",
            "assessments that ended in the calendar year with a plan, out of all that ended with or without one",
            Certainty.INFERRED),
    /** Decisions to make no plan, within 16 weeks. */
    NO_PLAN_WITHIN_16_WEEKS(
            "no-plan-within-16-weeks",
            "assessments that ended in the calendar year without a plan, the family told within 16 weeks of receipt",
            Certainty.VERIFIED),
    /** Decisions after reviews, within 4 weeks of the meeting. */
    REVIEW_DECISIONS_WITHIN_4_WEEKS(
            "review-decisions-within-4-weeks",
            "decisions after review meetings of the calendar year, within 4 weeks of the meeting",
            Certainty.INFERRED);

    private final MeasureDefinition definition;
    private final Certainty certainty;

    OfficialMeasure(String id, String says, Certainty certainty) {
        this(new MeasureDefinition(id, says), certainty);
    }

    OfficialMeasure(MeasureDefinition definition, Certainty certainty) {
        this.definition = definition;
        this.certainty = certainty;
    }

    /**
     * What it counts.
     *
     * @return the definition
     */
    public MeasureDefinition definition() {
        return definition;
    }

    /**
     * Where it is published.
     *
     * @return the release of the reporting year 2025
     */
    public Citation citation() {
        return Citation.of(Instruments.EHC_PLANS_RELEASE_2025.whole());
    }

    /**
     * How sure the definition is, its year included.
     *
     * @return verified where the release says it, inferred where we conclude it
     */
    public Certainty certainty() {
        return certainty;
    }
}
