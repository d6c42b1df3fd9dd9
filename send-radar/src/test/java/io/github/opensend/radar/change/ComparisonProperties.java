package io.github.opensend.radar.change;

import static io.github.opensend.radar.Radars.NOT_RATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Radar;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.radar.scoring.ScoringProfiles;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every comparison, whatever the ratings. */
class ComparisonProperties {
    private static final int SIZE = 4;
    private static final int HIGHEST = 4;
    private static final Framework FRAMEWORK = Radars.framework(HIGHEST, ImmutableList.of(new int[] {1, 2, 1, 3}));
    private static final List<ScoringProfile> PROFILES = List.of(ScoringProfiles.OPEN_1, ScoringProfiles.OVERLAY_MEAN);

    private static int[] levels(Random random) {
        return IntStream.generate(() -> random.nextInt(HIGHEST + 2) + NOT_RATED)
                .limit(SIZE)
                .toArray();
    }

    private static RadarReading reading(ScoringProfile profile, int[] need, Random random) {
        return Radar.of(FRAMEWORK, profile)
                .read(Radars.sheets(FRAMEWORK, need, levels(random), levels(random)), Radars.AS_OF);
    }

    private static List<Optional<Fraction>> differences(DomainChange change) {
        return List.of(
                change.needPeak().map(Fraction::whole),
                change.needMean(),
                change.need(),
                change.breadth(),
                change.setting(),
                change.home(),
                change.settingGap(),
                change.homeGap());
    }

    @Property(tries = 2000)
    void aReadingHeldAgainstItselfShowsNoChange(@ForAll Random random) {
        for (ScoringProfile profile : PROFILES) {
            RadarReading reading = reading(profile, levels(random), random);
            DomainChange change = Comparison.between(reading, reading).domain("d0");
            assertThat(differences(change))
                    .allMatch(each ->
                            each.filter(found -> !found.equals(Fraction.ZERO)).isEmpty());
            assertThat(change.statements()).hasSize(3 * SIZE).allMatch(each -> each.direction() == Direction.SAME);
            assertThat(change.notable()).isEmpty();
        }
    }

    @Property(tries = 2000)
    void theOtherWayRoundEveryDifferenceChangesItsSign(@ForAll Random random) {
        for (ScoringProfile profile : PROFILES) {
            RadarReading one = reading(profile, levels(random), random);
            RadarReading other = reading(profile, levels(random), random);
            DomainChange forth = Comparison.between(one, other).domain("d0");
            DomainChange back = Comparison.between(other, one).domain("d0");
            assertThat(differences(back))
                    .isEqualTo(differences(forth).stream()
                            .map(each -> each.map(Fraction::negated))
                            .toList());
            for (int i = 0; i < forth.statements().size(); i++) {
                StatementChange there = forth.statements().get(i);
                StatementChange again = back.statements().get(i);
                assertThat(again.direction()).isEqualTo(there.direction().reversed());
                assertThat(again.levels()).isEqualTo(-there.levels());
                assertThat(again.notability()).isEqualTo(there.notability());
            }
        }
    }

    @Property(tries = 2000)
    void withoutConfirmationAChangeIsNotableExactlyIfItIsOfTwoLevels(@ForAll Random random) {
        int[] was = levels(random);
        int[] is = levels(random);
        Comparison comparison = Comparison.between(
                reading(ScoringProfiles.OPEN_1, was, random), reading(ScoringProfiles.OPEN_1, is, random));
        List<StatementChange> needs = comparison.domain("d0").statements().stream()
                .filter(each -> each.perspective() == Perspective.NEED)
                .toList();
        for (int i = 0; i < SIZE; i++) {
            boolean notable = was[i] != NOT_RATED && is[i] != NOT_RATED && Math.abs(is[i] - was[i]) >= 2;
            assertThat(needs.get(i).notability().isNotable()).isEqualTo(notable);
        }
    }

    @Property(tries = 2000)
    void aSecondSheetConfirmsWhatWentTheSameWayAndNothingElse(@ForAll Random random) {
        int[] was = levels(random);
        int[] is = levels(random);
        int[] seen = levels(random);
        Comparison comparison = Comparison.between(
                        reading(ScoringProfiles.OPEN_1, was, random), reading(ScoringProfiles.OPEN_1, is, random))
                .confirmedBy(Radars.need(FRAMEWORK, seen));
        List<StatementChange> needs = comparison.domain("d0").statements().stream()
                .filter(each -> each.perspective() == Perspective.NEED)
                .toList();
        for (int i = 0; i < SIZE; i++) {
            boolean one = was[i] != NOT_RATED && is[i] != NOT_RATED && Math.abs(is[i] - was[i]) == 1;
            boolean sameWay = seen[i] != NOT_RATED && (is[i] - was[i]) * (seen[i] - was[i]) > 0;
            assertThat(needs.get(i).notability() == Notability.CONFIRMED).isEqualTo(one && sameWay);
        }
    }
}
