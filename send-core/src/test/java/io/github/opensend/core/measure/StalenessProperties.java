package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Bands of months without a review, held against a count of the days on which a month is over. */
class StalenessProperties {
    private static StalenessBands bands(Set<Integer> months) {
        return new StalenessBands(
                ImmutableSortedSet.copyOf(months),
                Citation.of(Instruments.OPENSEND_CONVENTIONS.whole()),
                Standing.CONVENTION,
                Certainty.DESIGN_CHOICE);
    }

    @Property(tries = 2000)
    void aBandIsReachedOnTheDayOnWhichSoManyMonthsAreOver(
            @ForAll @IntRange(max = 2000) int reviewedAfter,
            @ForAll @IntRange(max = 800) int age,
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 1, max = 24) Integer> months) {
        LocalDate reviewed = LocalDate.of(2019, 1, 1).plusDays(reviewedAfter);
        LocalDate asOf = reviewed.plusDays(age);
        int over = 0;
        for (LocalDate day = reviewed.plusDays(1); !day.isAfter(asOf); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == Math.min(reviewed.getDayOfMonth(), day.lengthOfMonth())) {
                over++;
            }
        }
        int reached = 0;
        for (int band : months) {
            if (band <= over && band > reached) {
                reached = band;
            }
        }

        assertThat(bands(months).of(Optional.of(reviewed), asOf))
                .isEqualTo(reached == 0 ? new Staleness.Fresh() : new Staleness.Stale(reached));
    }

    @Example
    void aPageThatWasNeverReviewedIsNeitherFreshNorOld() {
        LocalDate day = LocalDate.of(2021, 6, 1);

        assertThat(bands(Set.of(3, 6, 12)).of(Optional.empty(), day)).isEqualTo(new Staleness.NeverReviewed());
        assertThat(bands(Set.of(3, 6, 12)).of(Optional.of(day.plusDays(1)), day))
                .isEqualTo(new Staleness.ReviewedLater());
    }

    @Example
    void theLastDayOfAShorterMonthIsTheDay() {
        LocalDate reviewed = LocalDate.of(2020, 11, 30);

        assertThat(bands(Set.of(3)).of(Optional.of(reviewed), LocalDate.of(2021, 2, 27)))
                .isEqualTo(new Staleness.Fresh());
        assertThat(bands(Set.of(3)).of(Optional.of(reviewed), LocalDate.of(2021, 2, 28)))
                .isEqualTo(new Staleness.Stale(3));
    }

    @Example
    void bandsOfLessThanAMonthAreRefused() {
        assertThatThrownBy(() -> bands(Set.of())).hasMessage("bands need months of 1 or more, found []");
        assertThatThrownBy(() -> bands(Set.of(0, 3))).hasMessage("bands need months of 1 or more, found [0, 3]");
    }
}
