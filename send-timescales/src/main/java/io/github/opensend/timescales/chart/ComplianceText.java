package io.github.opensend.timescales.chart;

import com.google.common.base.Strings;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.ComplianceReport;
import io.github.opensend.timescales.compliance.Group;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report of compliance as plain text, at most 100 columns wide.
 *
 * <p>In each group the official figures come first and then those by the law's clocks. A measure of which no case fell due is
 * left out.
 *
 * @since 0.1.0
 */
public final class ComplianceText {
    private static final int MEASURES = 48;
    private static final int PERCENT = 8;
    private static final String INDENT = "  ";

    private ComplianceText() {}

    /**
     * The report.
     *
     * @param report the report
     * @return lines that each end in a line feed
     */
    public static String of(ComplianceReport report) {
        StringBuilder out = new StringBuilder("Compliance as of " + report.asOf() + "\n");
        Group group = null;
        Basis basis = null;
        for (ComplianceReport.Line line : report.lines()) {
            if (!line.group().equals(group)) {
                group = line.group();
                basis = null;
                String heading = heading(group);
                out.append('\n')
                        .append(heading)
                        .append('\n')
                        .append("=".repeat(heading.length()))
                        .append('\n');
            }
            if (isOfAny(line)) {
                if (line.basis() != basis) {
                    basis = line.basis();
                    out.append(words(basis, report)).append('\n');
                }
                append(out, line);
            }
        }
        return out.toString();
    }

    private static String heading(Group group) {
        String year = group.year() == Group.EVERY_YEAR ? "" : " " + group.year();
        return switch (group.authority()) {
            case Group.EVERY_AUTHORITY -> year.isEmpty() ? "All" : String.valueOf(group.year());
            case Group.AUTHORITY_NOT_TOLD -> "Authority not told" + year;
            default ->
                LocalAuthorities.withCode(group.authority())
                                .map(known -> known.name() + ", ")
                                .orElse("")
                        + group.authority()
                        + year;
        };
    }

    private static boolean isOfAny(ComplianceReport.Line line) {
        return line.rate().rate().map(Rate::denominator).orElse(1L) > 0
                || !line.beside().isEmpty();
    }

    private static String words(Basis basis, ComplianceReport report) {
        return switch (basis) {
            case OFFICIAL ->
                "Official: finished work, the day of receipt is "
                        + (report.counting().receiptIsDayOne() ? "Day 1" : "day 0");
            case OPEN_CASE_AWARE -> "By law: all that fell due, open cases among them, the day of receipt is day 0";
        };
    }

    private static void append(StringBuilder out, ComplianceReport.Line line) {
        out.append(INDENT)
                .append(Strings.padEnd(line.definition().id(), MEASURES, ' '))
                .append(Strings.padStart(figure(line), PERCENT, ' '));
        if (line.weeks().isEmpty()) {
            line.rate().rate().ifPresent(rate -> out.append(INDENT).append(rate));
        } else {
            out.append(INDENT).append("of ").append(line.denominator().orElse(0L));
        }
        out.append('\n');
        if (!line.beside().isEmpty()) {
            out.append(INDENT.repeat(2)).append(beside(line.beside())).append('\n');
        }
        line.bounds()
                .ifPresent(bounds -> out.append(INDENT.repeat(2))
                        .append("with what is unknown: from ")
                        .append(percent(bounds.lowest()))
                        .append(" to ")
                        .append(percent(bounds.highest()))
                        .append('\n'));
    }

    private static String figure(ComplianceReport.Line line) {
        return line.weeks()
                .map(weeks -> weeks.weeks().map(Object::toString).orElse("–"))
                .orElseGet(() -> line.rate().rate().map(ComplianceText::percent).orElse("hidden"));
    }

    private static String percent(Rate rate) {
        return PublishedPercentage.of(rate).map(percentage -> percentage + "%").orElse("–");
    }

    private static String beside(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }
}
