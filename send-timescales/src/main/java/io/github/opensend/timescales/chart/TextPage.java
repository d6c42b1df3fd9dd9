package io.github.opensend.timescales.chart;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;

/** Text for a terminal that is being written, in lines of at most 100 characters. */
final class TextPage {
    static final int WIDTH = 100;
    static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();

    void heading(String title, char under) {
        line(title);
        line(String.valueOf(under).repeat(title.length()));
    }

    void section(String title) {
        int end = out.length();
        boolean apart = out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n';
        if (!apart) {
            line("");
        }
        heading(title, '-');
    }

    void line(String text) {
        out.append(ClockWords.plain(text).stripTrailing()).append('\n');
    }

    void hanging(String indent, String text) {
        String clean = ClockWords.plain(text);
        int led = 0;
        while (led < clean.length() && clean.charAt(led) == ' ') {
            led++;
        }
        String lead = clean.substring(0, led);
        List<String> lines = wrap(clean, WIDTH - indent.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? lead : indent) + lines.get(i));
        }
    }

    /** A row of a table: the lines of each cell, under one another in columns. */
    void row(List<Integer> widths, List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).reduce(1, Math::max);
        for (int i = 0; i < height; i++) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                List<String> cell = cells.get(column);
                row.append(column > 0 ? GAP : "")
                        .append(Strings.padEnd(i < cell.size() ? cell.get(i) : "", widths.get(column), ' '));
            }
            line(row.toString());
        }
    }

    /** The head of a table: the names of the columns, and a rule under each. */
    void head(List<Integer> widths, List<String> names) {
        row(widths, names.stream().map(List::of).toList());
        row(widths, widths.stream().map(width -> List.of("-".repeat(width))).toList());
    }

    // A word that is longer than a line is cut, so that no line can be longer than it may be.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(ClockWords.plain(text))) {
            String rest = word;
            if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
