package io.github.opensend.timescales.chart;

import com.google.common.base.Strings;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.util.List;

/**
 * A book of rules as plain text, at most 100 columns wide.
 *
 * <p>Each rule is a sentence with its time, what answers it, its grounds, its provision, its standing, the days on which it
 * is in force, and the readings on which it turns.
 *
 * @since 0.1.0
 */
public final class RulesText {
    private static final int NAMES = 10;
    private static final String INDENT = "  ";

    private RulesText() {}

    /**
     * Every rule of a book.
     *
     * @param book the book
     * @return lines that each end in a line feed
     */
    public static String of(RuleBook book) {
        StringBuilder out = new StringBuilder();
        int number = book.rules().size();
        out.append(book.name()).append(", ").append(Words.count(number, "rule")).append('\n');
        for (Timescale rule : book.rules()) {
            out.append('\n');
            append(out, "", "", rule.toString());
            for (RuleWords.Line line : RuleWords.lines(rule)) {
                line(out, INDENT, line);
            }
        }
        return out.toString();
    }

    /** One line, or several that hang under what it says. */
    static void line(StringBuilder out, String indent, RuleWords.Line line) {
        append(out, indent + Strings.padEnd(line.name(), NAMES, ' '), indent + " ".repeat(NAMES), line.says());
    }

    static void append(StringBuilder out, String lead, String indent, String text) {
        List<String> lines = TextPage.wrap(text, TextPage.WIDTH - indent.length());
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? lead : indent).append(lines.get(i)).append('\n');
        }
    }
}
