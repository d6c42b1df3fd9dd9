package io.github.opensend.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.approach.ApproachWord;
import io.github.opensend.core.need.AreaOfNeed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the words of closed lists, and what people wrote. */
final class Words {
    /** The longest text that people wrote, in characters. */
    static final int LONGEST = Limits.TEXT;

    private static final ImmutableMap<String, AreaOfNeed> AREAS =
            Arrays.stream(AreaOfNeed.values()).collect(toImmutableMap(AreaOfNeed::id, area -> area));

    private Words() {}

    static Optional<AreaOfNeed> area(Place place) {
        return place.oneOf(AREAS.keySet()).map(AREAS::get);
    }

    /** One of the words of a list. */
    static <W extends Enum<W> & ApproachWord> Function<Place, Optional<W>> of(Class<W> list) {
        ImmutableMap<String, W> byId = byId(list);
        return place -> place.oneOf(byId.keySet()).map(byId::get);
    }

    private static <W extends Enum<W> & ApproachWord> ImmutableMap<String, W> byId(Class<W> list) {
        return Arrays.stream(list.getEnumConstants()).collect(toImmutableMap(ApproachWord::id, word -> word));
    }

    /** One of the words of a list, each under the name that it has in documents. */
    static <W> Function<Place, Optional<W>> of(W[] list, Function<W, String> id) {
        ImmutableMap<String, W> byId = Arrays.stream(list).collect(toImmutableMap(id, word -> word));
        return place -> place.oneOf(byId.keySet()).map(byId::get);
    }

    /** A list of words, each once. */
    static <W> ImmutableList<W> eachOnce(Place place, int fewest, Function<Place, Optional<W>> reading) {
        ImmutableList.Builder<W> words = ImmutableList.builder();
        Set<W> seen = new HashSet<>();
        for (Place element : place.list(fewest)) {
            reading.apply(element).ifPresent(word -> {
                if (seen.add(word)) {
                    words.add(word);
                } else {
                    element.refused("each word once");
                }
            });
        }
        return words.build();
    }

    /** A list of words, each once, if there is a list. */
    static <W> ImmutableList<W> eachOnceIfTold(Place place, Function<Place, Optional<W>> reading) {
        return place.isTold() ? eachOnce(place, 0, reading) : ImmutableList.of();
    }

    /** What people wrote. */
    static Optional<String> text(Place place) {
        return place.prose(LONGEST);
    }

    /** What people wrote of each of some words. */
    static <W extends Enum<W> & ApproachWord> ImmutableMap<W, String> texts(Place place, Class<W> list) {
        Map<W, String> texts = new EnumMap<>(list);
        if (place.isTold() && place.isObject()) {
            ImmutableMap<String, W> byId = byId(list);
            place.takesOnly(byId.keySet());
            byId.forEach((id, word) -> place.at(id).ifTold(Words::text).ifPresent(text -> texts.put(word, text)));
        }
        return ImmutableMap.copyOf(texts);
    }

    /** A reference, which is never shown. */
    static Optional<String> reference(Place place) {
        return place.label(CaseReading.LONGEST_REFERENCE);
    }

    /** What the elements of a list say, if there is a list; each has a reference of its own under a name. */
    static <V> ImmutableList<V> eachOfItsOwn(Place place, String name, Function<Place, Optional<V>> reading) {
        Set<String> seen = new HashSet<>();
        return place.listIfTold(0, element -> {
            Place reference = element.at(name);
            if (reference.text().filter(text -> !seen.add(text)).isPresent()) {
                reference.fault("a reference that stands in this list already", "a reference of its own");
            }
            return reading.apply(element);
        });
    }
}
