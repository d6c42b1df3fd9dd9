package io.github.opensend.core.approach;

import java.io.Serializable;

/**
 * How often a session takes place.
 *
 * @param times the sessions, from 1 to 100
 * @param everyWeeks in how many weeks they take place, from 1 to 52
 * @since 0.1.0
 */
public record Frequency(int times, int everyWeeks) implements Serializable {
    private static final int MOST_TIMES = 100;
    private static final int MOST_WEEKS = 52;

    /**
     * A frequency.
     *
     * @throws IllegalStateException if there are fewer or more sessions or weeks than there can be
     */
    public Frequency {
        if (times < 1 || times > MOST_TIMES || everyWeeks < 1 || everyWeeks > MOST_WEEKS) {
            throw new IllegalStateException("expected 1 to " + MOST_TIMES + " sessions in 1 to " + MOST_WEEKS
                    + " weeks, found " + times + " in " + everyWeeks);
        }
    }

    /**
     * So many sessions in every week.
     *
     * @param times the sessions, from 1 to 100
     * @return the frequency
     */
    public static Frequency weekly(int times) {
        return new Frequency(times, 1);
    }

    /**
     * The frequency in words.
     *
     * @return such as {@code 3 times a week} or {@code once in 2 weeks}
     */
    @Override
    public String toString() {
        return (times == 1 ? "once" : times + " times")
                + (everyWeeks == 1 ? " a week" : " in " + everyWeeks + " weeks");
    }
}
