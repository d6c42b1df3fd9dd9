package io.github.opensend.radar.scoring;

import static io.github.opensend.radar.Radars.NOT_APPLICABLE;
import static io.github.opensend.radar.Radars.NOT_RATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Statement;
import org.junit.jupiter.api.Test;

/** An invented child, worked out by hand: five domains of five statements, levels 0 to 4. */
class WorkedExampleTest {
    private static final int[] ONES = {1, 1, 1, 1, 1};
    private static final Framework FRAMEWORK = Radars.framework(4, ImmutableList.of(ONES, ONES, ONES, ONES, ONES));
    private static final int[] NEEDS = {
        1, 3, 4, 1, 1,
        0, 1, 1, 2, 0,
        0, 0, 2, NOT_RATED, 0,
        3, 2, NOT_RATED, NOT_RATED, NOT_RATED,
        1, 2, 1, 0, NOT_APPLICABLE
    };
    private static final int[] READINESS = {
        2, 2, 3, 3, 2,
        3, 2, 3, 2, 2,
        2, 2, 1, 2, 3,
        2, 3, 2, 2, 2,
        3, 3, 2, 2, 2
    };
    private static final RadarReading READING = Radar.of(FRAMEWORK, ScoringProfiles.OPEN_1)
            .read(Sheets.of(Radars.need(FRAMEWORK, NEEDS)).with(Radars.setting(FRAMEWORK, READINESS)), Radars.AS_OF);

    private static DomainResult domain(int position) {
        return READING.domains().get(position);
    }

    private static Match setting(int position) {
        return domain(position).setting().orElseThrow();
    }

    @Test
    void cognitionIsSpikyAndOneLevelShort() {
        assertThat(domain(0).needPeak()).contains(4);
        assertThat(domain(0).needMean()).contains(Fraction.whole(2));
        assertThat(domain(0).coverage()).contains(Fraction.whole(1));
        assertThat(domain(0).status()).isEqualTo(DomainStatus.COMPLETE);
        assertThat(domain(0).drivers()).extracting(Statement::id).containsExactly("d0-2");
        assertThat(domain(0).breadth()).contains(new Fraction(2, 5));
        assertThat(domain(0).flags()).containsExactly(Flag.SPIKY);
        assertThat(setting(0).readiness()).contains(Fraction.whole(3));
        assertThat(setting(0).gap().orElseThrow()).hasToString("1");
        assertThat(setting(0).gap().orElseThrow().pattern()).isEqualTo(GapPattern.NEARLY_MET);
        assertThat(setting(0).coveredShare()).contains(new Fraction(3, 5));
        assertThat(setting(0).statements()).extracting(StatementGap::difference).containsExactly(-1, 1, 1, -2, -1);
        assertThat(setting(0).statements()).extracting(StatementGap::gap).containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void communicationIsMet() {
        assertThat(domain(1).needPeak()).contains(2);
        assertThat(domain(1).needMean()).contains(new Fraction(4, 5));
        assertThat(setting(1).readiness()).contains(Fraction.whole(2));
        assertThat(setting(1).gap().orElseThrow().pattern()).isEqualTo(GapPattern.MET);
        assertThat(setting(1).coveredShare()).contains(Fraction.whole(1));
        assertThat(domain(1).flags()).isEmpty();
    }

    @Test
    void sensoryIsPartialAndCouldBeUpToFour() {
        assertThat(domain(2).status()).isEqualTo(DomainStatus.PARTIAL);
        assertThat(domain(2).needPeak()).contains(2);
        assertThat(domain(2).needInterval().orElseThrow()).hasToString("2 to 4");
        assertThat(domain(2).needMean()).contains(new Fraction(1, 2));
        assertThat(domain(2).coverage()).contains(new Fraction(4, 5));
        assertThat(setting(2).readiness()).contains(Fraction.whole(1));
        assertThat(setting(2).gap().orElseThrow()).hasToString("1 (1 to 2)");
    }

    @Test
    void socialEmotionalAndMentalHealthIsIncompleteAndAtLeastThree() {
        assertThat(domain(3).status()).isEqualTo(DomainStatus.INCOMPLETE);
        assertThat(domain(3).needPeak()).contains(3);
        assertThat(domain(3).needInterval().orElseThrow()).hasToString("3 to 4");
        assertThat(domain(3).needMean()).contains(new Fraction(5, 2));
        assertThat(domain(3).coverage()).contains(new Fraction(2, 5));
        assertThat(setting(3).readiness()).contains(Fraction.whole(2));
        assertThat(setting(3).gap().orElseThrow().value()).isEqualTo(Fraction.whole(1));
        assertThat(setting(3).gap().orElseThrow().isAtLeast()).isTrue();
    }

    @Test
    void independenceIsMetAndWhatDoesNotAriseIsNotMissing() {
        assertThat(domain(4).status()).isEqualTo(DomainStatus.COMPLETE);
        assertThat(domain(4).coverage()).contains(Fraction.whole(1));
        assertThat(domain(4).needPeak()).contains(2);
        assertThat(domain(4).needMean()).contains(Fraction.whole(1));
        assertThat(setting(4).readiness()).contains(Fraction.whole(3));
        assertThat(setting(4).gap().orElseThrow()).hasToString("0");
    }

    @Test
    void meansSayThatThereIsNoGapWhereOneStatementIsThreeLevelsShort() {
        Framework one = Radars.framework(4, ImmutableList.of(ONES));
        Sheets sheets = Sheets.of(Radars.need(one, 4, 0, 0, 0, 0)).with(Radars.setting(one, 1, 4, 4, 4, 4));

        Match byMeans = Radar.of(one, ScoringProfiles.OVERLAY_MEAN)
                .read(sheets, Radars.AS_OF)
                .domains()
                .get(0)
                .setting()
                .orElseThrow();
        assertThat(byMeans.readiness()).contains(new Fraction(17, 5));
        assertThat(byMeans.gap().orElseThrow()).hasToString("0");
        assertThat(byMeans.flags()).containsExactly(Flag.HIDDEN_GAP);

        Match byStatements = Radar.of(one, ScoringProfiles.OPEN_1)
                .read(sheets, Radars.AS_OF)
                .domains()
                .get(0)
                .setting()
                .orElseThrow();
        assertThat(byStatements.gap().orElseThrow()).hasToString("3");
        assertThat(byStatements.gap().orElseThrow().pattern()).isEqualTo(GapPattern.FAR_SHORT);
        assertThat(byStatements.flags()).isEmpty();
    }
}
