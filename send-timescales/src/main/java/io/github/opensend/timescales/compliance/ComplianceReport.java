package io.github.opensend.timescales.compliance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.measure.AverageWeeks;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.Suppression;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Both kinds of figures beside each other, group by group, as they may be shown.
 *
 * @param asOf the day on which the cases were looked at
 * @param by what the groups are
 * @param counting how the official figures count days
 * @param lines the figures, by group; in each group the official ones come first
 * @since 0.1.0
 */
public record ComplianceReport(LocalDate asOf, By by, OfficialBasis counting, ImmutableList<Line> lines)
        implements Serializable {
    private static final MeasureDefinition WEEKS = new MeasureDefinition(
            "average-weeks-to-plan-including-exceptions",
            "weeks from receipt to the plan on average, of the plans issued in the calendar year");
    private static final MeasureDefinition WEEKS_WITHOUT_EXCEPTIONS = new MeasureDefinition(
            "average-weeks-to-plan-excluding-exceptions",
            "weeks from receipt to the plan on average, of the plans issued in the calendar year without a recorded"
                    + " exception");
    private static final MeasureDefinition PLANS_WITH_EXCEPTIONS = new MeasureDefinition(
            "plan-in-20-weeks-with-exceptions",
            "finalised plans sent within 20 weeks of the request, out of all that fell due, the excepted ones among them");

    /**
     * One figure of one group.
     *
     * @param basis which calculator it comes from
     * @param group whose cases
     * @param definition what it counts
     * @param rate the counts, or that they are suppressed; of an average, the cases that it is of
     * @param weeks the average, where the figure is one
     * @param beside the cases that are in no numerator and have a line of their own, each sort with its count, where there
     *     are any; left out where small counts are suppressed
     * @param bounds what the rate would be if every unknown case had been late, and if it had been in time, where some are
     *     unknown and nothing is suppressed
     */
    public record Line(
            Basis basis,
            Group group,
            MeasureDefinition definition,
            ShownRate rate,
            Optional<AverageWeeks> weeks,
            ImmutableMap<String, Long> beside,
            Optional<Bounds> bounds)
            implements Serializable {
        /**
         * Whether its counts are hidden.
         *
         * @return true where they are too small to be shown
         */
        public boolean isSuppressed() {
            return rate.rate().isEmpty();
        }

        /**
         * Its numerator.
         *
         * @return the count; empty for an average and where it is suppressed
         */
        public Optional<Long> numerator() {
            return weeks.isPresent() ? Optional.empty() : rate.rate().map(Rate::numerator);
        }

        /**
         * Its denominator.
         *
         * @return the count, of an average the number of cases; empty where it is suppressed
         */
        public Optional<Long> denominator() {
            return rate.rate().map(Rate::denominator);
        }

        /**
         * Its percentage.
         *
         * @return the percentage as statistics round it; empty for an average, where it is suppressed, and of no cases
         */
        public Optional<PublishedPercentage> percentage() {
            return weeks.isPresent() ? Optional.empty() : rate.rate().flatMap(PublishedPercentage::of);
        }
    }

    /**
     * How far what is unknown could move a rate.
     *
     * @param lowest the rate if every unknown case had been late
     * @param highest the rate if every unknown case had been in time
     */
    public record Bounds(Rate lowest, Rate highest) implements Serializable {}

    /** A figure before it is known whether it may be shown. */
    private record Figure(Rate rate, ImmutableMap<String, Long> beside, Optional<Bounds> bounds) {}

    /**
     * The report of a caseload, with every count.
     *
     * @param asOf the day on which the cases were looked at
     * @param by what to group by
     * @param official the official figures
     * @param statutory the figures by the law's clocks
     * @return the report
     */
    public static ComplianceReport of(LocalDate asOf, By by, OfficialFigures official, StatutoryFigures statutory) {
        return write(asOf, by, official, statutory, null);
    }

    /**
     * The report of a caseload without the counts in which somebody could be recognised. It tells rates alone: averages, and
     * what stands beside a rate, are left out.
     *
     * @param asOf the day on which the cases were looked at
     * @param by what to group by
     * @param official the official figures
     * @param statutory the figures by the law's clocks
     * @param suppression what is small, by the policy of whoever publishes
     * @return the report
     */
    public static ComplianceReport suppressed(
            LocalDate asOf, By by, OfficialFigures official, StatutoryFigures statutory, Suppression suppression) {
        return write(asOf, by, official, statutory, suppression);
    }

    /**
     * The figures of one calculator.
     *
     * @param only the calculator
     * @return the same report without the lines of the other
     */
    public ComplianceReport only(Basis only) {
        return new ComplianceReport(
                asOf,
                by,
                counting,
                lines.stream().filter(line -> line.basis() == only).collect(toImmutableList()));
    }

    private static ComplianceReport write(
            LocalDate asOf,
            By by,
            OfficialFigures official,
            StatutoryFigures statutory,
            @Nullable Suppression suppression) {
        List<Line> lines = new ArrayList<>();
        Map<Group, OfficialFigures.Row> rows = official.by(by);
        for (OfficialMeasure measure : OfficialMeasure.values()) {
            Function<OfficialFigures.Row, Figure> figure =
                    row -> figure(known(row.counts().get(measure)));
            lines.addAll(lines(
                    Basis.OFFICIAL, measure.definition(), Maps.transformValues(rows, figure::apply), suppression));
        }
        if (suppression == null) {
            rows.forEach((group, row) -> lines.add(average(group, WEEKS, row.weeks())));
            rows.forEach(
                    (group, row) -> lines.add(average(group, WEEKS_WITHOUT_EXCEPTIONS, row.weeksWithoutExceptions())));
        }
        Map<Group, ImmutableMap<StatutoryMeasure, StatutoryTally>> tallies = statutory.by(by);
        for (StatutoryMeasure measure : StatutoryMeasure.values()) {
            Map<Group, StatutoryTally> ofMeasure = Maps.transformValues(tallies, all -> known(all.get(measure)));
            lines.addAll(lines(
                    Basis.OPEN_CASE_AWARE,
                    measure.definition(),
                    Maps.transformValues(ofMeasure, tally -> figure(tally, tally.openCaseAware())),
                    suppression));
            if (measure == StatutoryMeasure.PLAN_IN_20_WEEKS) {
                lines.addAll(lines(
                        Basis.OPEN_CASE_AWARE,
                        PLANS_WITH_EXCEPTIONS,
                        Maps.transformValues(ofMeasure, tally -> figure(tally, tally.openCaseAwareWithExceptions())),
                        suppression));
            }
        }
        lines.sort(Comparator.comparing(Line::group).thenComparing(Line::basis));
        return new ComplianceReport(asOf, by, official.basis(), ImmutableList.copyOf(lines));
    }

    private static List<Line> lines(
            Basis basis, MeasureDefinition definition, Map<Group, Figure> figures, @Nullable Suppression suppression) {
        Map<Group, ShownRate> shown = shown(figures, suppression);
        List<Line> lines = new ArrayList<>();
        figures.forEach((group, figure) -> lines.add(new Line(
                basis,
                group,
                definition,
                known(shown.get(group)),
                Optional.empty(),
                suppression == null ? figure.beside() : ImmutableMap.of(),
                suppression == null ? figure.bounds() : Optional.empty())));
        return lines;
    }

    private static Map<Group, ShownRate> shown(Map<Group, Figure> figures, @Nullable Suppression suppression) {
        Map<Group, Rate> rates = Maps.transformValues(figures, Figure::rate);
        return suppression == null
                ? Maps.transformValues(rates, ShownRate.Shown::new)
                : suppression.of(rates).groups();
    }

    private static Line average(Group group, MeasureDefinition definition, AverageWeeks weeks) {
        return new Line(
                Basis.OFFICIAL,
                group,
                definition,
                new ShownRate.Shown(new Rate(weeks.cases(), weeks.cases())),
                Optional.of(weeks),
                ImmutableMap.of(),
                Optional.empty());
    }

    private static Figure figure(OfficialCount count) {
        Map<String, Long> beside = new LinkedHashMap<>();
        beside.put(Verdict.UNKNOWN.id(), count.unknown());
        beside.put("after-dispute", count.afterDispute());
        return new Figure(count.rate(), some(beside), Optional.empty());
    }

    private static Figure figure(StatutoryTally tally, Rate rate) {
        Map<String, Long> beside = new LinkedHashMap<>();
        tally.counts().forEach((verdict, count) -> beside.put(verdict.id(), verdict == Verdict.IN_TIME ? 0 : count));
        long unknown = tally.count(Verdict.UNKNOWN);
        return new Figure(
                rate,
                some(beside),
                unknown == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Bounds(rate.plus(new Rate(0, unknown)), rate.plus(new Rate(unknown, unknown)))));
    }

    private static ImmutableMap<String, Long> some(Map<String, Long> counts) {
        return ImmutableMap.copyOf(Maps.filterValues(counts, count -> count > 0));
    }

    private static <T> T known(@Nullable T of) {
        return Objects.requireNonNull(of);
    }
}
