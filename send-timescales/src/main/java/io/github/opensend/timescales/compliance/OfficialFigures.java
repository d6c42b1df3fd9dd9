package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.measure.AverageWeeks;
import io.github.opensend.timescales.clock.Timeline;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a caseload as the Department for Education counts them: finished work alone, by calendar year, on its own
 * count of days.
 *
 * <p>They are read from what happened and not from the law's clocks, and they are kept apart from {@link StatutoryFigures}.
 * A request that is still open is in none of the rates of plans, however late it is; that is how these figures are defined.
 * Figures of parts of a caseload add up to those of the whole, in any order.
 *
 * @since 0.1.0
 */
public final class OfficialFigures implements Serializable {
    private static final long serialVersionUID = 1L;

    private final OfficialBasis basis;
    private final Ledger ledger;

    private OfficialFigures(OfficialBasis basis, Ledger ledger) {
        this.basis = basis;
        this.ledger = ledger;
    }

    /**
     * The figures of one group.
     *
     * @param counts the counts of every measure
     * @param weeks how long plans took on average, exceptions among them
     * @param weeksWithoutExceptions the same without those for which an exception was recorded
     */
    public record Row(
            ImmutableMap<OfficialMeasure, OfficialCount> counts,
            AverageWeeks weeks,
            AverageWeeks weeksWithoutExceptions)
            implements Serializable {

        private static Row of(long[] row) {
            return new Row(
                    Maps.toMap(Arrays.asList(OfficialMeasure.values()), measure -> OfficialLedger.count(row, measure)),
                    OfficialLedger.weeks(row),
                    OfficialLedger.weeksWithoutExceptions(row));
        }
    }

    /** Gathers figures, one case after another; for one thread at a time. */
    public static final class Gathering implements Serializable {
        private static final long serialVersionUID = 1L;

        private final OfficialBasis basis;
        private final OfficialLedger ledger = new OfficialLedger();
        private transient @Nullable OfficialReturn reading;

        /**
         * Nothing gathered yet.
         *
         * @param basis how days are counted
         */
        public Gathering(OfficialBasis basis) {
            this.basis = basis;
        }

        /**
         * Counts one case.
         *
         * @param record what happened
         * @param asOf the last day of what is counted
         */
        public void add(CaseRecord record, LocalDate asOf) {
            OfficialReturn form = reading;
            if (form == null) {
                form = new OfficialReturn(basis, ledger);
                reading = form;
            }
            form.read(record, asOf);
        }

        /**
         * Adds what another has gathered.
         *
         * @param other the other
         * @return this one
         * @throws IllegalArgumentException if the other counts days in another way
         */
        public Gathering addAll(Gathering other) {
            requireSame(basis, other.basis);
            ledger.ledger().addAll(other.ledger.ledger());
            return this;
        }

        /**
         * The figures so far.
         *
         * @return the figures
         */
        public OfficialFigures figures() {
            return new OfficialFigures(basis, ledger.ledger().copy());
        }
    }

    /**
     * Gathers figures from a stream of timelines, of which the records and the day are read.
     *
     * @param basis how days are counted
     * @return a collector
     */
    public static Collector<Timeline, ?, OfficialFigures> toFigures(OfficialBasis basis) {
        return Collector.of(
                () -> new Gathering(basis),
                (gathering, timeline) -> gathering.add(timeline.record(), timeline.asOf()),
                Gathering::addAll,
                Gathering::figures);
    }

    /**
     * How days were counted.
     *
     * @return the basis
     */
    public OfficialBasis basis() {
        return basis;
    }

    /**
     * These figures and those of other cases together.
     *
     * @param other figures of cases that are not among these
     * @return the sums
     * @throws IllegalArgumentException if the other counts days in another way
     */
    public OfficialFigures plus(OfficialFigures other) {
        requireSame(basis, other.basis);
        Ledger sums = ledger.copy();
        sums.addAll(other.ledger);
        return new OfficialFigures(basis, sums);
    }

    /**
     * The figures by group.
     *
     * @param by what to group by
     * @return the figures of each group, in order; groups without any case are left out
     */
    public ImmutableSortedMap<Group, Row> by(By by) {
        return ImmutableSortedMap.copyOf(Maps.transformValues(ledger.by(by), Row::of));
    }

    private static void requireSame(OfficialBasis one, OfficialBasis other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "figures on one basis do not add to those on another: expected " + one + ", found " + other);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof OfficialFigures that && basis.equals(that.basis) && ledger.equals(that.ledger));
    }

    @Override
    public int hashCode() {
        return ledger.hashCode();
    }

    /**
     * How many groups there are, and how days were counted.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return "Official figures of " + by(By.AUTHORITY_AND_YEAR).size() + " authorities and years, " + basis;
    }
}
