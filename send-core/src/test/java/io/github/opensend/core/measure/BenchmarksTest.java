package io.github.opensend.core.measure;

import static io.github.opensend.core.measure.Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS;
import static io.github.opensend.core.measure.Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.setting.Area;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.setting.LocalAuthorities;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
    private static final Area ENGLAND = new England();
    private static final Area BUCKINGHAMSHIRE = LocalAuthorities.withCode("825").orElseThrow();
    private static final Benchmark ENGLAND_2024 = Benchmarks.of(
                    PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2024, ENGLAND)
            .orElseThrow();
    private static final Rate BUCKINGHAMSHIRE_2024 = new Rate(234, 730);

    @Test
    void everyVerifiedFigureStandsInTheOfficialFile() {
        List<Map<String, String>> rows = OfficialFile.read("ees2025_timeliness_focus.csv").stream()
                .filter(row -> !OfficialFile.cell(row, "geographic_level").equals("Regional"))
                .toList();
        List<String> published = rows.stream()
                .flatMap(row -> Stream.of(
                        line(row, PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS, "pc_plans_issued_within_20_weeks"),
                        line(row, PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, "PC_plans_issued_20_weeks_ex")))
                .toList();

        assertThat(Benchmarks.all())
                .filteredOn(benchmark -> benchmark.certainty() == Certainty.VERIFIED)
                .extracting(Benchmark::toString)
                .hasSize(36)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static String line(Map<String, String> row, MeasureDefinition definition, String column) {
        String authority = OfficialFile.cell(row, "la_name");
        return (authority.isEmpty() ? "England" : authority) + " " + OfficialFile.cell(row, "time_period") + ": "
                + OfficialFile.cell(row, column) + "% (" + definition.id() + ")";
    }

    @Test
    void aFigureThatWasOnlyReadSecondHandIsNotVerified() {
        assertThat(Benchmarks.all())
                .filteredOn(benchmark -> benchmark.certainty() != Certainty.VERIFIED)
                .singleElement()
                .satisfies(benchmark -> {
                    assertThat(benchmark)
                            .hasToString("England 2025: 46.1% (plans-within-20-weeks-excluding-exceptions)");
                    assertThat(benchmark.certainty()).isEqualTo(Certainty.FROM_KNOWLEDGE);
                    assertThat(benchmark.citation().toString()).contains("second-hand", "not read");
                });
    }

    @Test
    void countsOfTheSameDefinitionAndYearAreCompared() {
        Comparison comparison = ENGLAND_2024.compare(
                new Measurement(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2024, BUCKINGHAMSHIRE_2024));

        assertThat(comparison)
                .asInstanceOf(InstanceOfAssertFactories.type(Comparison.Compared.class))
                .satisfies(compared -> {
                    assertThat(compared.measured()).hasToString("32.1");
                    assertThat(compared.benchmark()).hasToString("46.4");
                    assertThat(compared.points()).isEqualTo(new BigDecimal("-14.3"));
                });
    }

    @Test
    void everyReasonAgainstAComparisonIsGivenAtOnce() {
        Comparison comparison =
                ENGLAND_2024.compare(new Measurement(PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS, 2023, Rate.NONE));

        assertThat(comparison)
                .asInstanceOf(InstanceOfAssertFactories.type(Comparison.NotComparable.class))
                .satisfies(refused -> assertThat(refused.reasons())
                        .satisfiesExactly(
                                definition ->
                                        assertThat(definition).contains("excluding-exceptions", "including-exceptions"),
                                year -> assertThat(year).contains("2024", "2023"),
                                cases -> assertThat(cases).contains("no cases")));
    }

    @Test
    void oneReasonIsEnoughToRefuse() {
        assertThat(Stream.of(
                                new Measurement(PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS, 2024, BUCKINGHAMSHIRE_2024),
                                new Measurement(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2023, BUCKINGHAMSHIRE_2024),
                                new Measurement(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2024, Rate.NONE))
                        .map(ENGLAND_2024::compare))
                .allSatisfy(comparison -> assertThat(comparison)
                        .asInstanceOf(InstanceOfAssertFactories.type(Comparison.NotComparable.class))
                        .satisfies(refused -> assertThat(refused.reasons()).hasSize(1)));
    }

    /**
     * Buckinghamshire's improvement plan 2021 to 2023, section 5.1, sets its own rate beside a national one "for 2020
     * (60%)". No official figure for England in 2020 is 60; the one for 2019 without exceptions rounds to it.
     */
    @Test
    void theNationalSixtyPercentOfTwentyTwentyIsAFigureOfTwentyNineteen() {
        assertThat(figuresForEngland(2020)).containsExactly("55.6", "58");
        assertThat(figuresForEngland(2019)).containsExactly("58.7", "60.4");
        assertThat(Benchmarks.all())
                .filteredOn(benchmark -> benchmark.area().equals(ENGLAND))
                .filteredOn(benchmark -> Math.round(benchmark.value().tenths() / 10.0) == 60)
                .extracting(Benchmark::toString)
                .contains("England 2019: 60.4% (plans-within-20-weeks-excluding-exceptions)")
                .noneMatch(figure -> figure.contains("2020"));

        Measurement asThePlanHasIt =
                new Measurement(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2020, new Rate(420, 562));
        assertThat(Benchmarks.of(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2019, ENGLAND)
                        .orElseThrow()
                        .compare(asThePlanHasIt))
                .isInstanceOf(Comparison.NotComparable.class);
    }

    private static List<String> figuresForEngland(int year) {
        return Stream.of(PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS, PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS)
                .map(definition -> Benchmarks.of(definition, year, ENGLAND).orElseThrow())
                .map(benchmark -> benchmark.value().toString())
                .toList();
    }

    @Test
    void whatIsNotKnownIsEmpty() {
        assertThat(Benchmarks.of(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2018, ENGLAND))
                .isEmpty();
        assertThat(Benchmarks.of(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2025, BUCKINGHAMSHIRE))
                .isEmpty();
    }

    @Test
    void figuresComeBackFromTheirSerialisedForm() {
        Comparison refused = ENGLAND_2024.compare(
                new Measurement(PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS, 2023, BUCKINGHAMSHIRE_2024));

        assertThat(Serialised.andBack(ENGLAND_2024)).isEqualTo(ENGLAND_2024);
        assertThat(Serialised.andBack(refused)).isEqualTo(refused);
    }
}
