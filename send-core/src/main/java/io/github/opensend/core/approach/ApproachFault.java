package io.github.opensend.core.approach;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that is wrong with a record of SEN support.
 *
 * @param index the place of the entry, from 0
 * @param on the day of the entry
 * @param kind what is wrong
 * @param found what was found there, in words; nothing that is about the child
 * @param expected what could stand there instead, in words
 * @since 0.1.0
 */
public record ApproachFault(int index, LocalDate on, Kind kind, String found, String expected) implements Serializable {
    /** What can be wrong. */
    public enum Kind implements ApproachWord {
        /** A move that is not open at that point. */
        MOVE_NOT_OPEN,
        /** A day before that of an earlier entry. */
        DAY_GOES_BACK,
        /** A change of a plan where there is none. */
        NO_PLAN,
        /** A reference to what no earlier entry tells. */
        UNKNOWN_REFERENCE,
        /** A reference that is taken, or an answer that was given. */
        REPEATED_REFERENCE,
        /** A level of attainment for an outcome that has no scale. */
        NO_SCALE;
    }

    /**
     * The fault on one line.
     *
     * @return such as {@code entry 2 on 2025-09-29: found do while assessing, expected one of plan, exit}
     */
    @Override
    public String toString() {
        return "entry " + index + " on " + on + ": found " + found + ", expected " + expected;
    }
}
