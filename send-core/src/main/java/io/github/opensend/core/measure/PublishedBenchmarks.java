package io.github.opensend.core.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.setting.Area;
import io.github.opensend.core.setting.England;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.table.ShippedTable;
import java.util.List;
import java.util.Objects;

/** The figures that come with this library, read once from their resource when they are first asked for. */
final class PublishedBenchmarks {
    private static final Area ENGLAND = new England();
    private static final ImmutableMap<String, MeasureDefinition> DEFINITIONS = Maps.uniqueIndex(
            ImmutableList.of(
                    Benchmarks.PLANS_WITHIN_20_WEEKS_INCLUDING_EXCEPTIONS,
                    Benchmarks.PLANS_WITHIN_20_WEEKS_EXCLUDING_EXCEPTIONS),
            MeasureDefinition::id);

    static final ImmutableList<Benchmark> ALL = ShippedTable.read(
                    PublishedBenchmarks.class,
                    "benchmarks.csv",
                    "definition",
                    "year",
                    "area",
                    "value",
                    "certainty",
                    "source")
            .rows()
            .stream()
            .map(PublishedBenchmarks::benchmark)
            .collect(toImmutableList());

    private PublishedBenchmarks() {}

    private static Benchmark benchmark(List<String> row) {
        return ImmutableBenchmark.builder()
                .definition(Objects.requireNonNull(DEFINITIONS.get(row.get(0)), row.get(0)))
                .year(Integer.parseInt(row.get(1)))
                .area(area(row.get(2)))
                .value(PublishedPercentage.parse(row.get(3)))
                .citation(Citation.of(Instrument.named(row.get(5)).whole()))
                .certainty(Certainty.withId(row.get(4)))
                .build();
    }

    private static Area area(String cell) {
        return cell.equals(ENGLAND.name())
                ? ENGLAND
                : LocalAuthorities.withCode(cell).orElseThrow();
    }
}
