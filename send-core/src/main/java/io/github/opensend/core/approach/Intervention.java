package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Support in sessions: what, by whom, how often, how long, for how many, for how many weeks, at what cost.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Intervention implements Provision permits ImmutableIntervention {
    private static final long serialVersionUID = 1L;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    Intervention() {}

    /**
     * Starts an intervention.
     *
     * @param reference what tells it from all other provision of the setting
     * @param area the area of need
     * @param what what it is
     * @return the stages of a builder
     */
    public static ImmutableIntervention.FrequencyBuildStage intervention(
            String reference, AreaOfNeed area, String what) {
        return ImmutableIntervention.builder().reference(reference).area(area).what(what);
    }

    @Override
    public abstract String reference();

    @Override
    public abstract AreaOfNeed area();

    @Override
    public abstract String what();

    /**
     * How often there is a session.
     *
     * @return the frequency
     */
    public abstract Frequency frequency();

    /**
     * How long a session is.
     *
     * @return minutes, from 1
     */
    public abstract int minutesPerSession();

    /**
     * The first day.
     *
     * @return the day
     */
    public abstract LocalDate from();

    /**
     * For how many weeks it runs.
     *
     * @return weeks, from 1
     */
    public abstract int weeks();

    /**
     * How many children a session is for.
     *
     * @return from 1, which is one to one and is taken where nothing is told
     */
    @Value.Default
    public int groupSize() {
        return 1;
    }

    /**
     * How many adults a session takes.
     *
     * @return from 0, for a session without an adult; 1 where nothing is told
     */
    @Value.Default
    public int adults() {
        return 1;
    }

    @Override
    public abstract ImmutableSet<Role> providedBy();

    /**
     * The training or qualification of whoever provides it.
     *
     * @return the words, where it is recorded
     */
    public abstract Optional<String> qualification();

    /**
     * What speaks for its working.
     *
     * @return the words, where it is recorded
     */
    public abstract Optional<String> evidenceBase();

    @Override
    public abstract Optional<Boolean> additional();

    @Override
    public abstract Optional<Long> costInPence();

    /**
     * What was measured of this child before and after.
     *
     * @return not measured, unless told otherwise
     */
    @Value.Default
    public Impact impact() {
        return Impact.notMeasured();
    }

    /**
     * The last day.
     *
     * @return the day before so many weeks are over
     */
    public LocalDate last() {
        return from().plusWeeks(weeks()).minusDays(1);
    }

    /**
     * Whether it runs on a day, by its first day and its weeks.
     *
     * @param day any day
     * @return true from the first day to the last
     */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(last());
    }

    /**
     * How long the sessions of a week are together.
     *
     * @return the minutes, while it runs
     */
    public WeeklyMinutes weekly() {
        return new WeeklyMinutes(
                (long) frequency().times() * minutesPerSession(), frequency().everyWeeks());
    }

    @Value.Check
    void hasTimeAndPeople() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        if (reference().isBlank()) {
            faults.add("a reference is needed");
        }
        if (what().isBlank()) {
            faults.add("what it is has to be told");
        }
        if (minutesPerSession() < 1 || minutesPerSession() > MINUTES_OF_A_DAY) {
            faults.add("a session has 1 to " + MINUTES_OF_A_DAY + " minutes, found " + minutesPerSession());
        }
        if (weeks() < 1) {
            faults.add("it runs for 1 week or more, found " + weeks());
        }
        if (groupSize() < 1) {
            faults.add("it is for 1 child or more, found " + groupSize());
        }
        if (adults() < 0) {
            faults.add("it takes 0 adults or more, found " + adults());
        }
        costInPence().filter(pence -> pence < 0).ifPresent(pence -> faults.add("it costs 0 or more, found " + pence));
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException(this + ": " + String.join("; ", found));
        }
    }

    /**
     * The reference alone, because the rest can be about a child.
     *
     * @return such as {@code intervention talk-time}
     */
    @Override
    public final String toString() {
        return "intervention " + reference();
    }
}
