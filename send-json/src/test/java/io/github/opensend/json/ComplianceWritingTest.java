package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.By;
import io.github.opensend.timescales.compliance.ComplianceReport;
import io.github.opensend.timescales.compliance.OfficialBasis;
import io.github.opensend.timescales.compliance.OfficialFigures;
import io.github.opensend.timescales.compliance.StatutoryFigures;
import io.github.opensend.timescales.law.EnglishLaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Figures of compliance as JSON and as a table: one calculator in each document, and nothing hidden told. */
class ComplianceWritingTest {
    private static final LocalDate RECEIVED = LocalDate.of(2023, 1, 9);
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    private final OfficialFigures.Gathering official = new OfficialFigures.Gathering(OfficialBasis.RESTATED);
    private final StatutoryFigures.Gathering statutory = new StatutoryFigures.Gathering();

    ComplianceWritingTest() {
        TimelineEngine engine = TimelineEngine.with(EnglishLaw.rules());
        for (int days : new int[] {100, 100, 140, 200}) {
            CaseRecord record = CaseRecord.builder("a")
                    .authority("925")
                    .addEvents(
                            EventTypes.ASSESSMENT_REQUESTED.on(RECEIVED),
                            EventTypes.PLAN_FINALISED.on(RECEIVED.plusDays(days)))
                    .build();
            official.add(record, AS_OF);
            statutory.add(engine.timeline(record, AS_OF));
        }
    }

    private ComplianceReport report() {
        return ComplianceReport.of(AS_OF, By.AUTHORITY_AND_YEAR, official.figures(), statutory.figures());
    }

    @Test
    void officialFiguresSayHowDaysWereCounted() {
        assertThat(SendJson.writeComplianceIndented(report(), Basis.OFFICIAL)).startsWith("""
                        {
                          "schema": "opensend/compliance/1",
                          "asOf": "2024-12-31",
                          "basis": "official",
                          "counting": {
                            "receiptIsDayOne": true,
                            "lastDayIsInside": true,
                            "citation": "DfE SEN2 timeliness (LG Inform Plus metric 4736)",
                            "certainty": "inferred"
                          },
                          "groups": [
                            {
                              "by": "authority-and-year",
                              "key": "925 2023",
                              "measures": [
                                {
                                  "id": "plans-within-20-weeks-including-exceptions",
                                  "numerator": 2,
                                  "denominator": 4,
                                  "percent": 50
                                },
                        """);
    }

    @Test
    void figuresByTheLawHaveOpenCasesAndTheUnknownBesideThem() {
        assertThat(SendJson.writeCompliance(report(), Basis.OPEN_CASE_AWARE))
                .doesNotContain("counting", "\n")
                .contains(
                        "{\"id\":\"plan-in-20-weeks\",\"numerator\":3,\"denominator\":4,\"percent\":75,\"beside\":{\"late\":1}}")
                .contains(
                        "{\"id\":\"decision-in-6-weeks\",\"numerator\":0,\"denominator\":0,\"beside\":{\"unknown\":4},"
                                + "\"lowestPercent\":0,\"highestPercent\":100}");
    }

    @Test
    void anAverageIsToldInWeeksWithItsCases() {
        assertThat(SendJson.writeCompliance(report(), Basis.OFFICIAL))
                .contains("{\"id\":\"average-weeks-to-plan-including-exceptions\",\"denominator\":4,\"weeks\":19.4}");
    }

    @Test
    void whatIsSuppressedHasNoNumberAtAll() {
        ComplianceReport hidden = ComplianceReport.suppressed(
                AS_OF, By.AUTHORITY, official.figures(), statutory.figures(), Suppression.below(5));

        assertThat(SendJson.writeCompliance(hidden, Basis.OPEN_CASE_AWARE))
                .contains("{\"id\":\"plan-in-20-weeks\",\"suppressed\":true}");
        assertThat(SendCsv.writeCompliance(hidden))
                .contains("authority,925,open-case-aware,plan-in-20-weeks,,,,,suppressed,,,,,,\n");
    }

    @Test
    void theTableHasAHeaderAndARowForEachFigure() {
        ComplianceReport report = report();

        assertThat(SendCsv.writeCompliance(report).lines())
                .hasSize(report.lines().size() + 1)
                .startsWith(
                        "by,key,basis,id,numerator,denominator,percent,weeks,shown,late,openAndLate,excepted,unknown,notYetDue,afterDispute",
                        "authority-and-year,925 2023,official,plans-within-20-weeks-including-exceptions,2,4,50,,,,,,,,")
                .contains("authority-and-year,925 2023,open-case-aware,plan-in-20-weeks,3,4,75,,,1,,,,,");
    }
}
