package io.github.opensend.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import io.github.opensend.ladder.advice.BlockedMove;
import io.github.opensend.ladder.advice.FallsDue;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.advice.LastResortBundle;
import io.github.opensend.ladder.advice.LocalClock;
import io.github.opensend.ladder.advice.LocalClocks;
import io.github.opensend.ladder.advice.OpenMove;
import io.github.opensend.ladder.chart.JourneyText;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.InvalidCourseException;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.course.State;
import io.github.opensend.ladder.edition.Edition;
import io.github.opensend.ladder.edition.HertfordshireTiers;
import io.github.opensend.ladder.edition.Ladder;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.RiskScore;
import io.github.opensend.ladder.journey.ImmutableJourney;
import io.github.opensend.ladder.journey.InvalidJourneyException;
import io.github.opensend.ladder.journey.Journey;
import io.github.opensend.ladder.journey.JourneyFault;
import io.github.opensend.ladder.journey.Move;
import io.github.opensend.ladder.journey.Plan;
import io.github.opensend.ladder.panel.LincolnshirePanels;
import io.github.opensend.ladder.panel.Panel;
import io.github.opensend.ladder.pathway.AlternativeProvision;
import io.github.opensend.ladder.pathway.DynamicSupport;
import io.github.opensend.ladder.pathway.Pathways;
import io.github.opensend.ladder.pathway.Sanction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editions, journeys, advice and pathways, case by case. */
class LincolnshireLadderTest {
    private static final Ladder LADDER = LincolnshireLadder.ladder();
    private static final SchoolCalendar SIX_TERMS = SchoolCalendar.of(
            List.of(
                    term("2025-09-02", "2025-10-24"),
                    term("2025-11-03", "2025-12-19"),
                    term("2026-01-05", "2026-02-13"),
                    term("2026-02-23", "2026-03-27"),
                    term("2026-04-13", "2026-05-22"),
                    term("2026-06-01", "2026-07-21")),
            Set.of(LocalDate.of(2026, 5, 4)));

    private static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Move move(String on, String from, String to, MoveKind kind) {
        return new Move(day(on), from, to, kind, "SENCO", "The plan had too little effect.");
    }

    private static Evidence told(String kind, String on) {
        return Evidence.of(kind, day(on)).by("SENCO").saying("seen in two terms");
    }

    private static ImmutableJourney.BuildFinal upToStepTwo() {
        return Journey.builder(LADDER, "pupil-7")
                .putAllFacts(ImmutableMap.of(Facet.IN_CARE, false, Facet.HAS_PLAN, false, Facet.KEY_STAGE_4, false))
                .addMoves(
                        move("2023-09-11", "universal", "identify", MoveKind.UP),
                        move("2023-10-02", "identify", "plan-support", MoveKind.UP),
                        move("2023-11-06", "plan-support", "early-prt", MoveKind.UP))
                .addEvidence(
                        told("concern.recorded", "2023-09-08"),
                        told("screening.done", "2023-09-25"),
                        told("send.checked", "2023-09-25"),
                        told("support.tried", "2023-10-02"),
                        told("prt.caseworker-named", "2023-11-06"))
                .addPlans(new Plan(Plan.Kind.PSP, day("2023-10-02"), null));
    }

    @Test
    void aJourneyStandsWhereItsLastMoveLedUnderTheEditionOfItsDay() {
        Journey journey = upToStepTwo().build();

        assertThat(journey.state(day("2023-10-15"))).contains("plan-support");
        assertThat(journey.state(day("2024-01-15"))).contains("early-prt");
        assertThat(journey.labels()).containsOnly("llbi-e2");
        assertThat(journey).hasToString("Journey[lincolnshire, 3 moves]");
    }

    @Test
    void whatIsMissingForTheNextStepIsToldWithWhoDecidesAndWhere() {
        LadderAdvice advice = LadderAdvice.of(upToStepTwo().build(), day("2024-01-08"), Optional.empty());

        BlockedMove toBoss = advice.blockedMoves().stream()
                .filter(move -> move.crossing().id().equals("A5"))
                .findFirst()
                .orElseThrow();
        assertThat(toBoss.missing())
                .extracting(missing -> missing.guard() + ", " + missing.what() + ", " + missing.decidedBy())
                .containsExactly(
                        "prt-screen, a pastoral support plan screened by the Pupil Reintegration Team, Pupil Reintegration Team",
                        "boss-accepts, BOSS accepted the referral, BOSS");
        assertThat(advice.openMoves())
                .extracting(OpenMove::crossing)
                .extracting(Crossing::id)
                .contains("A14", "A16");
    }

    @Test
    void twelveWeeksAreUsualAndNotHard() {
        LadderAdvice advice = LadderAdvice.of(
                upToStepTwo()
                        .addEvidence(told("prt.screened", "2023-11-20"), told("boss.accepted", "2023-11-20"))
                        .build(),
                day("2023-11-20"),
                Optional.empty());

        assertThat(advice.openMoves())
                .filteredOn(move -> move.crossing().id().equals("A5"))
                .singleElement()
                .satisfies(move -> assertThat(move.usually())
                        .extracting(missing -> missing.what())
                        .containsExactly("12 weeks since a pastoral support plan"));
    }

    @Test
    void aChildInCareNeedsTheVirtualSchoolAndWhereItIsNotKnownThatFactIsMissing() {
        Journey known =
                upToStepTwo().addEvidence(told("crisis.recorded", "2023-11-20")).build();
        Journey unknown = ImmutableJourney.copyOf(known).withFacts(ImmutableMap.of());
        Journey inCare = ImmutableJourney.copyOf(known).withFacts(ImmutableMap.of(Facet.IN_CARE, true));
        Move compress = move("2023-11-20", "early-prt", "specialist", MoveKind.COMPRESS);

        assertThat(known.with(compress).state(day("2023-11-20"))).contains("specialist");
        assertThat(faults(() -> unknown.with(compress)))
                .singleElement()
                .asString()
                .contains("expected whether the pupil is in care (school with the Pupil Reintegration Team");
        assertThat(faults(() -> inCare.with(compress)))
                .singleElement()
                .asString()
                .contains("the virtual school consulted");
        assertThat(inCare.with(told("virtual-school.consulted", "2023-11-17"))
                        .with(compress)
                        .moves())
                .hasSize(4);
    }

    private static List<JourneyFault> faults(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        return catchThrowableOfType(InvalidJourneyException.class, making).faults();
    }

    @Test
    void aScoreOfEightByTheNamedInstrumentOpensAConsultationAndOneOfAnotherDoesNot() {
        Journey journey = upToStepTwo().build();
        Move consultation = move("2023-12-04", "early-prt", "early-prt", MoveKind.ACTION);
        Journey scored = ImmutableJourney.copyOf(journey)
                .withRisks(new RiskScore(LincolnshireLadder.RISK_OF_EXCLUSION, "2022", 8, "SENCO", day("2023-12-01")));
        Journey elsewhere = ImmutableJourney.copyOf(journey)
                .withRisks(new RiskScore("another", "1", 10, "SENCO", day("2023-12-01")));

        assertThat(scored.with(consultation).state(day("2023-12-04"))).contains("early-prt");
        assertThat(faults(() -> elsewhere.with(consultation)))
                .singleElement()
                .asString()
                .contains("a score of 8 or more by lincolnshire-risk-of-exclusion");
    }

    @Test
    void everyFaultOfAJourneyIsToldAtOnceWithItsPlaceAndNothingOfThePupil() {
        List<JourneyFault> faults = faults(() -> upToStepTwo()
                .addMoves(
                        move("2023-10-01", "early-prt", "placement", MoveKind.UP),
                        move("2014-01-01", "placement", "plan-support", MoveKind.DOWN),
                        new Move(day("2024-01-01"), "plan-support", "tower", MoveKind.UP, " ", ""))
                .build());

        assertThat(faults)
                .extracting(JourneyFault::toString)
                .containsExactly(
                        "moves[3].on: found 2023-10-01, expected 2023-11-06 or later, the day of the move before it",
                        "moves[3]: found early-prt to placement (up), expected one of [early-prt (action), specialist (up),"
                                + " specialist (compress), early-prt (revisit), off-site-direction (sideways), closed (exit),"
                                + " one-off (sideways)]",
                        "moves[4].on: found 2014-01-01, expected 2023-10-01 or later, the day of the move before it",
                        "moves[4].on: found 2014-01-01, expected a day on which an edition of lincolnshire was in use",
                        "moves[5].by: found nothing, expected the role of who decided",
                        "moves[5].reason: found nothing, expected why the pupil moved",
                        "moves[5].to: found \"tower\", expected one of [universal, identify, plan-support, early-prt, specialist,"
                                + " panel-referred, placement, ks4-pathway, one-off, off-site-direction, closed] in llbi-e2");
        assertThat(faults.toString()).doesNotContain("pupil-7", "too little effect");
    }

    @Test
    void anOpenJourneyGoesOnInTheNextEditionByTheStableNameOfItsStepAndLosesNothing() {
        Journey journey = upToStepTwo().build();
        LadderAdvice before = LadderAdvice.of(journey, day("2025-08-31"), Optional.empty());
        LadderAdvice after = LadderAdvice.of(journey, day("2025-09-01"), Optional.empty());

        assertThat(before.step()).map(step -> step.label()).contains("Step two");
        assertThat(after.state()).map(State::key).contains("early-prt");
        assertThat(after.isKnown()).isFalse();
        assertThat(after.step()).isEmpty();
        assertThat(after.openMoves()).isEmpty();
        assertThat(after.journey().moves()).isEqualTo(before.journey().moves());
        assertThat(journey.with(move("2025-11-03", "early-prt", "specialist", MoveKind.UP))
                        .state(day("2025-11-03")))
                .as("what lies beyond the part that is known is not refused")
                .contains("specialist");
        assertThat(LADDER.editions().get(2).isWhole()).isFalse();
    }

    @Test
    void placementAndOutreachEndInWeeksOfTheCalendarAndOfTheSchool() {
        Journey placed = Journey.builder(LADDER, "pupil-8")
                .addMoves(new Move(day("2025-11-10"), "panel-referred", "placement", MoveKind.UP, "panel", "agreed"))
                .addEvidence(Evidence.of("boss.accepted", day("2025-11-10")))
                .build();

        assertThat(due(placed, "LAD-08"))
                .satisfies(due -> assertThat(due.on()).isEqualTo(day("2026-03-01")))
                .satisfies(due -> assertThat(due.inSchoolWeeks()).contains(day("2026-03-20")));
        assertThat(due(placed, "LAD-05"))
                .satisfies(due -> assertThat(due.on()).isEqualTo(day("2026-04-12")))
                .satisfies(due -> assertThat(due.inSchoolWeeks()).contains(day("2026-05-15")));
        assertThat(LadderAdvice.of(placed, day("2025-12-01"), Optional.empty()).fallsDue())
                .allSatisfy(due -> assertThat(due.inSchoolWeeks()).isEmpty());
    }

    private static FallsDue due(Journey journey, String id) {
        return LadderAdvice.of(journey, day("2025-12-01"), Optional.of(SIX_TERMS)).fallsDue().stream()
                .filter(due -> due.clock().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReferralIsDueOnTheThursdayOfTheWeekBeforeThePanel() {
        assertThat(LocalClocks.cutOff(day("2025-11-12"))).isEqualTo(day("2025-11-06"));
        assertThat(LocalClocks.cutOff(day("2025-11-10"))).isEqualTo(day("2025-11-06"));
        assertThat(LocalClocks.cutOff(day("2025-11-16"))).isEqualTo(day("2025-11-06"));
    }

    @Test
    void theBundleTellsRungByRungWhatIsOnRecordAndNothingElse() {
        LastResortBundle bundle = LadderAdvice.of(upToStepTwo().build(), day("2024-01-08"), Optional.empty())
                .lastResortBundle()
                .orElseThrow();

        assertThat(bundle.rungs())
                .extracting(rung -> rung.step().key() + " " + rung.found().size() + " "
                        + rung.lacking().size())
                .containsExactly(
                        "universal 0 2",
                        "identify 3 0",
                        "plan-support 2 0",
                        "early-prt 1 1",
                        "specialist 0 3",
                        "panel-referred 0 2",
                        "placement 0 1",
                        "ks4-pathway 0 1",
                        "one-off 0 0");
    }

    @Test
    void everyRowOfLocalPracticeHasItsPlace() {
        Stream<String> guards = LADDER.editions().stream()
                .flatMap(edition -> edition.course().crossings().stream())
                .flatMap(crossing -> crossing.guards().stream())
                .map(guard -> guard.id());
        ImmutableSet<String> placed = Stream.of(
                        guards,
                        LocalClocks.all().stream().map(LocalClock::id),
                        LincolnshirePanels.all().stream().map(Panel::row).flatMap(Optional::stream),
                        // The rest of key stage 4 has no number: it is a state of its own.
                        Stream.of("LAD-09").filter(row -> LADDER.states().containsKey("ks4-pathway")))
                .flatMap(ids -> ids)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(placed)
                .contains(
                        "LAD-01", "LAD-02", "LAD-03", "LAD-04", "LAD-05", "LAD-06", "LAD-07", "LAD-08", "LAD-09",
                        "LAD-10", "DSR-01", "DSR-02", "DSR-03", "MSP-01", "PAN-01", "PAN-02");
    }

    @Test
    void anotherCouncilsLadderIsMadeOfTheSameParts() {
        Journey journey = Journey.builder(HertfordshireTiers.ladder(), "pupil-9")
                .addMoves(move("2024-03-04", "tier-1", "tier-2", MoveKind.UP))
                .addEvidence(told("tier-1.used", "2024-03-01"))
                .build();

        assertThat(journey.state(day("2024-04-01"))).contains("tier-2");
        assertThat(faults(() -> journey.with(move("2024-05-01", "tier-2", "tier-4", MoveKind.UP))))
                .singleElement()
                .asString()
                .contains("expected one of [tier-3 (up), tier-1 (down), closed (exit)]");
    }

    @Test
    void aLadderThatDoesNotHoldTogetherIsRefusedWithEveryFault() {
        assertThatThrownBy(() -> Course.course("own", "Own")
                        .add(State.state("a", "A"))
                        .add(State.state("a", "A again"))
                        .add(crossing("x", "a", "b"))
                        .add(crossing("x", "a", "a"))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidCourseException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        "found \"a\" twice, expected each state once",
                                        "found crossing \"x\" twice, expected each once",
                                        "found \"b\" in crossing x, expected one of [a]"));
        assertThatThrownBy(() -> Course.course("own", "Own")
                        .add(State.state("a", "A"))
                        .add(State.state("b", "B"))
                        .add(State.end("c", "C"))
                        .build())
                .isInstanceOfSatisfying(
                        InvalidCourseException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        "found no way to b, expected one from a",
                                        "found no way to c, expected one from a",
                                        "found no way out of a, expected one to an end",
                                        "found no way out of b, expected one to an end"));
        Edition edition = LADDER.editions().get(0);
        Edition overlapping = new Edition(
                "again",
                "Again",
                InForce.from(day("2020-01-01")),
                Certainty.INFERRED,
                edition.citation(),
                edition.steps(),
                edition.course());
        assertThatThrownBy(() -> Ladder.of("own", "Own", "Own", Standing.LOCAL_PRACTICE, List.of(edition, overlapping)))
                .hasMessage("own: found edition again from 2020-01-01, expected it after the last day of llbi-e1");
    }

    private static Crossing crossing(String id, String from, String to) {
        return new Crossing(
                id,
                ImmutableSet.of(from),
                ImmutableSet.of(to),
                MoveKind.UP,
                "on",
                "school",
                ImmutableList.of(),
                ImmutableList.of(),
                Citation.of(Instrument.named("own").whole()),
                Standing.LOCAL_PRACTICE,
                Certainty.DESIGN_CHOICE);
    }

    @Test
    void aManagedMoveWithATrialEndIsRefusedWithTheReason() {
        Journey agreed = Journey.builder(AlternativeProvision.course(), "pupil-1")
                .addEvidence(told("managed-move.agreed", "2026-01-05"))
                .build();
        Move managed = move("2026-01-12", "mainstream", "managed-move", MoveKind.EXIT);

        assertThat(agreed.with(managed).state(day("2026-01-12"))).contains("managed-move");
        assertThat(faults(() -> agreed.with(told("managed-move.trial-end", "2026-01-05"))
                        .with(managed)))
                .singleElement()
                .asString()
                .contains("a managed move is for good: no trial, and no end");
    }

    @Test
    void anExclusionIsNotCancelledOnceTheBoardHasBegunToMeetNorBeyondFortyFiveDays() {
        Journey pending = Journey.builder(Sanction.course(), "pupil-1")
                .addMoves(
                        move("2025-10-14", "none", "permanent", MoveKind.UP),
                        move("2025-10-15", "permanent", "board-pending", MoveKind.UP))
                .build();
        Move cancel = move("2025-11-10", "board-pending", "cancelled", MoveKind.DOWN);

        assertThat(pending.with(cancel).state(day("2025-11-10"))).contains("cancelled");
        assertThat(faults(() -> pending.with(told("governing-board.began-to-meet", "2025-11-10"))
                        .with(cancel)))
                .singleElement()
                .asString()
                .contains("no cancellation once the governing board has begun to meet");
        Evidence days = Evidence.of("suspension-days.in-the-year", day("2025-11-03"));
        assertThat(pending.with(days.saying("45")).with(cancel).moves()).hasSize(3);
        assertThat(faults(() -> pending.with(days.saying("45.5")).with(cancel))).hasSize(1);
    }

    @Test
    void theSocialWorkerOfAPupilIsToldBeforeTheBoardDecidesSinceSeptember2022() {
        Journey pending = Journey.builder(Sanction.course(), "pupil-1")
                .putFacts(Facet.IN_CARE, true)
                .putFacts(Facet.HAS_SOCIAL_WORKER, false)
                .addEvidence(told("governing-board.decided", "2022-08-31"))
                .build();

        assertThat(faults(() -> pending.with(move("2022-09-01", "board-pending", "upheld", MoveKind.UP))))
                .singleElement()
                .asString()
                .contains("the social worker or the virtual school head told");
        assertThat(pending.with(move("2022-08-31", "board-pending", "reinstated", MoveKind.DOWN))
                        .moves())
                .hasSize(1);
    }

    @Test
    void aBoardMeetsOnASuspensionOfMoreThanFifteenDaysOrOfMoreThanFiveWithRepresentations() {
        Journey suspended = Journey.builder(Sanction.course(), "pupil-1")
                .addEvidence(told("suspension-days.over-five", "2025-12-01"))
                .build();
        Move toTheBoard = move("2025-12-05", "suspended", "suspension-board", MoveKind.UP);

        assertThat(faults(() -> suspended.with(toTheBoard))).hasSize(1);
        assertThat(suspended
                        .with(told("representations.made", "2025-12-03"))
                        .with(toTheBoard)
                        .moves())
                .hasSize(1);
        assertThat(suspended
                        .with(told("suspension-days.over-fifteen", "2025-12-01"))
                        .with(toTheBoard)
                        .moves())
                .hasSize(1);
    }

    @Test
    void nobodyIsTakenOffTheRollBeforeTheTimeToApplyIsOverAndNoSuspensionBecomesPermanent() {
        Journey upheld = Journey.builder(Sanction.course(), "pupil-1")
                .addMoves(move("2025-12-01", "upheld", "irp-pending", MoveKind.UP))
                .build();

        assertThat(faults(() -> upheld.with(move("2025-12-02", "irp-pending", "removed-from-roll", MoveKind.EXIT))))
                .hasSize(1);
        assertThat(Sanction.course().between("suspended", "permanent", MoveKind.UP))
                .isEmpty();
        assertThat(Sanction.course().between("suspended", "suspended", MoveKind.REVISIT))
                .isEmpty();
    }

    @Test
    void aDischargeKeepsRedForTwoWeeks() {
        Journey discharged = Journey.builder(DynamicSupport.course(), "pupil-1")
                .addMoves(move("2025-10-06", "blue", "red-after-discharge", MoveKind.DOWN))
                .addEvidence(
                        told("hospital.discharged", "2024-03-04"),
                        told("hospital.discharged", "2025-10-06"),
                        told("dsr.rated", "2025-10-06"),
                        told("key-worker.named", "2024-03-04"))
                .build();

        assertThat(faults(() -> discharged.with(move("2025-10-19", "red-after-discharge", "amber", MoveKind.DOWN))))
                .singleElement()
                .asString()
                .contains("red for at least two weeks after a discharge");
        assertThat(discharged
                        .with(move("2025-10-20", "red-after-discharge", "amber", MoveKind.DOWN))
                        .state(day("2025-10-20")))
                .contains("amber");
        assertThat(LadderAdvice.of(discharged, day("2025-10-07"), Optional.empty())
                        .fallsDue())
                .extracting(due -> due.clock().id() + " " + due.on())
                .containsExactly("DSR-02 2025-10-19", "DSR-03 2025-10-19");
    }

    @Test
    void panelsAreFoundByAnyOfTheirNamesAndSayWhenTheySitNext() {
        assertThat(LincolnshirePanels.find("Pupil Referral Team"))
                .map(Panel::id)
                .contains("prt");
        assertThat(LincolnshirePanels.find("MSP")
                        .orElseThrow()
                        .cadence()
                        .orElseThrow()
                        .next(day("2025-10-15"), Optional.of(SIX_TERMS)))
                .hasValueSatisfying(next -> assertThat(next.first()).isEqualTo(day("2025-11-12")));
        assertThat(LincolnshirePanels.find("CHIPS").orElseThrow().cadence()).isEmpty();
        assertThat(Pathways.find("sanction")).contains(Sanction.course());
        assertThat(LincolnshirePanels.all()).extracting(Panel::id).doesNotHaveDuplicates();
    }

    @Test
    void thePageForAMeetingTellsTheJourneyWithoutAReference() {
        String page = JourneyText.of(LadderAdvice.of(upToStepTwo().build(), day("2024-01-08"), Optional.empty()));

        assertThat(page.replaceAll("\\s+", " "))
                .contains("The pupil stands at: Step two: early intervention, since 6 November 2023.")
                .contains("Missing: a pastoral support plan screened by the Pupil Reintegration Team")
                .doesNotContain("pupil-7", "may exclude", "eligible");
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
