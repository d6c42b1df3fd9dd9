package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;

/**
 * The written progress check at the age of two (SEND Code of Practice 2015, para 5.23). Concerns lead to a plan with the
 * parents; they decide nothing about SEN support by themselves.
 *
 * @param on the day
 * @param strengths the strengths, by area
 * @param concerns where progress is less than expected, by area; none where there is no concern
 * @param parents the parents, and what they said
 * @since 0.1.0
 */
public record ProgressCheck(
        LocalDate on,
        ImmutableMap<PrimeArea, String> strengths,
        ImmutableMap<PrimeArea, String> concerns,
        Voice parents)
        implements ApproachEntry {
    /** Puts the areas in order. */
    public ProgressCheck {
        strengths = Maps.immutableEnumMap(strengths);
        concerns = Maps.immutableEnumMap(concerns);
    }

    /**
     * The areas of which something is said.
     *
     * @return the areas
     */
    public ImmutableSet<PrimeArea> covered() {
        return Sets.immutableEnumSet(Sets.union(strengths.keySet(), concerns.keySet()));
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PROGRESS_CHECK;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.progressCheck(this);
    }

    /**
     * The day.
     *
     * @return such as {@code progress check on 2025-03-04}
     */
    @Override
    public String toString() {
        return "progress check on " + on;
    }
}
