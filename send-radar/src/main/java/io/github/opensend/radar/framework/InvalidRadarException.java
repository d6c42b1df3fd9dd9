package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * What was handed over cannot be used. Every fault is named with its place.
 *
 * @since 0.1.0
 */
public final class InvalidRadarException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<RadarFault> faults;

    private InvalidRadarException(String what, ImmutableList<RadarFault> faults) {
        super(what + " cannot be used: "
                + faults.stream().map(RadarFault::toString).collect(Collectors.joining("; ")));
        this.faults = faults;
    }

    /**
     * Refuses what has faults, and lets pass what has none.
     *
     * @param what what was handed over, such as {@code the framework}
     * @param faults its faults
     * @throws InvalidRadarException if there are any
     */
    public static void refuse(String what, ImmutableList<RadarFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidRadarException(what, faults);
        }
    }

    /**
     * What is wrong. The message holds the same.
     *
     * @return at least one fault
     */
    public ImmutableList<RadarFault> faults() {
        return faults;
    }
}
