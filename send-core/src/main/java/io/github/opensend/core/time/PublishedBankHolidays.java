package io.github.opensend.core.time;

import io.github.opensend.core.law.Certainty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table that comes with this library, read once from its resource. */
final class PublishedBankHolidays {
    private static final String RESOURCE = "bank-holidays-england-and-wales.csv";
    private static final String VERSION = "# version ";
    private static final String COLUMNS = "date,title,substitute,announced,instead_of,certainty,source";

    static final BankHolidays ENGLAND_AND_WALES = parse(lines());

    private PublishedBankHolidays() {}

    private static List<String> lines() {
        try (InputStream in =
                        Objects.requireNonNull(PublishedBankHolidays.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BankHolidays parse(List<String> lines) {
        String version = lines.stream()
                .filter(line -> line.startsWith(VERSION))
                .map(line -> line.substring(VERSION.length()))
                .findFirst()
                .orElseThrow();
        SortedMap<LocalDate, BankHoliday> holidays = new TreeMap<>();
        lines.stream()
                .filter(line -> !line.startsWith("#") && !line.equals(COLUMNS))
                .map(PublishedBankHolidays::holiday)
                .forEach(holiday -> holidays.put(holiday.date(), holiday));
        return new BankHolidays(
                version, holidays.firstKey().getYear(), holidays.lastKey().getYear(), holidays);
    }

    private static BankHoliday holiday(String line) {
        List<String> cells = List.of(line.split(",", -1));
        Certainty certainty = Arrays.stream(Certainty.values())
                .filter(one -> one.id().equals(cells.get(5)))
                .findFirst()
                .orElseThrow();
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
