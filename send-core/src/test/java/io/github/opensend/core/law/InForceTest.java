package io.github.opensend.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InForceTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 9, 25);

    @Test
    void bothEndsAreInForce() {
        InForce coronavirus = InForce.between(FIRST, LAST);

        assertThat(coronavirus.contains(FIRST.minusDays(1))).isFalse();
        assertThat(coronavirus.contains(FIRST)).isTrue();
        assertThat(coronavirus.contains(LAST)).isTrue();
        assertThat(coronavirus.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aRangeWithoutAnEndStaysInForce() {
        assertThat(InForce.from(FIRST).contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void aRangeThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> InForce.between(LAST, FIRST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2020-09-25")
                .hasMessageContaining("2020-05-01");
    }
}
