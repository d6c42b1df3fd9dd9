package io.github.opensend.benchmarks;

import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.scoring.Sheets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The peer of the radar: what a spreadsheet does. A mean of each domain and perspective as a floating-point number, the
 * missing ratings left out, and the difference of two means as the gap; no intervals, drivers, gaps of statements or flags.
 */
final class MeansByHand {
    private static final Perspective[] PERSPECTIVES = Perspective.values();

    private MeansByHand() {}

    /** The means of a child, by domain and then perspective; what is not rated is no number. */
    static double[] means(Framework framework, Sheets sheets) {
        double[] means = new double[framework.domains().size() * PERSPECTIVES.length];
        int from = 0;
        for (int d = 0; d < framework.domains().size(); d++) {
            Domain domain = framework.domains().get(d);
            int to = from + domain.statements().size();
            for (int p = 0; p < PERSPECTIVES.length; p++) {
                Optional<RatingSheet> sheet = sheets.sheet(PERSPECTIVES[p]);
                means[d * PERSPECTIVES.length + p] =
                        sheet.isPresent() ? mean(sheet.get().ratings(), from, to) : Double.NaN;
            }
            from = to;
        }
        return means;
    }

    private static double mean(Ratings ratings, int from, int to) {
        double sum = 0;
        int rated = 0;
        for (int i = from; i < to; i++) {
            if (ratings.at(i) instanceof Rating.Rated level) {
                sum += level.level();
                rated++;
            }
        }
        return rated == 0 ? Double.NaN : sum / rated;
    }

    /** Counts the levels of need of a child into a map, statement by statement. */
    static void count(Framework framework, Sheets sheets, Map<String, Map<Integer, Long>> into) {
        for (int i = 0; i < framework.statements().size(); i++) {
            if (sheets.need().ratings().at(i) instanceof Rating.Rated level) {
                into.computeIfAbsent(framework.statements().get(i).id(), none -> new HashMap<>())
                        .merge(level.level(), 1L, Long::sum);
            }
        }
    }
}
