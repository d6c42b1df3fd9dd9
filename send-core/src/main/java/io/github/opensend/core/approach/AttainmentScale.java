package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What each level of attainment of one outcome looks like, in words that were agreed before the work began.
 *
 * <p>Attainment is one level of one outcome. The T-score that Kiresuk and Sherman make of all of a person's goals is left
 * out on purpose: it is a single score of a child, its weights are somebody's opinion, its correlation of 0.3 between goals
 * is assumed, and it treats levels that are only in order as if they were evenly spaced.
 *
 * @param descriptions the words of each of the five levels, the lowest first
 * @since 0.1.0
 */
public record AttainmentScale(ImmutableMap<AttainmentLevel, String> descriptions) implements Serializable {
    /**
     * Checks that every level has words of its own, and puts the levels in order.
     *
     * @throws IllegalStateException if a level has no words, or two have the same
     */
    public AttainmentScale {
        List<String> missing = withoutWords(descriptions);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("every level needs words, found none for " + String.join("; ", missing));
        }
        if (new HashSet<>(descriptions.values()).size() < descriptions.size()) {
            throw new IllegalStateException("each level needs words of its own, found the same words twice");
        }
        descriptions = Maps.immutableEnumMap(descriptions);
    }

    private static List<String> withoutWords(Map<AttainmentLevel, String> descriptions) {
        return Arrays.stream(AttainmentLevel.values())
                .filter(level -> descriptions.getOrDefault(level, "").isBlank())
                .map(AttainmentLevel::words)
                .toList();
    }

    /**
     * A scale.
     *
     * @param muchLess what −2 looks like
     * @param less what −1 looks like
     * @param expected what 0 looks like: the outcome as it was agreed
     * @param more what +1 looks like
     * @param muchMore what +2 looks like
     * @return the scale
     * @throws IllegalStateException if a level has no words, or two have the same
     */
    public static AttainmentScale of(String muchLess, String less, String expected, String more, String muchMore) {
        return new AttainmentScale(Maps.immutableEnumMap(Map.of(
                AttainmentLevel.MUCH_LESS, muchLess,
                AttainmentLevel.LESS, less,
                AttainmentLevel.EXPECTED, expected,
                AttainmentLevel.MORE, more,
                AttainmentLevel.MUCH_MORE, muchMore)));
    }

    /**
     * What a level looks like.
     *
     * @param level the level
     * @return its words
     */
    public String at(AttainmentLevel level) {
        return descriptions.getOrDefault(level, "");
    }

    /**
     * That it is a scale, without the words, which are about a child.
     *
     * @return {@code a scale of five levels}
     */
    @Override
    public String toString() {
        return "a scale of five levels";
    }
}
