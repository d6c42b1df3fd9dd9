package io.github.opensend.core.setting;

import java.io.Serializable;

/**
 * One thing that is wrong with an identifier: where, what was found there, and what was expected. It never holds the
 * identifier nor any character of it, because an identifier that is nearly right still points to a child.
 *
 * @param position the place of the character, from 1; 0 for the identifier as a whole
 * @param found what stands there, as a kind of character or a length
 * @param expected what could stand there instead
 * @since 0.1.0
 */
public record IdentifierFault(int position, String found, String expected) implements Serializable {
    /**
     * The fault on one line.
     *
     * @return such as {@code position 5: found a small letter, expected a digit}
     */
    @Override
    public String toString() {
        return (position == 0 ? "" : "position " + position + ": ") + "found " + found + ", expected " + expected;
    }
}
