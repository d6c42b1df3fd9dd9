package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A unique reference number of the department's register of schools: up to six digits, without a check digit.
 *
 * @param value the digits; a school can point to a child, so it never appears in {@link #toString()}
 * @since 0.1.0
 */
public record Urn(String value) implements Serializable {
    private static final int MOST = 6;

    /**
     * A unique reference number.
     *
     * @throws InvalidIdentifierException with every fault, if the text is not one
     */
    public Urn {
        InvalidIdentifierException.refuse("URN", faultsIn(value));
    }

    /**
     * Every reason for which a text is no unique reference number.
     *
     * @param text any text; spaces count
     * @return the faults; none if it is one
     */
    public static ImmutableList<IdentifierFault> faultsIn(String text) {
        int length = Math.min(Math.max(text.length(), 1), MOST);
        ImmutableList<IdentifierFault> faults = Place.faultsIn(text, Place.digits(length));
        return text.length() == length
                ? faults
                : ImmutableList.<IdentifierFault>builder()
                        .add(Place.length(text, "1 to " + MOST))
                        .addAll(faults.subList(1, faults.size()))
                        .build();
    }

    /**
     * What it is, without the number.
     *
     * @return {@code Urn[redacted]}
     */
    @Override
    public String toString() {
        return "Urn[redacted]";
    }
}
