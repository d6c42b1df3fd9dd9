package io.github.opensend.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.opensend.core.measure.AverageWeeks;
import io.github.opensend.json.wire.ComplianceRow;
import io.github.opensend.timescales.compliance.ComplianceReport;
import java.util.List;

/**
 * Writes figures as comma-separated values (RFC 4180) with a header, for spreadsheets. Lines end in a line feed.
 *
 * <p>What is not known, not shown or no part of a figure is an empty cell, never 0.
 *
 * @since 0.1.0
 */
public final class SendCsv {
    // Otherwise whatever is long is quoted, whether or not it has to be.
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema COLUMNS =
            MAPPER.schemaFor(ComplianceRow.class).withHeader().withLineSeparator("\n");

    private SendCsv() {}

    /**
     * Writes a report of compliance, the figures of both calculators in rows of their own.
     *
     * @param report the report
     * @return the lines, the header first
     */
    public static String writeCompliance(ComplianceReport report) {
        List<ComplianceRow> rows =
                report.lines().stream().map(line -> row(report, line)).toList();
        try {
            return MAPPER.writer(COLUMNS).writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of text and numbers could not be written", e);
        }
    }

    private static ComplianceRow row(ComplianceReport report, ComplianceReport.Line line) {
        return new ComplianceRow(
                report.by().id(),
                line.group().toString(),
                line.basis().id(),
                line.definition().id(),
                line.numerator().orElse(null),
                line.denominator().orElse(null),
                line.percentage().map(Object::toString).orElse(null),
                line.weeks().flatMap(AverageWeeks::weeks).map(Object::toString).orElse(null),
                line.isSuppressed() ? "suppressed" : null,
                line.beside().get("late"),
                line.beside().get("open-and-late"),
                line.beside().get("excepted"),
                line.beside().get("unknown"),
                line.beside().get("not-yet-due"),
                line.beside().get("after-dispute"));
    }
}
