package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A unique learner number: ten digits, the first not 0, the last a check digit.
 *
 * <p>With r the sum of the first nine digits times 10, 9, down to 2, modulo 11, the check digit is 10 less r; a number
 * whose r is 0 is not given out. The rule is from knowledge, recomputed with a published example.
 *
 * <p>What the check digit promises: it gives away every wrong digit and every exchange of two different digits, wherever
 * they stand. Of two wrong digits it misses about one pair in 10.
 *
 * @param value the ten digits; it points to a learner and never appears in {@link #toString()}
 * @since 0.1.0
 */
public record Uln(String value) implements Serializable {
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;
    private static final ImmutableList<Place> PLACES = ImmutableList.<Place>builder()
            .add(Place.DIGIT_BUT_0)
            .addAll(Place.digits(LENGTH - 1))
            .build();

    /**
     * A unique learner number.
     *
     * @throws InvalidIdentifierException with every fault, if the text is not one
     */
    public Uln {
        InvalidIdentifierException.refuse("ULN", faultsIn(value));
    }

    /**
     * Every reason for which a text is no unique learner number. The check digit is looked at where the rest is right.
     *
     * @param text any text; spaces count
     * @return the faults; none if it is one
     */
    public static ImmutableList<IdentifierFault> faultsIn(String text) {
        ImmutableList<IdentifierFault> faults = Place.faultsIn(text, PLACES);
        if (!faults.isEmpty()) {
            return faults;
        }
        int remainder = remainder(text);
        if (remainder == 0) {
            return ImmutableList.of(
                    new IdentifierFault(0, "nine digits that have no check digit", "nine digits that have one"));
        }
        return text.charAt(LENGTH - 1) - '0' == LENGTH - remainder
                ? ImmutableList.of()
                : ImmutableList.of(
                        new IdentifierFault(LENGTH, "another digit", "the check digit of what stands before it"));
    }

    private static int remainder(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (text.charAt(i) - '0');
        }
        return sum % MODULUS;
    }

    /**
     * What it is, without the number.
     *
     * @return {@code Uln[redacted]}
     */
    @Override
    public String toString() {
        return "Uln[redacted]";
    }
}
