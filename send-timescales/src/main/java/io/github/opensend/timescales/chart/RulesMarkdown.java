package io.github.opensend.timescales.chart;

import io.github.opensend.core.drawing.Markdown;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;

/**
 * A book of rules as Markdown. It says what {@link RulesText} says, in the same order.
 *
 * @since 0.1.0
 */
public final class RulesMarkdown {
    private RulesMarkdown() {}

    /**
     * Every rule of a book.
     *
     * @param book the book
     * @return lines that each end in a line feed
     */
    public static String of(RuleBook book) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(Markdown.escaped(book.name())).append("\n\n");
        out.append(Words.count(book.rules().size(), "rule")).append(".\n");
        for (Timescale rule : book.rules()) {
            out.append("\n## ").append(Markdown.escaped(rule.id())).append("\n\n");
            out.append(Markdown.escaped(rule.sentence())).append(".\n\n");
            for (RuleWords.Line line : RuleWords.lines(rule)) {
                bullet(out, "", line);
            }
        }
        return out.toString();
    }

    /** One line as an item of a list. */
    static void bullet(StringBuilder out, String indent, RuleWords.Line line) {
        out.append(indent)
                .append("- **")
                .append(line.name())
                .append("**: ")
                .append(Markdown.escaped(line.says()))
                .append('\n');
    }
}
