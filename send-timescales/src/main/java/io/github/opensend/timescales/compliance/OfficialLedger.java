package io.github.opensend.timescales.compliance;

import io.github.opensend.core.measure.AverageWeeks;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.time.LocalDate;

/** The ledger of official figures: what each column of a row holds. */
final class OfficialLedger implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int NUMERATOR = 0;
    private static final int DENOMINATOR = 1;
    private static final int UNKNOWN = 2;
    private static final int AFTER_DISPUTE = 3;
    private static final int COLUMNS = 4;
    private static final int DAYS = COLUMNS * OfficialMeasure.values().length;
    private static final int CASES = DAYS + 1;
    private static final int DAYS_WITHOUT_EXCEPTIONS = DAYS + 2;
    private static final int CASES_WITHOUT_EXCEPTIONS = DAYS + 3;
    private static final int WIDTH = DAYS + 4;

    private final Ledger ledger;

    OfficialLedger() {
        this(new Ledger(WIDTH));
    }

    OfficialLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    void count(String authority, LocalDate inTheYearOf, OfficialMeasure measure, boolean inNumerator) {
        add(authority, inTheYearOf, column(measure, DENOMINATOR), 1);
        if (inNumerator) {
            countAmong(authority, inTheYearOf, measure);
        }
    }

    /** Counts in the numerator what is in the denominator already. */
    void countAmong(String authority, LocalDate inTheYearOf, OfficialMeasure measure) {
        add(authority, inTheYearOf, column(measure, NUMERATOR), 1);
    }

    void unknown(String authority, LocalDate inTheYearOf, OfficialMeasure measure) {
        add(authority, inTheYearOf, column(measure, UNKNOWN), 1);
    }

    void leaveOut(String authority, LocalDate inTheYearOf, OfficialMeasure measure) {
        add(authority, inTheYearOf, column(measure, AFTER_DISPUTE), 1);
    }

    void waited(String authority, LocalDate inTheYearOf, boolean excepted, long days) {
        add(authority, inTheYearOf, DAYS, days);
        add(authority, inTheYearOf, CASES, 1);
        if (!excepted) {
            add(authority, inTheYearOf, DAYS_WITHOUT_EXCEPTIONS, days);
            add(authority, inTheYearOf, CASES_WITHOUT_EXCEPTIONS, 1);
        }
    }

    private void add(String authority, LocalDate inTheYearOf, int column, long count) {
        ledger.add(new Group(authority, inTheYearOf.getYear()), column, count);
    }

    static OfficialCount count(long[] row, OfficialMeasure measure) {
        return new OfficialCount(
                new Rate(row[column(measure, NUMERATOR)], row[column(measure, DENOMINATOR)]),
                row[column(measure, UNKNOWN)],
                row[column(measure, AFTER_DISPUTE)]);
    }

    static AverageWeeks weeks(long[] row) {
        return new AverageWeeks(row[DAYS], row[CASES]);
    }

    static AverageWeeks weeksWithoutExceptions(long[] row) {
        return new AverageWeeks(row[DAYS_WITHOUT_EXCEPTIONS], row[CASES_WITHOUT_EXCEPTIONS]);
    }

    // Columns are numbered for one run; nothing that outlives it knows the numbers but the form that is serialised.
    @SuppressWarnings("EnumOrdinal")
    private static int column(OfficialMeasure measure, int part) {
        return measure.ordinal() * COLUMNS + part;
    }
}
