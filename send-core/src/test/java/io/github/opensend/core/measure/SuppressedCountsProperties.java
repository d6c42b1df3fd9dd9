package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SuppressedCountsProperties {
    private static Map<Integer, Long> map(List<Integer> counts) {
        Map<Integer, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            map.put(i, (long) counts.get(i));
        }
        return map;
    }

    /** Whoever knows the total and what is shown tries every way in which the rest can add up. */
    @Property(tries = 600)
    void whatIsHiddenCannotBeHadBySubtraction(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 7) Integer> counts,
            @ForAll @IntRange(min = 2, max = 5) int threshold) {
        ShownCounts<Integer> shown = Suppression.below(threshold).counts(map(counts));
        List<Integer> hidden = shown.groups().keySet().stream()
                .filter(group -> shown.groups().get(group).count().isEmpty())
                .toList();
        if (hidden.isEmpty() || shown.total().count().isEmpty()) {
            assertThat(shown.groups().values()).allMatch(count -> count.count().isPresent() == hidden.isEmpty());
            return;
        }
        int rest = hidden.stream().mapToInt(counts::get).sum();
        List<List<Integer>> ways = sums(hidden.size(), rest).stream()
                .filter(way -> !way.contains(0))
                .toList();

        assertThat(rest).isGreaterThanOrEqualTo(threshold);
        for (int i = 0; i < hidden.size(); i++) {
            int at = i;
            assertThat(ways.stream().map(way -> way.get(at)).distinct()).hasSizeGreaterThan(1);
        }
    }

    private static List<List<Integer>> sums(int parts, int total) {
        if (parts == 1) {
            return List.of(List.of(total));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 0; first <= total; first++) {
            for (List<Integer> rest : sums(parts - 1, total - first)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    @Property
    void noSmallCountIsShownAndWhatIsShownIsTrue(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 40) Integer> counts,
            @ForAll @IntRange(min = 2, max = 10) int threshold) {
        Suppression suppression = Suppression.below(threshold);

        suppression
                .counts(map(counts))
                .groups()
                .forEach((group, count) -> count.count().ifPresent(number -> {
                    assertThat(number).isEqualTo((long) counts.get(group));
                    assertThat(suppression.hides(number)).isFalse();
                }));
    }

    @Property
    void whereNothingIsSmallNothingIsHidden(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 5, max = 40) Integer> counts) {
        assertThat(Suppression.below(5).counts(map(counts)).complete()).isTrue();
    }

    @Example
    void byHand() {
        assertThat(said(0L, 20L, 3L, 7L)).isEqualTo("0 20 suppressed suppressed, 30");
        assertThat(said(0L, 20L, 3L, 4L)).isEqualTo("0 20 suppressed suppressed, 27");
        assertThat(said(10L, 1L, 1L, 8L)).isEqualTo("10 suppressed suppressed suppressed, 20");
        assertThat(said(20L, 0L, 0L, 0L)).isEqualTo("20 0 0 0, 20");
        assertThat(said(8L, 20L, 3L, 7L)).isEqualTo("8 20 suppressed suppressed, 38");
        assertThat(said(8L, 20L, 9L, 1L)).isEqualTo("suppressed 20 9 suppressed, 38");
        assertThat(said(1L, 1L, 1L, 2L)).isEqualTo("suppressed suppressed suppressed suppressed, 5");
        assertThat(said(1L, 1L, 1L, 1L)).isEqualTo("suppressed suppressed suppressed suppressed, suppressed");
        assertThat(said(3L, 0L, 0L, 0L)).isEqualTo("suppressed suppressed suppressed suppressed, suppressed");
        assertThat(said(2L, 2L, 2L, 0L)).isEqualTo("suppressed suppressed suppressed 0, 6");
        assertThat(said(0L, 0L, 0L, 0L)).isEqualTo("0 0 0 0, 0");
    }

    private static String said(long... counts) {
        Map<Integer, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            map.put(i, counts[i]);
        }
        ShownCounts<Integer> shown = Suppression.below(5).counts(map);
        return String.join(
                        " ",
                        shown.groups().values().stream().map(Object::toString).toList())
                + ", " + shown.total();
    }
}
