package io.github.opensend.ladder.journey;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A journey that cannot be taken. It tells every fault, and nothing that people wrote of the pupil.
 *
 * @since 0.1.0
 */
public final class InvalidJourneyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<JourneyFault> faults;

    InvalidJourneyException(ImmutableList<JourneyFault> faults) {
        super(faults.stream().map(JourneyFault::toString).collect(Collectors.joining("; ")));
        this.faults = faults;
    }

    /**
     * Every fault.
     *
     * @return the faults, in the order of the journey; at least one
     */
    public ImmutableList<JourneyFault> faults() {
        return faults;
    }
}
