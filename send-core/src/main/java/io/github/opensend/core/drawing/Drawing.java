package io.github.opensend.core.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes one SVG document, element by element; whatever is written is escaped. It is for one picture and one thread.
 *
 * @since 0.1.0
 */
public final class Drawing {
    /** The colour of the paper. */
    public static final String WHITE = "#ffffff";

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable String started;

    /** An empty document. */
    public Drawing() {}

    /**
     * Begins an element, inside the one that is open.
     *
     * @param name the name of the element
     * @return this drawing, for its attributes
     */
    public Drawing element(String name) {
        endTag();
        out.append("  ".repeat(open.size())).append('<').append(name);
        started = name;
        return this;
    }

    /**
     * An attribute of the element that was begun last.
     *
     * @param name the name of the attribute
     * @param value any text
     * @return this drawing
     */
    public Drawing attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Ends an element that holds nothing. */
    public void close() {
        out.append("/>\n");
        started = null;
    }

    /**
     * Ends an element that holds text alone.
     *
     * @param text any text
     */
    public void text(String text) {
        out.append('>');
        escape(text);
        out.append("</").append(started).append(">\n");
        started = null;
    }

    /** Leaves an element open for others. */
    public void open() {
        endTag();
    }

    /** Ends the element that was left open last. */
    public void end() {
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
        Words.plain(text).codePoints().forEach(point -> {
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

    /**
     * The document as far as it is written.
     *
     * @return SVG
     */
    @Override
    public String toString() {
        return out.toString();
    }
}
