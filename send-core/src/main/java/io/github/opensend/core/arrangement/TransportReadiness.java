package io.github.opensend.core.arrangement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How one case of transport stands against one first school day.
 *
 * @param readiness how it stands
 * @param firstSchoolDay the day against which it was held
 * @param daysLate how many calendar days after that day it begins; 0 unless it is not ready, and then 1 or more
 * @since 0.1.0
 */
public record TransportReadiness(Readiness readiness, LocalDate firstSchoolDay, long daysLate) implements Serializable {
    /**
     * How one case stands.
     *
     * @throws IllegalArgumentException if days late do not go with how it stands
     */
    public TransportReadiness {
        if (readiness == Readiness.NOT_READY ? daysLate < 1 : daysLate != 0) {
            throw new IllegalArgumentException(
                    "expected days late, from 1, with not ready and with nothing else, found " + daysLate + " with "
                            + readiness.words());
        }
    }
}
