package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.arrangement.BudgetRule;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BudgetRuleTest {
    @Test
    void whatIsLookedForInABudgetCitesTheRegulationOfItsClock() {
        assertThat(Arrays.stream(BudgetRule.values()).filter(rule -> rule.row().isPresent()))
                .hasSize(2)
                .allSatisfy(rule -> assertThat(PersonalBudgetLaw.RULES)
                        .filteredOn(clock -> clock.id().equals(rule.row().orElseThrow()))
                        .singleElement()
                        .extracting(Timescale::citation)
                        .isEqualTo(rule.citation()));
    }
}
