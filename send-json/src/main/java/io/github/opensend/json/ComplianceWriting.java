package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.opensend.core.measure.AverageWeeks;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.json.wire.ComplianceWire;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.ComplianceReport;
import io.github.opensend.timescales.compliance.Group;
import io.github.opensend.timescales.compliance.OfficialBasis;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the lines of one calculator in a report of compliance into the document that tells them. */
final class ComplianceWriting {
    static final String SCHEMA = "opensend/compliance/1";

    private ComplianceWriting() {}

    static ComplianceWire wire(ComplianceReport report, Basis basis) {
        ImmutableListMultimap<Group, ComplianceReport.Line> groups =
                Multimaps.index(report.only(basis).lines(), ComplianceReport.Line::group);
        return new ComplianceWire(
                SCHEMA,
                report.asOf().toString(),
                basis.id(),
                basis == Basis.OFFICIAL ? counting(report.counting()) : null,
                groups.keySet().stream()
                        .map(group -> new ComplianceWire.Group(
                                report.by().id(), group.toString(), measures(groups.get(group))))
                        .collect(toImmutableList()));
    }

    private static ComplianceWire.Counting counting(OfficialBasis counting) {
        return new ComplianceWire.Counting(
                counting.receiptIsDayOne(),
                counting.lastDayIsInside(),
                counting.citation().toString(),
                counting.certainty().id());
    }

    private static ImmutableList<ComplianceWire.Measure> measures(ImmutableList<ComplianceReport.Line> lines) {
        return lines.stream().map(ComplianceWriting::measure).collect(toImmutableList());
    }

    private static ComplianceWire.Measure measure(ComplianceReport.Line line) {
        return new ComplianceWire.Measure(
                line.definition().id(),
                line.numerator().orElse(null),
                line.denominator().orElse(null),
                number(line.percentage()),
                line.weeks().flatMap(AverageWeeks::weeks).orElse(null),
                line.isSuppressed() ? true : null,
                line.beside().isEmpty() ? null : line.beside(),
                number(line.bounds().map(ComplianceReport.Bounds::lowest).flatMap(PublishedPercentage::of)),
                number(line.bounds().map(ComplianceReport.Bounds::highest).flatMap(PublishedPercentage::of)));
    }

    private static @Nullable BigDecimal number(Optional<PublishedPercentage> percentage) {
        return percentage.map(known -> new BigDecimal(known.toString())).orElse(null);
    }
}
