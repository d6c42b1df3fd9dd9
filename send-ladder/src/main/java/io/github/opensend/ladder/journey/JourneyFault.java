package io.github.opensend.ladder.journey;

import java.io.Serializable;

/**
 * One thing in a journey that cannot be taken.
 *
 * @param place where it stands, such as {@code moves[2].to}
 * @param found what was found
 * @param expected what was expected instead
 * @since 0.1.0
 */
public record JourneyFault(String place, String found, String expected) implements Serializable {
    @Override
    public String toString() {
        return place + ": found " + found + ", expected " + expected;
    }
}
