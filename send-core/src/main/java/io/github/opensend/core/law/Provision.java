package io.github.opensend.core.law;

import java.io.Serializable;

/**
 * One place in an instrument.
 *
 * @param instrument the document
 * @param pinpoint what the part is called
 * @param number the number of the part, such as {@code 13(2)}; empty for the whole document
 * @since 0.1.0
 */
public record Provision(Instrument instrument, Pinpoint pinpoint, String number) implements Serializable {
    /**
     * Checks that a part has a number and that a whole has none.
     *
     * @throws IllegalArgumentException if the number is missing, or stands beside the whole
     */
    public Provision {
        if (number.isBlank() != (pinpoint == Pinpoint.WHOLE)) {
            throw new IllegalArgumentException(instrument + ": a part needs a number and the whole has none, found \""
                    + number + "\" as " + pinpoint);
        }
    }

    /**
     * The provision as a lawyer writes it.
     *
     * @return such as {@code SEND Regulations 2014 (SI 2014/1530), reg 13(2)}
     */
    @Override
    public String toString() {
        return pinpoint == Pinpoint.WHOLE
                ? instrument.toString()
                : instrument + ", " + pinpoint.abbreviation(1) + " " + number;
    }
}
