package io.github.opensend.timescales.attendance;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A pupil's sessions over some time; a school day has two.
 *
 * @param possible the sessions that were possible for this pupil, 0 or more
 * @param missed how many of them were missed, for whatever reason
 * @since 0.1.0
 */
public record Sessions(int possible, int missed) implements Serializable {
    private static final int PER_CENT = 100;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if more were missed than were possible, or there are less than none
     */
    public Sessions {
        if (possible < 0 || missed < 0 || missed > possible) {
            throw new IllegalArgumentException("found " + missed + " missed of " + possible
                    + " possible, expected from 0 up to what was possible");
        }
    }

    /**
     * The lines that the absence meets. Nothing is rounded; of no possible sessions nothing can be said.
     *
     * @return the lines, the local one beside the national ones
     */
    public ImmutableSet<AbsenceLine> linesMet() {
        return Arrays.stream(AbsenceLine.values()).filter(this::meets).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Whether the absence meets a line.
     *
     * @param line the line
     * @return true if at least that share was missed
     */
    public boolean meets(AbsenceLine line) {
        return possible > 0 && (long) PER_CENT * missed >= (long) line.percentMissed() * possible;
    }
}
