package io.github.opensend.ladder.chart;

import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.law.Citation;
import io.github.opensend.ladder.advice.BlockedMove;
import io.github.opensend.ladder.advice.FallsDue;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.advice.LastResortBundle;
import io.github.opensend.ladder.advice.LocalClock;
import io.github.opensend.ladder.advice.OpenMove;
import io.github.opensend.ladder.guard.Missing;
import io.github.opensend.ladder.journey.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One pupil's journey on a page for a review meeting: where the pupil stands, how it came about, what is open, what is missing, what falls
 * due. It bears no name and no reference; the meeting knows of whom it speaks.
 *
 * @since 0.1.0
 */
public final class JourneyText {
    private JourneyText() {}

    /**
     * Tells a journey.
     *
     * @param advice the journey on its day
     * @return lines of at most 100 characters, each ended by a line feed
     */
    public static String of(LadderAdvice advice) {
        TextPage page = new TextPage();
        page.heading(advice.journey().route().title() + ", " + DayWords.longDate(advice.asOf()), '=');
        page.hanging("", standing(advice));
        page.section("How it came about");
        if (advice.journey().moves().isEmpty()) {
            page.hanging("  ", "- No move is on record.");
        }
        List<String> labels = advice.journey().labels();
        for (int i = 0; i < advice.journey().moves().size(); i++) {
            Move move = advice.journey().moves().get(i);
            if (!move.on().isAfter(advice.asOf())) {
                page.hanging(
                        "  ",
                        "- " + DayWords.longDate(move.on()) + ": " + title(advice, move.from(), move.on()) + " to "
                                + title(advice, move.to(), move.on()) + " ("
                                + move.kind().id() + "), decided by " + move.by()
                                + ". " + move.reason() + " [" + labels.get(i) + "]");
            }
        }
        page.section("Moves that people can make");
        for (OpenMove move : advice.openMoves()) {
            page.hanging(
                    "  ",
                    "- " + move.crossing().id() + " to " + title(advice, move.to(), advice.asOf()) + ": "
                            + move.crossing().words() + "; " + move.crossing().decidedBy() + " decides."
                            + usually(move));
        }
        page.section("Moves that miss something");
        for (BlockedMove move : advice.blockedMoves()) {
            page.hanging(
                    "  ",
                    "- " + move.crossing().id() + " to " + title(advice, move.to(), advice.asOf()) + ": "
                            + move.crossing().words() + ". "
                            + missing(move, advice.journey().route().title()));
        }
        page.section("What falls due");
        for (FallsDue due : advice.fallsDue()) {
            page.hanging("  ", "- " + due(due, advice.journey().route().title()));
        }
        advice.lastResortBundle().ifPresent(bundle -> rungs(bundle, page));
        page.section("About this page");
        page.hanging(
                "  ",
                "- A ladder is local practice. The law sets the test for an exclusion, and whether a pupil is excluded is for"
                        + " the head teacher alone; this page says nothing about it.");
        page.hanging("  ", "- That a move can be made does not say that it should be.");
        return page.toString();
    }

    private static String standing(LadderAdvice advice) {
        String where = advice.state()
                .map(state -> "The pupil stands at: " + state.title())
                .orElse("Where the pupil stands is not on record");
        String since = advice.journey()
                .since(advice.asOf())
                .map(day -> ", since " + DayWords.longDate(day))
                .orElse("");
        String edition = advice.edition()
                .map(known -> " The edition in use is \"" + known.title() + "\"."
                        + (advice.isKnown() ? "" : " What it asks at this step is not known here."))
                .orElse("");
        return where + since + "." + edition;
    }

    private static String title(LadderAdvice advice, String key, LocalDate day) {
        return advice.state(key, day).title();
    }

    private static String usually(OpenMove move) {
        return move.usually().isEmpty()
                ? ""
                : " Usually on record and not there: "
                        + move.usually().stream().map(Missing::what).collect(Collectors.joining("; ")) + ".";
    }

    private static String missing(BlockedMove move, String route) {
        String bars = move.forbiddenBy().stream()
                .map(bar -> "Forbidden: " + bar + ". ")
                .collect(Collectors.joining());
        return bars
                + (move.missing().isEmpty()
                        ? ""
                        : "Missing: "
                                + move.missing().stream()
                                        .map(missing -> missing.what() + " (" + missing.decidedBy() + "; "
                                                + within(route, missing.citation()) + ")")
                                        .collect(Collectors.joining("; "))
                                + ".");
    }

    // The page says at its head of which ladder it speaks.
    private static String within(String route, Citation citation) {
        return citation.toString().replace(route + ", ", "");
    }

    private static String due(FallsDue due, String route) {
        LocalClock clock = due.clock();
        String first = (clock.least() ? "not before the end of " : "by ") + DayWords.longDate(due.on());
        String either = due.inSchoolWeeks()
                .map(day -> " in weeks of the calendar, " + DayWords.longDate(day)
                        + " in weeks of the school; the source does not say which")
                .orElse(
                        clock.unit() == LocalClock.Unit.WEEKS_OF_EITHER_SORT
                                ? " in weeks of the calendar; the source does not say if weeks of the school are meant"
                                : "");
        return clock.id() + ", " + clock.words() + ": " + first + either + " (" + within(route, clock.citation())
                + ").";
    }

    private static void rungs(LastResortBundle bundle, TextPage page) {
        page.section("Evidence, rung by rung");
        for (LastResortBundle.Rung rung : bundle.rungs()) {
            String found = rung.found().stream()
                    .map(one -> one.kind() + " " + one.on())
                    .collect(Collectors.joining(", "));
            String lacking = rung.lacking().stream().map(kind -> kind.words()).collect(Collectors.joining("; "));
            page.hanging(
                    "  ",
                    "- " + rung.step() + ". "
                            + (found.isEmpty() ? "Nothing on record." : "On record: " + found + ".")
                            + (lacking.isEmpty() ? "" : " Not on record: " + lacking + "."));
        }
    }
}
