package io.github.opensend.core.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Days and calendars for the properties, and the slow and obvious way to walk a calendar. */
final class Calendars {
    static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private Calendars() {}

    static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay);
    }

    /** Working, tribunal and made-up calendars: of any density, from one day long to all of 2012 to 2030. */
    static Arbitrary<CountedDays> calendars() {
        Arbitrary<CountedDays> madeUp = Combinators.combine(
                        days(FIRST, LAST),
                        Arbitraries.integers().between(0, 2500),
                        Arbitraries.longs(),
                        Arbitraries.of(0.0, 0.02, 0.3, 0.7, 0.98, 1.0))
                .as((first, length, seed, density) -> {
                    Random random = new Random(seed);
                    LocalDate last = first.plusDays(length);
                    return CountedDays.of(
                            "made up", first, last.isAfter(LAST) ? LAST : last, day -> random.nextDouble() < density);
                });
        return Arbitraries.oneOf(madeUp, Arbitraries.of(WorkingDays.englandAndWales(), WorkingDays.tribunal()))
                .withoutEdgeCases();
    }

    static Set<LocalDate> countedOneByOne(CountedDays calendar) {
        Set<LocalDate> counted = new HashSet<>();
        for (LocalDate day = calendar.first(); !day.isAfter(calendar.last()); day = day.plusDays(1)) {
            if (calendar.contains(day)) {
                counted.add(day);
            }
        }
        return counted;
    }
}
