package io.github.opensend.core.code;

import java.io.Serializable;

/**
 * Whether a code is valid in a collection and year, with what the answer rests on.
 *
 * @since 0.1.0
 */
public sealed interface Validity extends Serializable permits Validity.Valid, Validity.NotValid, Validity.NotKnown {
    /**
     * The code is valid.
     *
     * @param use the use that says so
     */
    record Valid(CodeUse use) implements Validity {}

    /**
     * The code is not valid: the collection's whole list for that year is known, and the code is not on it.
     *
     * @param list the list
     */
    record NotValid(KnownList list) implements Validity {}

    /**
     * The sources do not say. It is no ground for turning a code away.
     *
     * @param collection the collection that was asked for
     * @param year the year that was asked for
     */
    record NotKnown(DataCollection collection, int year) implements Validity {}
}
