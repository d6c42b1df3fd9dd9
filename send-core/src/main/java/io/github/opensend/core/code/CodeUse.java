package io.github.opensend.core.code;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * That a collection uses a code, in which years, and how that is known.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CodeUse implements Serializable permits ImmutableCodeUse {
    private static final long serialVersionUID = 1L;

    CodeUse() {}

    /**
     * The collection.
     *
     * @return the collection
     */
    public abstract DataCollection collection();

    /**
     * The first year of the use.
     *
     * @return a calendar year; empty if the years are not known
     */
    public abstract OptionalInt firstYear();

    /**
     * The last year of the use.
     *
     * @return a calendar year, included; empty if no end is known
     */
    public abstract OptionalInt lastYear();

    /**
     * How sure we are of the use and its years.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * Where it was read.
     *
     * @return the source, in words
     */
    public abstract String source();

    /**
     * What else is to be known of it.
     *
     * @return a remark, where there is one
     */
    public abstract Optional<String> note();

    @Value.Check
    void yearsAreInOrder() {
        if (lastYear().isPresent() && lastYear().getAsInt() < firstYear().orElse(Integer.MAX_VALUE)) {
            throw new IllegalStateException("a use from " + firstYear() + " to " + lastYear()
                    + " does not hold together; expected a first year that is not after the last");
        }
    }

    boolean covers(DataCollection other, int year) {
        return collection() == other
                && year >= firstYear().orElse(Integer.MAX_VALUE)
                && year <= lastYear().orElse(Integer.MAX_VALUE);
    }
}
