package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.json.wire.ScenarioIndexWire;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads and writes the index of a set of scenarios. */
final class IndexReading {
    static final String SCHEMA = "opensend/scenario-index/1";
    static final Pattern FILE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[A-Za-z0-9][A-Za-z0-9._-]{0,99}[.]json");
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("schema", "scenarios");
    private static final ImmutableSet<String> ENTRY_FIELDS =
            ImmutableSet.of("file", "title", "citation", "certainty", "rows", "tags", "fingerprint");

    private IndexReading() {}

    static Optional<ScenarioIndex> of(Place place) {
        return place.object(FIELDS, at -> {
            at.at("schema").oneOf(ImmutableSet.of(SCHEMA));
            ImmutableList<ScenarioIndex.Entry> entries = each(at.at("scenarios").list(0), IndexReading::entry);
            return () -> new ScenarioIndex(entries);
        });
    }

    private static Optional<ScenarioIndex.Entry> entry(Place place) {
        return place.object(ENTRY_FIELDS, at -> {
            Optional<String> file =
                    at.at("file").word(word -> FILE.matcher(word).matches(), "a folder and a name that ends in .json");
            Optional<String> title = at.at("title").label(ScenarioReading.LONGEST_LINE);
            Optional<String> citation = at.at("citation").label(ScenarioReading.LONGEST_LINE);
            Optional<Certainty> certainty = ScenarioReading.certainty(at.at("certainty"));
            ImmutableList<String> rows = each(at.at("rows").list(1), AnswersReading::catalogueId);
            ImmutableList<String> tags = each(at.at("tags").list(0), ScenarioReading::tag);
            Optional<String> fingerprint = DipSampleReading.fingerprint(at.at("fingerprint"));
            return () -> new ScenarioIndex.Entry(
                    file.orElseThrow(),
                    title.orElseThrow(),
                    citation.orElseThrow(),
                    certainty.orElseThrow(),
                    rows,
                    tags,
                    fingerprint.orElseThrow());
        });
    }

    private static <T> ImmutableList<T> each(ImmutableList<Place> places, Function<Place, Optional<T>> reading) {
        return places.stream().map(reading).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }

    static ScenarioIndexWire wire(ScenarioIndex index) {
        return new ScenarioIndexWire(
                SCHEMA,
                index.scenarios().stream()
                        .map(entry -> new ScenarioIndexWire.Entry(
                                entry.file(),
                                entry.title(),
                                entry.citation(),
                                entry.certainty().id(),
                                entry.rows(),
                                entry.tags(),
                                entry.fingerprint()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
