package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.timescales.compliance.RatesByMonth;
import io.github.opensend.timescales.compliance.Survival;
import io.github.opensend.timescales.compliance.WaitsForPlan;
import java.time.YearMonth;

/** Rates and waits to draw; all of them made up. */
final class Cohorts {
    static final YearMonth SEPTEMBER = YearMonth.of(2023, 9);
    static final String MADE_UP = "Requests of 2024 to an authority that is made up, as of 31 March 2025";
    static final String HOSTILE =
            "<script>alert('x')</script> & \"quoted\" | `code` ]]> \u0000\u001b[31m\ud800\ufffe\uffff \u202e end";

    private static final String IN_TIME = "Plans finalised within 20 weeks by an authority that is made up";
    private static final RateLine ENGLAND =
            new RateLine("England 2024, without exceptions", PublishedPercentage.parse("46.4"));
    private static final RateLine TARGET = new RateLine("a local target, made up", PublishedPercentage.parse("60"));

    private Cohorts() {}

    static MonthlyRates schoolYear() {
        int[] inTime = {9, 14, 20, 6, 0, 12, 18, 3, 25, 33, 30, 4};
        int[] all = {21, 33, 38, 17, 0, 40, 44, 29, 41, 52, 36, 4};
        RatesByMonth rates = RatesByMonth.from(SEPTEMBER);
        for (int at = 0; at < all.length; at++) {
            rates = rates.plus(SEPTEMBER.plusMonths(at), new Rate(inTime[at], all[at]));
        }
        rates = rates.plusUnknown(SEPTEMBER).plusUnknown(SEPTEMBER.plusMonths(1));
        return MonthlyRates.of(IN_TIME, rates).against(ENGLAND, TARGET);
    }

    static ImmutableMap<String, MonthlyRates> years() {
        RatesByMonth none = RatesByMonth.from(SEPTEMBER);
        RatesByMonth vast = none;
        for (YearMonth month : none.rates().keySet()) {
            vast = vast.plus(month, new Rate(12_345_678, 87_654_321));
        }
        RateLine low =
                new RateLine("a line of which the name is far longer than the room", PublishedPercentage.parse("0"));
        return ImmutableMap.of(
                "school year", schoolYear(),
                "suppressed", MonthlyRates.of(IN_TIME, schoolYear().rates()).hiding(Suppression.below(5)),
                "no cases", MonthlyRates.of(IN_TIME, none),
                "none known",
                        MonthlyRates.of(IN_TIME, none.plusUnknown(SEPTEMBER)).hiding(Suppression.below(5)),
                "four lines on one level", MonthlyRates.of(IN_TIME, vast).against(low, low, low, low),
                "hostile",
                        MonthlyRates.of(HOSTILE, none)
                                .against(new RateLine(HOSTILE, PublishedPercentage.parse("99.9"))));
    }

    /** 240 waits, spread by arithmetic alone: most plans come between week 12 and week 40. */
    static Survival requests() {
        WaitsForPlan waits = new WaitsForPlan();
        for (int i = 0; i < 240; i++) {
            int toPlan = 85 + (i * 37) % 90 + (i * i * 7) % 110;
            int seen = 90 + (i * 53) % 280;
            if (i % 12 == 5) {
                waits.leftWithoutPlan(40 + i % 60);
            } else if (toPlan <= seen) {
                waits.endedWithPlan(toPlan);
            } else {
                waits.stillOpen(seen);
            }
        }
        waits.unknown();
        waits.unknown();
        return waits.survival();
    }

    static ImmutableMap<String, Survival> waits() {
        WaitsForPlan open = new WaitsForPlan();
        open.stillOpen(30);
        open.endedWithPlan(12);
        open.stillOpen(12);
        WaitsForPlan oneDay = new WaitsForPlan();
        oneDay.endedWithPlan(0);
        oneDay.endedWithPlan(0);
        WaitsForPlan centuries = new WaitsForPlan();
        centuries.endedWithPlan(140);
        centuries.endedWithPlan(Integer.MAX_VALUE);
        centuries.endedWithPlan(Integer.MAX_VALUE - 1);
        return ImmutableMap.of(
                "requests", requests(),
                "mostly open", open.survival(),
                "one day", oneDay.survival(),
                "centuries", centuries.survival(),
                "empty", new WaitsForPlan().survival());
    }
}
