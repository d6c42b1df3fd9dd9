package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.core.time.BankHolidays;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The counting of mediation, appeals and orders, held against counting on the fingers. */
class DisputeProperties {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(2018, 4, 3).toEpochDay(), (int)
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void anAppealHasTheLaterOfTwoLimitsWhoseEndAloneMoves(
            @ForAll("days") LocalDate decided, @ForAll @IntRange(max = 400) int later) {
        LocalDate certified = decided.plusDays(later);
        LocalDate end = decided.plusMonths(2);
        if (later <= 183 && certified.plusMonths(1).isAfter(end)) {
            end = certified.plusMonths(1);
        }
        boolean gap = leftOut(end);
        while (!works(end) || (gap && leftOut(end))) {
            end = end.plusDays(1);
        }

        assertThat(due(
                        DisputeVectors.rule("TRB-03.no-plan"),
                        EventTypes.PLAN_REFUSED.on(decided),
                        EventTypes.MEDIATION_CERTIFICATE_ISSUED.on(certified)))
                .isEqualTo(end);
    }

    @Property
    void theStepsOfTheTribunalLeaveAugustAndChristmasOut(@ForAll("days") LocalDate day) {
        LocalDate response = count(day, 30, on -> works(on) && !leftOut(on));
        LocalDate permission = count(day, 28, on -> !leftOut(on));
        while (!works(permission) || leftOut(permission)) {
            permission = permission.plusDays(1);
        }

        assertThat(due(AppealLaw.RESPOND, EventTypes.APPEAL_RECEIVED_BY_AUTHORITY.on(day)))
                .isEqualTo(response);
        assertThat(due(AppealLaw.SEEK_PERMISSION, EventTypes.TRIBUNAL_ORDERED.on(day, TribunalOrder.CONTINUE)))
                .isEqualTo(permission);
    }

    @Property
    void mediationCountsWorkingDaysAndPlainDaysAndLeavesNothingOut(@ForAll("days") LocalDate day) {
        assertThat(due(MediationLaw.CERTIFY_THAT_NONE_IS_WANTED, EventTypes.MEDIATION_DECLINED.on(day)))
                .isEqualTo(count(day, 3, DisputeProperties::works));
        assertThat(due(MediationLaw.ARRANGE_MEDIATION, EventTypes.MEDIATION_WANTED.on(day)))
                .isEqualTo(count(day, 30, on -> true));
    }

    @Property
    void weeksOfAnOrderRunFromItAndWeeksOfARecommendationBeginWithIt(@ForAll("days") LocalDate day) {
        assertThat(due(OrderLaw.PLAN_AFTER_ASSESSMENT, EventTypes.TRIBUNAL_ORDERED.on(day, TribunalOrder.ASSESS)))
                .isEqualTo(count(day, 7 * 14, on -> true));
        assertThat(due(
                        OrderLaw.AMEND_THE_PROVISION,
                        EventTypes.TRIBUNAL_ORDERED.on(day, TribunalOrder.AMEND_PROVISION)))
                .isEqualTo(count(day, 7 * 5, on -> true));
        assertThat(due(RecommendationLaw.ANSWER_ON_HEALTH, EventTypes.TRIBUNAL_RECOMMENDED.on(day)))
                .isEqualTo(count(day.minusDays(1), 7 * 5, on -> true));
    }

    private static LocalDate due(Timescale rule, CaseEvent... events) {
        CaseRecord record = CaseRecord.of("case", events);
        return ENGINE.timeline(record, LocalDate.of(2030, 12, 31))
                .clock(rule)
                .due()
                .orElseThrow();
    }

    private static LocalDate count(LocalDate from, int number, Predicate<LocalDate> counts) {
        LocalDate day = from;
        int counted = 0;
        while (counted < number) {
            day = day.plusDays(1);
            if (counts.test(day)) {
                counted++;
            }
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && BankHolidays.englandAndWales().on(day).isEmpty();
    }

    private static boolean leftOut(LocalDate day) {
        return day.getMonth() == Month.AUGUST
                || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 25)
                || day.getDayOfYear() == 1;
    }
}
