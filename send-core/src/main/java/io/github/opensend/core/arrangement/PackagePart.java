package io.github.opensend.core.arrangement;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of a package: what is given, by whom, for how long in a week, at what cost.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PackagePart implements Serializable permits ImmutablePackagePart {
    private static final long serialVersionUID = 1L;
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    PackagePart() {}

    /**
     * Starts a part.
     *
     * @param what what is given, such as {@code forest school}
     * @return a builder
     */
    public static ImmutablePackagePart.BuildFinal part(String what) {
        return ImmutablePackagePart.builder().what(what);
    }

    /**
     * What is given.
     *
     * @return a text that is not empty; it can be about a child and is not printed
     */
    public abstract String what();

    /**
     * Who gives it.
     *
     * @return the caller's reference to a {@link Provider}; empty where it is not recorded
     */
    public abstract Optional<String> provider();

    /**
     * How long it is in a week.
     *
     * @return minutes, from 0 to all of a week; empty where it is not recorded, which is not nothing
     */
    public abstract Optional<Integer> minutesAWeek();

    /**
     * What it costs, for the time that it is arranged for.
     *
     * @return pence from 0; empty where the cost is not recorded, which is not nothing
     */
    public abstract Optional<Long> costInPence();

    /**
     * The first day.
     *
     * @return the day; empty where it is not recorded, and then the part has begun
     */
    public abstract Optional<LocalDate> from();

    /**
     * The last day.
     *
     * @return the day, included; empty where no end is recorded
     */
    public abstract Optional<LocalDate> last();

    /**
     * Whether its last day has passed.
     *
     * @param day any day
     * @return true after the last day
     */
    public boolean overOn(LocalDate day) {
        return last().filter(day::isAfter).isPresent();
    }

    /**
     * Whether it is given on a day, by its first and its last day.
     *
     * @param day any day
     * @return true from the first day to the last, both included
     */
    public boolean runsOn(LocalDate day) {
        return !overOn(day) && from().filter(day::isBefore).isEmpty();
    }

    @Value.Check
    void isWithinItsBounds() {
        new Faults()
                .blank("what it is", Optional.of(what()))
                .blank("the reference of the provider", provider())
                .when(
                        minutesAWeek()
                                .filter(minutes -> minutes < 0 || minutes > MINUTES_OF_A_WEEK)
                                .isPresent(),
                        "a week has 0 to " + MINUTES_OF_A_WEEK + " minutes, found "
                                + minutesAWeek().orElse(0))
                .when(
                        costInPence().filter(pence -> pence < 0).isPresent(),
                        "it costs 0 or more, found " + costInPence().orElse(0L))
                .inOrder("the first day", from(), "the last day", last())
                .refuse("a part of a package");
    }

    /**
     * No more than that it is a part, because what it is can be about a child.
     *
     * @return {@code part of a package}
     */
    @Override
    public final String toString() {
        return "part of a package";
    }
}
