package io.github.opensend.core.need;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One need of a child: its type, its rank among the child's needs, its area, and since when it is recorded.
 *
 * <p>No specialist assessment is needed to record one, and nothing follows from one by itself.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Need implements Serializable permits ImmutableNeed {
    private static final long serialVersionUID = 1L;

    Need() {}

    /**
     * A need under the usual area of its type.
     *
     * @param type the type
     * @param rank the rank
     * @return the need
     */
    public static Need of(NeedType type, NeedRank rank) {
        return ImmutableNeed.builder().type(type).rank(rank).build();
    }

    /**
     * The same need under an area of the caller's choice.
     *
     * @param area any area, whatever the type
     * @return the need
     */
    public Need placedUnder(AreaOfNeed area) {
        return ImmutableNeed.copyOf(this).withPlacedIn(area);
    }

    /**
     * The same need with the day since which it is recorded.
     *
     * @param day the first day
     * @return the need
     */
    public Need recordedSince(LocalDate day) {
        return ImmutableNeed.copyOf(this).withSince(day);
    }

    /**
     * The type.
     *
     * @return the type, known or not
     */
    public abstract NeedType type();

    /**
     * The rank.
     *
     * @return the rank
     */
    public abstract NeedRank rank();

    /**
     * The area under which a caller placed it.
     *
     * @return the area; empty if the need was left under the usual area of its type
     */
    public abstract Optional<AreaOfNeed> placedIn();

    /**
     * Since when it is recorded.
     *
     * @return the first day, where it is told
     */
    public abstract Optional<LocalDate> since();

    /**
     * The area that it lies in: where a caller placed it, else where its type usually lies.
     *
     * @return the area; empty if neither says one
     */
    public Optional<AreaOfNeed> area() {
        return placedIn().or(type()::usualArea);
    }
}
