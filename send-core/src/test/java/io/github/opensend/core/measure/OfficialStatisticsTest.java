package io.github.opensend.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.setting.GssCode;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.setting.Region;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every percentage of the official extracts against the counts that stand beside it, cell by cell and as text.
 *
 * <p>Each file says how many cells there are of each sort, so that none is passed over in silence.
 */
class OfficialStatisticsTest {
    /** A percentage column, its numerator, and the columns whose sum is its denominator. */
    private record Column(String percentage, String numerator, ImmutableList<String> denominator) {
        static Column of(String percentage, String numerator, String... denominator) {
            return new Column(percentage, numerator, ImmutableList.copyOf(denominator));
        }

        Optional<Rate> rate(Map<String, String> row) {
            List<String> counts = new ArrayList<>();
            counts.add(OfficialFile.cell(row, numerator));
            denominator.forEach(column -> counts.add(OfficialFile.cell(row, column)));
            if (counts.stream().anyMatch(count -> NoFigure.in(count).isPresent())) {
                return Optional.empty();
            }
            long all = counts.stream().skip(1).mapToLong(Long::parseLong).sum();
            return Optional.of(new Rate(Long.parseLong(counts.get(0)), all));
        }
    }

    /** What a percentage cell can be. */
    private enum Sort {
        /** Printed beside its counts, and the counts give it. */
        REPRODUCED,
        /** Printed beside its counts, and the counts give another. */
        DIFFERENT,
        /** Printed where a count it needs is not available. */
        WITHOUT_COUNTS,
        /** Not available, like a count it needs. */
        UNAVAILABLE,
        /** Not available, because its counts are of no cases. */
        OF_NOTHING,
        /** Not available, though its counts are there. */
        NOT_PRINTED
    }

    private static final ImmutableList<Column> TIMELINESS = ImmutableList.of(
            Column.of("pc_plans_issued_within_20_weeks", "plans_issued_within_20_weeks", "plans_issued_den"),
            Column.of("PC_plans_issued_20_weeks_ex", "plans_issued_20_weeks_ex", "plans_issued_den_ex"),
            Column.of("pc_plans_issued_gt20weeks_ltYear", "plans_issued_gt20weeks_ltYear", "plans_issued_den"),
            Column.of("PC_plans_issued_gt20weeks_ltYear_ex", "plans_issued_gt20weeks_ltYear_ex", "plans_issued_den_ex"),
            Column.of("pc_plans_issued_gt_1_year", "plans_issued_gt_1_year", "plans_issued_den"),
            Column.of("PC_plans_issued_gt_1_year_ex", "plans_issued_gt_1_year_ex", "plans_issued_den_ex"));

    private static final ImmutableList<Column> REQUESTS = ImmutableList.of(
            Column.of("request_assess_pc", "requests_decided_to_assess", "requests_received_in_year"),
            Column.of("request_not_assess_pc", "requests_decided_not_to_assess", "requests_received_in_year"),
            Column.of("request_outstanding_pc", "requests_decision_not_made", "requests_received_in_year"),
            Column.of("request_withdrawn_pc", "requests_withdrawn", "requests_received_in_year"));

    /** No denominator of these is published; the sum of the two is a guess, and no good one. */
    private static final ImmutableList<Column> SIX_WEEKS = ImmutableList.of(
            Column.of(
                    "request_outcome_six_weeks_pc",
                    "request_outcome_six_weeks",
                    "request_outcome_six_weeks",
                    "request_outcome_over_6_weeks"),
            Column.of(
                    "request_outcome_over_6_weeks_pc",
                    "request_outcome_over_6_weeks",
                    "request_outcome_six_weeks",
                    "request_outcome_over_6_weeks"));

    private static final ImmutableList<Column> ASSESSMENTS = ImmutableList.of(
            Column.of("assess_issued_pc", "assess_issued", "assess_in_year"),
            Column.of("assess_not_issued_pc", "assess_not_issued", "assess_in_year"),
            Column.of("assess_not_made_pc", "assess_not_made", "assess_in_year"),
            Column.of("assess_withdrawn_pc", "assess_withdrawn", "assess_in_year"),
            Column.of(
                    "outcome_decision_within_time_pc",
                    "outcome_decision_within_time",
                    "outcome_decision_within_time",
                    "outcome_decision_over_time"),
            Column.of(
                    "outcome_decision_over_time_pc",
                    "outcome_decision_over_time",
                    "outcome_decision_within_time",
                    "outcome_decision_over_time"));

    private static final ImmutableList<Column> ANNUAL_REVIEWS = ImmutableList.of(
            Column.of(
                    "pc_decsion_4weeks", "number_decsion_4weeks", "number_decsion_4weeks", "number_decision_gt_4weeks"),
            Column.of(
                    "pc_decision_gt_4weeks",
                    "number_decision_gt_4weeks",
                    "number_decsion_4weeks",
                    "number_decision_gt_4weeks"));

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "ees2025_timeliness_focus.csv",
                        TIMELINESS,
                        ImmutableMap.of(Sort.REPRODUCED, 100, Sort.UNAVAILABLE, 80)),
                Arguments.of(
                        "ees2025_timeliness_all_areas_2024.csv",
                        TIMELINESS,
                        ImmutableMap.of(Sort.REPRODUCED, 972, Sort.OF_NOTHING, 6)),
                Arguments.of(
                        "ees2025_requests_focus.csv",
                        REQUESTS,
                        ImmutableMap.of(Sort.REPRODUCED, 40, Sort.UNAVAILABLE, 60, Sort.NOT_PRINTED, 20)),
                Arguments.of(
                        "ees2025_requests_focus.csv",
                        SIX_WEEKS,
                        ImmutableMap.of(Sort.REPRODUCED, 17, Sort.DIFFERENT, 3, Sort.UNAVAILABLE, 40)),
                Arguments.of(
                        "ees2025_assessments_focus.csv",
                        ASSESSMENTS,
                        ImmutableMap.of(
                                Sort.REPRODUCED,
                                73,
                                Sort.WITHOUT_COUNTS,
                                5,
                                Sort.UNAVAILABLE,
                                100,
                                Sort.OF_NOTHING,
                                2)),
                Arguments.of("ees2025_annual_reviews_focus.csv", ANNUAL_REVIEWS, ImmutableMap.of(Sort.REPRODUCED, 10)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCountsGiveThePublishedPercentages(String file, List<Column> columns, Map<Sort, Integer> expected) {
        List<Map<String, String>> rows = OfficialFile.read(file);
        Map<Sort, Integer> found = new EnumMap<>(Sort.class);
        for (Map<String, String> row : rows) {
            columns.forEach(column -> found.merge(sort(column, row), 1, Integer::sum));
        }

        assertThat(found).isEqualTo(expected);
        assertThat(found.values().stream().mapToInt(count -> count).sum()).isEqualTo(rows.size() * columns.size());
    }

    private static Sort sort(Column column, Map<String, String> row) {
        String published = OfficialFile.cell(row, column.percentage());
        Optional<Rate> rate = column.rate(row);
        if (NoFigure.in(published).isPresent()) {
            assertThat(NoFigure.in(published)).contains(NoFigure.UNAVAILABLE);
            return rate.map(counts ->
                            PublishedPercentage.cell(counts).equals(published) ? Sort.OF_NOTHING : Sort.NOT_PRINTED)
                    .orElse(Sort.UNAVAILABLE);
        }
        return rate.map(counts -> PublishedPercentage.cell(counts).equals(published) ? Sort.REPRODUCED : Sort.DIFFERENT)
                .orElse(Sort.WITHOUT_COUNTS);
    }

    @Test
    void noPercentageColumnOfTheFilesIsLeftOut() {
        Map<String, Set<String>> told = files().collect(Collectors.groupingBy(
                file -> (String) file.get()[0],
                Collectors.flatMapping(file -> columnsOf(file).stream().map(Column::percentage), Collectors.toSet())));

        told.forEach(
                (file, columns) -> assertThat(OfficialFile.read(file).get(0).keySet())
                        .filteredOn(column -> column.toLowerCase(Locale.ROOT).matches("pc_.*|.*_pc"))
                        .containsExactlyInAnyOrderElementsOf(columns));
    }

    @SuppressWarnings("unchecked")
    private static List<Column> columnsOf(Arguments file) {
        return (List<Column>) file.get()[1];
    }

    @Test
    void theSharesDecidedInSixWeeksAreOfADenominatorThatIsNotPublished() {
        Set<String> departing = new TreeSet<>();
        for (Map<String, String> row : OfficialFile.read("ees2025_requests_focus.csv")) {
            SIX_WEEKS.stream()
                    .filter(column -> sort(column, row) == Sort.DIFFERENT)
                    .forEach(column -> departing.add(OfficialFile.cell(row, "time_period") + " "
                            + OfficialFile.cell(row, "geographic_level") + " "
                            + OfficialFile.cell(row, "region_name") + ": "
                            + OfficialFile.cell(row, column.percentage()) + ", not "
                            + PublishedPercentage.cell(column.rate(row).orElseThrow())));
        }

        assertThat(departing)
                .containsExactly(
                        "2023 National : 84.8, not 84.9",
                        "2023 Regional South East: 85.7, not 85.9",
                        "2024 Regional South East: 83.4, not 83.6");
    }

    @Test
    void decimalHalfUpGivesOtherPercentagesInTenCellsOfTheWholeRelease() {
        List<Map<String, String>> cells = OfficialFile.read("rounding_anomalies.csv");

        assertThat(cells).hasSize(10).allSatisfy(cell -> {
            Rate rate = new Rate(
                    Long.parseLong(OfficialFile.cell(cell, "numerator")),
                    Long.parseLong(OfficialFile.cell(cell, "denominator")));
            assertThat(PublishedPercentage.cell(rate)).isEqualTo(OfficialFile.cell(cell, "published"));
            assertThat(PublishedPercentageProperties.halfUp(rate))
                    .isEqualTo(OfficialFile.cell(cell, "half_up"))
                    .isNotEqualTo(PublishedPercentage.cell(rate));
        });
    }

    @Test
    void bandsNeedNotAddUpToTheirDenominator() {
        Map<String, String> england =
                OfficialFile.read("ees2025_timeliness_all_areas_2024.csv").get(0);
        long bands = Stream.of(
                        "plans_issued_within_20_weeks", "plans_issued_gt20weeks_ltYear", "plans_issued_gt_1_year")
                .mapToLong(column -> Long.parseLong(OfficialFile.cell(england, column)))
                .sum();

        assertThat(Long.parseLong(OfficialFile.cell(england, "plans_issued_den")) - bands)
                .isEqualTo(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regional", "Local authority"})
    void theAreasOfTwentyTwentyFourAddUpToEngland(String level) {
        List<Map<String, String>> rows = OfficialFile.read("ees2025_timeliness_all_areas_2024.csv");
        for (Column column : TIMELINESS) {
            Rate sum = rows.stream()
                    .filter(row -> OfficialFile.cell(row, "geographic_level").equals(level))
                    .map(row -> column.rate(row).orElseThrow())
                    .reduce(Rate.NONE, Rate::plus);

            assertThat(sum)
                    .as(column.percentage())
                    .isEqualTo(column.rate(rows.get(0)).orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annual_reviews",
                "assessments",
                "caseload",
                "ceased:ceased_plans",
                "newplans",
                "requests",
                "timeliness:timeliness_20_week"
            })
    void everyRowJoinsToOneAuthorityThoughItsCodeChanges(String extract) {
        List<String> names = List.of(extract.split(":", -1));
        List<Map<String, String>> rows = OfficialFile.read("ees2025_" + names.get(0) + "_focus.csv").stream()
                .filter(row -> OfficialFile.cell(row, "geographic_level").equals("Local authority"))
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> joins(row, names.get(names.size() - 1)));
    }

    @Test
    void everyAuthorityOfTwentyTwentyFourIsInTheRegister() {
        List<Map<String, String>> rows = OfficialFile.read("ees2025_timeliness_all_areas_2024.csv").stream()
                .filter(row -> OfficialFile.cell(row, "geographic_level").equals("Local authority"))
                .toList();

        assertThat(rows).hasSize(153).allSatisfy(row -> joins(row, "timeliness_20_week"));
    }

    private static void joins(Map<String, String> row, String file) {
        LocalAuthority authority =
                LocalAuthorities.withCode(OfficialFile.cell(row, "old_la_code")).orElseThrow();
        String gss = OfficialFile.cell(row, "new_la_code");
        String period = OfficialFile.cell(row, "time_period");

        assertThat(LocalAuthorities.withGss(gss)).contains(authority);
        assertThat(authority.name()).isEqualTo(OfficialFile.cell(row, "la_name"));
        assertThat(authority.region())
                .isEqualTo(new Region(OfficialFile.cell(row, "region_code"), OfficialFile.cell(row, "region_name")));
        if (authority.gssCodes().size() > 1) {
            assertThat(authority.gssCodes())
                    .filteredOn(code -> wasSeen(code, file, period))
                    .extracting(GssCode::code)
                    .containsExactly(gss);
        }
    }

    private static boolean wasSeen(GssCode code, String file, String period) {
        return code.seen().stream()
                .anyMatch(seen -> seen.file().equals(file)
                        && seen.first().compareTo(period) <= 0
                        && seen.last().compareTo(period) >= 0);
    }

    @Test
    void filesAreReadInTheFormInWhichTheyArePublished() {
        String published = "\uFEFFtime_period,region_name,la_name,PC_plans\r\n2024,,,46.4\r\n2024,Yorkshire and The"
                + " Humber,\"Kingston upon Hull, City of\",x\r\n";

        assertThat(OfficialFile.read(new ByteArrayInputStream(published.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        ImmutableMap.of("time_period", "2024", "region_name", "", "la_name", "", "PC_plans", "46.4"),
                        ImmutableMap.of(
                                "time_period",
                                "2024",
                                "region_name",
                                "Yorkshire and The Humber",
                                "la_name",
                                "Kingston upon Hull, City of",
                                "PC_plans",
                                "x"));
    }
}
