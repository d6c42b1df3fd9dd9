package io.github.opensend.timescales.exclusion;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One suspension of one pupil: from its first day on for some school days, or over lunchtimes, or both.
 *
 * <p>A lunchtime counts as half a school day: SI 2012/1033 reg 2(2).
 *
 * @param firstDay the first day
 * @param halfDays half school days of suspension, 0 or more
 * @param lunchtimes lunchtimes, 0 or more; each is half a day of its own school day, from the first day on
 * @param cancelledOn the day on which it was cancelled, from which on it no longer runs; null where it stands
 * @since 0.1.0
 */
public record Suspension(
        LocalDate firstDay,
        int halfDays,
        int lunchtimes,
        @Nullable LocalDate cancelledOn) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is less than nothing of either, or nothing of both
     */
    public Suspension {
        if (halfDays < 0 || lunchtimes < 0 || halfDays + lunchtimes == 0) {
            throw new IllegalArgumentException("found " + halfDays + " half days and " + lunchtimes
                    + " lunchtimes, expected 0 or more of each and at least one");
        }
    }

    /**
     * A suspension of whole days.
     *
     * @param firstDay the first day
     * @param days school days, 1 or more
     * @return the suspension
     */
    public static Suspension ofDays(LocalDate firstDay, int days) {
        return ofHalfDays(firstDay, 2 * days);
    }

    /**
     * A suspension of half days.
     *
     * @param firstDay the first day
     * @param halfDays half school days, 1 or more
     * @return the suspension
     */
    public static Suspension ofHalfDays(LocalDate firstDay, int halfDays) {
        return new Suspension(firstDay, halfDays, 0, null);
    }

    /**
     * A suspension over lunchtimes.
     *
     * @param firstDay the first day
     * @param lunchtimes lunchtimes, 1 or more
     * @return the suspension
     */
    public static Suspension ofLunchtimes(LocalDate firstDay, int lunchtimes) {
        return new Suspension(firstDay, 0, lunchtimes, null);
    }

    /**
     * The same suspension, cancelled.
     *
     * @param day the day of cancellation; days out before it still count
     * @return the suspension
     */
    public Suspension cancelled(LocalDate day) {
        return new Suspension(firstDay, halfDays, lunchtimes, day);
    }
}
