package io.github.opensend.core.plan;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Section I: the school or other institution that the plan names, and its type.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Placement implements Serializable permits ImmutablePlacement {
    private static final long serialVersionUID = 1L;

    Placement() {}

    /**
     * Starts a placement.
     *
     * @return a builder that takes the name and the type
     */
    public static ImmutablePlacement.Builder at() {
        return ImmutablePlacement.builder();
    }

    /**
     * The name.
     *
     * @return the name; empty where none is named, and always in a first draft (section 38(5) of the Children and Families Act 2014)
     */
    public abstract Optional<String> name();

    /**
     * The type.
     *
     * @return the type; empty where none is specified
     */
    public abstract Optional<String> type();

    /**
     * Whether neither a name nor a type is told.
     *
     * @return true if both are empty
     */
    public boolean isEmpty() {
        return name().isEmpty() && type().isEmpty();
    }

    /**
     * What is told, without the name.
     *
     * @return such as {@code a name and no type}
     */
    @Override
    public final String toString() {
        return name().map(told -> "a name").orElse("no name") + " and "
                + type().map(told -> "a type").orElse("no type");
    }
}
