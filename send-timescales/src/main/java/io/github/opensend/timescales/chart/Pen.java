package io.github.opensend.timescales.chart;

/** The one hand that all pictures are drawn in: their width, colours, lines and letters. */
final class Pen {
    static final int WIDTH = 1000;
    static final int MARGIN = 16;

    /** Where the columns of a chart stand: the plot, and to its right what is to be read from it. */
    static final int PLOT_RIGHT = 748;

    static final int BESIDE_MARK = 768;
    static final int BESIDE = 782;

    static final String INK = "#1f2933";
    static final String QUIET = "#565c63";
    static final String BAR = "#5b7a9d";
    static final String GRID = "#8b8f94";

    private final Drawing drawing;

    Pen(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Begins a document that is named and described before anything is drawn. */
    void begin(String id, int height, String title, String description) {
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

    void background(int height) {
        drawing.element("rect")
                .attribute("class", "background")
                .attribute("width", Integer.toString(WIDTH))
                .attribute("height", Integer.toString(height))
                .attribute("fill", Drawing.WHITE)
                .close();
    }

    void text(String kind, double x, double y, String colour, String size, String words, boolean bold) {
        drawing.element("text")
                .attribute("class", kind)
                .attribute("x", tenths(x))
                .attribute("y", tenths(y))
                .attribute("fill", colour)
                .attribute("font-size", size)
                .attribute("font-weight", bold ? "bold" : "normal")
                .text(words);
    }

    void anchored(String kind, double x, double y, String colour, String anchor, String words) {
        anchored(kind, x, y, colour, "11", anchor, words);
    }

    void anchored(String kind, double x, double y, String colour, String size, String anchor, String words) {
        drawing.element("text")
                .attribute("class", kind)
                .attribute("x", tenths(x))
                .attribute("y", tenths(y))
                .attribute("fill", colour)
                .attribute("font-size", size)
                .attribute("text-anchor", anchor)
                .text(words);
    }

    void line(String kind, double x1, double y1, double x2, double y2, String colour, String width, String dashes) {
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

    void path(String kind, String path, String colour, String width, String dashes) {
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

    /** Keeps lines from running through words. */
    void ground(double centre, double top, double width) {
        drawing.element("rect")
                .attribute("class", "ground")
                .attribute("x", tenths(centre - width / 2))
                .attribute("y", tenths(top))
                .attribute("width", tenths(width))
                .attribute("height", "13")
                .attribute("fill", Drawing.WHITE)
                .close();
    }

    void mark(Mark mark, double x, double y) {
        mark.draw(drawing, tenths(x), tenths(y));
    }

    static String cut(String text, int characters) {
        String plain = ClockWords.plain(text);
        if (plain.codePointCount(0, plain.length()) <= characters) {
            return plain;
        }
        String head = plain.substring(0, plain.offsetByCodePoints(0, characters - 1));
        int space = head.lastIndexOf(' ');
        return (space > characters / 2 ? head.substring(0, space) : head).stripTrailing() + "\u2026";
    }

    static String tenths(double number) {
        long tenths = Math.round(number * 10);
        long rest = Math.abs(tenths % 10);
        return tenths / 10 + (rest == 0 ? "" : "." + rest);
    }
}
