package io.github.opensend.ladder.course;

import com.google.common.collect.ImmutableList;

/**
 * A course or a ladder that does not hold together. It tells every fault.
 *
 * @since 0.1.0
 */
public final class InvalidCourseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<String> faults;

    /**
     * Refuses something.
     *
     * @param name its name
     * @param faults the faults, at least one
     */
    public InvalidCourseException(String name, ImmutableList<String> faults) {
        super(name + ": " + String.join("; ", faults));
        this.faults = faults;
    }

    /**
     * Every fault.
     *
     * @return what was found and what was expected, each in words
     */
    public ImmutableList<String> faults() {
        return faults;
    }
}
