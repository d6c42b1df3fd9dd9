package example;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import java.time.LocalDate;

/** What a product would do: facts in, the clock of the plan out. */
public final class Product {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private Product() {}

    public static Clock plan(LocalDate requested, LocalDate sent, LocalDate asOf) {
        CaseRecord record =
                CaseRecord.of("case-1", ASSESSMENT_REQUESTED.on(requested), PLAN_FINALISED.on(sent));
        return ENGINE.timeline(record, asOf).clock(PlanLaw.FINAL_PLAN);
    }
}
