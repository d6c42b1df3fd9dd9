package io.github.opensend.ladder;

import static io.github.opensend.ladder.guard.EvidenceKind.evidence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.Figure;
import io.github.opensend.ladder.guard.Guard;
import io.github.opensend.ladder.guard.RiskScore;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What each sort of demand and bar looks at, at its edges. */
class DemandTest {
    private static final EvidenceKind TRAINING = evidence("training.done", "training");
    private static final Citation PAGE = Citation.of(Instrument.named("a page").whole());
    private static final LocalDate ON = LocalDate.of(2025, 3, 3);

    private static Dossier with(Evidence... evidence) {
        return new Dossier(ImmutableMap.of(), ImmutableList.copyOf(evidence), ImmutableList.of());
    }

    private static Dossier known(Facet facet, boolean value) {
        return new Dossier(ImmutableMap.of(facet, value), ImmutableList.of(), ImmutableList.of());
    }

    private static Evidence on(LocalDate day) {
        return Evidence.of(TRAINING.id(), day);
    }

    @Test
    void evidenceOfTomorrowIsNotThereToday() {
        assertThat(Demand.shown(TRAINING).missing(with(on(ON)), ON)).isEmpty();
        assertThat(Demand.shown(TRAINING).missing(with(on(ON.plusDays(1))), ON)).containsExactly("training");
        assertThat(Demand.shown(TRAINING).kinds()).containsExactly(TRAINING);
    }

    @Test
    void trainingOfTwoYearsAgoToTheDayIsStillInDate() {
        Demand demand = new Demand.ShownInTheLastYears(TRAINING, 2);
        assertThat(demand.missing(with(on(ON.minusYears(2))), ON)).isEmpty();
        assertThat(demand.missing(with(on(ON.minusYears(2).minusDays(1))), ON))
                .containsExactly("training in the last 2 years");
        assertThat(demand.kinds()).containsExactly(TRAINING);
    }

    @Test
    void aJudgementNeedsWhoAndWhy() {
        Demand demand = Demand.judged(TRAINING);
        assertThat(demand.missing(with(on(ON).by("SENCO").saying("why")), ON)).isEmpty();
        assertThat(demand.missing(with(on(ON).by("SENCO")), ON)).hasSize(1);
        assertThat(demand.missing(with(on(ON).saying("why")), ON)).hasSize(1);
    }

    @Test
    void twelveWeeksAreOverTwelveWeeksLater() {
        Demand demand = new Demand.RunFor(TRAINING, 12);
        assertThat(demand.missing(with(on(ON.minusWeeks(12))), ON)).isEmpty();
        assertThat(demand.missing(with(on(ON.minusWeeks(12).plusDays(1))), ON)).hasSize(1);
    }

    @Test
    void aScoreCountsByItsInstrumentFromTheLeastOnUpToTheDay() {
        Demand demand = new Demand.Scored("tool", 8);
        assertThat(demand.missing(scored("tool", 8, ON), ON)).isEmpty();
        assertThat(demand.missing(scored("tool", 7, ON), ON)).hasSize(1);
        assertThat(demand.missing(scored("other", 9, ON), ON)).hasSize(1);
        assertThat(demand.missing(scored("tool", 9, ON.plusDays(1)), ON)).hasSize(1);
    }

    private static Dossier scored(String instrument, int value, LocalDate on) {
        return new Dossier(
                ImmutableMap.of(),
                ImmutableList.of(),
                ImmutableList.of(new RiskScore(instrument, "1", value, "SENCO", on)));
    }

    @Test
    void aFactIsSoOrNotSoOrNotKnown() {
        Demand demand = new Demand.Known(Facet.KEY_STAGE_4, false);
        assertThat(demand.missing(known(Facet.KEY_STAGE_4, false), ON)).isEmpty();
        assertThat(demand.missing(known(Facet.KEY_STAGE_4, true), ON))
                .containsExactly("a pupil of whom it is not so that the pupil is in key stage 4");
        assertThat(new Demand.Known(Facet.KEY_STAGE_4, true).missing(known(Facet.KEY_STAGE_4, false), ON))
                .containsExactly("a pupil of whom it is so that the pupil is in key stage 4");
        assertThat(demand.missing(with(), ON)).containsExactly("whether the pupil is in key stage 4");
    }

    @Test
    void aDemandOfSomePupilsAsksNothingOfOthersAndOneFromADayNothingBefore() {
        Demand some = Demand.onlyFor(Facet.IN_CARE, Demand.shown(TRAINING));
        assertThat(some.missing(known(Facet.IN_CARE, false), ON)).isEmpty();
        assertThat(some.missing(known(Facet.IN_CARE, true), ON)).containsExactly("training");
        assertThat(some.missing(with(), ON)).containsExactly("whether the pupil is in care");
        Demand from = new Demand.From(ON, Demand.shown(TRAINING));
        assertThat(from.missing(with(), ON.minusDays(1))).isEmpty();
        assertThat(from.missing(with(), ON)).containsExactly("training");
        assertThat(Demand.anyOf(some, from).kinds()).containsOnly(TRAINING);
    }

    @Test
    void aGuardTellsWhatItMissesWithItsSource() {
        Guard guard = new Guard(
                "training",
                Demand.shown(TRAINING),
                true,
                Figure.NONE,
                "school",
                PAGE,
                Standing.LOCAL_PRACTICE,
                Certainty.VERIFIED);

        assertThat(guard.missing(with(), ON)).singleElement().hasToString("training (school; a page)");
        assertThat(guard).hasToString("training");
        assertThat(TRAINING).hasToString("training");
    }

    @Test
    void nothingOfAPupilIsInTheTextOfAValue() {
        assertThat(on(ON).by("SENCO").saying("private")).hasToString("training.done on 2025-03-03");
        assertThat(new RiskScore("tool", "1", 9, "SENCO", ON)).hasToString("score by tool 1 on 2025-03-03");
        assertThat(with(on(ON))).hasToString("Dossier[0 facts, 1 pieces of evidence, 0 scores]");
        assertThat(Facet.HAS_SOCIAL_WORKER.id()).isEqualTo("has-social-worker");
    }

    @Test
    void aKindHasAPlainNameAndWords() {
        assertThat(EvidenceKind.isId("a-1.b")).isTrue();
        assertThat(EvidenceKind.isId("A b")).isFalse();
        assertThatThrownBy(() -> evidence("A b", "words")).hasMessageContaining("found \"A b\"");
        assertThatThrownBy(() -> evidence("a", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBarForbidsForItsDaysFromItsFirstDayOnAboveItsNumber() {
        Bar days = Bar.forDays("b", TRAINING, 14, "no", PAGE);
        assertThat(days.forbids(with(on(ON.minusDays(13))), ON)).isTrue();
        assertThat(days.forbids(with(on(ON.minusDays(14))), ON)).isFalse();
        assertThat(days.forbids(with(on(ON.minusDays(400)), on(ON.minusDays(1))), ON))
                .isTrue();
        Bar later = Bar.once("b", TRAINING, "no", PAGE).from(ON.plusDays(1));
        assertThat(later.forbids(with(on(ON)), ON)).isFalse();
        assertThat(later.forbids(with(on(ON)), ON.plusDays(1))).isTrue();
        Bar above = Bar.above("b", TRAINING, "45", "no", PAGE);
        assertThat(above.forbids(with(on(ON).saying("45")), ON)).isFalse();
        assertThat(above.forbids(with(on(ON).saying("45.5")), ON)).isTrue();
        assertThat(above.forbids(with(on(ON).saying("many")), ON)).isTrue();
    }
}
