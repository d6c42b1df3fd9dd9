package io.github.opensend.ladder.advice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day that a local clock comes to.
 *
 * @param clock the clock
 * @param startedOn the day with which it begins
 * @param on the last day, counted in weeks, days or years of the calendar
 * @param inSchoolWeeksOrNull the last day if the weeks are those of the school: told where the source does not say which, and a
 *     calendar is known that holds them
 * @since 0.1.0
 */
public record FallsDue(
        LocalClock clock,
        LocalDate startedOn,
        LocalDate on,
        @Nullable LocalDate inSchoolWeeksOrNull) implements Serializable {
    /**
     * The last day in weeks of the school.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> inSchoolWeeks() {
        return Optional.ofNullable(inSchoolWeeksOrNull);
    }
}
