package io.github.opensend.cli;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours a page for a screen: headings stand out, and so does what is late. The words say it all without colour. */
final class Highlights {
    private static final Pattern HEADING = Pattern.compile("(?m)^(.+)\n(=+|-+)$");
    private static final Pattern LATE = Pattern.compile("(?<!is )\\b(overdue|met late|lapsed|breached)\\b");

    private Highlights() {}

    static String of(String page, Ansi colour) {
        if (!colour.enabled()) {
            return page;
        }
        String late = LATE.matcher(page).replaceAll(found -> styled(found, 0, Style.fg_red));
        return HEADING.matcher(late).replaceAll(found -> styled(found, 1, Style.bold) + "\n" + found.group(2));
    }

    private static String styled(MatchResult found, int group, IStyle style) {
        return Matcher.quoteReplacement(style.on() + found.group(group) + style.off());
    }
}
