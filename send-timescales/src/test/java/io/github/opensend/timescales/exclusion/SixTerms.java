package io.github.opensend.timescales.exclusion;

import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The calendar of an invented school whose year has six terms. */
public final class SixTerms {
    public static final SchoolCalendar CALENDAR = SchoolCalendar.of(
            List.of(
                    term("2025-09-02", "2025-10-24"),
                    term("2025-11-03", "2025-12-19"),
                    term("2026-01-05", "2026-02-13"),
                    term("2026-02-23", "2026-03-27"),
                    term("2026-04-13", "2026-05-22"),
                    term("2026-06-01", "2026-07-21"),
                    term("2026-09-02", "2026-10-23")),
            Set.of(LocalDate.of(2026, 5, 4)));

    private SixTerms() {}

    public static Term term(String first, String last) {
        return new Term(LocalDate.parse(first), LocalDate.parse(last));
    }
}
