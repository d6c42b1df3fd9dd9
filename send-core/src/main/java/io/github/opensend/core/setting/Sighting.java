package io.github.opensend.core.setting;

import java.io.Serializable;

/**
 * Where a code was seen: a file of the release, and the first and the last of a run of periods in it.
 *
 * <p>Periods are written as in the file: four digits are a calendar year, six an academic year.
 *
 * @param file the name of the file, such as {@code timeliness_20_week}
 * @param first the first period, such as {@code 2019} or {@code 201819}
 * @param last the last period
 * @since 0.1.0
 */
public record Sighting(String file, String first, String last) implements Serializable {
    /**
     * A sighting.
     *
     * @throws IllegalArgumentException if the last period is before the first, or of another kind of year
     */
    public Sighting {
        if (first.length() != last.length() || first.compareTo(last) > 0) {
            throw new IllegalArgumentException(
                    file + " cannot run from " + first + " to " + last + "; expected two years of one kind, in order");
        }
    }

    /**
     * The file and its periods.
     *
     * @return such as {@code caseload 201819 to 202425}
     */
    @Override
    public String toString() {
        return file + " " + (first.equals(last) ? first : first + " to " + last);
    }
}
