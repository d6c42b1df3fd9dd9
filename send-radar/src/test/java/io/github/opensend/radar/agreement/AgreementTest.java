package io.github.opensend.radar.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.scoring.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far two raters agree. */
class AgreementTest {
    private static final List<Integer> ONE = digits("0123421302");
    private static final List<Integer> OTHER = digits("0133411202");
    private static final Agreement TEN = Agreement.of(4, ONE, OTHER);

    private static List<Integer> digits(String levels) {
        return levels.chars().mapToObj(digit -> digit - '0').toList();
    }

    @ParameterizedTest
    @CsvSource({"UNWEIGHTED, 0.620", "LINEAR, 0.789", "QUADRATIC, 0.906"})
    void theCheckValuesHold(Weighting weighting, String expected) {
        Kappa.Defined kappa = (Kappa.Defined) TEN.kappa(weighting, 10);
        assertThat(kappa.value().rounded(3)).hasToString(expected);
        assertThat(kappa.pairs()).isEqualTo(10);
        assertThat(kappa.isOfEnough()).isTrue();
        assertThat((double) kappa.value().numerator() / kappa.value().denominator())
                .isBetween(kappa.low(), kappa.high());
        assertThat(((Kappa.Defined) TEN.kappa(weighting, 11)).isOfEnough()).isFalse();
    }

    @Test
    void theDefaultIsQuadraticAndAsksForTenPairs() {
        assertThat(TEN.kappa()).isEqualTo(TEN.kappa(Weighting.QUADRATIC, 10));
    }

    @Test
    void exactAndWithinOneAreCountsOutOfAllPairs() {
        assertThat(TEN.exact()).isEqualTo(new Rate(7, 10));
        assertThat(TEN.withinOne()).isEqualTo(new Rate(10, 10));
        assertThat(Agreement.of(4, digits("04"), digits("40")).withinOne()).isEqualTo(new Rate(0, 2));
        assertThat(TEN).hasToString("7 of 10 the same, 10 of 10 within one level");
    }

    @ParameterizedTest
    @EnumSource
    void whereBothUsedOneLevelThroughoutKappaIsUndefined(Weighting weighting) {
        Agreement same = Agreement.of(4, digits("222222222222"), digits("222222222222"));
        assertThat(same.kappa(weighting, 10)).isEqualTo(new Kappa.Undefined(weighting, 12));
        assertThat(Agreement.of(4, List.of(), List.of()).kappa(weighting, 10))
                .isEqualTo(new Kappa.Undefined(weighting, 0));
        assertThat(same.exact()).isEqualTo(new Rate(12, 12));
    }

    @Test
    void whereOneRaterUsedOneLevelAndTheOtherDidNotKappaIsZero() {
        Kappa.Defined kappa =
                (Kappa.Defined) Agreement.of(4, digits("2222"), digits("2231")).kappa();
        assertThat(kappa.value()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void fullAgreementOverSeveralLevelsIsOne() {
        Kappa.Defined kappa = (Kappa.Defined) Agreement.of(4, ONE, ONE).kappa();
        assertThat(kappa.value()).isEqualTo(Fraction.whole(1));
        assertThat(kappa.low()).isEqualTo(1, within(1e-12));
        assertThat(kappa.high()).isEqualTo(1);
    }

    @Test
    void aStatementThatEitherLeftWithoutALevelMakesNoPair() {
        Framework starter = StarterFramework.framework();
        Agreement agreement = Agreement.between(
                Radars.ratings(starter, 1, 2, Radars.NOT_RATED, 3, Radars.NOT_APPLICABLE, 0),
                Radars.ratings(starter, 1, 3, 2, Radars.NOT_RATED, 0, 0));
        assertThat(agreement.pairs()).isEqualTo(3);
        assertThat(agreement.exact()).isEqualTo(new Rate(2, 3));
        Framework other = Radars.framework(4, ImmutableList.of(new int[] {1}));
        assertThat(catchThrowableOfType(
                        InvalidRadarException.class,
                        () -> Agreement.between(Radars.ratings(starter), Radars.ratings(other))))
                .hasMessageContaining("other.framework");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class, () -> Agreement.of(4, digits("0159"), List.of(0, -1, 2)));
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("other", "one[2]", "one[3]", "other[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TEN.plus(Agreement.of(3, List.of(), List.of())))
                .withMessage("levels up to 4 and up to 3 do not add up");
    }

    @Test
    void anAgreementSurvivesBeingSent() {
        assertThat(Radars.sent(TEN)).isEqualTo(TEN).hasSameHashCodeAs(TEN);
        assertThat(Radars.sent(TEN.kappa())).isEqualTo(TEN.kappa());
    }
}
