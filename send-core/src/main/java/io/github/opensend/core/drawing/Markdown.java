package io.github.opensend.core.drawing;

import java.util.Collections;
import java.util.List;

/**
 * Markdown with tables as GitHub writes them.
 *
 * @since 0.1.0
 */
public final class Markdown {
    private Markdown() {}

    /**
     * A row of a table.
     *
     * @param out where it is written
     * @param cells its cells, escaped already
     */
    public static void row(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /**
     * The rule under the head of a table.
     *
     * @param out where it is written
     * @param cells how many columns there are
     */
    public static void rule(StringBuilder out, int cells) {
        row(out, Collections.nCopies(cells, "---"));
    }

    /**
     * Text that reads as it stands and does nothing else.
     *
     * @param text any text
     * @return one line in which what Markdown and HTML would act on is escaped
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Words.plain(text).codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '\\', '|', '`', '*', '_', '[', ']', '~', '#' ->
                    escaped.append('\\').appendCodePoint(point);
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }
}
