package io.github.opensend.timescales.clock;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.RequestSource;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineEngineTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    static Timeline on(String asOf, CaseEvent... events) {
        return ENGINE.timeline(CaseRecord.of("case", events), LocalDate.parse(asOf));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void aPlanThatWasSentLateIsLateByTheDaysAfterTwentyWeeks() {
        Timeline timeline = on(
                "2025-11-21",
                ASSESSMENT_REQUESTED.on(day("2025-04-01"), RequestSource.SCHOOL),
                PLAN_FINALISED.on(day("2025-10-24")));

        Clock finalPlan = timeline.clock(PlanLaw.FINAL_PLAN);

        assertThat(finalPlan.due()).contains(day("2025-08-19"));
        assertThat(finalPlan.state()).isEqualTo(ClockState.MET_LATE);
        assertThat(finalPlan.daysLate()).isEqualTo(66);
        assertThat(finalPlan.explanation().text()).contains("20 weeks after 2025-04-01", "reg");
    }
}
