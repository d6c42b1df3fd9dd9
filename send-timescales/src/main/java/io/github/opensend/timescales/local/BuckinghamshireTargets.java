package io.github.opensend.timescales.local;

import static io.github.opensend.core.event.EventTypes.AMENDMENT_NOTICE_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.law.Instruments.BUCKINGHAMSHIRE_PLAN_2021;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.local.LocalTarget.target;
import static io.github.opensend.timescales.rule.DutyHolder.ADVICE_GIVER;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.measure.Benchmarks;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.time.TimeLimit;
import io.github.opensend.timescales.compliance.StatutoryMeasure;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.law.ReviewLaw;
import java.time.LocalDate;

/**
 * What Buckinghamshire's SEND Improvement Plan 2021-23 aims at in time.
 *
 * <p>The plan bears no days of its own, so that it ran for the calendar years 2021 to 2023 is inferred from its name. It aims
 * at twelve weeks from a review meeting to the amended plan in one place and at sixteen in another; both stand here.
 *
 * @since 0.1.0
 */
public final class BuckinghamshireTargets {
    private static final LocalAuthority BUCKINGHAMSHIRE =
            LocalAuthorities.withCode("825").orElseThrow();
    private static final InForce FROM_2021_TO_2023 =
            InForce.between(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31));

    /**
     * Issue plans within 20 weeks at a rate above England's. The plan prints 60 per cent for 2020 and no definition. What was
     * published for 2020 is 55.6 per cent of all plans and 58.0 without exceptions; 60.4 without exceptions is that of 2019.
     */
    public static final LocalTarget TWENTY_WEEKS_ABOVE_ENGLAND = target("buckinghamshire.5.1")
            .council(BUCKINGHAMSHIRE)
            .words("issue plans within 20 weeks at a rate consistently above England's")
            .holder(LOCAL_AUTHORITY)
            .aim(new Aim.Above(
                    ImmutableList.of(
                            Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS,
                            Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS),
                    new England(),
                    2020,
                    PublishedPercentage.parse("60")))
            .citation(plan("5.1"))
            .certainty(Certainty.VERIFIED)
            .inForce(FROM_2021_TO_2023)
            .certaintyOfDates(Certainty.INFERRED)
            .addBeside(PlanLaw.FINAL_PLAN)
            .build();

    /** Have more than 85 per cent of the advice of educational psychologists within six weeks. */
    public static final LocalTarget EDUCATIONAL_PSYCHOLOGY = target("buckinghamshire.5.2")
            .council(BUCKINGHAMSHIRE)
            .words("return the advice of educational psychologists within six weeks in more than 85 per cent of cases")
            .holder(ADVICE_GIVER)
            .aim(new Aim.Share(StatutoryMeasure.PSYCHOLOGY_ADVICE_IN_6_WEEKS, 85, false))
            .citation(plan("5.2"))
            .certainty(Certainty.VERIFIED)
            .inForce(FROM_2021_TO_2023)
            .certaintyOfDates(Certainty.INFERRED)
            .addBeside(AssessmentLaw.OTHER_ADVICE)
            .build();

    /** Send the amended plan within twelve weeks of the review meeting, which is what the law asks. */
    public static final LocalTarget AMENDED_PLAN_IN_TWELVE_WEEKS =
            amendedPlan("buckinghamshire.2.5.aim-4", "twelve", weeks(12), "2.5, aim 4");

    /** Send the final plan within sixteen weeks of the review meeting, which is four weeks later than the law. */
    public static final LocalTarget AMENDED_PLAN_IN_SIXTEEN_WEEKS =
            amendedPlan("buckinghamshire.5.4", "sixteen", weeks(16), "5.4");

    /**
     * Have transport ready for eligible children at the start of every term. No event of a record tells of transport, so a
     * term that has begun is unknown.
     */
    public static final LocalTarget TRANSPORT_FROM_THE_FIRST_DAY = target("buckinghamshire.2.5.aim-6")
            .council(BUCKINGHAMSHIRE)
            .words("have reliable transport in place for eligible children on the first school day of every term")
            .holder(LOCAL_AUTHORITY)
            .aim(new Aim.FirstSchoolDayOfTerm())
            .citation(plan("2.5, aim 6"))
            .certainty(Certainty.VERIFIED)
            .inForce(FROM_2021_TO_2023)
            .certaintyOfDates(Certainty.INFERRED)
            .convention(
                    "the plan says the start of every term; the first school day is meant, and a half term holiday starts"
                            + " a term as in the school's calendar: a choice of this library")
            .build();

    /** Meet statutory timescales all year round. */
    public static final LocalTarget NO_SEASONAL_VARIATION = target("buckinghamshire.2.5.change-1")
            .council(BUCKINGHAMSHIRE)
            .words("meet statutory timescales consistently, without seasonal variation")
            .holder(LOCAL_AUTHORITY)
            .aim(new Aim.Steady(ImmutableSet.of(StatutoryMeasure.PLAN_IN_20_WEEKS)))
            .citation(plan("2.5, change 1"))
            .certainty(Certainty.VERIFIED)
            .inForce(FROM_2021_TO_2023)
            .certaintyOfDates(Certainty.INFERRED)
            .convention(
                    "the plan says statutory timescales and names none; the 20 weeks stand for them, and the months of"
                            + " the year for seasons: a choice of this library")
            .build();

    /** All of them, in the order of the plan. */
    public static final ImmutableList<LocalTarget> TARGETS = ImmutableList.of(
            AMENDED_PLAN_IN_TWELVE_WEEKS,
            TRANSPORT_FROM_THE_FIRST_DAY,
            NO_SEASONAL_VARIATION,
            TWENTY_WEEKS_ABOVE_ENGLAND,
            EDUCATIONAL_PSYCHOLOGY,
            AMENDED_PLAN_IN_SIXTEEN_WEEKS);

    private BuckinghamshireTargets() {}

    private static LocalTarget amendedPlan(String id, String number, TimeLimit limit, String place) {
        return target(id)
                .council(BUCKINGHAMSHIRE)
                .words("send the amended plan within " + number + " weeks of the review meeting")
                .holder(LOCAL_AUTHORITY)
                .aim(new Aim.Within(
                        limit,
                        ImmutableList.of(REVIEW_MEETING_HELD),
                        ImmutableList.of(PLAN_AMENDED),
                        ImmutableList.of(REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.AMEND), AMENDMENT_NOTICE_SERVED)))
                .citation(plan(place))
                .certainty(Certainty.VERIFIED)
                .inForce(FROM_2021_TO_2023)
                .certaintyOfDates(Certainty.INFERRED)
                .addBeside(ReviewLaw.DECIDE_AFTER_THE_MEETING, ReviewLaw.SEND_THE_AMENDED_PLAN)
                .build();
    }

    private static Citation plan(String place) {
        return Citation.of(BUCKINGHAMSHIRE_PLAN_2021.paragraph(place));
    }
}
