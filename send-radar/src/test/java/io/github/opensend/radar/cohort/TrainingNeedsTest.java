package io.github.opensend.radar.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.workforce.TrainingModule;
import io.github.opensend.core.workforce.TrainingTier;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.SettingReadiness;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingNeedsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Rater SENCO = Rater.inRole("SENCO");

    private static ImmutableList<TrainingNeed> needs(CohortProfile cohort, SettingReadiness readiness) {
        return TrainingNeeds.of(cohort, readiness, TODAY, TrainingPolicy.USUAL);
    }

    private static List<TrainingRule> rules(TrainingNeed need) {
        return need.suggestions().stream().map(TrainingSuggestion::rule).toList();
    }

    @Test
    void noGapSuggestsNothing() {
        assertThat(needs(Children.profile(List.of(new int[] {2, 1, 0})), Children.setting(2, 2, 2)))
                .isEmpty();
    }

    @Test
    void aGapOfOneLevelSuggestsIntroductionForAllAndTierOneForThoseWhoTeach() {
        assertThat(needs(Children.profile(List.of(new int[] {3, 0, 0})), Children.setting(2, 2, 2)))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.statement().id()).isEqualTo("d0-0");
                    assertThat(rules(need)).containsExactly(TrainingRule.INTRODUCE, TrainingRule.ADAPT);
                });
    }

    @Test
    void aGapOfTwoLevelsSuggestsTierTwoAsWell() {
        assertThat(needs(Children.profile(List.of(new int[] {4, 0, 0})), Children.setting(2, 2, 2)))
                .singleElement()
                .satisfies(need -> assertThat(rules(need))
                        .containsExactly(TrainingRule.INTRODUCE, TrainingRule.ADAPT, TrainingRule.DEEPEN));
    }

    @Test
    void manyChildrenWithASmallGapSuggestTierTwoAsWell() {
        List<int[]> four = List.of(new int[] {3, 0, 0}, new int[] {3, 0, 0}, new int[] {3, 0, 0}, new int[] {3, 0, 0});
        List<int[]> five =
                Stream.concat(four.stream(), Stream.of(new int[] {3, 0, 0})).toList();

        assertThat(rules(
                        needs(Children.profile(four), Children.setting(2, 2, 2)).get(0)))
                .doesNotContain(TrainingRule.DEEPEN);
        assertThat(rules(
                        needs(Children.profile(five), Children.setting(2, 2, 2)).get(0)))
                .contains(TrainingRule.DEEPEN);
    }

    @Test
    void readinessThatIsStaleOrNotRatedIsRatedAgainBeforeAnythingIsConcluded() {
        CohortProfile cohort = Children.profile(List.of(new int[] {4, 0, 4}));
        LocalDate lastDay = Radars.RATED_ON.plusDays(365);

        assertThat(TrainingNeeds.of(cohort, Children.setting(0, 0, 0), lastDay, TrainingPolicy.USUAL))
                .allSatisfy(need -> assertThat(rules(need)).doesNotContain(TrainingRule.RATE_AGAIN));
        assertThat(TrainingNeeds.of(cohort, Children.setting(0, 0, 0), lastDay.plusDays(1), TrainingPolicy.USUAL))
                .hasSize(2)
                .allSatisfy(need -> assertThat(rules(need)).containsExactly(TrainingRule.RATE_AGAIN));
        assertThat(needs(cohort, Children.setting(4, 4, Radars.NOT_RATED)))
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.ready()).isEqualTo(TrainingNeed.NOT_RATED);
                    assertThat(rules(need)).containsExactly(TrainingRule.RATE_AGAIN);
                    assertThat(need.explanation().text()).contains("was not rated");
                });
    }

    @Test
    void theWorstComesFirstThenTheMostAffectedThenTheLargestShortfallThenTheName() {
        Framework framework = Radars.framework(4, List.of(new int[] {1, 1, 1, 1, 1}));
        CohortGathering gathering = CohortScope.of(framework).gathering();
        for (int[] child : new int[][] {{1, 2, 4, 2, 2}, {1, 2, 1, 2, 2}, {1, 0, 1, 1, 1}}) {
            gathering.add(Radars.need(framework, child));
        }

        assertThat(needs(gathering.profile(), Radars.setting(framework, 0, 0, 0, 0, 0)))
                .extracting(
                        need -> need.statement().id(),
                        TrainingNeed::worst,
                        TrainingNeed::affected,
                        TrainingNeed::shortfall)
                .containsExactly(
                        tuple("d0-2", 4, 3L, 6L),
                        tuple("d0-3", 2, 3L, 5L),
                        tuple("d0-4", 2, 3L, 5L),
                        tuple("d0-1", 2, 2L, 4L),
                        tuple("d0-0", 1, 3L, 3L));
    }

    @Test
    void modulesAreThoseNamedForTheAreaAndIndependenceHasNoneOfItsOwn() {
        Framework framework = StarterFramework.framework();
        CohortProfile cohort = CohortScope.of(framework)
                .gathering()
                .add(NeedAssessment.of("x", Ratings.all(framework, Rating.level(4)), Radars.RATED_ON))
                .profile();
        ImmutableList<TrainingNeed> needs =
                needs(cohort, SettingReadiness.of("y", Ratings.all(framework, Rating.level(1)), Radars.RATED_ON));

        assertThat(needs).hasSize(29);
        assertThat(modules(needs, "sensory-processing", TrainingTier.TIER_1)).containsExactly("sensory-integration");
        assertThat(modules(needs, "clear-speech", TrainingTier.TIER_1))
                .containsExactly("intensive-interaction", "lego-therapy");
        assertThat(modules(needs, "reading", TrainingTier.TIER_1)).isEmpty();
        assertThat(modules(needs, "self-care", TrainingTier.TIER_1)).isEmpty();
        assertThat(modules(needs, "self-care", TrainingTier.INTRODUCTORY)).hasSize(5);
        assertThat(modules(needs, "clear-speech", TrainingTier.TIER_2)).isEmpty();
    }

    private static List<String> modules(List<TrainingNeed> needs, String statement, TrainingTier tier) {
        return needs.stream()
                .filter(need -> need.statement().id().equals(statement))
                .flatMap(need -> need.suggestions().stream())
                .filter(suggestion ->
                        suggestion.rule().tier().filter(tier::equals).isPresent())
                .flatMap(suggestion -> suggestion.modules().stream())
                .map(TrainingModule::id)
                .toList();
    }

    @Test
    void aSuggestionSaysHowItCameAbout() {
        TrainingNeed need = needs(
                        Children.profile(List.of(new int[] {4, 0, 0}, new int[] {3, 0, 0}, new int[] {-1, 0, 0})),
                        Children.setting(2, 2, 2))
                .get(0);

        assertThat(need.explanation().text()).isEqualTo("""
                the setting is ready up to level 2 on "Statement d0-0", as rated: 2026-03-02
                children with a gap: 2; largest gap: 2 levels; gaps added up: 3; gap not known: 1
                training.introduce: introductory training for all staff in contact, if those who decide agree \
                [OpenSEND conventions]
                named for it, as an example: respecting individuals, working with professionals, types of SEND, \
                the SEND Code of Practice, the neurotypical child; the tier is for everyone in the school, whatever \
                their role [Lincolnshire workforce development report, 17 June 2022, para 1.22]
                training.adapt: tier 1 training for staff who teach or support these children, if those who decide agree \
                [OpenSEND conventions]
                no module of this tier is named for the domain; the tier is for staff who have more to do with children \
                with SEND and can adjust their practice or the environment \
                [Lincolnshire workforce development report, 17 June 2022, para 1.22]
                training.deepen: tier 2 training for named staff, and advice from a specialist service, if those who \
                decide agree [OpenSEND conventions]
                no module of this tier is named for the domain; the tier is for staff who are continuously and directly \
                involved in educating children with SEND \
                [Lincolnshire workforce development report, 17 June 2022, para 1.22]""");
    }

    @Test
    void theRulesAreOurOwnAndSaySo() {
        assertThat(TrainingRule.values()).allSatisfy(rule -> {
            assertThat(rule.standing()).isEqualTo(Standing.CONVENTION);
            assertThat(rule.certainty()).isEqualTo(Certainty.DESIGN_CHOICE);
            assertThat(rule.citation()).hasToString("OpenSEND conventions");
        });
        assertThat(Arrays.stream(TrainingRule.values()).map(TrainingRule::id)).doesNotHaveDuplicates();
    }

    @Test
    void aPersonAcceptsEditsOrRejectsAndMayThinkAgain() {
        ImmutableList<TrainingNeed> needs =
                needs(Children.profile(List.of(new int[] {4, 0, 0})), Children.setting(2, 2, 2));
        TrainingSuggestion introduce = needs.get(0).suggestions().get(0);
        TrainingSuggestion adapt = needs.get(0).suggestions().get(1);
        TrainingSuggestion deepen = needs.get(0).suggestions().get(2);
        TrainingPlan plan = TrainingPlan.of(needs);

        assertThat(plan.undecided()).containsExactly(introduce, adapt, deepen);
        TrainingPlan decided = plan.with(TrainingDecision.accepted(introduce, "in the plan for the year", SENCO, TODAY))
                .with(TrainingDecision.rejected(adapt, "done last term", SENCO, TODAY))
                .with(TrainingDecision.edited(adapt, "a refresher at the staff meeting", "one asked", SENCO, TODAY));
        assertThat(decided.undecided()).containsExactly(deepen);
        assertThat(decided.decision(adapt))
                .hasValueSatisfying(
                        decision -> assertThat(decision.verdict()).isEqualTo(TrainingDecision.Verdict.EDITED));
        assertThat(decided.decisions()).hasSize(3);
        assertThat(decided.needs()).isEqualTo(needs);
        assertThat(plan.decisions()).isEmpty();
        assertThat(Radars.sent(decided)).isEqualTo(decided);
        assertThat(Radars.sent(needs.get(0).explanation()))
                .isEqualTo(needs.get(0).explanation());
        assertThat(decided.decisions().get(1).toString())
                .isEqualTo("training.adapt: d0-0 REJECTED by SENCO on 2026-03-09")
                .doesNotContain("last term");
    }

    @Test
    void aDecisionNeedsAReasonAndEveryFaultIsTold() {
        TrainingSuggestion some = needs(Children.profile(List.of(new int[] {4, 0, 0})), Children.setting(2, 2, 2))
                .get(0)
                .suggestions()
                .get(0);

        assertThatThrownBy(() -> TrainingDecision.edited(some, " ", "", SENCO, TODAY))
                .isInstanceOfSatisfying(
                        InvalidRadarException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.place())
                                .containsExactly("reason", "instead"));
        assertThatThrownBy(() ->
                        new TrainingDecision(some, TrainingDecision.Verdict.ACCEPTED, "else", "why", SENCO, TODAY))
                .isInstanceOf(InvalidRadarException.class);
        assertThatThrownBy(() ->
                        TrainingPlan.of(ImmutableList.of()).with(TrainingDecision.accepted(some, "why", SENCO, TODAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody suggested");
    }

    @Test
    void needsAndReadinessOfDifferentFrameworksAndReadinessOfTomorrowAreRefused() {
        CohortProfile cohort = Children.profile(List.of());
        Framework other = Radars.framework(4, List.of(new int[] {1}));

        assertThatThrownBy(() -> needs(cohort, Radars.setting(other, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TrainingNeeds.of(
                        cohort, Children.setting(1, 1, 1), Radars.RATED_ON.minusDays(1), TrainingPolicy.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not known on");
        assertThatThrownBy(() -> new TrainingPolicy(0, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
