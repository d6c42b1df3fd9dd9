package io.github.opensend.radar.scoring;

import static io.github.opensend.radar.Radars.NOT_RATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.rating.Rater;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the numbers came about, word by word. */
class ExplanationTest {
    private static final Framework FRAMEWORK =
            Radars.framework(4, ImmutableList.of(new int[] {1, 1, 1}, new int[] {1}));
    private static final Sheets SHEETS = Radars.sheets(
            FRAMEWORK, new int[] {3, 1, 3, NOT_RATED}, new int[] {2, 0, NOT_RATED, 1}, new int[] {1, 4, 3, NOT_RATED});

    private static final String LEVELS = "{d0-0=3, d0-1=1, d0-2=3}";
    private static final String SCHOOL =
            "{d0-0=3 against 2, d0-1=1 against 0, d0-2=3 against not rated: insufficient-evidence}";
    private static final String HOME = "{d0-0=3 against 1, d0-1=1 against 4, d0-2=3 against 3}";

    private static List<String> told(RadarReading reading) {
        return reading.domain("d0").explanation().steps().stream()
                .map(ScoringStep.class::cast)
                .map(step -> step.rule().id() + " " + step.value() + ": " + step.words() + " " + step.inputs())
                .toList();
    }

    @Test
    void everyNumberOfADomainIsToldWithWhatWentIn() {
        RadarReading reading = Radar.of(FRAMEWORK, ScoringProfiles.OPEN_1)
                .read(SHEETS, Radars.AS_OF)
                .overruled("d0", Perspective.NEED, 4, "seen in a new setting", new Rater("panel", "r-1"), Radars.AS_OF);

        assertThat(told(reading))
                .containsExactly(
                        "coverage 1: 3 of the 3 statements that arise were rated: complete, coverage 1 {weight rated=3, weight that arises=3, least coverage=3/5}",
                        "need.peak 3: the highest level of need is 3 " + LEVELS,
                        "need.drivers d0-0 d0-2: at that level: Statement d0-0, Statement d0-2 " + LEVELS,
                        "need.mean 7/3: the mean level of need is 7/3 " + LEVELS,
                        "need.drawn 3: the need is drawn at 3, the highest level " + LEVELS,
                        "need.interval 3: nothing is missing that could change that " + LEVELS,
                        "need.breadth 2/3: 2/3 of the statements rated stand at level 2 or above " + LEVELS,
                        "readiness.drawn 2: setting readiness is drawn at 2, the lowest level among the statements that drive the need "
                                + SCHOOL,
                        "gap 1 (1 to 3): in school the largest gap of a statement is at least 1: nearly met (Statement d0-0, Statement d0-1) "
                                + SCHOOL,
                        "gap.covered-share 0: 0 of the 2 statements with a need are met in school " + SCHOOL,
                        "freshness current: the readiness was rated 7 days before: current {days=7, due after=183, stale after=365}",
                        "flag unknown-readiness: a statement at level 2 or above has no rating of readiness " + SCHOOL,
                        "readiness.drawn 1: home confidence is drawn at 1, the lowest level among the statements that drive the need "
                                + HOME,
                        "gap 2: at home the largest gap of a statement is 2: short (Statement d0-0) " + HOME,
                        "gap.covered-share 2/3: 2/3 of the 3 statements with a need are met at home " + HOME,
                        "flag both-short: a statement is short in school and at home {}",
                        "flag wide: 3/5 or more of the statements rated stand at level 2 or above {}",
                        "overruling 4: need is shown at 4 by the judgement of panel on 2026-03-09, for a reason that is recorded {computed=3}");
    }

    @Test
    void aGapOfTwoMeansIsToldAsOne() {
        RadarReading reading = Radar.of(FRAMEWORK, ScoringProfiles.OVERLAY_MEAN).read(SHEETS, Radars.AS_OF);

        assertThat(told(reading))
                .contains(
                        "need.drawn 7/3: the need is drawn at 7/3, the weighted mean " + LEVELS,
                        "readiness.drawn 1: setting readiness is drawn at 1, the weighted mean of what was rated "
                                + SCHOOL,
                        "gap 4/3 (1/3 to 5/3): in school the gap between the two values is at least 4/3: short "
                                + SCHOOL,
                        "gap 0: at home the gap between the two values is 0: met " + HOME,
                        "flag hidden-gap: a statement is further short than the drawn points let see " + HOME);
    }
}
