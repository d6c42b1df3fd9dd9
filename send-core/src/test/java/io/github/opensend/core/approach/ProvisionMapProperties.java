package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.need.AreaOfNeed;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProvisionMapProperties {
    /** Divisible by every number of weeks that the generator draws. */
    private static final long WEEKS = 60;

    /** What a setting provides: one provision for each reference, with the children whom it serves. */
    @Provide
    Arbitrary<List<ProvisionRow>> settings() {
        return Arbitraries.randomValue(random -> {
            List<ProvisionRow> rows = new ArrayList<>();
            int size = random.nextInt(8);
            for (int i = 0; i < size; i++) {
                rows.add(row("p" + i, random));
            }
            return rows;
        });
    }

    private static ProvisionRow row(String reference, Random random) {
        AreaOfNeed area = AreaOfNeed.values()[random.nextInt(4)];
        ImmutableSortedMap.Builder<String, Impact> pupils = ImmutableSortedMap.naturalOrder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            pupils.put("c" + i, Impact.notMeasured());
        }
        boolean known = random.nextBoolean();
        long pence = random.nextInt(100_000);
        if (random.nextInt(4) == 0) {
            ImmutableAdjustment.BuildFinal adjustment = Adjustment.adjustment(reference, area, "a change");
            return new ProvisionRow(
                    known ? adjustment.costInPence(pence).build() : adjustment.build(), pupils.buildOrThrow());
        }
        ImmutableIntervention.BuildFinal intervention = Intervention.intervention(reference, area, "sessions")
                .frequency(new Frequency(1 + random.nextInt(5), 1 + random.nextInt(6)))
                .minutesPerSession(1 + random.nextInt(60))
                .from(Entries.START.plusDays(random.nextInt(60)))
                .weeks(1 + random.nextInt(12))
                .groupSize(1 + random.nextInt(4))
                .adults(random.nextInt(3));
        return new ProvisionRow(
                known ? intervention.costInPence(pence).build() : intervention.build(), pupils.buildOrThrow());
    }

    private static BigInteger inSixtyWeeks(WeeklyMinutes minutes) {
        return BigInteger.valueOf(minutes.minutes()).multiply(BigInteger.valueOf(WEEKS / minutes.weeks()));
    }

    @Property
    void totalsAreTheSlowSumOfTheRows(@ForAll @From("settings") List<ProvisionRow> rows) {
        long sessions = 0;
        long adults = 0;
        long pupils = 0;
        long pence = 0;
        int unknown = 0;
        for (ProvisionRow row : rows) {
            if (row.provision() instanceof Intervention one) {
                for (long week = 0; week < WEEKS; week += one.frequency().everyWeeks()) {
                    for (int session = 0; session < one.frequency().times(); session++) {
                        sessions += one.minutesPerSession();
                        for (int adult = 0; adult < one.adults(); adult++) {
                            adults += one.minutesPerSession();
                        }
                        for (String ignored : row.pupils().keySet()) {
                            pupils += one.minutesPerSession();
                        }
                    }
                }
            }
            if (row.provision().costInPence().isPresent()) {
                pence += row.provision().costInPence().orElseThrow();
            } else {
                unknown++;
            }
        }
        ProvisionTotals totals = new ProvisionMap(ImmutableList.copyOf(rows)).totals();

        assertThat(totals.provisions()).isEqualTo(rows.size());
        assertThat(inSixtyWeeks(totals.sessions())).isEqualTo(BigInteger.valueOf(sessions));
        assertThat(inSixtyWeeks(totals.adults())).isEqualTo(BigInteger.valueOf(adults));
        assertThat(inSixtyWeeks(totals.pupils())).isEqualTo(BigInteger.valueOf(pupils));
        assertThat(totals.knownPence()).isEqualTo(pence);
        assertThat(totals.unknownCosts()).isEqualTo(unknown);
    }

    @Property
    void theAreasAddUpToTheWhole(@ForAll @From("settings") List<ProvisionRow> rows) {
        ProvisionMap map = new ProvisionMap(ImmutableList.copyOf(rows));

        assertThat(map.totalsByArea().values().stream().reduce(ProvisionTotals.NONE, ProvisionTotals::plus))
                .isEqualTo(map.totals());
        map.totalsByArea()
                .forEach((area, totals) -> assertThat(map.inArea(area).totals()).isEqualTo(totals));
    }

    @Property
    void mapsOfPartsAddUpToTheMapOfTheWholeInAnyOrderAndWithAnyOverlap(
            @ForAll @From("settings") List<ProvisionRow> rows, @ForAll Random random) {
        ProvisionMap whole = new ProvisionMap(ImmutableList.copyOf(rows));
        List<ProvisionMap> parts = new ArrayList<>();
        for (ProvisionRow row : rows) {
            row.pupils()
                    .forEach((pupil, impact) -> parts.add(new ProvisionMap(ImmutableList.of(
                            new ProvisionRow(row.provision(), ImmutableSortedMap.of(pupil, impact))))));
        }
        parts.addAll(parts.stream().filter(part -> random.nextBoolean()).toList());
        Collections.shuffle(parts, random);
        ProvisionMap left = ProvisionMap.EMPTY;
        ProvisionMap right = ProvisionMap.EMPTY;
        for (ProvisionMap part : parts) {
            left = left.plus(part);
            right = part.plus(right);
        }

        assertThat(left).isEqualTo(whole);
        assertThat(right).isEqualTo(whole);
        assertThat(whole.plus(whole)).isEqualTo(whole);
        assertThat(Serialised.andBack(whole)).isEqualTo(whole);
    }

    @Property
    void theMapsOfTheChildrenAddUpToTheMapOfAll(@ForAll @From("settings") List<ProvisionRow> rows) {
        ProvisionMap whole = new ProvisionMap(ImmutableList.copyOf(rows));
        ProvisionMap together = ProvisionMap.EMPTY;
        WeeklyMinutes pupils = WeeklyMinutes.NONE;
        for (int i = 0; i < 4; i++) {
            ProvisionMap one = whole.ofPupil("c" + i);
            together = together.plus(one);
            pupils = pupils.plus(one.totals().pupils());
        }

        assertThat(together).isEqualTo(whole);
        assertThat(pupils).isEqualTo(whole.totals().pupils());
    }

    @Property
    void groupsAndOneToOneAndAdjustmentsPartTheMap(@ForAll @From("settings") List<ProvisionRow> rows) {
        ProvisionMap map = new ProvisionMap(ImmutableList.copyOf(rows));
        long adjustments = rows.stream()
                .filter(row -> row.provision() instanceof Adjustment)
                .count();

        assertThat(map.inGroups().rows().size() + map.oneToOne().rows().size() + adjustments)
                .isEqualTo(rows.size());
        assertThat(map.inGroups().rows()).allMatch(row -> ((Intervention) row.provision()).groupSize() > 1);
    }

    @Property
    void whatRunsOnADayHasBegunAndIsNotOver(@ForAll @From("settings") List<ProvisionRow> rows, @ForAll Random random) {
        ProvisionMap map = new ProvisionMap(ImmutableList.copyOf(rows));
        LocalDate day = Entries.START.plusDays(random.nextInt(150));

        assertThat(map.on(day).rows())
                .containsExactlyElementsOf(map.rows().stream()
                        .filter(row -> !(row.provision() instanceof Intervention one)
                                || (!one.from().isAfter(day)
                                        && day.isBefore(one.from().plusDays(7L * one.weeks()))))
                        .toList());
    }

    @Example
    void minutesStayExact() {
        WeeklyMinutes both = new WeeklyMinutes(20, 2).plus(new WeeklyMinutes(20, 3));

        assertThat(both).isEqualTo(new WeeklyMinutes(50, 3)).hasToString("16.7");
        assertThat(new WeeklyMinutes(90, 2)).hasToString("45");
        assertThat(new WeeklyMinutes(45, 2)).hasToString("22.5");
    }

    @Example
    void aGroupIsCountedOnceForItsAdultAndOnceForEachChild() {
        Intervention group =
                Entries.intervention("group").groupSize(4).costInPence(43_200L).build();
        GraduatedApproach one = planned(group);
        GraduatedApproach other = planned(ImmutableIntervention.copyOf(group)
                .withImpact(Impact.from(new Measured("words", Entries.START, "12"))));

        ProvisionMap map = ProvisionMap.of(Map.of("c1", one, "c2", other));

        assertThat(map.rows()).singleElement().hasToString("intervention group for 2");
        assertThat(map.totals())
                .isEqualTo(new ProvisionTotals(
                        1, new WeeklyMinutes(60, 1), new WeeklyMinutes(60, 1), new WeeklyMinutes(120, 1), 43_200, 0));
        assertThat(map.totals().cost()).isEqualTo("£432.00");
    }

    @Example
    void anUnknownCostIsNeverNothing() {
        ProvisionMap map = ProvisionMap.of(
                Map.of("c1", planned(Entries.intervention("dear").build())));

        assertThat(map.totals().unknownCosts()).isEqualTo(1);
        assertThat(map.totals().cost()).isEqualTo("not known");
        assertThat(map.plus(ProvisionMap.of(Map.of(
                                "c1",
                                planned(Entries.intervention("known")
                                        .costInPence(1_205L)
                                        .build()))))
                        .totals()
                        .cost())
                .isEqualTo("£12.05 and 1 not known");
    }

    @Example
    void contradictionsAreRefusedAllAtOnce() {
        ProvisionMap first = ProvisionMap.of(Map.of(
                "c1",
                planned(
                        Entries.intervention("x").build(),
                        Entries.intervention("y").build())));
        ProvisionMap second = ProvisionMap.of(Map.of(
                "c2",
                planned(
                        Entries.intervention("x").adults(2).build(),
                        Entries.intervention("y").groupSize(3).build())));

        assertThatThrownBy(() -> first.plus(second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[x, y]");
    }

    private static GraduatedApproach planned(Provision... provisions) {
        return GraduatedApproach.of(List.of(
                Entries.entry(Entries.START),
                Entries.assessment(Entries.START),
                new PlanAgreed(
                        Entries.START, Entries.plan().addProvisions(provisions).build())));
    }
}
