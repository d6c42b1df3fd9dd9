package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The facts that a ground asks for, held against a circumstance and the period of a clock.
 *
 * @since 0.1.0
 */
public sealed interface Condition extends Serializable {
    /**
     * The kinds of circumstance that can meet it.
     *
     * @return at least one
     */
    ImmutableSet<CircumstanceKind> kinds();

    /**
     * Holds a circumstance of one of the {@link #kinds()} against the condition.
     *
     * @param circumstance the facts
     * @param start the day on which the clock started
     * @param due the last day of the period
     * @return whether they meet it, and why
     */
    Finding test(Circumstance circumstance, LocalDate start, LocalDate due);

    /**
     * Advice was asked for from a head or provider in the time around a long closure.
     *
     * <p>Both ends of the window are included. Whether the closure is long enough is counted from the first day closed to
     * the day of re-opening. That the request must also lie in the period of the clock is inferred: advice asked for
     * outside it cannot be what made the limit impractical.
     *
     * @param kind whose closure
     * @param leastDays how long it must have been closed, in days
     * @param daysAhead how many days before the closure, and before the re-opening, the window opens and shuts
     */
    record AdviceAskedForAroundAClosure(CircumstanceKind kind, int leastDays, int daysAhead) implements Condition {
        @Override
        public ImmutableSet<CircumstanceKind> kinds() {
            return Sets.immutableEnumSet(kind);
        }

        @Override
        public Finding test(Circumstance circumstance, LocalDate start, LocalDate due) {
            ImmutableList<String> missing = missing(circumstance, true, true, true);
            if (!missing.isEmpty()) {
                return Finding.missing(missing);
            }
            LocalDate closed = circumstance.from().orElseThrow();
            LocalDate reopened = circumstance.to().orElseThrow();
            LocalDate asked = circumstance.adviceRequestedOn().orElseThrow();
            long days = ChronoUnit.DAYS.between(closed, reopened);
            LocalDate opens = closed.minusDays(daysAhead);
            LocalDate shuts = reopened.minusDays(daysAhead);
            if (days < leastDays) {
                return Finding.notEstablished("the closure lasted " + days + " days and the ground needs " + leastDays);
            }
            if (asked.isBefore(opens) || asked.isAfter(shuts)) {
                return Finding.notEstablished("advice was asked for on " + asked + " and the ground needs a day from "
                        + opens + " to " + shuts);
            }
            if (asked.isBefore(start) || asked.isAfter(due)) {
                return Finding.notEstablished("advice was asked for on " + asked
                        + ", outside the period of the limit from " + start + " to " + due);
            }
            return Finding.established("closed for " + days + " days from " + closed + " to " + reopened
                    + ", advice asked for on " + asked + ", inside the window from " + opens + " to " + shuts);
        }
    }

    /**
     * Absent from the area for a continuous time in the period.
     *
     * @param kinds the kinds of circumstance that tell of those whose absence counts
     * @param leastDays how many continuous days of the period; the day of return does not count
     */
    record AbsentInThePeriod(ImmutableSet<CircumstanceKind> kinds, int leastDays) implements Condition {
        /**
         * The child, the parent or the young person was absent.
         *
         * @param leastDays how many continuous days of the period; the day of return does not count
         */
        public AbsentInThePeriod(int leastDays) {
            this(Sets.immutableEnumSet(CircumstanceKind.ABSENT, CircumstanceKind.PARENT_ABSENT), leastDays);
        }

        /**
         * One person alone was absent.
         *
         * @param who the kind of circumstance that tells of that person
         * @param leastDays how many continuous days of the period; the day of return does not count
         */
        public AbsentInThePeriod(CircumstanceKind who, int leastDays) {
            this(Sets.immutableEnumSet(who), leastDays);
        }

        @Override
        public Finding test(Circumstance circumstance, LocalDate start, LocalDate due) {
            ImmutableList<String> missing = missing(circumstance, true, true, false);
            if (!missing.isEmpty()) {
                return Finding.missing(missing);
            }
            LocalDate from = latest(circumstance.from().orElseThrow(), start);
            LocalDate to = earliest(circumstance.to().orElseThrow(), due.plusDays(1));
            long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
            return days < leastDays
                    ? Finding.notEstablished("absent for " + days + " days of the period from " + start + " to " + due
                            + " and the ground needs " + leastDays)
                    : Finding.established("absent for " + days + " days of the period from " + start + " to " + due);
        }
    }

    /**
     * Something that affected the family in the period.
     *
     * @param kinds the kinds of circumstance that count
     */
    record InThePeriod(ImmutableSet<CircumstanceKind> kinds) implements Condition {
        /**
         * Something of one of these kinds.
         *
         * @param first a kind
         * @param more further kinds
         * @return the condition
         */
        public static InThePeriod of(CircumstanceKind first, CircumstanceKind... more) {
            return new InThePeriod(Sets.immutableEnumSet(first, more));
        }

        @Override
        public Finding test(Circumstance circumstance, LocalDate start, LocalDate due) {
            ImmutableList<String> missing = missing(circumstance, true, false, false);
            if (!missing.isEmpty()) {
                return Finding.missing(missing);
            }
            return touches(circumstance, start, due)
                    ? Finding.established(circumstance + ", in the period from " + start + " to " + due)
                    : Finding.notEstablished(circumstance + ", outside the period from " + start + " to " + due);
        }
    }

    /**
     * Something that held while a temporary instrument was in force, and in the period.
     *
     * @param kind the kind of circumstance
     * @param first the first day of the instrument
     * @param last the last day of the instrument
     */
    record WhileAnInstrumentWasInForce(CircumstanceKind kind, LocalDate first, LocalDate last) implements Condition {
        @Override
        public ImmutableSet<CircumstanceKind> kinds() {
            return Sets.immutableEnumSet(kind);
        }

        @Override
        public Finding test(Circumstance circumstance, LocalDate start, LocalDate due) {
            ImmutableList<String> missing = missing(circumstance, true, false, false);
            if (!missing.isEmpty()) {
                return Finding.missing(missing);
            }
            LocalDate from = latest(start, first);
            LocalDate to = earliest(due, last);
            return !to.isBefore(from) && touches(circumstance, from, to)
                    ? Finding.established(
                            circumstance + ", while the instrument was in force from " + first + " to " + last)
                    : Finding.notEstablished(circumstance + ", and the instrument was in force from " + first + " to "
                            + last + " against a period from " + start + " to " + due);
        }
    }

    private static boolean touches(Circumstance circumstance, LocalDate start, LocalDate due) {
        LocalDate from = circumstance.from().orElseThrow();
        LocalDate lastDay =
                circumstance.to().map(over -> latest(from, over.minusDays(1))).orElse(LocalDate.MAX);
        return !from.isAfter(due) && !lastDay.isBefore(start);
    }

    private static ImmutableList<String> missing(
            Circumstance circumstance, boolean needsFrom, boolean needsTo, boolean needsAdvice) {
        String kind = circumstance.kind().id() + ".";
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (needsFrom && circumstance.from().isEmpty()) {
            missing.add(kind + "from");
        }
        if (needsTo && circumstance.to().isEmpty()) {
            missing.add(kind + "to");
        }
        if (needsAdvice && circumstance.adviceRequestedOn().isEmpty()) {
            missing.add(kind + "adviceRequestedOn");
        }
        return missing.build();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
