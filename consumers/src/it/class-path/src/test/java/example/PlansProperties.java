package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opensend.core.plan.EhcPlan;
import io.github.opensend.core.plan.EvidenceLimits;
import io.github.opensend.core.plan.PlanFindings;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlansProperties {
    @Property(tries = 20)
    void findingsAreAboutThePlanThatWasLookedAt(@ForAll EhcPlan plan, @ForAll EvidenceLimits limits) {
        assertEquals(plan, PlanFindings.of(plan, LocalDate.of(2026, 11, 27), limits).plan());
    }
}
