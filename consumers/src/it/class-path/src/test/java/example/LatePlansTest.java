package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.fixtures.conformance.Calculator;
import io.github.opensend.fixtures.conformance.ConformanceSuite;
import io.github.opensend.fixtures.scenarios.Part;
import io.github.opensend.fixtures.scenarios.Scenario;
import io.github.opensend.fixtures.scenarios.Scenarios;
import io.github.opensend.json.AnsweredClock;
import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.clock.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatePlansTest implements ConformanceSuite {
    @Test
    void aPlanThatIsSixtySixDaysLateIsSixtySixDaysLate() {
        Clock plan = LatePlans.plan(
                LocalDate.of(2025, 4, 1), LocalDate.of(2025, 10, 24), LocalDate.of(2025, 11, 21));

        assertEquals(LocalDate.of(2025, 8, 19), plan.due().orElseThrow());
        assertEquals(66, plan.daysLate());
    }

    @Test
    void aScenarioIsReadAsItIsWritten() {
        CaseRecord record = Scenarios.byId("lgsco-25-006-076").record();

        assertEquals(record, SendJson.readCase(SendJson.writeCase(record)));
    }

    @Override
    public Calculator calculator() {
        return question -> question.record().events().size() == 2
                ? List.of(AnsweredClock.of(LatePlans.plan(
                        question.record().events().get(0).on(),
                        question.record().events().get(1).on(),
                        question.asOf())))
                : List.of();
    }

    @Override
    public ImmutableList<Scenario> scenarios() {
        return Scenarios.of(Part.OMBUDSMAN).stream()
                .filter(scenario -> scenario.id().equals("lgsco-25-006-076"))
                .collect(ImmutableList.toImmutableList());
    }
}
