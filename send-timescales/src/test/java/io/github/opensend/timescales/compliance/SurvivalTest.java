package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurvivalTest {
    private static final Offset<Double> AS_PRINTED = within(1e-12);

    /** One set of waits with what R made of it. */
    record Set(String name, Survival survival, List<String> median, List<List<String>> steps) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Set> setsFromR() {
        List<List<String>> lines = Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(resource("survfit.csv"))
                .map(Splitter.on(',')::splitToList)
                .toList();
        return lines.stream().filter(line -> line.get(0).equals("waits")).map(line -> {
            String name = line.get(1);
            List<List<String>> results =
                    lines.stream().filter(result -> result.get(1).equals(name)).toList();
            return new Set(
                    name,
                    told(line.get(2)),
                    results.get(1).subList(2, 5),
                    results.stream().skip(2).map(result -> result.subList(2, 9)).toList());
        });
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(SurvivalTest.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Survival told(String days) {
        WaitsForPlan waits = new WaitsForPlan();
        for (String day : Splitter.on(' ').split(days)) {
            if (day.endsWith("+")) {
                waits.stillOpen(Integer.parseInt(day.substring(0, day.length() - 1)));
            } else {
                waits.endedWithPlan(Integer.parseInt(day));
            }
        }
        return waits.survival();
    }

    private static Survival waits(Consumer<WaitsForPlan> told) {
        WaitsForPlan waits = new WaitsForPlan();
        told.accept(waits);
        return waits.survival();
    }

    @Test
    void thereAreThirtySixSetsFromR() {
        assertThat(setsFromR()).hasSize(36);
    }

    @ParameterizedTest
    @MethodSource("setsFromR")
    void theStepsTheErrorAndTheIntervalAreThoseOfR(Set set) {
        assertThat(set.survival().steps()).hasSameSizeAs(set.steps());
        for (int i = 0; i < set.steps().size(); i++) {
            SurvivalStep step = set.survival().steps().get(i);
            List<String> byR = set.steps().get(i);
            assertThat(List.of(step.day(), step.atRisk(), step.plans()))
                    .isEqualTo(byR.subList(0, 3).stream().map(Integer::valueOf).toList());
            assertThat(step.stillWaiting()).isCloseTo(Double.parseDouble(byR.get(3)), AS_PRINTED);
            same(step.standardError(), byR.get(4));
            same(step.lower(), byR.get(5));
            same(step.upper(), byR.get(6));
        }
    }

    @ParameterizedTest
    @MethodSource("setsFromR")
    void theMedianAndItsIntervalAreThoseOfR(Set set) {
        same(set.survival().medianDays(), set.median().get(0));
        same(set.survival().medianLowerDays(), set.median().get(1));
        same(set.survival().medianUpperDays(), set.median().get(2));
    }

    private static void same(OptionalDouble ours, String byR) {
        if (byR.isEmpty()) {
            assertThat(ours).isEmpty();
        } else {
            assertThat(ours.orElseThrow()).isCloseTo(Double.parseDouble(byR), AS_PRINTED);
        }
    }

    @Test
    void aPlanOnDay140IsNotAmongThoseStillWaitingAfterTwentyWeeks() {
        Survival survival = told("139 140 141 200");

        assertThat(survival.stillWaitingAfterWeeks(20)).hasValue(0.5);
        assertThat(survival.stillWaiting(139)).hasValue(0.75);
        assertThat(survival.stillWaiting(141)).hasValue(0.25);
    }

    @Test
    void everyoneWaitsBeforeTheFirstPlan() {
        Survival survival = told("100 200");

        assertThat(survival.stillWaiting(0)).hasValue(1);
        assertThat(survival.stillWaiting(99)).hasValue(1);
        assertThat(survival.stepOn(99)).isEmpty();
        assertThat(survival.stepOn(150)).contains(survival.steps().get(0));
    }

    @Test
    void nothingIsSaidOfDaysThatNobodyWasSeenToWait() {
        Survival survival = told("100 120+ 150+");

        assertThat(survival.stillWaiting(150)).hasValueCloseTo(2.0 / 3, within(1e-15));
        assertThat(survival.stillWaiting(151)).isEmpty();
        assertThat(survival.medianDays()).isEmpty();
        assertThat(survival.medianUpperDays()).isEmpty();
    }

    @Test
    void whenTheLongestWaitEndedWithAPlanNobodyWaitsAfterIt() {
        assertThat(told("100 150").stillWaiting(Integer.MAX_VALUE)).hasValue(0);
    }

    @Test
    void aWaitThatDropsOutOnTheDayOfAPlanWasAtRiskOnIt() {
        Survival survival = told("100 100+ 200");

        assertThat(survival.steps().get(0).atRisk()).isEqualTo(3);
        assertThat(survival.atRisk(100)).isEqualTo(3);
        assertThat(survival.atRisk(101)).isEqualTo(1);
        assertThat(survival.atRisk(201)).isZero();
    }

    @Test
    void whoLeftWithoutAPlanCountsLikeWhoIsStillWaitingAndIsToldApart() {
        Survival left = waits(waits -> {
            waits.endedWithPlan(100);
            waits.leftWithoutPlan(50);
            waits.endedWithPlan(200);
        });
        Survival open = told("100 50+ 200");

        assertThat(left.steps()).isEqualTo(open.steps());
        assertThat(left).isNotEqualTo(open);
        assertThat(List.of(left.leftWithoutPlan(), left.stillOpen())).containsExactly(1, 0);
        assertThat(List.of(open.leftWithoutPlan(), open.stillOpen())).containsExactly(0, 1);
    }

    @Test
    void aWaitOfUnknownLengthIsCountedBesideTheEstimate() {
        Survival survival = waits(waits -> {
            waits.unknown();
            waits.unknown();
            waits.endedWithPlan(10);
        });

        assertThat(survival.unknown()).isEqualTo(2);
        assertThat(survival.waits()).isEqualTo(1);
        assertThat(survival.steps()).isEqualTo(told("10").steps());
    }

    @Test
    void withoutWaitsThereIsNoFigure() {
        Survival none = new WaitsForPlan().survival();

        assertThat(none.steps()).isEmpty();
        assertThat(none.lastDay()).isEmpty();
        assertThat(none.stillWaiting(0)).isEmpty();
        assertThat(none.medianDays()).isEmpty();
        assertThat(none).hasToString("0 waits, 0 ended with a plan, median not reached");
    }

    @Test
    void aWaitOfCenturiesIsKeptExactly() {
        Survival survival = told("10 " + Integer.MAX_VALUE);

        assertThat(survival.lastDay()).hasValue(Integer.MAX_VALUE);
        assertThat(survival.stillWaiting(Integer.MAX_VALUE - 1)).hasValue(0.5);
    }

    @Test
    void daysBelowZeroAreRefused() {
        WaitsForPlan waits = new WaitsForPlan();

        for (Runnable telling : List.<Runnable>of(
                () -> waits.endedWithPlan(-1),
                () -> waits.stillOpen(-1),
                () -> waits.leftWithoutPlan(-1),
                () -> waits.survival().stillWaiting(-1),
                () -> waits.survival().stillWaitingAfterWeeks(-1))) {
            assertThatThrownBy(telling::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a wait has 0 days or more, not -");
        }
        assertThatThrownBy(() -> waits.survival().stillWaitingAfterWeeks(306783379))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("306783379");
        assertThat(waits).isEqualTo(new WaitsForPlan());
    }

    @Test
    void waitsMergedWithThemselvesCountTwice() {
        WaitsForPlan waits = new WaitsForPlan();
        waits.endedWithPlan(7);
        waits.stillOpen(8);
        waits.leftWithoutPlan(9);
        waits.unknown();
        waits.merge(waits);

        assertThat(waits).hasToString("2 ended with a plan, 2 still open, 2 left without a plan, 2 unknown");
    }

    @Test
    void waitsAndTheEstimateCanBeSent() throws IOException, ClassNotFoundException {
        WaitsForPlan waits = new WaitsForPlan();
        waits.endedWithPlan(7);
        waits.endedWithPlan(9);
        waits.stillOpen(8);
        waits.unknown();

        assertThat(sent(waits)).isEqualTo(waits);
        assertThat(sent(waits.survival())).isEqualTo(waits.survival()).hasSameHashCodeAs(waits.survival());
        assertThat(((Survival) sent(waits.survival())).steps())
                .isEqualTo(waits.survival().steps());
        assertThat(Iterables.getLast(waits.survival().steps()).upper()).isEmpty();
    }

    private static Object sent(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
