package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * How many cases kept to the law, from their timelines, by authority and by the year in which each clock fell due.
 *
 * <p>Figures of parts of a caseload add up to those of the whole, in any order, so they can be gathered by parallel streams
 * or on many machines. A clock whose last day is not known counts in the year in which it started.
 *
 * <p>This is no official statistic: see {@link OfficialFigures}.
 *
 * @since 0.1.0
 */
public final class StatutoryFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int VERDICTS = Verdict.values().length;
    private static final StatutoryMeasure[] MEASURES = StatutoryMeasure.values();

    private final Ledger ledger;

    private StatutoryFigures(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Gathers figures, one timeline after another; for one thread at a time. */
    public static final class Gathering implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Ledger ledger = new Ledger(VERDICTS * MEASURES.length);

        /** Nothing gathered yet. */
        public Gathering() {}

        /**
         * Counts the clocks of one case.
         *
         * @param timeline the timeline
         */
        public void add(Timeline timeline) {
            String authority = timeline.record().authority().orElse(Group.AUTHORITY_NOT_TOLD);
            for (Clock clock : timeline.clocks()) {
                Optional<StatutoryMeasure> measure = StatutoryMeasure.counting(clock);
                if (measure.isPresent()) {
                    ledger.add(authority, year(clock), column(measure.get(), Verdict.of(clock)), 1);
                }
            }
        }

        /**
         * Adds what another has gathered.
         *
         * @param other the other
         * @return this one
         */
        public Gathering addAll(Gathering other) {
            ledger.addAll(other.ledger);
            return this;
        }

        /**
         * The figures so far.
         *
         * @return the figures
         */
        public StatutoryFigures figures() {
            return new StatutoryFigures(ledger.copy());
        }
    }

    /**
     * Gathers figures from a stream of timelines.
     *
     * @return a collector
     */
    public static Collector<Timeline, ?, StatutoryFigures> toFigures() {
        return Collector.of(Gathering::new, Gathering::add, Gathering::addAll, Gathering::figures);
    }

    /**
     * These figures and those of other cases together.
     *
     * @param other figures of cases that are not among these
     * @return the sums
     */
    public StatutoryFigures plus(StatutoryFigures other) {
        Ledger sums = ledger.copy();
        sums.addAll(other.ledger);
        return new StatutoryFigures(sums);
    }

    /**
     * The tallies of every measure.
     *
     * @param by what to group by
     * @return the tallies of each group, in order; groups without any clock are left out
     */
    public ImmutableSortedMap<Group, ImmutableMap<StatutoryMeasure, StatutoryTally>> by(By by) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(
                ledger.by(by),
                row -> Maps.toMap(Arrays.asList(MEASURES), measure -> StatutoryTally.of(row, firstColumn(measure)))));
    }

    private static int year(Clock clock) {
        return clock.due()
                .or(() -> clock.startedBy().map(start -> start.on()))
                .map(LocalDate::getYear)
                .orElse(Group.EVERY_YEAR);
    }

    // Columns are numbered for one run; nothing that outlives it knows the numbers but the form that is serialised.
    @SuppressWarnings("EnumOrdinal")
    private static int column(StatutoryMeasure measure, Verdict verdict) {
        return firstColumn(measure) + verdict.ordinal();
    }

    @SuppressWarnings("EnumOrdinal")
    private static int firstColumn(StatutoryMeasure measure) {
        return measure.ordinal() * VERDICTS;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof StatutoryFigures that && ledger.equals(that.ledger));
    }

    @Override
    public int hashCode() {
        return ledger.hashCode();
    }

    /**
     * How many groups there are.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return "Statutory figures of " + by(By.AUTHORITY_AND_YEAR).size() + " authorities and years";
    }
}
