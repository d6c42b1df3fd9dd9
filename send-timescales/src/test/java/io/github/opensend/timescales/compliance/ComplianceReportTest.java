package io.github.opensend.timescales.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.timescales.chart.ComplianceText;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplianceReportTest {
    private static final LocalDate RECEIVED = LocalDate.of(2023, 1, 9);
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private final OfficialFigures.Gathering official = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
    private final StatutoryFigures.Gathering statutory = new StatutoryFigures.Gathering();

    private void plans(String authority, int number, int days) {
        for (int i = 0; i < number; i++) {
            add(CaseRecord.builder("a")
                    .authority(authority)
                    .addEvents(
                            EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                            EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(days)))
                    .build());
        }
    }

    private void add(CaseRecord record) {
        official.add(record, AS_OF);
        statutory.add(ENGINE.timeline(record, AS_OF));
    }

    private ComplianceReport by(By by) {
        return ComplianceReport.of(AS_OF, by, official.figures(), statutory.figures());
    }

    private static ComplianceReport.Line line(ComplianceReport report, Group group, String id) {
        List<ComplianceReport.Line> found = report.lines().stream()
                .filter(line ->
                        line.group().equals(group) && line.definition().id().equals(id))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void thePlanOfDay141IsLateOfficiallyAndInTimeByLaw() {
        plans("925", 1, 140);

        assertThat(line(by(By.ALL), Group.ALL, "plans-within-20-weeks-excluding-exceptions")
                        .rate())
                .isEqualTo(new ShownRate.Shown(new Rate(0, 1)));
        assertThat(line(by(By.ALL), Group.ALL, "plan-in-20-weeks").rate())
                .isEqualTo(new ShownRate.Shown(new Rate(1, 1)));
    }

    @Test
    void whatIsUnknownStandsBesideTheRateWithItsBounds() {
        plans("925", 3, 100);

        ComplianceReport.Line decisions = line(by(By.ALL), Group.ALL, "decision-in-6-weeks");

        assertThat(decisions.rate()).isEqualTo(new ShownRate.Shown(Rate.NONE));
        assertThat(decisions.beside()).containsEntry("unknown", 3L);
        assertThat(decisions.bounds()).hasValue(new ComplianceReport.Bounds(new Rate(0, 3), new Rate(3, 3)));
    }

    @Test
    void aSmallCountIsHiddenWithASecondSoThatItCannotBeWorkedOut() {
        plans("925", 30, 100);
        plans("825", 40, 100);
        plans("825", 20, 200);
        plans("926", 2, 200);
        plans("926", 28, 100);

        ComplianceReport report = ComplianceReport.suppressed(
                AS_OF, By.AUTHORITY, official.figures(), statutory.figures(), Suppression.below(5));

        assertThat(line(report, Group.ofAuthority("926"), "plan-in-20-weeks").rate())
                .isEqualTo(new ShownRate.Suppressed());
        assertThat(report.lines().stream()
                        .filter(line -> line.definition().id().equals("plan-in-20-weeks"))
                        .filter(line -> line.rate().rate().isEmpty()))
                .hasSizeGreaterThan(1);
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.beside()).isEmpty());
    }

    @Test
    void aReportOfOneCalculatorHoldsNoLineOfTheOther() {
        plans("925", 1, 100);

        assertThat(by(By.YEAR).only(Basis.OFFICIAL).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.basis()).isEqualTo(Basis.OFFICIAL));
    }

    @Test
    void theTextNamesTheAuthorityAndKeepsTheCalculatorsApart() {
        plans("925", 2, 100);
        plans("925", 1, 200);
        add(CaseRecord.builder("b")
                .authority("925")
                .addEvents(EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED))
                .build());
        add(CaseRecord.builder("c")
                .addEvents(EventTypes.PLAN_FINALISED.on(RECEIVED))
                .build());

        List<String> lines =
                new ArrayList<>(ComplianceText.of(by(By.AUTHORITY)).lines().toList());

        assertThat(lines)
                .startsWith("Compliance as of 2024-12-31", "", "Lincolnshire, 925", "=================")
                .containsSubsequence(
                        "Official: finished work, the day of receipt is Day 1",
                        "  plans-within-20-weeks-excluding-exceptions         66.7%  2 of 3",
                        "By law: all that fell due, open cases among them, the day of receipt is day 0",
                        "  plan-in-20-weeks                                     50%  2 of 4",
                        "    1 late, 1 open and late",
                        "Authority not told")
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
