package io.github.opensend.core.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.measure.Figure;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.TargetAnswer;
import io.github.opensend.core.measure.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanRecordTest {
    private static final LocalDate DUE = LocalDate.of(2021, 6, 30);

    private static Evidence counted(String outcome, String measure, String day, Figure figure) {
        return Evidence.evidence(outcome)
                .day(LocalDate.parse(day))
                .source("a report")
                .measure(measure)
                .value(figure)
                .build();
    }

    private static Action action(String id, String outcome, ActionState state) {
        return Action.action(id)
                .outcome(outcome)
                .words("do it")
                .state(state)
                .due(DUE)
                .build();
    }

    @Test
    void theTargetIsHeldAgainstTheEvidenceOfItsOwnReading() {
        PlanRecord record = PlanRecord.record(BuckinghamshirePlan.plan())
                .addEvidence(
                        counted("6.2", "audited-plans-good-or-better", "2021-03-31", new Figure.Share(new Rate(5, 6))),
                        counted("6.2", "audited-plans-good-or-better", "2021-01-31", new Figure.Share(new Rate(1, 2))),
                        Evidence.evidence("6.2").day(DUE).source("a visit").build(),
                        Evidence.evidence("6.1").day(DUE).source("a visit").build())
                .build();

        assertThat(record.series("6.2", "audited-plans-good-or-better")
                        .orElseThrow()
                        .check(DUE, Optional.empty())
                        .answer())
                .isEqualTo(TargetAnswer.MET);
        assertThat(record.series("6.2", "full-plans-audited")
                        .orElseThrow()
                        .check(DUE, Optional.empty())
                        .reasons())
                .containsExactly("there is no figure for the value");
        assertThat(record.series("6.2", "another")).isEmpty();
        assertThat(record.evidenceFor("6.2"))
                .extracting(one -> one.day().toString())
                .containsExactly("2021-01-31", "2021-03-31", "2021-06-30");
        assertThat(Serialised.andBack(record)).isEqualTo(record);
    }

    @Test
    void whatIsNeitherDoneNorDroppedIsOverdueFromTheDayAfter() {
        PlanRecord record = PlanRecord.record(BuckinghamshirePlan.plan())
                .addActions(
                        action("a", "5.4", ActionState.PLANNED),
                        action("b", "5.4", ActionState.UNDER_WAY),
                        action("c", "5.4", ActionState.DONE),
                        action("d", "5.4", ActionState.DROPPED))
                .build();

        assertThat(record.overdue(DUE)).isEmpty();
        assertThat(record.overdue(DUE.plusDays(1))).extracting(Action::id).containsExactly("a", "b");
        assertThat(record).hasToString("SEND Improvement Plan 2021-23: 0 pieces of evidence, 4 actions");
        assertThat(ActionState.UNDER_WAY.id()).isEqualTo("under-way");
    }

    @Test
    void whatThePlanDoesNotHaveIsRefusedAllAtOnce() {
        Figure five = new Figure.Exact(BigDecimal.valueOf(5), Unit.WEEKS);

        assertThatThrownBy(() -> PlanRecord.record(BuckinghamshirePlan.plan())
                        .addEvidence(counted("9.9", "x", "2021-01-01", five), counted("5.4", "x", "2021-01-02", five))
                        .addActions(action("a", "9.8", ActionState.DONE), action("a", "5.4", ActionState.DONE))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("evidence of 2021-01-01 is about 9.9, expected an outcome of the plan")
                .hasMessageContaining("evidence of 2021-01-02 measures x, expected a measure of outcome 5.4")
                .hasMessageContaining("action a is for 9.8, expected an outcome of the plan")
                .hasMessageContaining("action a is told twice");
        assertThatThrownBy(() -> Evidence.evidence("5.4")
                        .day(DUE)
                        .source("a report")
                        .value(five)
                        .build())
                .hasMessageContaining(
                        "needs a measure and its value, or neither; found measure none and value 5 weeks");
    }
}
