package io.github.opensend.core.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one hand that all pictures are drawn in: their width, colours, lines and letters. Places are in the units of the
 * picture, from its upper left corner.
 *
 * <p>Each thing that is drawn has a kind, which becomes its class: it says what the thing is and has no style of its own.
 *
 * @since 0.1.0
 */
public final class Pen {
    /** How wide every picture is. */
    public static final int WIDTH = 1000;

    /** How far words keep from the edge. */
    public static final int MARGIN = 16;

    /** Where the plot of a chart ends on the right. */
    public static final int PLOT_RIGHT = 748;

    /** Where a mark stands beside the plot. */
    public static final int BESIDE_MARK = 768;

    /** Where the words begin that are read beside the plot. */
    public static final int BESIDE = 782;

    /** The colour of words and of lines that matter. */
    public static final String INK = "#1f2933";

    /** The colour of words that matter less; 4.5 to 1 on white or more. */
    public static final String QUIET = "#565c63";

    /** The colour of bars and curves. */
    public static final String BAR = "#5b7a9d";

    /** The colour of lines that only help to read; 3 to 1 on white or more. */
    public static final String GRID = "#8b8f94";

    private static final int ID_LETTERS = 12;

    private final Drawing drawing;

    /**
     * A pen for one drawing.
     *
     * @param drawing what it draws on
     */
    public Pen(Drawing drawing) {
        this.drawing = drawing;
    }

    /**
     * What the ids of a document can begin with: another content gives another, so that pictures can share a page.
     *
     * @param kind what kind of picture it is, in lower-case letters
     * @param content all that the picture says
     * @return the kind and twelve letters and digits that follow from the content
     */
    public static String id(String kind, String content) {
        return kind
                + "-"
                + Hashing.sha256()
                        .hashString(content, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, ID_LETTERS);
    }

    /**
     * Begins a document that is named and described before anything is drawn.
     *
     * @param id what the ids of the document begin with; no other picture of a page has it
     * @param height the height of the picture
     * @param title its name
     * @param description what it shows, in words
     */
    public void begin(String id, int height, String title, String description) {
        drawing.element("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("viewBox", "0 0 " + WIDTH + " " + height)
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(height))
                .attribute("style", "max-width:100%;height:auto")
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title " + id + "-desc")
                .attribute("font-family", "sans-serif")
                .attribute("font-size", "12")
                .open();
        drawing.element("title").attribute("id", id + "-title").text(title);
        drawing.element("desc").attribute("id", id + "-desc").text(description);
    }

    /**
     * White paper under everything.
     *
     * @param height the height of the picture
     */
    public void background(int height) {
        drawing.element("rect")
                .attribute("class", "background")
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(height))
                .attribute("fill", Drawing.WHITE)
                .close();
    }

    /**
     * A line of words that begins at a place.
     *
     * @param kind what it is
     * @param x where it begins
     * @param y its base line
     * @param colour its colour
     * @param size the size of its letters
     * @param words any text
     * @param bold whether its letters are bold
     */
    public void text(String kind, double x, double y, String colour, String size, String words, boolean bold) {
        drawing.element("text")
                .attribute("class", kind)
                .attribute("x", tenths(x))
                .attribute("y", tenths(y))
                .attribute("fill", colour)
                .attribute("font-size", size)
                .attribute("font-weight", bold ? "bold" : "normal")
                .text(words);
    }

    /**
     * Lines of words, one below the other.
     *
     * @param kind what they are
     * @param top the base line of the first
     * @param step how far the base line of each is below the one before
     * @param colour their colour
     * @param size the size of their letters
     * @param lines any texts
     */
    public void paragraph(String kind, double top, double step, String colour, String size, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            text(kind, MARGIN, top + i * step, colour, size, lines.get(i), false);
        }
    }

    /**
     * A line of small words that begins, ends or is centred at a place.
     *
     * @param kind what it is
     * @param x the place
     * @param y its base line
     * @param colour its colour
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param words any text
     */
    public void anchored(String kind, double x, double y, String colour, String anchor, String words) {
        anchored(kind, x, y, colour, "11", anchor, words);
    }

    /**
     * A line of words that begins, ends or is centred at a place.
     *
     * @param kind what it is
     * @param x the place
     * @param y its base line
     * @param colour its colour
     * @param size the size of its letters
     * @param anchor {@code start}, {@code middle} or {@code end}
     * @param words any text
     */
    public void anchored(String kind, double x, double y, String colour, String size, String anchor, String words) {
        drawing.element("text")
                .attribute("class", kind)
                .attribute("x", tenths(x))
                .attribute("y", tenths(y))
                .attribute("fill", colour)
                .attribute("font-size", size)
                .attribute("text-anchor", anchor)
                .text(words);
    }

    /**
     * A straight line.
     *
     * @param kind what it is
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param colour its colour
     * @param width how wide it is
     * @param dashes its dashes and gaps; empty for a line without gaps
     */
    public void line(
            String kind, double x1, double y1, double x2, double y2, String colour, String width, String dashes) {
        drawing.element("line")
                .attribute("class", kind)
                .attribute("x1", tenths(x1))
                .attribute("y1", tenths(y1))
                .attribute("x2", tenths(x2))
                .attribute("y2", tenths(y2))
                .attribute("stroke", colour)
                .attribute("stroke-width", width);
        if (!dashes.isEmpty()) {
            drawing.attribute("stroke-dasharray", dashes);
        }
        drawing.close();
    }

    /**
     * A path that encloses nothing.
     *
     * @param kind what it is
     * @param path its steps, as SVG writes them
     * @param colour its colour
     * @param width how wide it is
     * @param dashes its dashes and gaps; empty for a path without gaps
     */
    public void path(String kind, String path, String colour, String width, String dashes) {
        drawing.element("path")
                .attribute("class", kind)
                .attribute("d", path)
                .attribute("fill", "none")
                .attribute("stroke", colour)
                .attribute("stroke-width", width);
        if (!dashes.isEmpty()) {
            drawing.attribute("stroke-dasharray", dashes);
        }
        drawing.close();
    }

    /**
     * Keeps lines from running through words.
     *
     * @param centre the middle of the words
     * @param top a little above them
     * @param width how wide they are
     */
    public void ground(double centre, double top, double width) {
        drawing.element("rect")
                .attribute("class", "ground")
                .attribute("x", tenths(centre - width / 2))
                .attribute("y", tenths(top))
                .attribute("width", tenths(width))
                .attribute("height", "13")
                .attribute("fill", Drawing.WHITE)
                .close();
    }

    /**
     * A mark around a place.
     *
     * @param shape its shape
     * @param x the place
     * @param y the place
     */
    public void mark(Shape shape, double x, double y) {
        drawing.element("path")
                .attribute("class", "mark")
                .attribute("transform", "translate(" + tenths(x) + " " + tenths(y) + ")")
                .attribute("d", shape.path())
                .attribute("fill", shape.filled() ? shape.colour() : Drawing.WHITE)
                .attribute("stroke", shape.colour())
                .attribute("stroke-width", "1.6")
                .close();
    }

    /**
     * Words that are cut where they would be too long, at a space if one is near, with an ellipsis.
     *
     * @param text any text
     * @param characters how long it may be
     * @return plain words, no longer than that
     */
    public static String cut(String text, int characters) {
        String plain = Words.plain(text);
        if (plain.codePointCount(0, plain.length()) <= characters) {
            return plain;
        }
        String head = plain.substring(0, plain.offsetByCodePoints(0, characters - 1));
        int space = head.lastIndexOf(' ');
        return (space > characters / 2 ? head.substring(0, space) : head).stripTrailing() + "\u2026";
    }

    /**
     * Words in a few lines. What does not fit is cut from the last one, with an ellipsis.
     *
     * @param text any text
     * @param characters how long a line may be, at least 2
     * @param most how many lines there may be, at least 1
     * @return at least one line
     */
    public static List<String> lines(String text, int characters, int most) {
        List<String> lines = TextPage.wrap(text, characters);
        if (lines.size() <= most) {
            return lines;
        }
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        return ImmutableList.<String>builder()
                .addAll(lines.subList(0, most - 1))
                .add(cut(rest, characters))
                .build();
    }

    /**
     * A number to one decimal, written the same everywhere.
     *
     * @param number any number
     * @return such as {@code 12} or {@code 12.5}
     */
    public static String tenths(double number) {
        long tenths = Math.round(number * 10);
        long rest = Math.abs(tenths % 10);
        return tenths / 10 + (rest == 0 ? "" : "." + rest);
    }
}
