package io.github.opensend.core.code;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import org.immutables.value.Value;

/**
 * A code of a set, with its meaning and the collections that use it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Code implements CodeValue permits ImmutableCode {
    private static final long serialVersionUID = 1L;

    Code() {}

    @Override
    public abstract String set();

    @Override
    public abstract String value();

    /**
     * What it stands for, in our words.
     *
     * @return such as {@code specific learning difficulty}
     */
    public abstract String meaning();

    /**
     * How sure we are of the meaning; how sure we are of the years stands with each use.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * The collections that use it, and when.
     *
     * @return at least one use
     */
    public abstract ImmutableList<CodeUse> uses();

    @Value.Check
    void isUsed() {
        if (uses().isEmpty()) {
            throw new IllegalStateException("code " + value() + " of " + set() + " needs a use");
        }
    }

    /**
     * The code and what it stands for.
     *
     * @return such as {@code SPLD (specific learning difficulty)}
     */
    @Override
    public final String toString() {
        return value() + " (" + meaning() + ")";
    }
}
