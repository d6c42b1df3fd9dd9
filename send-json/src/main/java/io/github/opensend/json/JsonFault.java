package io.github.opensend.json;

import java.io.Serializable;

/**
 * One thing in a document that cannot be taken: where it stands, what was found there, and what was expected.
 *
 * @param pointer the place as a JSON pointer (RFC 6901); the empty text for the whole document
 * @param found what stands there, in words; references and free text are described by their length alone
 * @param expected what could stand there instead, in words
 * @since 0.1.0
 */
public record JsonFault(String pointer, String found, String expected) implements Serializable {
    /**
     * The fault on one line, with control characters escaped.
     *
     * @return such as {@code /events/2/on: found "2025-02-30", expected a date that exists, as yyyy-mm-dd}
     */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "the document" : Shown.escaped(pointer);
        return place + ": found " + found + ", expected " + expected;
    }
}
