package io.github.opensend.core.drawing;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;

/**
 * Text for a terminal that is being written, in lines of at most 100 characters.
 *
 * @since 0.1.0
 */
public final class TextPage {
    /** How long a line may be. */
    public static final int WIDTH = 100;

    /** What keeps columns apart. */
    public static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();

    /** An empty page. */
    public TextPage() {}

    /**
     * A heading with a rule under it.
     *
     * @param title the heading
     * @param under what the rule is made of
     */
    public void heading(String title, char under) {
        line(title);
        line(String.valueOf(under).repeat(title.length()));
    }

    /**
     * A heading within the page, with an empty line above it. Something has to stand on the page before.
     *
     * @param title the heading
     */
    public void section(String title) {
        int end = out.length();
        boolean apart = out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n';
        if (!apart) {
            line("");
        }
        heading(title, '-');
    }

    /**
     * One line, as it is.
     *
     * @param text any text; it is not wrapped
     */
    public void line(String text) {
        out.append(Words.plain(text).stripTrailing()).append('\n');
    }

    /**
     * A paragraph that is wrapped; where it begins with spaces, its first line does.
     *
     * @param indent what each line but the first begins with
     * @param text any text
     */
    public void hanging(String indent, String text) {
        String clean = Words.plain(text);
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

    /**
     * A row of a table: the lines of each cell, under one another in columns.
     *
     * @param widths how wide each column is
     * @param cells the lines of each cell
     */
    public void row(List<Integer> widths, List<List<String>> cells) {
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

    /**
     * The head of a table: the names of the columns, and a rule under each.
     *
     * @param widths how wide each column is
     * @param names the names of the columns
     */
    public void head(List<Integer> widths, List<String> names) {
        row(widths, names.stream().map(List::of).toList());
        row(widths, widths.stream().map(width -> List.of("-".repeat(width))).toList());
    }

    /**
     * Words in lines. A word that is longer than a line is cut, so that no line can be longer than it may be.
     *
     * @param text any text
     * @param width how long a line may be, at least 2
     * @return at least one line
     */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(Words.plain(text))) {
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

    /**
     * The page as far as it is written.
     *
     * @return lines that each end in a line feed
     */
    @Override
    public String toString() {
        return out.toString();
    }
}
