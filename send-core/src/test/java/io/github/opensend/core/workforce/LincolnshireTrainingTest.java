package io.github.opensend.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.need.AreaOfNeed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LincolnshireTrainingTest {
    @ParameterizedTest
    @CsvSource({
        "INTRODUCTORY, introductory, everyone in the school, AWARENESS",
        "TIER_1, tier-1, can adjust their practice or the environment, ENHANCED",
        "TIER_2, tier-2, continuously and directly involved, SPECIALIST"
    })
    void eachTierIsForItsOwnStaffAndStandsAtTheHeightOfALevelOfTheCode(
            TrainingTier tier, String id, String who, Expertise expertise) {
        assertThat(TrainingTier.withId(id)).isEqualTo(tier);
        assertThat(tier.who()).contains(who);
        assertThat(tier.expertise()).isEqualTo(expertise);
        assertThat(tier.citation()).hasToString("Lincolnshire workforce development report, 17 June 2022, para 1.22");
        assertThat(tier.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
        assertThat(tier.certainty()).isEqualTo(Certainty.VERIFIED);
    }

    @Test
    void anUnknownTierIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> TrainingTier.withId("tier-3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no training tier is named \"tier-3\"; expected one of [introductory, tier-1, tier-2]");
    }

    @ParameterizedTest
    @CsvSource({
        "AWARENESS, awareness, may come into contact",
        "ENHANCED, enhanced, work directly",
        "SPECIALIST, specialist, 'train, advise and support others'"
    })
    void theCodeHasThreeLevelsOfExpertise(Expertise expertise, String id, String who) {
        assertThat(expertise.id()).isEqualTo(id);
        assertThat(expertise.who()).contains(who);
        assertThat(expertise.citation()).hasToString("SEND Code of Practice 2015, para 4.32");
        assertThat(expertise.standing()).isEqualTo(Standing.STATUTORY_GUIDANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "respecting-individuals, INTRODUCTORY, , INFERRED, 2.6",
        "working-with-professionals, INTRODUCTORY, , INFERRED, 2.6",
        "types-of-send, INTRODUCTORY, , INFERRED, 2.6",
        "send-code-of-practice, INTRODUCTORY, , INFERRED, 2.6",
        "neurotypical-child, INTRODUCTORY, , INFERRED, 2.6",
        "intensive-interaction, TIER_1, COMMUNICATION_AND_INTERACTION, FROM_KNOWLEDGE, 2.7",
        "lego-therapy, TIER_1, COMMUNICATION_AND_INTERACTION, FROM_KNOWLEDGE, 2.7",
        "friends, TIER_1, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, FROM_KNOWLEDGE, 2.7",
        "elsa, TIER_1, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, FROM_KNOWLEDGE, 2.7",
        "sensory-integration, TIER_1, SENSORY_AND_PHYSICAL, INFERRED, 2.7",
        "restorative-approaches, TIER_1, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, FROM_KNOWLEDGE, 2.7",
        "trauma-and-attachment, TIER_1, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH, FROM_KNOWLEDGE, 2.7"
    })
    void eachModuleHasItsTierItsAreaAndItsParagraph(
            String id, TrainingTier tier, AreaOfNeed area, Certainty areaCertainty, String paragraph) {
        TrainingModule module = LincolnshireTraining.modules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(module.tier()).isEqualTo(tier);
        assertThat(module.areas())
                .isEqualTo(Optional.ofNullable(area).map(ImmutableSet::of).orElse(ImmutableSet.of()));
        assertThat(module.areaCertainty()).isEqualTo(areaCertainty);
        assertThat(module.citation().toString()).endsWith("para " + paragraph);
        assertThat(module.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
        assertThat(module.certainty()).isEqualTo(Certainty.VERIFIED);
    }

    @Test
    void theReportNamesFiveIntroductoryModulesSevenOfTierOneAndNoneOfTierTwo() {
        assertThat(LincolnshireTraining.modules())
                .extracting(TrainingModule::id)
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(TrainingTier.values())
                        .map(tier -> LincolnshireTraining.modules().stream()
                                .filter(module -> module.tier() == tier)
                                .count()))
                .containsExactly(5L, 7L, 0L);
    }

    @Test
    void modulesOfAnAreaAreItsOwnAndThoseOfEveryArea() {
        assertThat(ids(LincolnshireTraining.modules(TrainingTier.TIER_1, AreaOfNeed.COMMUNICATION_AND_INTERACTION)))
                .containsExactly("intensive-interaction", "lego-therapy");
        assertThat(ids(LincolnshireTraining.modules(TrainingTier.TIER_1, AreaOfNeed.COGNITION_AND_LEARNING)))
                .isEmpty();
        assertThat(LincolnshireTraining.modules(TrainingTier.INTRODUCTORY, AreaOfNeed.SENSORY_AND_PHYSICAL))
                .hasSize(5);
    }

    @Test
    void independenceHasNoModuleOfItsOwn() {
        assertThat(LincolnshireTraining.commonModules(TrainingTier.INTRODUCTORY))
                .hasSize(5);
        assertThat(LincolnshireTraining.commonModules(TrainingTier.TIER_1)).isEmpty();
        assertThat(LincolnshireTraining.commonModules(TrainingTier.TIER_2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rare-chromosome-disorders,",
        "adhd, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH",
        "fragile-x,",
        "autism, COMMUNICATION_AND_INTERACTION",
        "trauma, SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH",
        "premature-birth,",
        "sensory-impairment, SENSORY_AND_PHYSICAL",
        "cerebral-palsy, SENSORY_AND_PHYSICAL",
        "hearing-impairment, SENSORY_AND_PHYSICAL",
        "visual-impairment, SENSORY_AND_PHYSICAL"
    })
    void eachTasterIsAboutATypeOfNeed(String id, AreaOfNeed area) {
        assertThat(LincolnshireTraining.tasters())
                .hasSize(10)
                .filteredOn(taster -> taster.id().equals(id))
                .singleElement()
                .satisfies(taster -> {
                    assertThat(taster.areas())
                            .isEqualTo(Optional.ofNullable(area)
                                    .map(ImmutableSet::of)
                                    .orElse(ImmutableSet.of()));
                    assertThat(taster.areaCertainty()).isEqualTo(Certainty.FROM_KNOWLEDGE);
                    assertThat(taster.citation().toString()).endsWith("para 2.9");
                    assertThat(taster.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
                });
    }

    @Test
    void theRolloutIsKeptParagraphByParagraph() {
        assertThat(LincolnshireTraining.rollout())
                .extracting(LincolnshireTrainingTest::row)
                .containsExactly(
                        "1.9 commissioned - - 10 February 2022",
                        "1.13 whole-sector - - over the next two years",
                        "1.13 whole-sector - - by the end of the summer term 2023",
                        "1.14 set-up 1 1 by the end of the summer term 2022",
                        "1.14 special-schools 2 1 by the end of year 1 (February 2023)",
                        "1.14 toolkit 2 1 by the end of year 1 (February 2023)",
                        "1.14 mainstream-schools 3 2 in year 2",
                        "1.14 other-professionals 3 2 in year 2",
                        "1.14 parents 3 2 in year 2",
                        "1.14 interim-evaluation 3 2 in year 2",
                        "1.14 toolkit 3 2 in year 2",
                        "1.14 self-funding 4 3 in year 3",
                        "1.14 independent-schools 4 3 in year 3",
                        "1.14 whole-sector 4 3 in year 3",
                        "1.14 impact-evaluation 4 3 in year 3",
                        "1.14 toolkit 4 3 in year 3",
                        "1.15 special-schools 1 - -",
                        "1.16 mainstream-schools 2 - -",
                        "1.17 parents 3 - -",
                        "1.18 self-funding 3 - -",
                        "2.4 set-up 1 - -",
                        "2.11 first-content 1 - June 2022");
        assertThat(LincolnshireTraining.rollout())
                .allSatisfy(statement -> assertThat(statement.standing()).isEqualTo(Standing.LOCAL_PRACTICE))
                .filteredOn(statement -> statement.certainty() != Certainty.VERIFIED)
                .extracting(LincolnshireTrainingTest::row)
                .containsExactly("1.14 whole-sector 4 3 in year 3");
    }

    @Test
    void fourMilestonesAreInConflictAndNoneIsReconciled() {
        assertThat(LincolnshireTraining.conflicts())
                .extracting(
                        RolloutConflict::milestone,
                        conflict -> conflict.statements().stream()
                                .map(LincolnshireTrainingTest::row)
                                .toList())
                .containsExactly(
                        tuple(
                                Milestone.SPECIAL_SCHOOLS,
                                List.of(
                                        "1.14 special-schools 2 1 by the end of year 1 (February 2023)",
                                        "1.15 special-schools 1 - -")),
                        tuple(
                                Milestone.MAINSTREAM_SCHOOLS,
                                List.of("1.14 mainstream-schools 3 2 in year 2", "1.16 mainstream-schools 2 - -")),
                        tuple(
                                Milestone.WHOLE_SECTOR,
                                List.of(
                                        "1.13 whole-sector - - over the next two years",
                                        "1.13 whole-sector - - by the end of the summer term 2023",
                                        "1.14 whole-sector 4 3 in year 3")),
                        tuple(
                                Milestone.SELF_FUNDING,
                                List.of("1.14 self-funding 4 3 in year 3", "1.18 self-funding 3 - -")));
    }

    @Test
    void whatGoesOnInSeveralPhasesIsNoConflict() {
        assertThat(LincolnshireTraining.rollout(Milestone.TOOLKIT)).hasSize(3);
        assertThat(LincolnshireTraining.conflicts())
                .extracting(RolloutConflict::milestone)
                .doesNotContain(Milestone.TOOLKIT, Milestone.PARENTS);
    }

    @ParameterizedTest
    @EnumSource
    void aMilestoneIsFoundByItsName(Milestone milestone) {
        assertThat(Milestone.withId(milestone.id())).isEqualTo(milestone);
        assertThat(LincolnshireTraining.rollout(milestone)).isNotEmpty();
    }

    @Test
    void anUnknownMilestoneIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> Milestone.withId("moon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"moon\"")
                .hasMessageContaining("special-schools");
    }

    @Test
    void everythingCanBeSent() {
        assertThat(Stream.of(
                        LincolnshireTraining.modules(),
                        LincolnshireTraining.tasters(),
                        LincolnshireTraining.rollout(),
                        LincolnshireTraining.conflicts()))
                .allSatisfy(value -> assertThat(Serialised.andBack(value)).isEqualTo(value));
    }

    private static List<String> ids(List<TrainingModule> modules) {
        return modules.stream().map(TrainingModule::id).toList();
    }

    private static String row(RolloutStatement statement) {
        return String.join(
                " ",
                statement.citation().provisions().get(0).number(),
                statement.milestone().id(),
                statement.phase().map(Object::toString).orElse("-"),
                statement.year().map(Object::toString).orElse("-"),
                statement.when().orElse("-"));
    }
}
