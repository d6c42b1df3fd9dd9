package io.github.opensend.timescales.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes one SVG document, element by element; whatever is written is escaped. */
final class Drawing {
    static final String WHITE = "#ffffff";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable String started;

    Drawing element(String name) {
        endTag();
        out.append("  ".repeat(open.size())).append('<').append(name);
        started = name;
        return this;
    }

    Drawing attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Ends an element that holds nothing. */
    void close() {
        out.append("/>\n");
        started = null;
    }

    /** Ends an element that holds text alone. */
    void text(String text) {
        out.append('>');
        escape(text);
        out.append("</").append(started).append(">\n");
        started = null;
    }

    /** Leaves an element open for others. */
    void open() {
        endTag();
    }

    void end() {
        out.append("  ".repeat(open.size() - 1)).append("</").append(open.pop()).append(">\n");
    }

    private void endTag() {
        if (started != null) {
            out.append(">\n");
            open.push(started);
            started = null;
        }
    }

    private void escape(String text) {
        ClockWords.plain(text).codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(point);
            }
        });
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
