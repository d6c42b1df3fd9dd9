package io.github.opensend.json;

import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import java.util.Optional;
import java.util.function.Supplier;

/** Hands the faults that the radar finds in a value on to the places in a document from which the value was read. */
final class RadarRefusal {
    private static final String NUMBERED = "([a-zA-Z]+)\\[([0-9]+)\\]\\.";

    private RadarRefusal() {}

    /** A value, or its faults. What has been told already of a place, or of one below it, is not told again. */
    static <T> Optional<T> unlessRefused(Place place, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidRadarException refused) {
            for (RadarFault fault : refused.faults()) {
                Place at = place.along(fault.place());
                if (!at.isAtFault()) {
                    at.refused(fault.expected().replaceAll(NUMBERED, "/$1/$2/").replace("//", "/"));
                }
            }
            return Optional.empty();
        }
    }
}
