package io.github.opensend.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Draws that anybody can do again. */
class DipSampleProperties {
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    @Property
    void aDrawHangsOnTheSeedAndNotOnTheOrder(
            @ForAll @NotEmpty @UniqueElements List<String> cases, @ForAll @NotEmpty String seed, @ForAll long shuffle) {
        List<String> otherwise = new ArrayList<>(cases);
        Collections.shuffle(otherwise, new Random(shuffle));
        int size = 1 + cases.size() / 2;
        DipSample sample = DipSample.draw(cases, Math.min(size, cases.size()), seed, ON);
        assertThat(DipSample.draw(otherwise, sample.drawn().size(), seed, ON)).isEqualTo(sample);
        assertThat(sample.drawn()).doesNotHaveDuplicates().isSubsetOf(cases);
        assertThat(sample.isDrawnFrom(otherwise)).isTrue();
    }

    @Property
    void aLargerSampleHoldsTheSmallerOne(
            @ForAll @Size(min = 2, max = 40) Set<String> cases, @ForAll @IntRange(min = 1, max = 39) int size) {
        int small = Math.min(size, cases.size() - 1);
        assertThat(DipSample.draw(cases, small + 1, "s", ON).drawn().subList(0, small))
                .isEqualTo(DipSample.draw(cases, small, "s", ON).drawn());
    }

    @Property
    void aCaseThatWasAddedTakenAwayOrPutInPlaceOfAnotherShows(@ForAll @Size(min = 2, max = 20) Set<String> cases) {
        DipSample sample = DipSample.draw(cases, 1, "s", ON);
        List<String> fewer = new ArrayList<>(cases);
        fewer.remove(0);
        List<String> other = new ArrayList<>(fewer);
        other.add("one that cannot be among them, it is so long that no other is as long as this one is");
        assertThat(sample.isDrawnFrom(fewer)).isFalse();
        assertThat(sample.isDrawnFrom(other)).isFalse();
    }

    @Example
    void everyCaseIsDrawnAboutEquallyOften() {
        List<String> cases = List.of("a", "b", "c", "d", "e");
        int[] drawn = new int[cases.size()];
        int draws = 10_000;
        for (int seed = 0; seed < draws; seed++) {
            for (String one : DipSample.draw(cases, 2, "seed-" + seed, ON).drawn()) {
                drawn[cases.indexOf(one)]++;
            }
        }
        // Two of five in 10,000 draws: 4,000 with a standard deviation of 49; five of those are allowed.
        for (int count : drawn) {
            assertThat(count).isBetween(3_755, 4_245);
        }
    }

    @Example
    void aKnownDrawStaysAsItIs() {
        DipSample sample = DipSample.draw(List.of("1", "2", "3", "4", "5", "6", "7", "8"), 3, "spring", ON);
        assertThat(sample.drawn()).containsExactly("6", "2", "1");
    }

    @Example
    void everyFaultIsToldAtOnceAndNoReference() {
        assertThatThrownBy(() -> DipSample.draw(List.of("secret", "secret"), 2, "", ON))
                .hasMessageContaining("1 told again")
                .hasMessageContaining("expected 1 to 1")
                .hasMessageContaining("seed")
                .hasMessageNotContaining("secret");
        assertThat(DipSample.draw(List.of("secret"), 1, "s", ON).toString()).doesNotContain("secret");
    }

    @Example
    void aLogThatCannotBeOneIsRefusedWithEveryFault() {
        assertThatThrownBy(() -> new DipSample("", ON, 1, "abc", ImmutableList.of("secret", "secret")))
                .hasMessageContaining("seed: found an empty text")
                .hasMessageContaining("drawn: found 2, expected 1 to 1")
                .hasMessageContaining("a reference twice")
                .hasMessageContaining("fingerprint")
                .hasMessageNotContaining("secret");
    }
}
