package io.github.opensend.radar.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.radar.Radars;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrainingNeedsProperties {
    @Provide
    Arbitrary<List<int[]>> groups() {
        return Children.groups(15);
    }

    @Provide
    Arbitrary<int[]> levels() {
        return Children.levels();
    }

    /** The counts of needs and one readiness give the gaps that the children give one by one. */
    @Property(tries = 300)
    void eachFigureIsThatOfTheChildrenOneByOne(
            @ForAll("groups") List<int[]> children, @ForAll("levels") int[] readiness) {
        CohortProfile cohort = Children.profile(children, Children.setting(readiness));

        for (TrainingNeed need :
                TrainingNeeds.of(cohort, Children.setting(readiness), Radars.AS_OF, TrainingPolicy.USUAL)) {
            int statement = Children.FRAMEWORK.position(need.statement().id());
            int[] gaps = children.stream()
                    .mapToInt(child -> child[statement] < 0 || readiness[statement] < 0
                            ? 0
                            : Math.max(0, child[statement] - readiness[statement]))
                    .toArray();
            long affected = 0;
            long shortfall = 0;
            int worst = 0;
            for (int gap : gaps) {
                affected += gap > 0 ? 1 : 0;
                shortfall += gap;
                worst = Math.max(worst, gap);
            }
            assertThat(need.affected()).isEqualTo(affected);
            assertThat(need.shortfall()).isEqualTo(shortfall);
            assertThat(need.worst()).isEqualTo(worst);
            assertThat(need.gaps()).isEqualTo(cohort.gaps(need.statement().id()));
        }
    }

    @Property(tries = 300)
    void moreReadinessNeverSuggestsMore(@ForAll("groups") List<int[]> children, @ForAll("levels") int[] readiness) {
        int[] more = Arrays.stream(readiness)
                .map(level -> level < 0 ? level : Math.min(4, level + 1))
                .toArray();

        assertThat(suggested(children, more)).isSubsetOf(suggested(children, readiness));
    }

    private static List<String> suggested(List<int[]> children, int[] readiness) {
        return TrainingNeeds.of(
                        Children.profile(children), Children.setting(readiness), Radars.AS_OF, TrainingPolicy.USUAL)
                .stream()
                .flatMap(need -> need.suggestions().stream())
                .map(TrainingSuggestion::toString)
                .toList();
    }
}
