package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a rule that is settled, or that turns on a {@link Reading}.
 *
 * @param <T> what is chosen
 * @since 0.1.0
 */
public final class Choice<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Reading reading;
    private final ImmutableMap<String, T> options;

    private Choice(@Nullable Reading reading, ImmutableMap<String, T> options) {
        this.reading = reading;
        this.options = options;
    }

    /**
     * A part that no reading can change.
     *
     * @param only what it is
     * @param <T> what is chosen
     * @return the choice of one
     */
    public static <T> Choice<T> settled(T only) {
        return new Choice<>(null, ImmutableMap.of("", only));
    }

    /**
     * A part that turns on a reading with two answers.
     *
     * @param reading the reading
     * @param first what the first answer, the default, makes of it
     * @param second what the second answer makes of it
     * @param <T> what is chosen
     * @return the choice
     * @throws IllegalArgumentException if the reading has more than two answers
     */
    public static <T> Choice<T> on(Reading reading, T first, T second) {
        if (reading.options().size() != 2) {
            throw new IllegalArgumentException("reading " + reading.id() + ": expected two options, found "
                    + reading.options().size());
        }
        return new Choice<>(
                reading,
                ImmutableMap.of(
                        reading.options().get(0).id(),
                        first,
                        reading.options().get(1).id(),
                        second));
    }

    /**
     * The reading on which it turns.
     *
     * @return the reading, or empty for a part that is settled
     */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    /**
     * What the default reading makes of it.
     *
     * @return the part
     */
    public T byDefault() {
        return options.values().iterator().next();
    }

    /**
     * What each answer makes of it.
     *
     * @return the parts, the default first
     */
    public ImmutableCollection<T> options() {
        return options.values();
    }

    /**
     * The same choice of what is made of each part.
     *
     * @param making what is made of a part
     * @param <R> what is then chosen
     * @return the choice, turning on the same reading
     */
    public <R> Choice<R> map(Function<? super T, ? extends R> making) {
        return new Choice<>(reading, ImmutableMap.copyOf(Maps.transformValues(options, making::apply)));
    }

    /**
     * What a caller's readings make of it.
     *
     * @param readings the readings in use
     * @return the part
     */
    public T under(Readings readings) {
        return reading == null
                ? byDefault()
                : Objects.requireNonNull(options.get(readings.chosen(reading).id()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Choice<?> that
                        && Objects.equals(reading, that.reading)
                        && options.equals(that.options));
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /**
     * What can be chosen.
     *
     * @return the part that is settled, or the part under each answer
     */
    @Override
    public String toString() {
        return reading == null ? byDefault().toString() : reading.id() + " " + options;
    }
}
