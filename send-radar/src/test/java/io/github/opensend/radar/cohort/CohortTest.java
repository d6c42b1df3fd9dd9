package io.github.opensend.radar.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CohortTest {
    private static final Framework OTHER = Radars.framework(4, List.of(new int[] {1}));

    @Test
    void aClassByHand() {
        CohortGathering gathering = CohortScope.of(Children.FRAMEWORK).gathering();
        gathering
                .add(Children.need(4, 0, -1), Children.setting(2, 2, 2))
                .add(Children.need(1, -1, -2), Children.setting(2, 2, 2))
                .add(Children.need(1, 3, 0));
        CohortProfile profile = gathering.profile();

        assertThat(profile.needs("d0-0")).hasToString("[0, 2, 0, 0, 1], 0 not rated, 0 not applicable");
        assertThat(profile.gaps("d0-0")).hasToString("[1, 0, 1, 0, 0], 1 not rated, 0 not applicable");
        assertThat(profile.withGap("d0-0")).hasToString("1 of 2");
        assertThat(profile.highest("d0")).hasToString("[0, 1, 0, 1, 1], 0 not rated, 0 not applicable");
        assertThat(profile.partlyRated("d0")).isEqualTo(1);
        assertThat(profile.highest("d1")).hasToString("[1, 0, 0, 0, 0], 1 not rated, 1 not applicable");
        assertThat(profile.needs("d0-0").median()).contains(1);
        assertThat(profile.needs("d0-0").mean())
                .hasValueSatisfying(mean -> assertThat(mean).hasToString("2"));
        assertThat(gathering).hasToString("cohort of 3 children");
        assertThat(profile).hasToString("CohortProfile[3 children, test/1]");
    }

    @Test
    void homeIsLeftOutUnlessItIsAskedFor() {
        HomeConfidence home = Children.home(1, 2, 3);

        assertThatThrownBy(() -> CohortScope.of(Children.FRAMEWORK).gathering().add(home))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("left out");
        assertThatThrownBy(() -> Children.profile(List.of()).homes("d0-0"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("left out");
        CohortProfile asked = CohortScope.of(Children.FRAMEWORK)
                .includingHome()
                .gathering()
                .add(home)
                .add(HomeConfidence.declined(Radars.CHILD, Children.FRAMEWORK, Radars.RATED_ON))
                .profile();
        assertThat(asked.homes()).isEqualTo(2);
        assertThat(asked.homes("d0-1")).hasToString("[0, 0, 1, 0, 0], 1 not rated, 0 not applicable");
        assertThat(asked.children()).isZero();
    }

    @Test
    void sheetsOfAnotherFrameworkAndSupersededOnesAreRefused() {
        NeedAssessment first = Children.need(1, 1, 1);
        NeedAssessment submitted = first.at(first.version().submitted());
        NeedAssessment superseded = submitted.at(submitted.version().superseded());
        CohortGathering gathering = CohortScope.of(Children.FRAMEWORK).gathering();

        assertThatThrownBy(() -> gathering.add(Radars.need(OTHER, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes no sheet");
        assertThatThrownBy(() -> gathering.add(first, Radars.setting(OTHER, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("takes no sheet");
        assertThatThrownBy(() -> gathering.add(superseded))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("superseded");
        assertThat(gathering.profile().children()).isZero();
    }

    @Test
    void cohortsOfDifferentScopesDoNotAddUp() {
        CohortScope scope = CohortScope.of(Children.FRAMEWORK);

        assertThatThrownBy(() -> scope.gathering().merge(scope.includingHome().gathering()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scope.gathering()
                        .profile()
                        .plus(CohortScope.of(OTHER).gathering().profile()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsKeptDoesNotGrowWithTheChildren() {
        CohortGathering gathering = CohortScope.of(Children.FRAMEWORK).gathering();
        NeedAssessment need = Children.need(1, 2, 3);
        int before = bytes(gathering);
        for (int i = 0; i < 100_000; i++) {
            gathering.add(need);
        }

        assertThat(bytes(gathering)).isEqualTo(before);
        assertThat(gathering.profile().needs("d0-1").at(2)).isEqualTo(100_000);
    }

    private static int bytes(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.size();
    }

    @Test
    void profilesAndSpaceCanBeSent() {
        CohortProfile profile = Children.profile(List.of(new int[] {1, 2, 3}));

        assertThat(Radars.sent(profile)).isEqualTo(profile);
        assertThat(Radars.sent(CohortScope.of(Children.FRAMEWORK).gathering().add(Children.need(1, 2, 3)))
                        .profile())
                .isEqualTo(profile);
    }
}
