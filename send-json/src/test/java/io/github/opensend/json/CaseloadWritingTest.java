package io.github.opensend.json;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadEntry;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.DutyHolder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseloadWritingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static Caseload caseload(CaseloadScope scope) {
        CaseRecord overdue = CaseRecord.builder("LA925-1")
                .authority("925")
                .addEvents(ASSESSMENT_REQUESTED.on(LocalDate.of(2026, 1, 30)).thread("first"))
                .build();
        CaseRecord refused = CaseRecord.of(
                "LA925-2",
                ASSESSMENT_REQUESTED.on(LocalDate.of(2025, 12, 1)),
                PLAN_REFUSED.on(LocalDate.of(2026, 3, 16)));
        return Stream.of(refused, overdue)
                .map(record -> TimelineEngine.with(EnglishLaw.rules()).timeline(record, TODAY))
                .collect(scope.collector());
    }

    @Test
    void anOverdueDutyIsWrittenSo() {
        CaseloadScope scope = CaseloadScope.asOf(TODAY).dueWithin(28).heldBy(DutyHolder.LOCAL_AUTHORITY);

        assertThat(SendJson.writeCaseload(caseload(scope))).startsWith("""
                {
                  "schema": "opensend/caseload/1",
                  "asOf": "2026-03-20",
                  "within": 28,
                  "dutyOn": [
                    "local-authority"
                  ],
                  "kinds": [
                    "duty",
                    "right"
                  ],
                  "cases": 2,
                  "overdue": [
                    {
                      "case": "LA925-1",
                      "authority": "925",
                      "rule": "ASM-04",
                      "catalogueId": "ASM-04",
                      "kind": "duty",
                      "title": "tell the family whether an EHC needs assessment will be made",
                      "dutyOn": "local-authority",
                      "thread": "first",
                      "startedBy": {
                        "type": "assessment.requested",
                        "on": "2026-01-30"
                      },
                      "due": "2026-03-13",
                      "state": "OVERDUE",
                      "daysLate": 7,
                      "citation": "SEND Regulations 2014 (SI 2014/1530), reg 5(1)",
                      "standing": "statute",
                      "certainty": "verified"
                    }
                  ],
                  "ahead": [],
                  "awaiting": []
                }""");
    }

    @Test
    void everyEntryIsInTheListToWhichItBelongs() {
        Caseload caseload = caseload(CaseloadScope.asOf(TODAY));
        JsonNode written = Document.tree(SendJson.writeCaseload(caseload));

        assertThat(caseload.awaiting()).isNotEmpty();
        assertThat(caseload.ahead()).isNotEmpty();
        sameEntries(written.get("overdue"), caseload.overdue());
        sameEntries(written.get("ahead"), caseload.ahead());
        sameEntries(written.get("awaiting"), caseload.awaiting());
        assertThat(written.has("within")).isFalse();
    }

    private static void sameEntries(JsonNode written, List<CaseloadEntry> entries) {
        assertThat(written).hasSize(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            CaseloadEntry entry = entries.get(i);
            JsonNode node = written.get(i);
            assertThat(node.get("case").textValue()).isEqualTo(entry.reference());
            assertThat(node.get("rule").textValue()).isEqualTo(entry.rule().id());
            assertThat(node.path("due").asText(""))
                    .isEqualTo(entry.due().map(Object::toString).orElse(""));
            assertThat(node.path("daysLeft").isInt()).isEqualTo(entry.daysLeft().isPresent());
            assertThat(node.path("missing")).hasSize(entry.missing().size());
        }
    }
}
