package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A number of the register of learning providers: eight digits, without a check digit. In practice the first is 1; that is
 * from knowledge, and another is not refused.
 *
 * @param value the digits; a provider can point to a learner, so it never appears in {@link #toString()}
 * @since 0.1.0
 */
public record Ukprn(String value) implements Serializable {
    private static final ImmutableList<Place> PLACES = Place.digits(8);

    /**
     * A number of a provider.
     *
     * @throws InvalidIdentifierException with every fault, if the text is not one
     */
    public Ukprn {
        InvalidIdentifierException.refuse("UKPRN", faultsIn(value));
    }

    /**
     * Every reason for which a text is no number of a provider.
     *
     * @param text any text; spaces count
     * @return the faults; none if it is one
     */
    public static ImmutableList<IdentifierFault> faultsIn(String text) {
        return Place.faultsIn(text, PLACES);
    }

    /**
     * What it is, without the number.
     *
     * @return {@code Ukprn[redacted]}
     */
    @Override
    public String toString() {
        return "Ukprn[redacted]";
    }
}
