package io.github.opensend.core.arrangement;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far independent travel training has come in an area on a day. Buckinghamshire's plan (outcome 5.14) has two counts, is
 * after a rise and sets no number.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class TravelTraining implements Serializable permits ImmutableTravelTraining {
    private static final long serialVersionUID = 1L;

    TravelTraining() {}

    /**
     * Starts a count.
     *
     * @param on the day on which it was counted
     * @return a builder that takes the counts
     */
    public static ImmutableTravelTraining.BuildFinal counted(LocalDate on) {
        return ImmutableTravelTraining.builder().on(on);
    }

    /**
     * The day on which it was counted.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * How many schools give the training.
     *
     * @return from 0; empty where it was not counted
     */
    public abstract Optional<Integer> schools();

    /**
     * How many pupils travel to school alone after the training.
     *
     * @return from 0; empty where it was not counted
     */
    public abstract Optional<Integer> pupils();

    /**
     * How many schools more there are than at an earlier count.
     *
     * @param earlier a count of an earlier day or of the same
     * @return the difference, below 0 for a fall; empty where one of both was not counted
     * @throws IllegalArgumentException if the other count is later
     */
    public Optional<Integer> schoolsSince(TravelTraining earlier) {
        return difference(earlier, earlier.schools(), schools());
    }

    /**
     * How many pupils more there are than at an earlier count.
     *
     * @param earlier a count of an earlier day or of the same
     * @return the difference, below 0 for a fall; empty where one of both was not counted
     * @throws IllegalArgumentException if the other count is later
     */
    public Optional<Integer> pupilsSince(TravelTraining earlier) {
        return difference(earlier, earlier.pupils(), pupils());
    }

    private Optional<Integer> difference(TravelTraining earlier, Optional<Integer> before, Optional<Integer> now) {
        if (earlier.on().isAfter(on())) {
            throw new IllegalArgumentException(
                    "expected a count of " + on() + " or earlier, found one of " + earlier.on());
        }
        return before.flatMap(from -> now.map(to -> to - from));
    }

    /**
     * Where the counts come from.
     *
     * @return outcome 5.14 of Buckinghamshire's plan
     */
    public static Citation citation() {
        return Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph("5.14"));
    }

    @Value.Check
    void countsFromZero() {
        new Faults()
                .when(
                        schools().filter(count -> count < 0).isPresent(),
                        "0 schools or more, found " + schools().orElse(0))
                .when(pupils().filter(count -> count < 0).isPresent(), "0 pupils or more, found " + pupils().orElse(0))
                .refuse("a count of travel training on " + on());
    }
}
