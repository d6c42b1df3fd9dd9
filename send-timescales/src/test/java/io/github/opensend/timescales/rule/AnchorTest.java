package io.github.opensend.timescales.rule;

import static io.github.opensend.core.event.EventTypes.MEDIATION_CERTIFICATE_ISSUED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.event.NamedDay;
import org.junit.jupiter.api.Test;

class AnchorTest {
    @Test
    void onlyTheNextEventCanComeTooLate() {
        assertThat(Anchor.theNext(MEDIATION_CERTIFICATE_ISSUED).within(30).withinDays())
                .isEqualTo(30);
        assertThatThrownBy(() -> Anchor.theLast(MEDIATION_CERTIFICATE_ISSUED).within(30))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherDayOfTheSameEventKeepsHowSoonItHasToCome() {
        assertThat(Anchor.theNext(MEDIATION_CERTIFICATE_ISSUED)
                        .within(30)
                        .by(NamedDay.SERVED)
                        .withinDays())
                .isEqualTo(30);
    }
}
