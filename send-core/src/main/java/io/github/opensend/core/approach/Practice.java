package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.time.AcademicYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a record of SEN support for what the guidance looks for, as of a day.
 *
 * <p>Only what is recorded up to that day is looked at, and only while the child is on SEN support.
 *
 * @since 0.1.0
 */
public final class Practice {
    private static final int MEETINGS_A_YEAR = 3;
    private static final int MONTHS_FOR_EACH_MEETING = 12 / MEETINGS_A_YEAR;

    private final ImmutableList.Builder<PracticeFinding> findings = ImmutableList.builder();
    private final GraduatedApproach approach;
    private final CodeChapter chapter;
    private final LocalDate asOf;

    private Practice(GraduatedApproach approach, CodeChapter chapter, LocalDate asOf) {
        this.approach = approach;
        this.chapter = chapter;
        this.asOf = asOf;
    }

    /**
     * What the guidance looks for and the record does not show.
     *
     * @param approach the record
     * @param asOf the day on which it is looked at; the day itself has not passed yet
     * @return the findings, in the order of the rules for each part of the record; none for a child who is not on SEN support
     */
    public static ImmutableList<PracticeFinding> findings(GraduatedApproach approach, LocalDate asOf) {
        GraduatedApproach then = approach.asOf(asOf);
        return then.entry()
                .map(entry -> new Practice(then, entry.chapter(), asOf).look(entry.on()))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<PracticeFinding> look(LocalDate entered) {
        meetingsInAYear(entered);
        meetingsThisAcademicYear(entered);
        approach.lastCycle().ifPresent(cycle -> {
            cycle.plan().ifPresent(plan -> planned(plan.on(), plan.plan()));
            if (cycle.ended().isEmpty()) {
                open(cycle);
            }
            cycle.review().ifPresent(review -> reviewed(cycle, review));
        });
        return findings.build();
    }

    private void meetingsInAYear(LocalDate entered) {
        LocalDate first = asOf.minusYears(1).plusDays(1);
        long met = met(first);
        if (!entered.isAfter(first) && met < MEETINGS_A_YEAR) {
            found(PracticeRule.FEWER_THAN_THREE_MEETINGS_IN_A_YEAR, null, met + " in the year to " + asOf);
        }
    }

    private void meetingsThisAcademicYear(LocalDate entered) {
        LocalDate began = AcademicYear.of(asOf).first();
        LocalDate first = entered.isAfter(began) ? entered : began;
        long met = met(first);
        long pace = ChronoUnit.MONTHS.between(first, asOf) / MONTHS_FOR_EACH_MEETING;
        if (met < pace) {
            found(PracticeRule.BEHIND_THREE_MEETINGS_THIS_ACADEMIC_YEAR, null, met + " since " + first);
        }
    }

    private long met(LocalDate first) {
        return approach.parentsMetOn().subSet(first, true, asOf, true).size();
    }

    private void planned(LocalDate on, SenSupportPlan plan) {
        Cycle cycle = approach.lastCycle().orElseThrow();
        when(cycle.outcomes().isEmpty(), PracticeRule.PLAN_WITHOUT_OUTCOMES, on);
        when(cycle.provisions().isEmpty(), PracticeRule.PLAN_WITHOUT_PROVISION, on);
        when(plan.reviewOn().isEmpty(), PracticeRule.PLAN_WITHOUT_REVIEW_DATE, on);
        when(isNotRecorded(plan.parents()), PracticeRule.PARENTS_NOT_RECORDED_IN_PLAN, on);
        when(isNotRecorded(plan.child()), PracticeRule.CHILD_NOT_RECORDED_IN_PLAN, on);
    }

    private void open(Cycle cycle) {
        cycle.plan()
                .flatMap(plan -> plan.plan().reviewOn())
                .filter(asOf::isAfter)
                .ifPresent(day -> found(PracticeRule.REVIEW_DATE_PASSED, day, ""));
        for (Outcome outcome : cycle.outcomes()) {
            outcome.byWhen()
                    .filter(asOf::isAfter)
                    .ifPresent(day -> found(PracticeRule.OUTCOME_DATE_PASSED, day, outcome.toString()));
        }
    }

    private void reviewed(Cycle cycle, Review review) {
        when(isNotRecorded(review.parents()), PracticeRule.PARENTS_NOT_RECORDED_IN_REVIEW, review.on());
        when(isNotRecorded(review.child()), PracticeRule.CHILD_NOT_RECORDED_IN_REVIEW, review.on());
        List<String> judged =
                review.results().stream().map(OutcomeResult::outcome).toList();
        for (Outcome outcome : cycle.outcomes()) {
            if (!judged.contains(outcome.reference())) {
                found(PracticeRule.OUTCOME_NOT_REVIEWED, review.on(), outcome.toString());
            }
        }
    }

    private static boolean isNotRecorded(Voice voice) {
        return voice.participation() == Participation.NOT_RECORDED;
    }

    private void when(boolean isSo, PracticeRule rule, LocalDate day) {
        if (isSo) {
            found(rule, day, "");
        }
    }

    private void found(PracticeRule rule, @Nullable LocalDate day, String found) {
        if (rule.citation(chapter).isPresent()) {
            findings.add(ImmutablePracticeFinding.builder()
                    .rule(rule)
                    .chapter(chapter)
                    .found(found)
                    .day(Optional.ofNullable(day))
                    .build());
        }
    }
}
