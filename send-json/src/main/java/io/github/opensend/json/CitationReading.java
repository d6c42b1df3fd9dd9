package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Pinpoint;
import io.github.opensend.core.law.Provision;
import io.github.opensend.json.wire.ProvisionWire;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a citation as a list of provisions, and writes it. */
final class CitationReading {
    private static final int LONGEST = 500;
    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("instrument", "series", "address", "part", "number");
    static final ImmutableList<Pinpoint> PARTS = Arrays.stream(Pinpoint.values())
            .filter(part -> part != Pinpoint.WHOLE)
            .collect(toImmutableList());

    private CitationReading() {}

    static Optional<Citation> of(Place place) {
        int before = place.faultsSoFar();
        ImmutableList<Provision> provisions = place.list(1).stream()
                .map(CitationReading::provision)
                .flatMap(Optional::stream)
                .collect(toImmutableList());
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        List<Provision> more = provisions.subList(1, provisions.size());
        return Optional.of(Citation.of(provisions.get(0), more.toArray(Provision[]::new)));
    }

    private static Optional<Provision> provision(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(FIELDS);
        Optional<String> name = place.at("instrument").label(LONGEST);
        Optional<String> series = place.at("series").ifTold(at -> at.label(LONGEST));
        Optional<String> address = place.at("address").ifTold(at -> at.label(LONGEST));
        Optional<Pinpoint> part =
                place.at("part").ifTold(Words.of(PARTS.toArray(Pinpoint[]::new), CitationReading::word));
        Optional<String> number = place.at("number").ifTold(at -> at.label(LONGEST));
        if (place.at("part").isTold() != place.at("number").isTold()) {
            String missing = place.at("part").isTold() ? "number" : "part";
            place.at(missing).fault("nothing", "the part and its number, or neither for the whole");
        }
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        Instrument instrument = Instrument.named(name.orElseThrow());
        instrument = series.isPresent() ? instrument.numbered(series.get()) : instrument;
        instrument = address.isPresent() ? instrument.readAt(address.get()) : instrument;
        return Optional.of(new Provision(instrument, part.orElse(Pinpoint.WHOLE), number.orElse("")));
    }

    static ImmutableList<ProvisionWire> wire(Citation citation) {
        return citation.provisions().stream().map(CitationReading::wire).collect(toImmutableList());
    }

    private static ProvisionWire wire(Provision provision) {
        boolean whole = provision.pinpoint() == Pinpoint.WHOLE;
        return new ProvisionWire(
                provision.instrument().name(),
                provision.instrument().series().orElse(null),
                provision.instrument().address().orElse(null),
                whole ? null : word(provision.pinpoint()),
                whole ? null : provision.number());
    }

    static String word(Pinpoint part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
