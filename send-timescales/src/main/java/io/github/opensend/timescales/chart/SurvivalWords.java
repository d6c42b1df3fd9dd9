package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Pen;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.timescales.compliance.Survival;
import io.github.opensend.timescales.compliance.SurvivalStep;
import io.github.opensend.timescales.law.PlanLaw;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The words for the time to a plan, the same in a picture and in a table. */
final class SurvivalWords {
    static final String HEADING = "Weeks from request to plan";

    /** The time limit of {@link PlanLaw#FINAL_PLAN}. */
    static final int LIMIT_WEEKS = 20;

    static final int LIMIT_DAYS = LIMIT_WEEKS * 7;

    static final String LAW = LIMIT_WEEKS + " weeks is the limit of the law: " + PlanLaw.FINAL_PLAN.citation() + ".";

    static final String METHOD = "An estimate (Kaplan-Meier, log-log interval for each day alone): statistics, not law."
            + " Waits that left without a plan are taken to go on like the others.";

    private static final int LEAST_WEEKS = 24;
    private static final ImmutableList<Integer> FIRST_STEPS = ImmutableList.of(2, 4, 10, 20, 40);

    private final String cohort;
    private final Survival survival;

    SurvivalWords(String cohort, Survival survival) {
        this.cohort = cohort;
        this.survival = survival;
    }

    /** The last day that is drawn: the longest wait, and never so early that the limit is not in sight. */
    int lastDay() {
        return Math.max(LEAST_WEEKS * 7, survival.lastDay().orElse(0));
    }

    /** The weeks that are told, as many as fit. */
    ImmutableList<Integer> weeks(int most) {
        int last = lastDay() / 7;
        long step = FIRST_STEPS.stream()
                .filter(each -> last / each < most)
                .findFirst()
                .orElse(FIRST_STEPS.get(FIRST_STEPS.size() - 1));
        while (last / step >= most) {
            step *= 2;
        }
        long every = step;
        return IntStream.rangeClosed(0, (int) (last / every))
                .mapToObj(i -> (int) (i * every))
                .collect(ImmutableList.toImmutableList());
    }

    String cohort() {
        return cohort;
    }

    String counts() {
        String known = Words.count(survival.waits(), "wait") + ": " + survival.plans() + " ended with a plan, "
                + survival.stillOpen() + " still open, " + survival.leftWithoutPlan() + " left without a plan.";
        return survival.unknown() == 0
                ? known
                : known + " " + survival.unknown() + " more of unknown length are left out.";
    }

    String median() {
        return survival.medianDays().isPresent() ? weeks(survival.medianDays()) : "not reached";
    }

    /** The lower end is never later than the upper one, so that where there is none there is no interval. */
    Optional<String> medianInterval() {
        OptionalDouble lower = survival.medianLowerDays();
        OptionalDouble upper = survival.medianUpperDays();
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("95% interval "
                + (upper.isPresent() ? number(lower) + " to " + weeks(upper) : weeks(lower) + " or more"));
    }

    private static String weeks(OptionalDouble days) {
        String number = number(days);
        return number + (number.equals("1") ? " week" : " weeks");
    }

    private static String number(OptionalDouble days) {
        return Pen.tenths(days.orElseThrow() / 7);
    }

    /** The share that still waits after a day, if anyone was seen for so long. */
    Optional<String> share(int day) {
        OptionalDouble share = survival.stillWaiting(day);
        return share.isPresent() ? Optional.of(percent(share.getAsDouble())) : Optional.empty();
    }

    Optional<String> interval(int day) {
        return survival.stillWaiting(day).isEmpty()
                ? Optional.empty()
                : survival.stepOn(day).flatMap(SurvivalWords::interval);
    }

    private static Optional<String> interval(SurvivalStep step) {
        return step.lower().isPresent()
                ? Optional.of(percent(step.lower().getAsDouble()) + " to "
                        + percent(step.upper().getAsDouble()))
                : Optional.empty();
    }

    private static String percent(double share) {
        return Pen.tenths(share * 100) + "%";
    }

    String afterTheLimit() {
        return "Still waiting after " + LIMIT_WEEKS + " weeks: "
                + share(LIMIT_DAYS).orElse("not known, because nobody was seen for so long")
                + interval(LIMIT_DAYS).map(words -> ", 95% interval " + words).orElse("") + ".";
    }

    String medianSentence() {
        return "Median wait: " + median()
                + medianInterval().map(words -> ", " + words).orElse("") + ".";
    }
}
