package io.github.opensend.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of another house that counts twenty weeks as a hundred working days. It knows no JSON beyond what it looks for. */
final class HundredWeekdays {
    private static final Pattern REQUEST =
            Pattern.compile("\"type\":\"assessment[.]requested\",\"on\":\"([0-9-]{10})\"");
    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2025, 4, 18);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2025, 4, 21);

    private HundredWeekdays() {}

    public static void main(String[] args) throws IOException {
        String record = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        StringBuilder clocks = new StringBuilder();
        for (Matcher found = REQUEST.matcher(record); found.find(); ) {
            LocalDate day = LocalDate.parse(found.group(1));
            for (int left = 100; left > 0; ) {
                day = day.plusDays(1);
                left -= WEEKEND.contains(day.getDayOfWeek()) || day.equals(GOOD_FRIDAY) || day.equals(EASTER_MONDAY)
                        ? 0
                        : 1;
            }
            clocks.append(clocks.isEmpty() ? "" : ",")
                    .append("{\"catalogueId\":\"PLN-06\",\"startedBy\":{\"on\":\"" + found.group(1) + "\"},\"due\":\""
                            + day + "\"}");
        }
        System.out.println("{\"schema\":\"opensend/timeline/1\",\"clocks\":[" + clocks + "]}");
    }
}
