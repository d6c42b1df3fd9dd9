package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.quality.DipSample;
import io.github.opensend.json.wire.DipSampleWire;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes the log of a dip sample. */
final class DipSampleReading {
    static final String SCHEMA = "opensend/dip-sample/1";
    static final int LARGEST_POPULATION = 10_000_000;
    static final int LONGEST_SEED = 200;
    static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private DipSampleReading() {}

    static Optional<DipSample> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("schema", "seed", "on", "population", "fingerprint", "drawn"));
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> seed = place.at("seed").label(LONGEST_SEED);
        Optional<LocalDate> on = place.at("on").day();
        Optional<Integer> population = place.at("population").wholeNumber(1, LARGEST_POPULATION);
        Optional<String> fingerprint = fingerprint(place.at("fingerprint"));
        ImmutableList<String> drawn = Words.eachOnce(place.at("drawn"), 1, Words::reference);
        population
                .filter(number -> number < drawn.size())
                .ifPresent(number -> place.at("population").refused("no fewer than were drawn"));
        return place.faultsSoFar() == before
                ? Optional.of(new DipSample(
                        seed.orElseThrow(),
                        on.orElseThrow(),
                        population.orElseThrow(),
                        fingerprint.orElseThrow(),
                        drawn))
                : Optional.empty();
    }

    static Optional<String> fingerprint(Place place) {
        return place.word(text -> FINGERPRINT.matcher(text).matches(), "64 digits from 0 to f");
    }

    static DipSampleWire wire(DipSample sample) {
        return new DipSampleWire(
                SCHEMA,
                sample.seed(),
                sample.on().toString(),
                sample.population(),
                sample.fingerprint(),
                sample.drawn());
    }
}
