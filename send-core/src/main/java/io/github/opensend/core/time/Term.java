package io.github.opensend.core.time;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A stretch in which a school meets, with no holiday longer than a weekend or single closed days inside it: a half term
 * holiday ends one and starts another.
 *
 * @param first the first day, included
 * @param last the last day, included and not before the first
 * @since 0.1.0
 */
public record Term(LocalDate first, LocalDate last) implements Serializable {
    /**
     * A term.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Term {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a term from " + first + " to " + last + " ends before it starts");
        }
    }

    /**
     * Whether a day lies in the term.
     *
     * @param day any day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
