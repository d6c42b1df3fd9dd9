package io.github.opensend.radar.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.measure.ShownCount;
import io.github.opensend.core.measure.ShownCounts;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.radar.Radars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ShownProperties {
    private static final int THRESHOLD = 5;
    private static final Suppression SUPPRESSION = Suppression.below(THRESHOLD);

    /** Most children alike, so that counts are often large and sometimes small. */
    @Provide
    Arbitrary<List<int[]>> groups() {
        Arbitrary<int[]> common = Arbitraries.of(new int[] {0, 0, 0}, new int[] {2, 1, 0}, new int[] {4, 1, 2});
        return Arbitraries.frequencyOf(Tuple.of(12, common), Tuple.of(1, Children.levels()))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<List<int[]>>> parts() {
        return groups().list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 300)
    void aloneNoSmallCountIsShownAndNoneCanBeHadFromTheTotal(@ForAll("groups") List<int[]> children) {
        CohortProfile profile = Children.profile(children, Children.setting(1, 1, -1));
        ShownCohort shown = profile.shown(SUPPRESSION);

        for (int statement : Children.STATEMENTS) {
            String id = Children.id(statement);
            protectedFromSubtraction(of(shown.needs(), id), profile.needs(id));
            of(shown.withGap(), id)
                    .rate()
                    .ifPresent(rate -> assertThat(SUPPRESSION.hides(rate)).isFalse());
        }
        protectedFromSubtraction(of(shown.highest(), "d0"), profile.highest("d0"));
        shown.children()
                .count()
                .ifPresent(number -> assertThat(SUPPRESSION.hides(number)).isFalse());
    }

    private static void protectedFromSubtraction(ShownCounts<String> shown, LevelCounts counts) {
        long hidden = 0;
        long rest = 0;
        for (Map.Entry<String, ShownCount> cell : shown.groups().entrySet()) {
            long count = of(counts.cells(), cell.getKey());
            if (cell.getValue().count().isEmpty()) {
                hidden++;
                rest += count;
            } else {
                assertThat(cell.getValue()).isEqualTo(new ShownCount.Shown(count));
                assertThat(SUPPRESSION.hides(count)).isFalse();
            }
        }
        if (shown.total().count().isPresent() && hidden > 0) {
            assertThat(hidden).isGreaterThan(1);
            assertThat(rest).isGreaterThanOrEqualTo(THRESHOLD).isGreaterThan(hidden);
        }
    }

    /** Whoever takes the shown parts from the whole is left with nothing small, and never with one part. */
    @Property(tries = 300)
    void besideTheWholeNoPartCanBeHadBySubtraction(@ForAll("parts") List<List<int[]>> groups) {
        Map<String, CohortProfile> parts = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            parts.put("class " + i, Children.profile(groups.get(i), Children.setting(1, 1, 1)));
        }
        ShownParts shown = ShownParts.of(parts, SUPPRESSION);

        for (int statement : Children.STATEMENTS) {
            String id = Children.id(statement);
            List<String> hidden = new ArrayList<>();
            shown.parts().forEach((name, part) -> {
                if (of(part.needs(), id).complete()) {
                    assertThat(cells(of(parts, name).needs(id))).noneMatch(SUPPRESSION::hides);
                    assertThat(of(part.needs(), id).groups().values())
                            .containsExactlyElementsOf(cells(of(parts, name).needs(id)).stream()
                                    .map(ShownCount.Shown::new)
                                    .toList());
                } else {
                    assertThat(of(part.needs(), id).groups().values())
                            .allMatch(count -> count.count().isEmpty());
                    assertThat(of(part.withGap(), id).rate()).isEmpty();
                    hidden.add(name);
                }
            });
            boolean wholeShown = of(shown.whole().needs(), id).complete();
            if (!hidden.isEmpty() && wholeShown) {
                CohortProfile rest = hidden.stream()
                        .map(name -> of(parts, name))
                        .reduce(CohortProfile::plus)
                        .orElseThrow();
                assertThat(hidden).hasSizeGreaterThan(1);
                assertThat(cells(rest.needs(id))).noneMatch(SUPPRESSION::hides);
            }
            if (!wholeShown) {
                assertThat(shown.parts().values())
                        .noneMatch(part -> of(part.needs(), id).complete()
                                && of(part.needs(), id).total().count().orElseThrow() > 0);
            }
        }
    }

    private static List<Long> cells(LevelCounts counts) {
        return counts.cells().values().asList();
    }

    private static <T> T of(Map<String, T> values, String id) {
        T value = values.get(id);
        assertThat(value).isNotNull();
        return value;
    }

    @Example
    void aWholeOfThreeClassesByHand() {
        List<int[]> twenty = same(20, 0);
        List<int[]> odd = new ArrayList<>(same(18, 0));
        odd.addAll(same(2, 4));
        ShownParts shown = ShownParts.of(
                ImmutableMap.of(
                        "A", Children.profile(odd), "B", Children.profile(twenty), "C", Children.profile(same(30, 0))),
                SUPPRESSION);

        // Two of class A are small; with B alone they would be the rest, and with C too, so all three hide.
        assertThat(shown.parts().values())
                .allSatisfy(
                        part -> assertThat(of(part.needs(), "d0-0").complete()).isFalse());
        assertThat(of(shown.whole().needs(), "d0-0").groups().values())
                .extracting(Object::toString)
                .containsExactly("suppressed", "0", "0", "0", "suppressed", "0", "0");
        assertThat(shown.whole().children()).hasToString("70");
        assertThat(of(shown.parts(), "A").children()).hasToString("20");
    }

    @Example
    void aSmallGroupShowsNothingAtAll() {
        ShownCohort shown = Children.profile(same(4, 2)).shown(SUPPRESSION);

        assertThat(shown.children()).hasToString("suppressed");
        assertThat(shown.needs().values())
                .allSatisfy(counts -> assertThat(counts.groups().values())
                        .allMatch(count -> count.count().isEmpty()));
        assertThat(shown.withGap().values()).allMatch(ShownRate.Suppressed.class::isInstance);
    }

    @Example
    void homeIsNeverInWhatIsShown() {
        ShownCohort shown = CohortScope.of(Children.FRAMEWORK)
                .includingHome()
                .gathering()
                .add(Children.home(1, 2, 3))
                .profile()
                .shown(SUPPRESSION);

        assertThat(shown.children()).hasToString("0");
        assertThat(Radars.sent(shown)).isEqualTo(shown);
    }

    private static List<int[]> same(int number, int level) {
        return Collections.nCopies(number, new int[] {level, level, level});
    }
}
