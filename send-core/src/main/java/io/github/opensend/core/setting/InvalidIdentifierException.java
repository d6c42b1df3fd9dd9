package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A text that is not the identifier it should be. Every fault is named, and none repeats the text.
 *
 * @since 0.1.0
 */
public final class InvalidIdentifierException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<IdentifierFault> faults;

    InvalidIdentifierException(String kind, ImmutableList<IdentifierFault> faults) {
        super("not a " + kind + ": "
                + faults.stream().map(IdentifierFault::toString).collect(Collectors.joining("; ")));
        this.faults = faults;
    }

    static void refuse(String kind, ImmutableList<IdentifierFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidIdentifierException(kind, faults);
        }
    }

    /**
     * What is wrong. The message holds the same.
     *
     * @return at least one fault, the whole first, then by position
     */
    public ImmutableList<IdentifierFault> faults() {
        return faults;
    }
}
