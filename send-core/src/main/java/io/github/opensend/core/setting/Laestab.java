package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * The number of a school within its authority: the three digits of the authority and four of the school, without a check
 * digit. It is written as seven digits or with a slash between the two parts; both are the same number.
 *
 * @param value the seven digits; a school can point to a child, so it never appears in {@link #toString()}
 * @since 0.1.0
 */
public record Laestab(String value) implements Serializable {
    private static final int AUTHORITY = 3;
    private static final ImmutableList<Place> PLAIN = Place.digits(7);
    private static final ImmutableList<Place> WITH_SLASH = ImmutableList.<Place>builder()
            .addAll(Place.digits(AUTHORITY))
            .add(Place.SLASH)
            .addAll(Place.digits(4))
            .build();

    /**
     * A number of a school, from either way of writing it.
     *
     * @throws InvalidIdentifierException with every fault, if the text is not one
     */
    public Laestab {
        InvalidIdentifierException.refuse("LAESTAB", faultsIn(value));
        value = value.replace("/", "");
    }

    /**
     * Every reason for which a text is no number of a school.
     *
     * @param text any text; spaces count
     * @return the faults; none if it is one
     */
    public static ImmutableList<IdentifierFault> faultsIn(String text) {
        boolean slash = text.indexOf('/') == AUTHORITY;
        return Place.faultsIn(text, slash ? WITH_SLASH : PLAIN);
    }

    /**
     * The number of the authority.
     *
     * @return three digits
     */
    public String authorityCode() {
        return value.substring(0, AUTHORITY);
    }

    /**
     * The number of the school within its authority.
     *
     * @return four digits
     */
    public String establishment() {
        return value.substring(AUTHORITY);
    }

    /**
     * What it is, without the number.
     *
     * @return {@code Laestab[redacted]}
     */
    @Override
    public String toString() {
        return "Laestab[redacted]";
    }
}
