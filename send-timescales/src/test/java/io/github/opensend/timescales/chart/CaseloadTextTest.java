package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseloadTextTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static String text(CaseloadScope scope, String... referencesAndEvents) {
        var gathering = scope.gathering();
        for (int i = 0; i < referencesAndEvents.length; i += 2) {
            CaseRecord record = CaseRecord.builder(referencesAndEvents[i])
                    .addAllEvents(Told.events(referencesAndEvents[i + 1]))
                    .build();
            gathering.add(ENGINE.timeline(record, TODAY));
        }
        return CaseloadText.of(gathering.caseload());
    }

    @Test
    void aCaseloadReadsSo() {
        Golden.text(
                "caseload.txt",
                text(
                        CaseloadScope.asOf(TODAY).dueWithin(28),
                        "LA925-000123",
                        "assessment.requested 2025-09-01; assessment.agreed 2025-10-13;"
                                + "advice.requested 2025-10-20 giver=medical;"
                                + "advice.requested 2026-02-16 giver=educational-psychologist",
                        "LA925-000124",
                        "assessment.requested 2026-01-30",
                        "LA925-000125",
                        "assessment.requested 2025-11-03; assessment.agreed 2025-12-12; plan.draft-served 2026-03-13",
                        "LA925-000126",
                        "assessment.requested 2025-12-01; plan.refused 2026-03-16"));
    }

    @Test
    void anEmptyCaseloadSaysSo() {
        assertThat(text(CaseloadScope.asOf(TODAY))).isEqualTo("""
                Caseload as of 2026-03-20
                =========================
                0 overdue, 0 due, 0 awaiting facts, in 0 cases.

                Nothing is overdue and nothing falls due.
                """);
    }

    @Test
    void aReferenceIsNoTerminalCommandAndBreaksNoTable() {
        String text = text(
                CaseloadScope.asOf(TODAY),
                "\u001b[31m\u202e " + "x".repeat(200) + "\n2",
                "assessment.requested 2026-01-30");

        assertThat(text).doesNotContain("\u001b", "\u202e");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }
}
