package io.github.opensend.radar.change;

import static io.github.opensend.radar.Radars.NOT_APPLICABLE;
import static io.github.opensend.radar.Radars.NOT_RATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Radar;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between two readings of one child, and what of it is to be spoken of. */
class ComparisonTest {
    private static final Framework FRAMEWORK = Radars.framework(4, ImmutableList.of(new int[] {1, 1, 1, 1, 1}));
    private static final Radar RADAR = Radar.of(FRAMEWORK, ScoringProfiles.OPEN_1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 6);

    private static RadarReading reading(int[] need, int[] setting) {
        return RADAR.read(Sheets.of(Radars.need(FRAMEWORK, need)).with(Radars.setting(FRAMEWORK, setting)), LATER);
    }

    private static final int[] READY = {2, 2, 2, 2, 2};
    private static final RadarReading EARLIER = reading(new int[] {4, 2, 1, NOT_RATED, 3}, READY);

    @Test
    void eachStatementGoesOneOfFiveWays() {
        DomainChange change = Comparison.between(EARLIER, reading(new int[] {2, 3, 1, 1, NOT_APPLICABLE}, READY))
                .domain("d0");
        assertThat(change.statements().stream()
                        .filter(each -> each.perspective() == Perspective.NEED)
                        .map(StatementChange::direction))
                .containsExactly(
                        Direction.REDUCED,
                        Direction.INCREASED,
                        Direction.SAME,
                        Direction.NEWLY_RATED,
                        Direction.NO_LONGER_RATED);
        assertThat(change.moved(Perspective.NEED)).hasSize(4);
        assertThat(change.moved(Perspective.SETTING)).isEmpty();
        assertThat(change.statements().get(0)).hasToString("d0-0, need: 4 to 2, reduced");
    }

    @Test
    void aDomainTellsItsDifferencesLaterLessEarlier() {
        DomainChange change = Comparison.between(
                        EARLIER, reading(new int[] {2, 2, 1, NOT_RATED, 0}, new int[] {2, 1, 2, 2, 3}))
                .domain("d0");
        assertThat(change.needPeak()).contains(-2);
        assertThat(change.need()).contains(Fraction.whole(-2));
        assertThat(change.needMean()).contains(new Fraction(-5, 4));
        assertThat(change.breadth()).contains(new Fraction(-1, 4));
        assertThat(change.settingGap()).contains(Fraction.whole(-1));
        assertThat(change.setting()).contains(Fraction.whole(-1));
        assertThat(change.homeGap()).isEmpty();
        assertThat(change.home()).isEmpty();
    }

    @Test
    void aFallInNeedAndARiseInReadinessAreToldApart() {
        DomainChange byNeed = Comparison.between(EARLIER, reading(new int[] {2, 2, 1, NOT_RATED, 2}, READY))
                .domain("d0");
        DomainChange byReadiness = Comparison.between(
                        EARLIER, reading(new int[] {4, 2, 1, NOT_RATED, 3}, new int[] {4, 2, 2, 2, 3}))
                .domain("d0");
        assertThat(byNeed.settingGap()).isEqualTo(byReadiness.settingGap()).contains(Fraction.whole(-2));
        assertThat(byNeed.moved(Perspective.NEED)).hasSize(2);
        assertThat(byNeed.moved(Perspective.SETTING)).isEmpty();
        assertThat(byReadiness.moved(Perspective.NEED)).isEmpty();
        assertThat(byReadiness.moved(Perspective.SETTING))
                .extracting(StatementChange::levels)
                .containsExactly(2, 1);
    }

    @Test
    void twoLevelsAreNotableAndOneIsNot() {
        Comparison comparison = Comparison.between(EARLIER, reading(new int[] {2, 1, 1, NOT_RATED, 3}, READY));
        assertThat(comparison.domain("d0").notable())
                .extracting(StatementChange::toString)
                .containsExactly("d0-0, need: 4 to 2, reduced");
        assertThat(comparison.domain("d0").notable())
                .extracting(StatementChange::notability)
                .containsExactly(Notability.BY_SIZE);
    }

    @Test
    void oneLevelIsNotableIfAnotherSheetSawItGoTheSameWay() {
        Comparison comparison = Comparison.between(EARLIER, reading(new int[] {3, 3, 1, NOT_RATED, 2}, READY));
        assertThat(comparison.domain("d0").notable()).isEmpty();
        Comparison confirmed = comparison.confirmedBy(Radars.need(FRAMEWORK, 2, 1, 0, 3, NOT_RATED));
        assertThat(confirmed.domain("d0").notable())
                .extracting(StatementChange::toString)
                .containsExactly("d0-0, need: 4 to 3, reduced");
        assertThat(confirmed.domain("d0").notable())
                .extracting(StatementChange::notability)
                .containsExactly(Notability.CONFIRMED);
        assertThat(comparison
                        .confirmedBy(Radars.setting(FRAMEWORK, 2, 1, 0, 0, 0))
                        .domain("d0")
                        .notable())
                .isEmpty();
    }

    @Test
    void oneLevelIsNotableIfTheLaterSheetWasModerated() {
        NeedAssessment draft = Radars.need(FRAMEWORK, 3, 2, 1, NOT_RATED, 3);
        NeedAssessment submitted = draft.at(draft.version().submitted());
        NeedAssessment moderated =
                submitted.rerated(submitted.version().moderated(), submitted.ratings(), Radars.RATED_ON);
        RadarReading later = RADAR.read(Sheets.of(moderated), LATER);
        assertThat(Comparison.between(EARLIER, later).domain("d0").notable())
                .extracting(StatementChange::toString)
                .containsExactly("d0-0, need: 4 to 3, reduced");
    }

    @ParameterizedTest
    @CsvSource({"1.0, 0.8, 1.24", "1.0, 0.6, 1.75", "1.0, 0.9, 0.88"})
    void theLeastReliableChangeIsAsTheIndexSays(BigDecimal deviation, BigDecimal reliability, BigDecimal least) {
        assertThat(new ReliableChange(deviation, reliability).least(2)).isEqualTo(least);
    }

    @Test
    void aLocalReliabilityDecidesInPlaceOfTheNumberOfLevels() {
        RadarReading later = reading(new int[] {3, 4, 1, NOT_RATED, 3}, READY);
        Comparison precise =
                Comparison.between(EARLIER, later).judgedBy(new ReliableChange(BigDecimal.ONE, new BigDecimal("0.9")));
        assertThat(precise.domain("d0").notable())
                .extracting(StatementChange::notability)
                .containsExactly(Notability.RELIABLE, Notability.RELIABLE);
        Comparison loose = Comparison.between(EARLIER, later)
                .judgedBy(new ReliableChange(new BigDecimal("1.5"), new BigDecimal("0.5")));
        assertThat(loose.domain("d0").notable()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliableChange(BigDecimal.ZERO, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReliableChange(BigDecimal.ONE, BigDecimal.ONE));
    }

    /** A spread of 25 and a reliability of one half make 49 levels exactly 1.96 times the error. */
    @Test
    void theBoundaryOfReliableChangeIsExactAndInside() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(new ReliableChange(new BigDecimal("25"), half).isReliable(-49))
                .isTrue();
        assertThat(new ReliableChange(new BigDecimal("25.0000000000000000001"), half).isReliable(49))
                .isFalse();
    }

    @Test
    void readingsOfOtherFrameworksProfilesOrChildrenAreNotComparedAndEveryReasonIsTold() {
        Framework other = Radars.framework(4, ImmutableList.of(new int[] {2}));
        RadarReading stranger = Radar.of(other, ScoringProfiles.OVERLAY_MEAN)
                .read(Sheets.of(NeedAssessment.of("another-child", Radars.ratings(other, 1), Radars.RATED_ON)), LATER);
        InvalidRadarException refused =
                catchThrowableOfType(InvalidRadarException.class, () -> Comparison.between(EARLIER, stranger));
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("later.framework", "later.profile", "later.subject");
        assertThat(refused.getMessage()).doesNotContain("another-child");
        assertThat(catchThrowableOfType(
                        InvalidRadarException.class,
                        () -> Comparison.between(EARLIER, EARLIER).confirmedBy(Radars.need(other, 1))))
                .isNotNull();
    }

    @Test
    void aComparisonSurvivesBeingSent() {
        Comparison comparison = Comparison.between(EARLIER, reading(READY, READY))
                .confirmedBy(EARLIER.need())
                .judgedBy(new ReliableChange(BigDecimal.ONE, BigDecimal.ZERO));
        assertThat(Radars.sent(comparison)).isEqualTo(comparison).hasSameHashCodeAs(comparison);
        assertThat(Radars.sent(comparison).domains()).isEqualTo(comparison.domains());
    }

    @Test
    void aCrosswalkCarriesWhatSomebodySaysStandsForWhat() {
        Framework next =
                Radars.framework(4).addDomains(Radars.domain("new", 1, 1)).build();
        Crosswalk crosswalk = Crosswalk.between(FRAMEWORK, next, ImmutableMap.of("d0-0", "new-1"));
        Ratings carried = crosswalk.carry(EARLIER.need().ratings());
        assertThat(carried.of("new-1")).isEqualTo(Rating.level(4));
        assertThat(carried.of("new-0")).isEqualTo(Rating.notRated(Rating.NotRated.Reason.NOT_ASSESSED));
        assertThat(crosswalk).hasToString("Crosswalk[test/1 to test/1]").isEqualTo(Radars.sent(crosswalk));
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> Crosswalk.between(
                        FRAMEWORK,
                        Radars.framework(3, ImmutableList.of(new int[] {1})),
                        ImmutableMap.of("gone", "d0-0", "d0-1", "nowhere", "d0-2", "d0-0")));
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("to.scale", "statements.gone", "statements.d0-1", "statements.d0-2");
        assertThat(catchThrowableOfType(InvalidRadarException.class, () -> crosswalk.carry(carried)))
                .isNotNull();
    }
}
