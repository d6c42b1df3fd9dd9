package io.github.opensend.radar.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Markdown;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.RadarReading;
import java.util.List;

/**
 * One child's reading as a Markdown table; it says what {@link RadarSvg} and {@link DotPlotSvg} draw, and more.
 *
 * @since 0.1.0
 */
public final class RadarTable {
    private RadarTable() {}

    /**
     * Tells a reading.
     *
     * @param reading the reading
     * @return lines that each end in a line feed
     */
    public static String of(RadarReading reading) {
        RadarWords words = new RadarWords(reading);
        StringBuilder out = new StringBuilder();
        out.append("# ").append(words.heading()).append("\n\n");
        out.append(Markdown.escaped(words.summary())).append("\n\n");
        List<String> columns = columns(words);
        Markdown.row(out, columns);
        Markdown.rule(out, columns.size());
        for (DomainResult result : words.results()) {
            Markdown.row(
                    out, cells(words, result).stream().map(Markdown::escaped).toList());
        }
        list(out, "Levels", words.levels());
        list(out, "About this radar", words.cautions());
        return out.toString();
    }

    private static List<String> columns(RadarWords words) {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add("Domain", "Need", "Rated", "Mean", "At or above action level", "Greatest in");
        for (Series series : words.series()) {
            if (series != Series.NEED) {
                columns.add(Words.capital(series.perspective().title()), Words.capital(series.where()));
            }
        }
        return columns.add("To notice").build();
    }

    private static List<String> cells(RadarWords words, DomainResult result) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        cells.add(
                result.domain().title(),
                words.point(result, Series.NEED).words(),
                words.rated(result),
                words.mean(result),
                words.breadth(result),
                words.drivers(result));
        for (Series series : words.series()) {
            if (series != Series.NEED) {
                cells.add(words.point(result, series).words(), words.gap(result, series));
            }
        }
        return cells.add(String.join("; ", words.notices(result))).build();
    }

    private static void list(StringBuilder out, String title, List<String> items) {
        out.append("\n## ").append(title).append("\n\n");
        items.forEach(item -> out.append("- ").append(Markdown.escaped(item)).append('\n'));
    }
}
