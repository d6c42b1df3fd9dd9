package io.github.opensend.timescales.compliance;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.SortedMultiset;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a plan takes, told with the waits that are not over: the product-limit estimate of Kaplan and Meier (1958) of
 * the share that still waits after each day.
 *
 * <p>It is statistics, not law, and no figure that the Department for Education publishes: the official rate counts
 * finished plans alone, and so forgets whoever is still waiting. A wait that is open, or left without a plan, counts
 * among those at risk up to its last day, that day included, and drops out after it. The estimate therefore holds as far as
 * those who dropped out would have waited like those who stayed. Where many requests are refused this is a strong
 * assumption, so {@link #leftWithoutPlan()} should be told beside it.
 *
 * <p>The standard error is Greenwood's (1926). The interval is the 95 % interval for one day by itself, symmetrical for
 * the logarithm of minus the logarithm of the share (<q>log-log</q>), which keeps it between 0 and 1. The ends of the median's
 * interval are the days on which the ends of that interval come down to a half (Brookmeyer and Crowley 1982). Figures
 * agree with {@code survfit} of R's package survival with {@code conf.type = "log-log"}.
 *
 * @since 0.1.0
 */
public final class Survival implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    private static final double HALF = 0.5;

    /** A curve that is as near to a half as this lies on it, as in R's {@code quantile.survfit}. */
    private static final double NEAR = 1.4901161193847656e-8;

    private final ImmutableSortedMultiset<Integer> plans;
    private final ImmutableSortedMultiset<Integer> open;
    private final ImmutableSortedMultiset<Integer> leavers;
    private final ImmutableSortedMultiset<Integer> waits;
    private final long unknown;
    private final ImmutableList<SurvivalStep> steps;

    Survival(
            SortedMultiset<Integer> plans,
            SortedMultiset<Integer> open,
            SortedMultiset<Integer> leavers,
            long unknown) {
        this.plans = ImmutableSortedMultiset.copyOfSorted(plans);
        this.open = ImmutableSortedMultiset.copyOfSorted(open);
        this.leavers = ImmutableSortedMultiset.copyOfSorted(leavers);
        this.unknown = unknown;
        ImmutableSortedMultiset.Builder<Integer> all = ImmutableSortedMultiset.naturalOrder();
        this.waits =
                all.addAll(this.plans).addAll(this.open).addAll(this.leavers).build();
        this.steps = steps(this.plans, this.waits);
    }

    private static ImmutableList<SurvivalStep> steps(SortedMultiset<Integer> plans, SortedMultiset<Integer> waits) {
        ImmutableList.Builder<SurvivalStep> steps = ImmutableList.builder();
        int atRisk = waits.size();
        double share = 1;
        double sum = 0;
        for (int day : waits.elementSet()) {
            int ended = plans.count(day);
            if (ended > 0) {
                share = share * (atRisk - ended) / atRisk;
                sum += ended / ((double) atRisk * (atRisk - ended));
                steps.add(step(day, atRisk, ended, share, sum));
            }
            atRisk -= waits.count(day);
        }
        return steps.build();
    }

    private static SurvivalStep step(int day, int atRisk, int plans, double share, double greenwoodSum) {
        ImmutableSurvivalStep.BuildFinal step = ImmutableSurvivalStep.builder()
                .day(day)
                .atRisk(atRisk)
                .plans(plans)
                .stillWaiting(share);
        if (atRisk > plans) {
            double error = Math.sqrt(greenwoodSum);
            double power = StrictMath.exp(Z * error / -StrictMath.log(share));
            step.standardError(share * error)
                    .lower(StrictMath.pow(share, power))
                    .upper(StrictMath.pow(share, 1 / power));
        }
        return step.build();
    }

    /**
     * The days on which a wait ended with a plan, with the estimate after each.
     *
     * @return the steps, earliest first; empty if no wait ended with a plan
     */
    public ImmutableList<SurvivalStep> steps() {
        return steps;
    }

    /**
     * How many waits are in the estimate.
     *
     * @return all but the unknown ones
     */
    public int waits() {
        return waits.size();
    }

    /**
     * How many waits ended with a plan.
     *
     * @return the number
     */
    public int plans() {
        return plans.size();
    }

    /**
     * How many waits go on.
     *
     * @return the number
     */
    public int stillOpen() {
        return open.size();
    }

    /**
     * How many waits ended otherwise than with a plan.
     *
     * @return the number
     */
    public int leftWithoutPlan() {
        return leavers.size();
    }

    /**
     * How many waits have no known length and are in none of the other figures.
     *
     * @return the number
     */
    public long unknown() {
        return unknown;
    }

    /**
     * The longest wait that was seen, over or not. Nothing is known of any later day.
     *
     * @return days, or empty if there are no waits
     */
    public OptionalInt lastDay() {
        return waits.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(waits.elementSet().last());
    }

    /**
     * How many had waited up to a day and were still seen on it.
     *
     * @param day counted from the request
     * @return 0 or more
     */
    public int atRisk(int day) {
        return waits.tailMultiset(day, BoundType.CLOSED).size();
    }

    /**
     * The share that is estimated to wait for longer than a number of days; a plan on the last of them has come.
     *
     * @param days counted from the request
     * @return from 0 to 1; empty if there are no waits, or if none was seen for so long and the curve had not come down to
     *     0
     * @throws IllegalArgumentException if the days are negative
     */
    public OptionalDouble stillWaiting(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a wait has 0 days or more, not " + days);
        }
        double share = stepOn(days).map(SurvivalStep::stillWaiting).orElse(1.0);
        boolean seen = days <= lastDay().orElse(-1) || share == 0;
        return seen ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /**
     * The share that is estimated to wait for longer than a number of weeks, such as the 20 weeks of regulation 13(2) of
     * the SEND Regulations 2014; a plan on the last day of the last week has come.
     *
     * @param weeks counted from the request
     * @return as for {@link #stillWaiting(int)}
     * @throws IllegalArgumentException if the weeks are negative or too many to count in days
     */
    public OptionalDouble stillWaitingAfterWeeks(int weeks) {
        if (weeks > Integer.MAX_VALUE / 7) {
            throw new IllegalArgumentException("too many weeks: " + weeks);
        }
        return stillWaiting(weeks * 7);
    }

    /**
     * The step that holds on a day: the last one on or before it.
     *
     * @param day counted from the request
     * @return the step; empty before the first one
     */
    public Optional<SurvivalStep> stepOn(int day) {
        Optional<SurvivalStep> last = Optional.empty();
        for (SurvivalStep step : steps) {
            if (step.day() > day) {
                break;
            }
            last = Optional.of(step);
        }
        return last;
    }

    /**
     * The median wait: the first day after which at most half are estimated to be waiting. Where exactly half are waiting
     * over several days, it is the middle between the first of them and the day of the next step, or the last day that was
     * seen.
     *
     * @return days; empty if the curve does not come down to a half
     */
    public OptionalDouble medianDays() {
        return half(step -> OptionalDouble.of(step.stillWaiting()));
    }

    /**
     * The lower end of the 95 % interval of the median.
     *
     * @return days; empty if the lower end of the curve's interval does not come down to a half
     */
    public OptionalDouble medianLowerDays() {
        return half(SurvivalStep::lower);
    }

    /**
     * The upper end of the 95 % interval of the median.
     *
     * @return days; empty if the upper end of the curve's interval does not come down to a half
     */
    public OptionalDouble medianUpperDays() {
        return half(SurvivalStep::upper);
    }

    private OptionalDouble half(Function<SurvivalStep, OptionalDouble> curve) {
        for (int i = 0; i < steps.size(); i++) {
            int day = steps.get(i).day();
            OptionalDouble height = curve.apply(steps.get(i));
            if (height.isPresent() && height.getAsDouble() <= HALF + NEAR) {
                boolean below = height.getAsDouble() < HALF - NEAR;
                return OptionalDouble.of(below ? day : (day + endOfLevel(i)) / 2.0);
            }
        }
        return OptionalDouble.empty();
    }

    private int endOfLevel(int step) {
        return step + 1 < steps.size() ? steps.get(step + 1).day() : lastDay().orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Survival survival
                && plans.equals(survival.plans)
                && open.equals(survival.open)
                && leavers.equals(survival.leavers)
                && unknown == survival.unknown;
    }

    @Override
    public int hashCode() {
        return Objects.hash(plans, open, leavers, unknown);
    }

    /**
     * The counts and the median.
     *
     * @return one line of words
     */
    @Override
    public String toString() {
        OptionalDouble median = medianDays();
        return waits() + " waits, " + plans() + " ended with a plan, median "
                + (median.isPresent() ? median.getAsDouble() + " days" : "not reached");
    }
}
