package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A unique pupil number: thirteen characters, namely a check letter, the number of the authority (3), the number of the
 * school (4), the year of issue (2) and a serial number (3), whose last character is a letter where the number is
 * temporary.
 *
 * <p>The check letter is the letter of {@code ABCDEFGHJKLMNPQRTUVWXYZ} that stands at the sum of value times position over
 * the positions 2 to 13, modulo 23. In position 13 a letter has as its value its place in the same alphabet, from 0. The
 * rules are those of the children in need census, numbers 1510, 1540 and 1550, as others have coded them; the values of
 * temporary letters other than A are from knowledge.
 *
 * <p>What the check letter promises: it gives away every wrong character and every exchange of two different characters,
 * wherever they stand, but for one: in position 13, a digit and the letter of the same value (0 and A, 1 and B, up to 9
 * and K) cannot be told apart, so that a permanent number and a temporary one share their check letter. Of two wrong
 * characters it misses about one pair in 23.
 *
 * <p>That the form is right does not say that the number was ever given out; see {@link #authorityIsRecognised()}.
 *
 * @param value the thirteen characters; it points to a child and never appears in {@link #toString()}
 * @since 0.1.0
 */
public record Upn(String value) implements Serializable {
    private static final ImmutableList<Place> PLACES = ImmutableList.<Place>builder()
            .add(Place.LETTER)
            .addAll(Place.digits(11))
            .add(Place.DIGIT_OR_LETTER)
            .build();

    /**
     * A unique pupil number.
     *
     * @throws InvalidIdentifierException with every fault, if the text is not one
     */
    public Upn {
        InvalidIdentifierException.refuse("UPN", faultsIn(value));
    }

    /**
     * Every reason for which a text is no unique pupil number. The check letter is looked at where the rest is right.
     *
     * @param text any text; case and spaces count
     * @return the faults; none if it is one
     */
    public static ImmutableList<IdentifierFault> faultsIn(String text) {
        ImmutableList<IdentifierFault> faults = Place.faultsIn(text, PLACES);
        return faults.isEmpty() && text.charAt(0) != checkLetter(text)
                ? ImmutableList.of(new IdentifierFault(1, "another letter", "the check letter of what follows"))
                : faults;
    }

    private static char checkLetter(String text) {
        int sum = 0;
        for (int position = 2; position <= PLACES.size(); position++) {
            char character = text.charAt(position - 1);
            int value = Place.LETTERS.indexOf(character);
            sum += position * (value < 0 ? character - '0' : value);
        }
        return Place.LETTERS.charAt(sum % Place.LETTERS.length());
    }

    /**
     * Whether it is a temporary number, which a school gives until the permanent one is known.
     *
     * @return true if the last character is a letter
     */
    public boolean isTemporary() {
        return Place.LETTERS.indexOf(value.charAt(PLACES.size() - 1)) >= 0;
    }

    /**
     * The number of the authority, or the number used in its place, under which it was given out.
     *
     * @return three digits; it says nothing of where the child lives now
     */
    public String authorityCode() {
        return value.substring(1, 4);
    }

    /**
     * Whether numbers are given out under {@link #authorityCode()}, by rule 1530 of the children in need census. The list
     * has Wales, the armed forces and others beside England; it may lag behind the newest authorities.
     *
     * @return true if the number is on the list
     */
    public boolean authorityIsRecognised() {
        return UpnAuthorities.RECOGNISED.contains(Integer.parseInt(authorityCode()));
    }

    /**
     * What it is, without the number.
     *
     * @return {@code Upn[redacted]}
     */
    @Override
    public String toString() {
        return "Upn[redacted]";
    }
}
