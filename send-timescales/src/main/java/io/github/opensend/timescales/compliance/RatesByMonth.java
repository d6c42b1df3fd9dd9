package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rate for each of twelve months, such as the plans that were finalised within 20 weeks.
 *
 * <p>Cases whose outcome is not known are counted beside the rate of their month and never in it. How far a month's rate
 * could be chance is {@code WilsonInterval.of(rates.rate(month))}; what may be shown of the months is {@code
 * Suppression.below(5).of(rates.rates())}.
 *
 * <p>Buckinghamshire's <i>SEND Improvement Plan 2021-23</i>, section 2.5, wants the statutory timescales met without
 * seasonal variation and gives no figure for it. {@link #homogeneity()} tells how far apart the months lie; that this is
 * the way to look at the target is our choice, and one year cannot tell a season from any other change in it.
 *
 * @since 0.1.0
 */
public final class RatesByMonth implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;

    private final YearMonth first;
    private final ImmutableList<Rate> rates;
    private final ImmutableList<Long> unknown;

    private RatesByMonth(YearMonth first, List<Rate> rates, List<Long> unknown) {
        this.first = first;
        this.rates = ImmutableList.copyOf(rates);
        this.unknown = ImmutableList.copyOf(unknown);
    }

    /**
     * Twelve months without cases.
     *
     * @param first the first month: January for a calendar year, September for a school year
     * @return the months
     */
    public static RatesByMonth from(YearMonth first) {
        return new RatesByMonth(first, Collections.nCopies(MONTHS, Rate.NONE), Collections.nCopies(MONTHS, 0L));
    }

    /**
     * Adds cases to a month.
     *
     * @param month one of the twelve
     * @param rate how many were of the kind, of how many
     * @return the months with these cases
     * @throws IllegalArgumentException if the month is not one of the twelve
     */
    public RatesByMonth plus(YearMonth month, Rate rate) {
        int at = place(month);
        List<Rate> sums = new ArrayList<>(rates);
        sums.set(at, rates.get(at).plus(rate));
        return new RatesByMonth(first, sums, unknown);
    }

    /**
     * Adds a case of a month whose outcome is not known.
     *
     * @param month one of the twelve
     * @return the months with this case
     * @throws IllegalArgumentException if the month is not one of the twelve
     */
    public RatesByMonth plusUnknown(YearMonth month) {
        int at = place(month);
        List<Long> sums = new ArrayList<>(unknown);
        sums.set(at, unknown.get(at) + 1);
        return new RatesByMonth(first, rates, sums);
    }

    /**
     * Adds what was counted elsewhere, which must have no case in common.
     *
     * @param other cases of the same twelve months
     * @return the months with the cases of both
     * @throws IllegalArgumentException if the other begins with another month
     */
    public RatesByMonth plus(RatesByMonth other) {
        if (!first.equals(other.first)) {
            throw new IllegalArgumentException("only the same twelve months can be put together, not those from "
                    + first + " and from " + other.first);
        }
        return new RatesByMonth(
                first,
                IntStream.range(0, MONTHS)
                        .mapToObj(at -> rates.get(at).plus(other.rates.get(at)))
                        .toList(),
                IntStream.range(0, MONTHS)
                        .mapToObj(at -> Math.addExact(unknown.get(at), other.unknown.get(at)))
                        .toList());
    }

    /**
     * Adds the clocks of one case that one measure counts and that fell due in one of the twelve months.
     *
     * @param timeline the timeline of the case
     * @param measure the measure
     * @return the months with these clocks: in time, of all that fell due, open cases among them
     */
    public RatesByMonth plus(Timeline timeline, StatutoryMeasure measure) {
        RatesByMonth sums = this;
        for (Clock clock : timeline.clocks()) {
            Optional<YearMonth> month = clock.due().map(YearMonth::from).filter(this::holds);
            if (month.isPresent() && StatutoryMeasure.counting(clock).equals(Optional.of(measure))) {
                sums = sums.plus(month.get(), Verdict.of(clock));
            }
        }
        return sums;
    }

    private RatesByMonth plus(YearMonth month, Verdict verdict) {
        return switch (verdict) {
            case IN_TIME -> plus(month, new Rate(1, 1));
            case LATE, OPEN_AND_LATE -> plus(month, new Rate(0, 1));
            case UNKNOWN -> plusUnknown(month);
            case EXCEPTED, NOT_YET_DUE, FELL_AWAY -> this;
        };
    }

    private boolean holds(YearMonth month) {
        long place = ChronoUnit.MONTHS.between(first, month);
        return place >= 0 && place < MONTHS;
    }

    private int place(YearMonth month) {
        if (!holds(month)) {
            throw new IllegalArgumentException(
                    month + " is not among the twelve months from " + first + " to " + first.plusMonths(MONTHS - 1));
        }
        return (int) ChronoUnit.MONTHS.between(first, month);
    }

    /**
     * The rate of a month.
     *
     * @param month one of the twelve
     * @return the rate, which is none of none if the month has no cases
     * @throws IllegalArgumentException if the month is not one of the twelve
     */
    public Rate rate(YearMonth month) {
        return rates.get(place(month));
    }

    /**
     * How many cases of a month have an unknown outcome.
     *
     * @param month one of the twelve
     * @return 0 or more
     * @throws IllegalArgumentException if the month is not one of the twelve
     */
    public long unknown(YearMonth month) {
        return unknown.get(place(month));
    }

    /**
     * The rates of all twelve months.
     *
     * @return the rates, in the order of the months
     */
    public ImmutableMap<YearMonth, Rate> rates() {
        ImmutableMap.Builder<YearMonth, Rate> byMonth = ImmutableMap.builder();
        for (int at = 0; at < MONTHS; at++) {
            byMonth.put(first.plusMonths(at), rates.get(at));
        }
        return byMonth.buildOrThrow();
    }

    /**
     * The rate of the twelve months together.
     *
     * @return the sums
     */
    public Rate total() {
        return rates.stream().reduce(Rate.NONE, Rate::plus);
    }

    /**
     * How many cases have an unknown outcome.
     *
     * @return the sum over the months
     */
    public long totalUnknown() {
        return unknown.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How far the months depart from one common rate. Months without cases are left out.
     *
     * @return Pearson's statistic; empty if fewer than two months have cases, or if all cases are of one kind, because then
     *     there is nothing to expect of the other
     */
    public Optional<Homogeneity> homogeneity() {
        return Homogeneity.of(
                rates.stream().filter(rate -> rate.denominator() > 0).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatesByMonth months
                && first.equals(months.first)
                && rates.equals(months.rates)
                && unknown.equals(months.unknown);
    }

    @Override
    public int hashCode() {
        return (first.hashCode() * 31 + rates.hashCode()) * 31 + unknown.hashCode();
    }

    /**
     * The first month and the sums.
     *
     * @return one line of words
     */
    @Override
    public String toString() {
        return "twelve months from " + first + ": " + total() + ", " + totalUnknown() + " unknown";
    }
}
