package io.github.opensend.radar.chart;

import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.RadarReading;

/**
 * One child's reading in plain sentences; it says what {@link RadarSvg} and {@link DotPlotSvg} draw.
 *
 * @since 0.1.0
 */
public final class RadarText {
    private RadarText() {}

    /**
     * Tells a reading.
     *
     * @param reading the reading
     * @return lines of at most 100 characters, each ended by a line feed
     */
    public static String of(RadarReading reading) {
        RadarWords words = new RadarWords(reading);
        TextPage page = new TextPage();
        page.heading(words.heading(), '=');
        page.hanging("", words.summary());
        page.section("Domain by domain");
        for (DomainResult result : words.results()) {
            page.hanging("  ", "- " + words.sentence(result));
        }
        page.section("Levels");
        words.levels().forEach(level -> page.hanging("  ", level));
        page.section("About this radar");
        words.cautions().forEach(caution -> page.hanging("  ", "- " + caution));
        return page.toString();
    }
}
