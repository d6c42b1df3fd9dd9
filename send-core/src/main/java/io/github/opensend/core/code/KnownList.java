package io.github.opensend.core.code;

import io.github.opensend.core.law.Certainty;
import java.io.Serializable;

/**
 * That a collection's whole list of a set is known for a run of years: in them, what is not on the list is not valid.
 *
 * @param collection the collection
 * @param firstYear the first calendar year for which the list is known
 * @param lastYear the last one, included; of later years nothing is said yet
 * @param certainty how sure we are that the list is whole
 * @param source where it was read
 * @since 0.1.0
 */
public record KnownList(DataCollection collection, int firstYear, int lastYear, Certainty certainty, String source)
        implements Serializable {
    /**
     * A known list.
     *
     * @throws IllegalArgumentException if the last year is before the first
     */
    public KnownList {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "a list cannot be known from " + firstYear + " to " + lastYear + "; expected two years in order");
        }
    }

    boolean covers(DataCollection other, int year) {
        return collection == other && year >= firstYear && year <= lastYear;
    }
}
