package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long one case waited, from its events to the count that the survival is made of. */
class WaitsForPlanTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private static WaitsForPlan waits(Consumer<WaitsForPlan> told) {
        WaitsForPlan waits = new WaitsForPlan();
        told.accept(waits);
        return waits;
    }

    @ParameterizedTest(name = "{0} as of {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            assessment.requested 2024-01-08; plan.finalised 2024-04-17                        | 2024-12-31 | plan    | 100
            assessment.requested 2024-01-08; plan.finalised 2024-04-17                        | 2024-04-16 | open    | 99
            assessment.requested 2024-01-08; plan.finalised 2025-01-07                        | 2025-12-31 | plan    | 365
            assessment.requested 2024-01-08                                                   | 2024-01-08 | open    | 0
            assessment.requested 2024-01-08; assessment.refused 2024-02-12                    | 2024-12-31 | left    | 35
            assessment.requested 2024-01-08; assessment.agreed 2024-02-12; plan.refused 2024-04-22 | 2024-12-31 | left | 105
            assessment.requested 2024-01-08; assessment.agreed 2024-03-25 afterRefusal=true   | 2024-12-31 | left    | 77
            plan.finalised 2024-04-17                                                         | 2024-12-31 | unknown | 1
            plan.finalised 2024-04-17                                                         | 2024-04-17 | unknown | 1
            plan.finalised 2024-04-17                                                         | 2024-04-16 | unknown | 0
            plan.draft-served 2024-04-17                                                      | 2024-12-31 | unknown | 0
            """)
    void aWaitEndsWithAPlanWithoutOneOrOnTheDayAskedFor(String told, LocalDate asOf, String how, int count) {
        WaitsForPlan expected = waits(each -> {
            switch (how) {
                case "plan" -> each.endedWithPlan(count);
                case "open" -> each.stillOpen(count);
                case "left" -> each.leftWithoutPlan(count);
                default -> {
                    for (int i = 0; i < count; i++) {
                        each.unknown();
                    }
                }
            }
        });

        assertThat(waits(each -> each.add(ENGINE.timeline(Told.record(told), asOf))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"assessment.requested 2024-01-08; plan.finalised 2024-04-17; assessment.requested 2025-01-06"})
    void eachRequestOfACaseIsAWaitOfItsOwn(String told) {
        assertThat(waits(each -> each.add(ENGINE.timeline(Told.record(told), LocalDate.of(2025, 1, 16)))))
                .isEqualTo(waits(each -> {
                    each.endedWithPlan(100);
                    each.stillOpen(10);
                }))
                .hasToString("1 ended with a plan, 1 still open, 0 left without a plan, 0 unknown");
    }
}
