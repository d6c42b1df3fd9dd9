package io.github.opensend.radar.scoring;

import static io.github.opensend.radar.Radars.NOT_RATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.ReadinessTrigger;
import io.github.opensend.radar.rating.SettingReadiness;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a radar reads, what it refuses, and what it says beside the numbers. */
class RadarTest {
    private static final Framework TWO = Radars.framework(4, ImmutableList.of(new int[] {1, 1}, new int[] {1}));
    private static final Radar RADAR = Radar.of(TWO, ScoringProfiles.OPEN_1);
    private static final Rater PANEL = new Rater("panel", "someone");

    private static RadarReading reading() {
        return RADAR.read(
                Radars.sheets(TWO, new int[] {3, 1, 2}, new int[] {2, 2, NOT_RATED}, new int[] {1, 4, 2}),
                Radars.AS_OF);
    }

    @Test
    void theProfilesAreConventionsAndBearNoAuthoritysName() {
        assertThat(ScoringProfiles.all())
                .extracting(ScoringProfile::key)
                .containsExactly("open-1/1", "overlay-mean/1", "domain-only/1");
        assertThat(ScoringProfiles.all()).allSatisfy(profile -> {
            assertThat(profile.standing()).isEqualTo(Standing.CONVENTION);
            assertThat(profile.certainty()).isEqualTo(Certainty.DESIGN_CHOICE);
            assertThat((profile.id() + profile.title()).toLowerCase(Locale.ROOT))
                    .doesNotContain("valuing", "vsend", "lincoln");
        });
        assertThat(ScoringProfiles.OVERLAY_MEAN.title()).contains("less safe");
    }

    @Test
    void everyFaultOfAProfileIsToldAtOnceWithItsPlace() {
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> ScoringProfile.builder()
                        .id("Mine!")
                        .version("")
                        .title("")
                        .minCoverage(new Fraction(3, 2))
                        .actionLevel(0)
                        .spikyFrom(Fraction.ZERO)
                        .wideFrom(Fraction.ZERO)
                        .dueDays(-1)
                        .staleDays(-2)
                        .notableChange(0)
                        .suppressionBelow(1)
                        .putWeights("reading", 0)
                        .gapBasis(GapBasis.DOMAIN)
                        .build());
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly(
                        "id",
                        "version",
                        "title",
                        "minCoverage",
                        "actionLevel",
                        "spikyFrom",
                        "wideFrom",
                        "dueDays",
                        "staleDays",
                        "notableChange",
                        "suppressionBelow",
                        "weights.reading",
                        "gapBasis");
    }

    @Test
    void aProfileThatDoesNotGoWithTheFrameworkIsRefusedWithEveryReason() {
        ScoringProfile profile = ScoringProfile.builder()
                .id("mine")
                .version("1")
                .title("mine")
                .actionLevel(9)
                .putWeights("flying", 2)
                .build();
        InvalidRadarException refused =
                catchThrowableOfType(InvalidRadarException.class, () -> Radar.of(TWO.byDomain(), profile));
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("profile.ratedBy", "profile.actionLevel", "profile.weights.flying");
    }

    @Test
    void weightsOfTheProfileTakeThePlaceOfTheFrameworks() {
        ScoringProfile heavy = ScoringProfile.builder()
                .id("heavy")
                .version("1")
                .title("one statement counts three times")
                .putWeights("d0-0", 3)
                .build();
        DomainResult result = Radar.of(TWO, heavy)
                .read(Sheets.of(Radars.need(TWO, 4, 0, 0)), Radars.AS_OF)
                .domain("d0");
        assertThat(result.needMean()).contains(Fraction.whole(3));
    }

    /** P9. */
    @Test
    void mixingFrameworkVersionsChildrenOrDaysIsAnErrorAndEveryReasonIsTold() {
        Framework other = Radars.framework(4)
                .addDomains(Radars.domain("d0", 1, 1), Radars.domain("d2", 1))
                .build();
        Sheets sheets = Sheets.of(Radars.need(TWO, 1, 1, 1))
                .with(Radars.setting(other, 1, 1, 1))
                .with(HomeConfidence.of("another-child", Radars.ratings(other, 1), LocalDate.of(2027, 1, 1)));
        InvalidRadarException refused =
                catchThrowableOfType(InvalidRadarException.class, () -> RADAR.read(sheets, Radars.AS_OF));
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("setting.framework", "home.framework", "home.ratedOn", "home.subject");
        assertThat(refused).hasMessageContaining("found test/1 with other words, expected test/1");
        assertThat(refused.getMessage()).doesNotContain("another-child", Radars.CHILD);
    }

    @Test
    void aNeedWithoutReadinessBesideItIsReadAlone() {
        DomainResult result =
                RADAR.read(Sheets.of(Radars.need(TWO, 3, 1, 2)), Radars.AS_OF).domain("d0");
        assertThat(result.need()).contains(Fraction.whole(3));
        assertThat(result.setting()).isEmpty();
        assertThat(result.home()).isEmpty();
        assertThat(result.shown(Perspective.SETTING)).isEmpty();
    }

    @Test
    void aFamilyThatDeclinedHasNoMatchAndNoFlag() {
        RadarReading reading = RADAR.read(
                Sheets.of(Radars.need(TWO, 3, 1, 2)).with(HomeConfidence.declined(Radars.CHILD, TWO, Radars.RATED_ON)),
                Radars.AS_OF);
        assertThat(reading.home()).isPresent();
        assertThat(reading.domains()).allMatch(domain -> domain.home().isEmpty());
        assertThat(reading.cautions()).anyMatch(caution -> caution.contains("declined. Nothing follows"));
    }

    @Test
    void highNeedSmallGapInSchoolAndLargerGapAtHomeCanBeTold() {
        DomainResult result = reading().domain("d0");
        assertThat(result.needPeak()).contains(3);
        assertThat(result.setting().orElseThrow().gap().orElseThrow().pattern()).isEqualTo(GapPattern.NEARLY_MET);
        assertThat(result.home().orElseThrow().gap().orElseThrow().pattern()).isEqualTo(GapPattern.SHORT);
        assertThat(result.flags()).containsExactly(Flag.BOTH_SHORT);
    }

    @Test
    void aNeedThatAsksForActionWithoutReadinessIsFlagged() {
        Match match = reading().domain("d1").setting().orElseThrow();
        assertThat(match.flags()).containsExactly(Flag.UNKNOWN_READINESS);
        assertThat(match.readiness()).isEmpty();
        assertThat(match.gap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, CURRENT", "183, CURRENT", "184, DUE", "365, DUE", "366, STALE"})
    void readinessIsCurrentForHalfAYearThenDueAndAfterAYearStale(long days, Freshness expected) {
        LocalDate asOf = Radars.RATED_ON.plusDays(days);
        RadarReading reading =
                RADAR.read(Sheets.of(Radars.need(TWO, 1, 1, 1)).with(Radars.setting(TWO, 1, 1, 1)), asOf);
        assertThat(reading.settingFreshness()).contains(expected);
        assertThat(reading.domain("d0").setting().orElseThrow().flags().contains(Flag.STALE_READINESS))
                .isEqualTo(expected == Freshness.STALE);
    }

    @ParameterizedTest
    @CsvSource({"-1, CURRENT", "0, CURRENT", "1, DUE", "10, DUE", "11, CURRENT"})
    void whatHappenedSinceMakesReadinessDueAtOnceAndNotBeforeItHappened(long daysAfter, Freshness expected) {
        SettingReadiness readiness = SettingReadiness.builder(Radars.SETTING)
                .ratings(Radars.ratings(TWO, 1, 1, 1))
                .ratedOn(Radars.RATED_ON)
                .addTriggers(new ReadinessTrigger(
                        ReadinessTrigger.Kind.NEW_INTERVENTION, Radars.RATED_ON.plusDays(daysAfter)))
                .build();
        assertThat(RADAR.freshness(readiness, Radars.RATED_ON.plusDays(10))).isEqualTo(expected);
    }

    @Test
    void needIsDueFromTheDayOfThePlansReview() {
        NeedAssessment need = NeedAssessment.builder(Radars.CHILD)
                .ratings(Radars.ratings(TWO, 1, 1, 1))
                .ratedOn(Radars.RATED_ON)
                .reviewOn(Radars.AS_OF)
                .build();
        assertThat(RADAR.read(Sheets.of(need), Radars.AS_OF.minusDays(1)).needFreshness())
                .contains(Freshness.CURRENT);
        assertThat(RADAR.read(Sheets.of(need), Radars.AS_OF).needFreshness()).contains(Freshness.DUE);
        assertThat(reading().needFreshness()).isEmpty();
    }

    @Test
    void aJudgementStandsBesideWhatWasComputedAndTheLastOneStands() {
        RadarReading judged = reading()
                .overruled("d0", Perspective.NEED, 2, "seen in class", PANEL, Radars.AS_OF)
                .overruled("d0", Perspective.NEED, 4, "seen again", PANEL, Radars.AS_OF);
        DomainResult result = judged.domain("d0");
        assertThat(result.shown(Perspective.NEED)).contains(Fraction.whole(4));
        assertThat(result.need()).contains(Fraction.whole(3));
        assertThat(result.overruling(Perspective.NEED).orElseThrow().computed()).contains(Fraction.whole(3));
        assertThat(result.overruling(Perspective.SETTING)).isEmpty();
        assertThat(result.shown(Perspective.SETTING)).contains(Fraction.whole(2));
        assertThat(result.setting()).isEqualTo(reading().domain("d0").setting());
        assertThat(judged.domain("d1")).isEqualTo(reading().domain("d1"));
        assertThat(judged.overrulings()).hasSize(2);
        assertThat(judged.overrulings().toString()).doesNotContain("seen", "someone");
        assertThat(result.explanation().text())
                .contains("need is shown at 4 by the judgement of panel")
                .doesNotContain("seen in class");
        assertThat(Radars.sent(judged)).isEqualTo(judged);
        assertThat(judged).isNotEqualTo(reading());
    }

    @Test
    void aJudgementThatCannotStandIsRefusedWithEveryReason() {
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> reading().overruled("d9", Perspective.NEED, 5, " ", PANEL, Radars.AS_OF.plusDays(1)));
        assertThat(refused.faults()).extracting(RadarFault::place).containsExactly("domain", "level", "reason", "on");
    }

    @Test
    void whereDomainsWereRatedAsAWholeWhatRestsOnStatementsIsNotAvailable() {
        Framework domains = TWO.byDomain();
        RadarReading reading = Radar.of(domains, ScoringProfiles.DOMAIN_ONLY)
                .read(
                        Radars.sheets(domains, new int[] {4, 0}, new int[] {1, 2}, new int[] {3, NOT_RATED}),
                        Radars.AS_OF);
        DomainResult first = reading.domain("d0");
        assertThat(first.need()).contains(Fraction.whole(4));
        assertThat(first.breadth()).isEmpty();
        assertThat(first.drivers()).isEmpty();
        assertThat(first.flags()).isEmpty();
        Match match = first.setting().orElseThrow();
        assertThat(match.gap().orElseThrow()).hasToString("3");
        assertThat(match.coveredShare()).isEmpty();
        assertThat(match.statements()).isEmpty();
        assertThat(match.flags()).isEmpty();
        assertThat(reading.domain("d1").home().orElseThrow().gap()).isEmpty();
    }

    @Test
    void cautionsSayWhoRatedWhenWhatItIsNotAndHowToDisagree() {
        NeedAssessment need = NeedAssessment.builder(Radars.CHILD)
                .ratings(Radars.ratings(TWO, 1, 1, 1))
                .ratedOn(Radars.RATED_ON)
                .addBy(PANEL, Rater.inRole("class teacher"))
                .build();
        List<String> cautions = RADAR.read(
                        Sheets.of(need).with(Radars.setting(TWO, 1)).with(Radars.home(TWO, 1)), Radars.AS_OF)
                .cautions();
        assertThat(cautions.get(0))
                .isEqualTo("The needs were rated on 2026-03-02 by panel, class teacher (version 1, draft).");
        assertThat(String.join(" ", cautions))
                .contains(
                        "no diagnosis",
                        "Children and Families Act 2014, s 36(8)",
                        "area within the lines means nothing")
                .contains("Whoever disagrees", "not of one child in it", "told by the parents")
                .doesNotContain(Radars.CHILD, Radars.SETTING);
    }

    @Test
    void anExplanationReadsAsSentencesWithTheirSource() {
        assertThat(reading().domain("d0").explanation().text())
                .startsWith("2 of the 2 statements that arise were rated: complete, coverage 1 [OpenSEND conventions]\n"
                        + "the highest level of need is 3 [OpenSEND conventions]\n"
                        + "at that level: Statement d0-0 [OpenSEND conventions]\n")
                .contains("in school the largest gap of a statement is 1: nearly met (Statement d0-0)")
                .contains("at home the largest gap of a statement is 2: short (Statement d0-0)")
                .contains("a statement is short in school and at home");
    }

    @Test
    void aReadingTellsItsParts() {
        RadarReading reading = reading();
        assertThat(reading.asOf()).isEqualTo(Radars.AS_OF);
        assertThat(reading.radar())
                .isEqualTo(Radar.of(TWO, ScoringProfiles.OPEN_1))
                .hasToString("test/1 by open-1/1");
        assertThat(reading.toString()).contains("d0: complete, need 3").doesNotContain(Radars.CHILD, Radars.SETTING);
        assertThat(Arrays.stream(Perspective.values()).map(reading.sheets()::sheet))
                .allMatch(sheet -> sheet.isPresent());
    }

    @Test
    void aWholeStarterIsRead() {
        Framework starter = StarterFramework.framework();
        int[] levels = new int[starter.statements().size()];
        Arrays.fill(levels, 2);
        RadarReading reading = Radar.of(starter, ScoringProfiles.OPEN_1)
                .read(Radars.sheets(starter, levels, levels, levels), Radars.AS_OF);
        assertThat(reading.domains())
                .hasSize(5)
                .allMatch(domain -> domain.status() == DomainStatus.COMPLETE)
                .allMatch(domain ->
                        domain.setting().orElseThrow().gap().orElseThrow().pattern() == GapPattern.MET);
    }

    @Test
    void namesInDocumentsLeadBack() {
        assertThat(Arrays.stream(ScoringRule.values()).map(value -> ScoringRule.withId(value.id())))
                .containsExactly(ScoringRule.values());
        assertThat(Arrays.stream(GapBasis.values()).map(value -> GapBasis.withId(value.id())))
                .containsExactly(GapBasis.values());
        assertThat(Arrays.stream(ReadinessView.values()).map(value -> ReadinessView.withId(value.id())))
                .containsExactly(ReadinessView.values());
    }
}
