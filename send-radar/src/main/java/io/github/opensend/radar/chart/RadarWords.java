package io.github.opensend.radar.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.RatingScale;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.DomainStatus;
import io.github.opensend.radar.scoring.Flag;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Gap;
import io.github.opensend.radar.scoring.Interval;
import io.github.opensend.radar.scoring.Match;
import io.github.opensend.radar.scoring.Overruling;
import io.github.opensend.radar.scoring.RadarReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The points and the words of a reading, the same in a picture, a table and a text. */
final class RadarWords {
    private final RadarReading reading;

    RadarWords(RadarReading reading) {
        this.reading = reading;
    }

    ImmutableList<DomainResult> results() {
        return reading.domains();
    }

    RatingScale scale() {
        return reading.radar().framework().scale();
    }

    String heading() {
        return "Radar as of " + DayWords.longDate(reading.asOf());
    }

    /** The perspectives of which there is something to draw. */
    ImmutableList<Series> series() {
        return Arrays.stream(Series.values())
                .filter(series -> switch (series) {
                    case NEED -> true;
                    case SETTING -> reading.setting().isPresent();
                    case HOME -> reading.home().isPresent() && !declined();
                })
                .collect(ImmutableList.toImmutableList());
    }

    private boolean declined() {
        return reading.home()
                .filter(home -> home.completedBy() == CompletedBy.DECLINED)
                .isPresent();
    }

    /** Which perspectives are not drawn, and why; empty if all are. */
    String absent() {
        List<String> absent = new ArrayList<>();
        if (reading.setting().isEmpty()) {
            absent.add("Setting readiness: no sheet.");
        }
        if (declined()) {
            absent.add("Home confidence: declined.");
        } else if (reading.home().isEmpty()) {
            absent.add("Home confidence: no sheet.");
        }
        return String.join(" ", absent);
    }

    Point point(DomainResult result, Series series) {
        Optional<Overruling> judged = result.overruling(series.perspective());
        if (judged.isPresent()) {
            return Point.judged(
                    Fraction.whole(judged.orElseThrow().level()),
                    result.computed(series.perspective()).map(Point::number).orElse("none"));
        }
        return switch (series) {
            case NEED -> need(result);
            case SETTING -> readiness(result, result.setting());
            case HOME -> readiness(result, result.home());
        };
    }

    private static Point need(DomainResult result) {
        Optional<Fraction> need = result.need();
        Optional<Interval> interval = result.needInterval();
        return switch (result.status()) {
            case NOT_APPLICABLE -> Point.nowhere("not applicable");
            case NOT_RATED -> Point.nowhere("not rated");
            case COMPLETE -> Point.known(need.orElseThrow());
            case PARTIAL -> Point.partly(need.orElseThrow(), interval.orElseThrow(), true);
            case INCOMPLETE -> Point.partly(need.orElseThrow(), interval.orElseThrow(), false);
        };
    }

    private static Point readiness(DomainResult result, Optional<Match> match) {
        return match.flatMap(Match::readiness).map(Point::known).orElseGet(() -> Point.nowhere(whyNot(result)));
    }

    private static String whyNot(DomainResult result) {
        return switch (result.status()) {
            case NOT_APPLICABLE -> "not applicable";
            case NOT_RATED -> "not known";
            default -> "not rated";
        };
    }

    /** A gap in words; nothing for the need itself. */
    String gap(DomainResult result, Series series) {
        if (series != Series.NEED && result.status() == DomainStatus.NOT_APPLICABLE) {
            return "not applicable";
        }
        return match(result, series)
                .map(match -> match.gap()
                        .map(gap -> gap(gap, match.flags().contains(Flag.HIDDEN_GAP)))
                        .orElse("gap not known"))
                .orElse("");
    }

    private static String gap(Gap gap, boolean elsewhere) {
        String where = elsewhere ? ", on another need" : "";
        return gap.isAtLeast()
                ? "gap " + Point.range(gap.interval()) + (elsewhere ? where : ", not all rated")
                : gap.pattern().words() + ", gap " + Point.number(gap.value()) + where;
    }

    static Optional<Match> match(DomainResult result, Series series) {
        return switch (series) {
            case NEED -> Optional.empty();
            case SETTING -> result.setting();
            case HOME -> result.home();
        };
    }

    String rated(DomainResult result) {
        return result.status() == DomainStatus.NOT_APPLICABLE
                ? "not applicable"
                : result.coverage().map(RadarWords::percent).orElse("0%");
    }

    private static String percent(Fraction share) {
        return new Fraction(100 * share.numerator(), share.denominator()).rounded(0) + "%";
    }

    String mean(DomainResult result) {
        return result.needMean().map(Point::number).orElse("");
    }

    String breadth(DomainResult result) {
        return result.breadth().map(RadarWords::percent).orElse("");
    }

    String drivers(DomainResult result) {
        return result.needPeak().filter(peak -> peak > 0).isEmpty()
                ? ""
                : result.drivers().stream().map(Statement::title).collect(Collectors.joining(", "));
    }

    /** What a reader should notice of a domain, each in a few words. */
    ImmutableList<String> notices(DomainResult result) {
        Stream<Flag> own = result.flags().stream();
        return Stream.concat(
                        own.map(flag -> notice(flag, "")),
                        Stream.of(Series.SETTING, Series.HOME)
                                .flatMap(series -> match(result, series).stream()
                                        .flatMap(match -> match.flags().stream())
                                        .map(flag -> notice(flag, series.where() + " "))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String notice(Flag flag, String where) {
        return switch (flag) {
            case HIDDEN_GAP -> where + "the largest gap is on another statement than the greatest need";
            case UNKNOWN_READINESS -> where + "a statement that needs support is not rated";
            case STALE_READINESS -> where + "the rating is old";
            case BOTH_SHORT -> "one statement has a gap in school and at home";
            case SPIKY -> "the greatest need stands far above the rest";
            case WIDE -> "many statements need support";
        };
    }

    /** One domain in sentences. */
    String sentence(DomainResult result) {
        StringBuilder out = new StringBuilder(result.domain().title()).append(": need ");
        Point need = point(result, Series.NEED);
        out.append(need.words());
        String drivers = drivers(result);
        if (need.level() != null) {
            level(result).ifPresent(label -> out.append(", ").append(label));
            out.append(drivers.isEmpty() ? "" : " (" + drivers + ")");
        }
        out.append('.');
        for (Series series : series()) {
            if (series != Series.NEED && result.status() != DomainStatus.NOT_APPLICABLE) {
                String gap = gap(result, series);
                out.append(' ')
                        .append(Words.capital(series.perspective().title()))
                        .append(' ')
                        .append(point(result, series).words())
                        .append(gap.isEmpty() ? "" : "; " + series.where() + " " + gap)
                        .append('.');
            }
        }
        notices(result)
                .forEach(notice -> out.append(' ').append(Words.capital(notice)).append('.'));
        return out.toString();
    }

    private Optional<String> level(DomainResult result) {
        return result.shown(Series.NEED.perspective())
                .filter(Fraction::isWhole)
                .map(level -> scale().level((int) level.numerator()).label());
    }

    /** The whole reading in a sentence or two, from its points alone. */
    String summary() {
        List<String> parts = new ArrayList<>();
        parts.add(highest());
        for (Series series : series()) {
            if (series != Series.NEED) {
                parts.add(shortfalls(series));
            }
        }
        String absent = absent();
        if (!absent.isEmpty()) {
            parts.add(absent);
        }
        return String.join(" ", parts);
    }

    // Domains are named and no level is: a number in front of everything would soon stand for the child.
    private String highest() {
        double top = results().stream()
                .map(result -> point(result, Series.NEED).level())
                .filter(level -> level != null)
                .mapToDouble(Double::doubleValue)
                .reduce(-1, Math::max);
        if (top < 0) {
            return "No need is rated.";
        }
        List<DomainResult> highest = results().stream()
                .filter(result -> {
                    Double level = point(result, Series.NEED).level();
                    return level != null && level == top;
                })
                .toList();
        return "As drawn, need stands highest in " + titles(highest) + ".";
    }

    private String shortfalls(Series series) {
        List<DomainResult> shortfalls = results().stream()
                .filter(result -> match(result, series)
                        .flatMap(Match::gap)
                        .filter(gap -> gap.value().numerator() > 0)
                        .isPresent())
                .toList();
        List<DomainResult> unknown = results().stream()
                .filter(result -> result.status() != DomainStatus.NOT_APPLICABLE)
                .filter(result -> match(result, series)
                        .flatMap(Match::gap)
                        .filter(gap -> !gap.isAtLeast())
                        .isEmpty())
                .toList();
        String none = unknown.isEmpty() ? " there is no gap" : " no gap is known";
        return Words.capital(series.where())
                + (shortfalls.isEmpty() ? none : " there is a gap in " + titles(shortfalls))
                + (unknown.isEmpty() ? "." : ". Not all is rated there in " + titles(unknown) + ".");
    }

    private static String titles(List<DomainResult> results) {
        List<String> titles =
                results.stream().map(DomainResult::domain).map(Domain::title).toList();
        return String.join("; ", titles);
    }

    String description() {
        return Stream.concat(Stream.of(summary()), results().stream().map(this::sentence))
                .collect(Collectors.joining(" "));
    }

    ImmutableList<String> levels() {
        ImmutableList.Builder<String> levels = ImmutableList.builder();
        for (int level = 0; level <= scale().highest(); level++) {
            levels.add(level + " " + scale().level(level).label());
        }
        return levels.build();
    }

    ImmutableList<String> cautions() {
        return reading.cautions();
    }
}
