package io.github.opensend.core.plan;

import java.io.Serializable;
import java.util.Optional;

/**
 * Section I: the school or other institution that the plan names, and its type.
 *
 * @param name the name; empty where none is named, and always in a draft (section 38(5) of the Children and Families Act 2014)
 * @param type the type; empty where none is specified
 */
public record Placement(Optional<String> name, Optional<String> type) implements Serializable {
    /** Nothing is named. */
    public static final Placement NONE = new Placement(Optional.empty(), Optional.empty());

    /**
     * Whether neither a name nor a type is told.
     *
     * @return true if both are empty
     */
    public boolean isEmpty() {
        return name.isEmpty() && type.isEmpty();
    }

    /**
     * What is told, without the name.
     *
     * @return such as {@code a name and a type}
     */
    @Override
    public String toString() {
        return isEmpty()
                ? "nothing"
                : name.map(told -> "a name").orElse("no name") + " and "
                        + type.map(told -> "a type").orElse("no type");
    }
}
