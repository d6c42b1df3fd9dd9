package io.github.opensend.core.time;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.table.ShippedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table that comes with this library, read once from its resource. */
final class PublishedBankHolidays {
    private static final String VERSION = "version ";

    static final BankHolidays ENGLAND_AND_WALES = holidays(ShippedTable.read(
            PublishedBankHolidays.class,
            "bank-holidays-england-and-wales.csv",
            "date",
            "title",
            "substitute",
            "announced",
            "instead_of",
            "certainty",
            "source"));

    private PublishedBankHolidays() {}

    private static BankHolidays holidays(ShippedTable table) {
        String version = table.remarks().stream()
                .filter(remark -> remark.startsWith(VERSION))
                .map(remark -> remark.substring(VERSION.length()))
                .findFirst()
                .orElseThrow();
        SortedMap<LocalDate, BankHoliday> holidays = new TreeMap<>();
        table.rows().stream()
                .map(PublishedBankHolidays::holiday)
                .forEach(holiday -> holidays.put(holiday.date(), holiday));
        return new BankHolidays(
                version, holidays.firstKey().getYear(), holidays.lastKey().getYear(), holidays);
    }

    private static BankHoliday holiday(List<String> cells) {
        Certainty certainty = Certainty.withId(cells.get(5));
        return ImmutableBankHoliday.builder()
                .date(LocalDate.parse(cells.get(0)))
                .title(cells.get(1))
                .substitute(cells.get(2).equals("yes"))
                .certainty(certainty)
                .source(cells.get(6))
                .projected(certainty == Certainty.INFERRED)
                .announced(day(cells.get(3)))
                .insteadOf(day(cells.get(4)))
                .build();
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }
}
