package io.github.opensend.radar.framework;

import java.io.Serializable;

/**
 * One thing that is wrong with what was handed over: where, what was found there, and what was expected. It never holds
 * what a person wrote about a child, nor whose ratings they are.
 *
 * @param place where it stands, such as {@code domains[1].statements[0].weight}
 * @param found what stands there
 * @param expected what could stand there instead
 * @since 0.1.0
 */
public record RadarFault(String place, String found, String expected) implements Serializable {
    /**
     * The fault on one line.
     *
     * @return such as {@code domains[1].statements[0].weight: found 0, expected a whole number from 1 to 1000}
     */
    @Override
    public String toString() {
        return place + ": found " + found + ", expected " + expected;
    }
}
