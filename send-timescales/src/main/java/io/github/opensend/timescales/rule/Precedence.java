package io.github.opensend.timescales.rule;

import java.io.Serializable;

/**
 * An order of two days on which it depends whether a rule starts at all.
 *
 * @param first the day that may come first
 * @param second the day that it is held against
 * @param before true if the first has to come before the second; false if it must not, or if either day is not known
 * @param unknownIsEarlier whether a first day that is not known counts as coming before one that is
 * @since 0.1.0
 */
public record Precedence(Limit first, Limit second, boolean before, boolean unknownIsEarlier) implements Serializable {
    /**
     * The first day comes before the second.
     *
     * @param first a day
     * @param second another day
     * @return the order
     */
    public static Precedence before(Limit first, Limit second) {
        return new Precedence(first, second, true, false);
    }

    /**
     * The first day does not come before the second, or either is not known.
     *
     * @param first a day
     * @param second another day
     * @return the order
     */
    public static Precedence notBefore(Limit first, Limit second) {
        return new Precedence(first, second, false, false);
    }

    /**
     * The first day is known not to come before the second, or the second is not known.
     *
     * @param first a day; where it is not known it counts as earlier than any that is
     * @param second another day
     * @return the order
     */
    public static Precedence knownNotBefore(Limit first, Limit second) {
        return new Precedence(first, second, false, true);
    }
}
