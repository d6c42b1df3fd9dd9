package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A dip sample: some cases drawn from all by a seed, with what it takes to draw them again.
 *
 * <p>Each reference gets the SHA-256 of the seed, a line feed and the reference, all in UTF-8; those with the lowest come first, and
 * the first are drawn. So the draw does not hang on the order of the list, on a machine or on a version of Java, anybody can do it
 * again, and a larger sample by the same seed holds the smaller one. A draw is fair only if the seed was fixed before the list was
 * seen; that is for people.
 *
 * @param seed the seed
 * @param on the day of the draw
 * @param population how many there were to draw from
 * @param fingerprint the SHA-256 of all references in their order, each with a line feed after it
 * @param drawn the references that were drawn, in the order of the draw; never printed
 * @since 0.1.0
 */
public record DipSample(String seed, LocalDate on, int population, String fingerprint, ImmutableList<String> drawn)
        implements Serializable {
    private static final HashFunction SHA_256 = Hashing.sha256();
    private static final Pattern A_FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /**
     * A sample, as it was logged.
     *
     * @throws IllegalArgumentException if the seed is empty, more were drawn than there were, none was, one twice, or the fingerprint is
     *     none; the message has every fault, and no reference
     */
    public DipSample {
        List<String> faults = new ArrayList<>();
        if (seed.isEmpty()) {
            faults.add("seed: found an empty text, expected some text");
        }
        if (drawn.isEmpty() || drawn.size() > population) {
            faults.add("drawn: found " + drawn.size() + ", expected 1 to " + population);
        }
        if (new HashSet<>(drawn).size() < drawn.size()) {
            faults.add("drawn: found a reference twice, expected each once");
        }
        if (!A_FINGERPRINT.matcher(fingerprint).matches()) {
            faults.add("fingerprint: found another text, expected 64 digits from 0 to f");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /**
     * Draws.
     *
     * @param references all cases, each once, in any order
     * @param size how many to draw, from 1 to the number of cases
     * @param seed the seed, which is not empty
     * @param on the day
     * @return the sample
     * @throws IllegalArgumentException if there is a reference twice, the size is out of range or the seed is empty; the message has
     *     every fault, and no reference
     */
    public static DipSample draw(Collection<String> references, int size, String seed, LocalDate on) {
        List<String> faults = new ArrayList<>();
        Set<String> once = new HashSet<>(references);
        if (once.size() < references.size()) {
            faults.add("references: found " + (references.size() - once.size()) + " told again, expected each once");
        }
        if (size < 1 || size > once.size()) {
            faults.add("size: found " + size + ", expected 1 to " + once.size());
        }
        if (seed.isEmpty()) {
            faults.add("seed: found an empty text, expected some text");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new DipSample(
                seed,
                on,
                once.size(),
                fingerprint(once),
                once.stream()
                        .sorted(Comparator.<String, String>comparing(one -> place(seed, one))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(size)
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Whether the same seed draws the same cases from a list, which is then the list that was drawn from.
     *
     * @param references the cases
     * @return true if the list has the same references and the draw comes out the same
     */
    public boolean isDrawnFrom(Collection<String> references) {
        return references.size() == population
                && fingerprint(references).equals(fingerprint)
                && draw(references, drawn.size(), seed, on).drawn().equals(drawn);
    }

    private static String place(String seed, String reference) {
        HashCode code = SHA_256.hashString(seed + "\n" + reference, StandardCharsets.UTF_8);
        return code.toString();
    }

    private static String fingerprint(Collection<String> references) {
        Hasher hasher = SHA_256.newHasher();
        new TreeSet<>(references).forEach(one -> hasher.putString(one + "\n", StandardCharsets.UTF_8));
        return hasher.hash().toString();
    }

    /**
     * The log of the draw, without references.
     *
     * @return such as {@code 5 of 120 drawn on 2026-03-02 by seed "spring", population 3f…}
     */
    @Override
    public String toString() {
        return drawn.size() + " of " + population + " drawn on " + on + " by seed \"" + seed + "\", population "
                + fingerprint;
    }
}
