package io.github.opensend.core.law;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Objects;

/**
 * The answers that a caller has chosen to the questions that the law leaves open; the default stands for the rest.
 *
 * @since 0.1.0
 */
public final class Readings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Readings DEFAULTS = new Readings(ImmutableMap.of());

    private final ImmutableMap<Reading, Reading.Option> chosen;

    private Readings(ImmutableMap<Reading, Reading.Option> chosen) {
        this.chosen = chosen;
    }

    /**
     * Every reading at its default.
     *
     * @return the defaults
     */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /**
     * The same choices but for one reading.
     *
     * @param reading the question
     * @param optionId the stable name of the answer
     * @return the new choices
     * @throws IllegalArgumentException if the reading has no such option
     */
    public Readings choose(Reading reading, String optionId) {
        ImmutableMap.Builder<Reading, Reading.Option> next = ImmutableMap.builder();
        return new Readings(
                next.putAll(chosen).put(reading, reading.option(optionId)).buildKeepingLast());
    }

    /**
     * The answer in use.
     *
     * @param reading the question
     * @return the chosen option, or the default
     */
    public Reading.Option chosen(Reading reading) {
        Reading.Option option = chosen.get(reading);
        return option == null ? reading.byDefault() : option;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chosen);
    }

    @Override
    public String toString() {
        return "Readings" + chosen.values().stream().map(Reading.Option::id).toList();
    }
}
