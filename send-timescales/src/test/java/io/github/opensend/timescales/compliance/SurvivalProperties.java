package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class SurvivalProperties {
    private static final Offset<Double> ROUNDING = within(1e-12);

    enum End {
        PLAN,
        OPEN,
        LEFT,
        UNKNOWN
    }

    record Wait(int days, End end) {
        void tell(WaitsForPlan waits) {
            switch (end) {
                case PLAN -> waits.endedWithPlan(days);
                case OPEN -> waits.stillOpen(days);
                case LEFT -> waits.leftWithoutPlan(days);
                case UNKNOWN -> waits.unknown();
            }
        }

        boolean isKnown() {
            return end != End.UNKNOWN;
        }
    }

    // Few days, so that plans and drop-outs meet on one.
    @Provide
    Arbitrary<List<Wait>> waits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(End.PLAN, End.PLAN, End.PLAN, End.OPEN, End.LEFT, End.UNKNOWN))
                .as(Wait::new)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Wait>> plannedWaits() {
        return Arbitraries.integers()
                .between(0, 30)
                .map(days -> new Wait(days, End.PLAN))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static WaitsForPlan told(List<Wait> list) {
        WaitsForPlan waits = new WaitsForPlan();
        list.forEach(wait -> wait.tell(waits));
        return waits;
    }

    /**
     * Efron (1967): every wait has the same weight; who drops out hands its weight on in equal parts to those who are seen
     * for longer. What no plan took up to a day waits for longer than it.
     */
    private static double redistributedToTheRight(List<Wait> list, int day) {
        List<Wait> waits = list.stream().filter(Wait::isKnown).toList();
        double[] weight = new double[waits.size()];
        Arrays.fill(weight, 1.0 / waits.size());
        double planned = 0;
        for (int today = 0; today <= day; today++) {
            for (int i = 0; i < weight.length; i++) {
                if (waits.get(i).days() == today && waits.get(i).end() == End.PLAN) {
                    planned += weight[i];
                }
            }
            int now = today;
            int[] later = IntStream.range(0, weight.length)
                    .filter(i -> waits.get(i).days() > now)
                    .toArray();
            for (int i = 0; i < weight.length; i++) {
                if (waits.get(i).days() == today && waits.get(i).end() != End.PLAN) {
                    for (int heir : later) {
                        weight[heir] += weight[i] / later.length;
                    }
                }
            }
        }
        return 1 - planned;
    }

    @Property
    void theEstimateIsWhatIsLeftWhenWhoDropsOutHandsItsWeightOn(
            @ForAll("waits") List<Wait> list, @ForAll @IntRange(max = 35) int day) {
        Survival survival = told(list).survival();
        survival.stillWaiting(day)
                .ifPresentOrElse(
                        share -> assertThat(share).isCloseTo(redistributedToTheRight(list, day), ROUNDING),
                        () -> assertThat(list)
                                .filteredOn(Wait::isKnown)
                                .allSatisfy(wait -> assertThat(wait.days()).isLessThan(day)));
    }

    @Property
    void theCurveStaysBetweenOneAndZeroAndNeverRises(@ForAll("waits") List<Wait> list) {
        double before = 1;
        for (SurvivalStep step : told(list).survival().steps()) {
            assertThat(step.stillWaiting()).isBetween(0.0, before);
            step.lower().ifPresent(lower -> assertThat(lower).isBetween(0.0, step.stillWaiting()));
            step.upper().ifPresent(upper -> assertThat(upper).isBetween(step.stillWaiting(), 1.0));
            assertThat(step.lower().isPresent()).isEqualTo(step.stillWaiting() > 0);
            assertThat(step.plans()).isBetween(1, step.atRisk());
            before = step.stillWaiting();
        }
    }

    @Property
    void withoutDropOutsTheCurveIsTheShareThatWaitedLonger(
            @ForAll("plannedWaits") List<Wait> list, @ForAll @IntRange(max = 31) int day) {
        double longer = list.stream().filter(wait -> wait.days() > day).count() / (double) list.size();
        Survival survival = told(list).survival();

        assertThat(survival.stillWaiting(day)).hasValueCloseTo(longer, ROUNDING);
        survival.stepOn(day)
                .filter(step -> step.stillWaiting() > 0)
                .ifPresent(step -> assertThat(step.standardError())
                        .hasValueCloseTo(Math.sqrt(longer * (1 - longer) / list.size()), ROUNDING));
    }

    @Property
    void theMedianOfFinishedWaitsIsTheMiddleOfTheirList(@ForAll("plannedWaits") List<Wait> list) {
        List<Integer> days = list.stream().map(Wait::days).sorted().toList();
        int size = days.size();
        double middle = (days.get((size - 1) / 2) + days.get(size / 2)) / 2.0;

        assertThat(told(list).survival().medianDays()).hasValue(middle);
    }

    @Property
    void theMedianLiesInItsInterval(@ForAll("waits") List<Wait> list) {
        Survival survival = told(list).survival();
        survival.medianDays().ifPresent(median -> {
            survival.medianLowerDays().ifPresent(lower -> assertThat(lower).isLessThanOrEqualTo(median));
            survival.medianUpperDays().ifPresent(upper -> assertThat(upper).isGreaterThanOrEqualTo(median));
        });
        if (survival.medianDays().isEmpty()) {
            assertThat(survival.medianUpperDays()).isEmpty();
        }
    }

    @Property
    void partsInAnyOrderAndGroupingAreOneList(@ForAll("waits") List<Wait> list, @ForAll Random random) {
        List<WaitsForPlan> parts = new ArrayList<>(List.of(new WaitsForPlan()));
        int from = 0;
        while (from < list.size()) {
            int to = from + 1 + random.nextInt(list.size() - from);
            parts.add(told(list.subList(from, to)));
            from = to;
        }
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            WaitsForPlan one = parts.remove(random.nextInt(parts.size()));
            parts.get(random.nextInt(parts.size())).merge(one);
        }

        assertThat(parts.get(0)).isEqualTo(told(list)).hasSameHashCodeAs(told(list));
        assertThat(parts.get(0).survival()).isEqualTo(told(list).survival());
        assertThat(parts.get(0).survival().steps())
                .isEqualTo(told(list).survival().steps());
    }

    @Property
    void nothingIsLostOnTheWay(@ForAll("waits") List<Wait> list, @ForAll @IntRange(max = 31) int day) {
        Survival survival = told(list).survival();

        assertThat(survival.plans() + survival.stillOpen() + survival.leftWithoutPlan())
                .isEqualTo(survival.waits());
        assertThat(survival.waits() + survival.unknown()).isEqualTo(list.size());
        assertThat(survival.steps().stream().mapToInt(SurvivalStep::plans).sum())
                .isEqualTo(survival.plans());
        assertThat(survival.atRisk(day)).isEqualTo((int) list.stream()
                .filter(Wait::isKnown)
                .filter(wait -> wait.days() >= day)
                .count());
    }
}
