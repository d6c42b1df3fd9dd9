package io.github.opensend.core.event;

import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.SCHOOL_CONSULTED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseEventTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void anUntoldKindIsTheFirstOfItsType() {
        assertThat(ASSESSMENT_REQUESTED.on(DAY)).isEqualTo(ASSESSMENT_REQUESTED.on(DAY, RequestSource.PARENT));
        assertThat(ADVICE_REQUESTED.on(DAY).kind()).contains(AdviceGiver.EDUCATIONAL_PSYCHOLOGIST);
        assertThat(PLAN_FINALISED.on(DAY).kind()).isEmpty();
    }

    @Test
    void anOrderMustSayWhatWasOrdered() {
        assertThatThrownBy(() -> TRIBUNAL_ORDERED.on(DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tribunal.ordered on 2026-03-02")
                .hasMessageContaining("\"order\"");
    }

    @Test
    void aMeetingThatIsFixedNeedsItsDay() {
        assertThatThrownBy(() -> REVIEW_MEETING_FIXED.on(DAY)).hasMessageContaining("\"for\"");
        assertThat(REVIEW_MEETING_FIXED.on(DAY, DAY.plusWeeks(4)).day(NamedDay.FOR))
                .isEqualTo(DAY.plusWeeks(4));
    }

    @Test
    void everyFaultOfAnEventIsNamedAtOnce() {
        assertThatThrownBy(() -> CaseEvent.builder(PLAN_FINALISED, DAY)
                        .putDays(NamedDay.FIRST_DAY, DAY)
                        .putDetails(Detail.SCHOOL, "x")
                        .putDetails(Detail.CHANNEL, "pigeon")
                        .kind(TribunalOrder.ASSESS)
                        .build())
                .hasMessageContaining("firstDay")
                .hasMessageContaining("school")
                .hasMessageContaining("[post, email, portal, hand, telephone]")
                .hasMessageContaining("assess");
    }

    @Test
    void aNamedDayThatWasNotToldIsTheDayOfTheEvent() {
        assertThat(PLAN_FINALISED.on(DAY).day(NamedDay.DISPATCHED)).isEqualTo(DAY);
        assertThat(PLAN_FINALISED
                        .on(DAY)
                        .with(NamedDay.DISPATCHED, DAY.plusDays(1))
                        .day(NamedDay.DISPATCHED))
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void nothingThatPointsToAChildIsPrinted() {
        CaseEvent consulted = CaseEvent.builder(SCHOOL_CONSULTED, DAY)
                .thread("Anna B")
                .putDetails(Detail.SCHOOL, "Hillview")
                .build();
        CaseRecord record = CaseRecord.of("LA925-000123", consulted);

        assertThat(consulted).hasToString("school.consulted on 2026-03-02");
        assertThat(record).hasToString("CaseRecord[1 events]");
    }

    @Test
    void anEventToldTwiceIsRefused() {
        assertThatThrownBy(() -> CaseRecord.of("c", ASSESSMENT_REQUESTED.on(DAY), ASSESSMENT_REQUESTED.on(DAY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("event 1, assessment.requested on 2026-03-02");
    }

    @Test
    void everyTypeIsFoundByItsName() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(EventTypes.find(type.id())).contains(type));
        assertThat(EventTypes.find("plan.lost")).isEmpty();
    }

    @Test
    void aCircumstanceThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                        .from(DAY)
                        .to(DAY.minusDays(1))
                        .build())
                .hasMessageContaining("ends on 2026-03-01, before it starts on 2026-03-02");
    }
}
