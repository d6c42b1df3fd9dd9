package io.github.opensend.radar.chart;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads back from a picture, and from a table, what level each stands for. */
final class Markers {
    private static final Pattern PLACE = Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+)\\)");
    private static final Pattern LEVEL = Pattern.compile("(?:at least )?([0-9]+(?:\\.[0-9])?)(?: \\(.*)?");

    private Markers() {}

    static double[] place(Element mark) {
        Matcher matcher = PLACE.matcher(mark.getAttribute("transform"));
        if (!matcher.matches()) {
            throw new AssertionError("stands nowhere: " + mark.getAttribute("transform"));
        }
        return new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))};
    }

    /** The level that a point of a radar stands for, by its distance from the centre along its axis. */
    static double level(Picture radar, int axis, double[] place) {
        List<Element> rings = radar.of("ring").toList();
        double x = place[0] - Picture.number(rings.get(0), "cx");
        double y = place[1] - Picture.number(rings.get(0), "cy");
        double angle = Math.toRadians(-90 + 360.0 * axis / radar.of("domain").count());
        double along = x * Math.cos(angle) + y * Math.sin(angle);
        double first = Picture.number(rings.get(0), "r");
        double last = Picture.number(rings.get(rings.size() - 1), "r");
        return (along - first) / (last - first) * (rings.size() - 1);
    }

    /** The level that a point of a dot plot stands for, by the names along the top. */
    static double level(Picture dots, double[] place) {
        List<Element> levels = dots.of("level").toList();
        double first = Picture.number(levels.get(0), "x");
        double last = Picture.number(levels.get(levels.size() - 1), "x");
        return (place[0] - first) / (last - first) * (levels.size() - 1);
    }

    /** The level in the words of a table; empty if it has none. */
    static Optional<Double> inWords(String words) {
        Matcher matcher = LEVEL.matcher(words);
        return matcher.matches() ? Optional.of(Double.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** The cells of a table by the names of their columns. */
    static List<Map<String, String>> rows(String markdown) {
        List<List<String>> lines = Splitter.on('\n')
                .splitToStream(markdown)
                .filter(line -> line.startsWith("| "))
                .map(line -> Splitter.on(Pattern.compile("(?<!\\\\)\\|"))
                        .trimResults()
                        .splitToList(line))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(2, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < line.size() - 1; i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
