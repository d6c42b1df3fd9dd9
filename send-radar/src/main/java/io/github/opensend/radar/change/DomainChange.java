package io.github.opensend.radar.change;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Gap;
import io.github.opensend.radar.scoring.Match;
import java.io.Serializable;
import java.util.Optional;

/**
 * How one domain went from one reading to another. Every difference is the later value less the earlier, and is empty where
 * either reading has no such value.
 *
 * @param earlier what the earlier reading came to
 * @param later what the later reading came to
 * @param statements every statement from every perspective that both readings have, need first
 * @since 0.1.0
 */
public record DomainChange(DomainResult earlier, DomainResult later, ImmutableList<StatementChange> statements)
        implements Serializable {
    /**
     * The difference in the highest need.
     *
     * @return levels, where both readings have one
     */
    public Optional<Integer> needPeak() {
        return later.needPeak().flatMap(is -> earlier.needPeak().map(was -> is - was));
    }

    /**
     * The difference in the mean need.
     *
     * @return levels, where both readings have one
     */
    public Optional<Fraction> needMean() {
        return difference(earlier.needMean(), later.needMean());
    }

    /**
     * The difference in the need as it is drawn.
     *
     * @return levels, where both readings have one
     */
    public Optional<Fraction> need() {
        return difference(earlier.need(), later.need());
    }

    /**
     * The difference in breadth.
     *
     * @return a difference of shares, where both readings have one
     */
    public Optional<Fraction> breadth() {
        return difference(earlier.breadth(), later.breadth());
    }

    /**
     * The difference in the readiness of the setting as it is drawn.
     *
     * @return levels, where both readings have one
     */
    public Optional<Fraction> setting() {
        return difference(
                earlier.setting().flatMap(Match::readiness), later.setting().flatMap(Match::readiness));
    }

    /**
     * The difference in the confidence at home as it is drawn.
     *
     * @return levels, where both readings have one
     */
    public Optional<Fraction> home() {
        return difference(earlier.home().flatMap(Match::readiness), later.home().flatMap(Match::readiness));
    }

    /**
     * The difference in the gap in the setting. It may fall because needs fell or because readiness rose; the statements tell
     * which.
     *
     * @return levels, where both readings have one
     */
    public Optional<Fraction> settingGap() {
        return difference(gap(earlier.setting()), gap(later.setting()));
    }

    /**
     * The difference in the gap at home.
     *
     * @return levels, where both readings have one
     */
    public Optional<Fraction> homeGap() {
        return difference(gap(earlier.home()), gap(later.home()));
    }

    /**
     * The statements that moved.
     *
     * @param perspective from where they were rated
     * @return the statements whose rating went up, down, came or went
     */
    public ImmutableList<StatementChange> moved(Perspective perspective) {
        return statements.stream()
                .filter(change -> change.perspective() == perspective && change.isMoved())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The changes that are to be spoken of.
     *
     * @return the notable ones, from every perspective
     */
    public ImmutableList<StatementChange> notable() {
        return statements.stream()
                .filter(change -> change.notability().isNotable())
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Fraction> gap(Optional<Match> match) {
        return match.flatMap(Match::gap).map(Gap::value);
    }

    private static Optional<Fraction> difference(Optional<Fraction> earlier, Optional<Fraction> later) {
        return later.flatMap(is -> earlier.map(is::minus));
    }
}
