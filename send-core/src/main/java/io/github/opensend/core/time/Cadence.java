package io.github.opensend.core.time;

import com.google.common.base.Ascii;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How often something comes round, such as the sitting of a panel or the reading of a measure.
 *
 * <p><em>Bi-monthly</em> has two meanings and is no cadence: {@link Every#TWICE_A_MONTH} or {@link Every#TWO_MONTHS} has to be said.
 *
 * @param every how often
 * @param inTermOnly whether one that comes round in weeks pauses in holidays; it has no part in the others
 * @since 0.1.0
 */
public record Cadence(Every every, boolean inTermOnly) implements Serializable {
    /** How often. */
    public enum Every {
        /** Every week. */
        WEEK,
        /** Every second week. */
        FORTNIGHT,
        /** Twice in a calendar month: in its first half, to the 15th, and in its second. */
        TWICE_A_MONTH,
        /** Once in a calendar month. */
        MONTH,
        /** Once in two calendar months, counted from January. */
        TWO_MONTHS,
        /** Once in a quarter of a calendar year. */
        QUARTER,
        /** Once in a half term: a term of a calendar that has more than three in a school year. */
        HALF_TERM,
        /**
         * Once in a term; two half terms make one where a school year has more than three. Of a year that the calendar tells in
         * part, what it tells is taken.
         */
        TERM,
        /** Once in a calendar year. */
        YEAR;

        /**
         * The stable name in documents.
         *
         * @return lower-case words joined by hyphens
         */
        public String id() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    /**
     * Days within which something falls.
     *
     * @param first the first of them
     * @param last the last of them
     */
    public record Falls(LocalDate first, LocalDate last) implements Serializable {}

    /**
     * A cadence that goes on through holidays.
     *
     * @param every how often
     * @return the cadence
     */
    public static Cadence every(Every every) {
        return new Cadence(every, false);
    }

    /**
     * A cadence that pauses in holidays.
     *
     * @param every how often
     * @return the cadence
     */
    public static Cadence inTerm(Every every) {
        return new Cadence(every, true);
    }

    /**
     * When it falls next after it last did. A cadence in weeks falls on a day; the others anywhere within the next stretch of
     * their kind.
     *
     * @param last the day on which it last fell
     * @param calendar the calendar of terms, or empty where none is known
     * @return the day or the stretch; empty where that takes a calendar of terms and there is none, or it ends before
     */
    public Optional<Falls> next(LocalDate last, Optional<SchoolCalendar> calendar) {
        return switch (every) {
            case WEEK -> inWeeks(last, 1, calendar);
            case FORTNIGHT -> inWeeks(last, 2, calendar);
            case TWICE_A_MONTH -> Optional.of(nextHalfMonth(last));
            case MONTH -> Optional.of(nextMonths(last, 1));
            case TWO_MONTHS -> Optional.of(nextMonths(last, 2));
            case QUARTER -> Optional.of(nextMonths(last, 3));
            case YEAR -> Optional.of(nextMonths(last, 12));
            case HALF_TERM -> calendar.flatMap(known -> nextHalfTerm(known, last));
            case TERM -> calendar.flatMap(known -> nextTerm(known, last));
        };
    }

    private Optional<Falls> inWeeks(LocalDate last, int weeks, Optional<SchoolCalendar> calendar) {
        LocalDate day = last.plusWeeks(weeks);
        if (!inTermOnly) {
            return Optional.of(new Falls(day, day));
        }
        if (calendar.isEmpty()) {
            return Optional.empty();
        }
        List<Term> terms = calendar.get().terms();
        while (!day.isAfter(terms.get(terms.size() - 1).last())) {
            LocalDate candidate = day;
            if (terms.stream().anyMatch(term -> term.contains(candidate))) {
                return Optional.of(new Falls(day, day));
            }
            day = day.plusWeeks(weeks);
        }
        return Optional.empty();
    }

    private static Falls nextHalfMonth(LocalDate last) {
        return last.getDayOfMonth() <= 15
                ? new Falls(last.withDayOfMonth(16), last.withDayOfMonth(last.lengthOfMonth()))
                : new Falls(
                        last.plusMonths(1).withDayOfMonth(1), last.plusMonths(1).withDayOfMonth(15));
    }

    private static Falls nextMonths(LocalDate last, int months) {
        int before = (last.getMonthValue() - 1) / months * months;
        LocalDate first = LocalDate.of(last.getYear(), 1, 1).plusMonths(before + months);
        return new Falls(first, first.plusMonths(months).minusDays(1));
    }

    private static Optional<Falls> nextHalfTerm(SchoolCalendar calendar, LocalDate last) {
        return calendar.terms().stream()
                .filter(term -> term.first().isAfter(last) && isOfHalves(calendar, term))
                .findFirst()
                .map(term -> new Falls(term.first(), term.last()));
    }

    private static Optional<Falls> nextTerm(SchoolCalendar calendar, LocalDate last) {
        List<Term> terms = calendar.terms();
        for (int i = 0; i < terms.size(); i++) {
            boolean halves = isOfHalves(calendar, terms.get(i));
            int placeInYear = placeInYear(terms, i);
            boolean begins = !halves || placeInYear % 2 == 0;
            if (begins && terms.get(i).first().isAfter(last)) {
                boolean hasSecondHalf = halves && i + 1 < terms.size() && placeInYear(terms, i + 1) == placeInYear + 1;
                return Optional.of(new Falls(
                        terms.get(i).first(),
                        terms.get(hasSecondHalf ? i + 1 : i).last()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfHalves(SchoolCalendar calendar, Term term) {
        return calendar.terms().stream()
                        .filter(other -> AcademicYear.of(other.first()).equals(AcademicYear.of(term.first())))
                        .count()
                > 3;
    }

    private static int placeInYear(List<Term> terms, int place) {
        AcademicYear year = AcademicYear.of(terms.get(place).first());
        return (int) terms.subList(0, place).stream()
                .filter(term -> AcademicYear.of(term.first()).equals(year))
                .count();
    }

    @Override
    public String toString() {
        String often = every == Every.TWICE_A_MONTH
                ? "twice a month"
                : "every " + every.id().replace('-', ' ');
        return often + (inTermOnly ? " in term" : "");
    }
}
