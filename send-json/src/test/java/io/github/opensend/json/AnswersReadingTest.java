package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is taken from the timelines of others. */
class AnswersReadingTest {
    private static String timeline(String clocks) {
        return "{\"schema\":\"opensend/timeline/1\",\"case\":\"x\",\"clocks\":[" + clocks + "]}";
    }

    @Test
    void aTimelineOfThisLibraryIsReadAsItAnswers() {
        Timeline timeline = TimelineEngine.with(EnglishLaw.rules())
                .timeline(
                        CaseRecord.of(
                                "late",
                                EventTypes.ASSESSMENT_REQUESTED.on(LocalDate.of(2025, 4, 1)),
                                EventTypes.PLAN_FINALISED.on(LocalDate.of(2025, 10, 24))),
                        LocalDate.of(2026, 2, 10));

        assertThat(SendJson.readAnswers(SendJson.writeTimeline(timeline, true)))
                .containsExactlyElementsOf(timeline.allClocks().stream()
                        .map(AnswersReadingTest::answer)
                        .toList());
    }

    // A timeline writes no delay where there is none.
    private static AnsweredClock answer(Clock clock) {
        return ImmutableAnsweredClock.copyOf(AnsweredClock.of(clock))
                .withDaysLate(AnsweredClock.of(clock).daysLate().filter(days -> days > 0));
    }

    @Test
    void aRowAndADayAreEnoughAndWhatElseIsToldIsPassedOver() {
        assertThat(SendJson.readAnswers(timeline("{\"catalogueId\":\"PLN-06\",\"due\":\"2025-08-19\",\"colour\":null},"
                        + "{\"catalogueId\":\"PLN-06\",\"startedBy\":{\"on\":\"2025-04-01\"},\"state\":\"MET\"}")))
                .containsExactly(
                        AnsweredClock.builder("PLN-06")
                                .due(LocalDate.of(2025, 8, 19))
                                .build(),
                        AnsweredClock.builder("PLN-06")
                                .startedOn(LocalDate.of(2025, 4, 1))
                                .state(ClockState.MET)
                                .build());
    }

    @Test
    void everyFaultOfWhatIsReadIsToldAtOnce() {
        assertThatThrownBy(() -> SendJson.readAnswers("{\"schema\":\"other/1\",\"clocks\":[{},"
                        + "{\"catalogueId\":\"PLN-06\",\"rule\":\"ASM-02\",\"due\":\"soon\",\"state\":\"met\","
                        + "\"daysLate\":-1,\"startedBy\":\"2025-04-01\"},7]}"))
                .isInstanceOfSatisfying(
                        JsonProblem.class,
                        problem -> assertThat(problem.faults())
                                .extracting(JsonFault::pointer)
                                .containsExactly(
                                        "/schema",
                                        "/clocks/0/catalogueId",
                                        "/clocks/1/rule",
                                        "/clocks/1/due",
                                        "/clocks/1/state",
                                        "/clocks/1/daysLate",
                                        "/clocks/1/startedBy",
                                        "/clocks/2"));
    }
}
