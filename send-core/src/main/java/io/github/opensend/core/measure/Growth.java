package io.github.opensend.core.measure;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By how much something grew, as a source prints it. Many a source prints no figure that it grew from; then none is known.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Growth implements Serializable permits ImmutableGrowth {
    private static final long serialVersionUID = 1L;

    Growth() {}

    /**
     * A growth.
     *
     * @param first the day, or the first day of the period, that it grew from
     * @param last the day, or the last day of the period, that it grew to
     * @param percent by how much in per cent; below zero where it shrank
     * @return a builder that takes the base
     */
    public static ImmutableGrowth.BuildFinal growth(LocalDate first, LocalDate last, BigDecimal percent) {
        return ImmutableGrowth.builder().first(first).last(last).percent(percent);
    }

    /**
     * The day, or the first day of the period, that it grew from.
     *
     * @return the day
     */
    public abstract LocalDate first();

    /**
     * The day, or the last day of the period, that it grew to.
     *
     * @return the day, not before the first
     */
    public abstract LocalDate last();

    /**
     * By how much it grew.
     *
     * @return in per cent; below zero where it shrank
     */
    public abstract BigDecimal percent();

    /**
     * What it grew from.
     *
     * @return the figure, where the source prints it
     */
    public abstract Optional<Figure.Exact> base();

    /**
     * What it grew to.
     *
     * @return the base and the growth together, exactly; empty where no base is known
     */
    public Optional<Figure.Exact> reached() {
        return base().map(from -> new Figure.Exact(
                from.value().multiply(percent().add(BigDecimal.valueOf(100))).movePointLeft(2), from.unit()));
    }

    @Value.Check
    void endsAfterItStarts() {
        if (last().isBefore(first())) {
            throw new IllegalStateException("a growth from " + first() + " to " + last() + " ends before it starts");
        }
    }
}
