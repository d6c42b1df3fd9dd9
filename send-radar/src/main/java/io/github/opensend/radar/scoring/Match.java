package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RatedBy;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.Ratings;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a setting's readiness, or a family's confidence, matches the needs of one child in one domain. The two are never
 * added and never averaged.
 *
 * @since 0.1.0
 */
public final class Match implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RatingSheet sheet;
    private final Ratings needs;
    private final int from;
    private final int to;
    private final @Nullable Fraction readiness;
    private final @Nullable Gap gap;
    private final int largest;
    private final int needed;
    private final int met;
    private final int flags;

    Match(
            RatingSheet sheet,
            Ratings needs,
            int from,
            int to,
            @Nullable Fraction readiness,
            @Nullable Gap gap,
            int largest,
            int needed,
            int met,
            int flags) {
        this.sheet = sheet;
        this.needs = needs;
        this.from = from;
        this.to = to;
        this.readiness = readiness;
        this.gap = gap;
        this.largest = largest;
        this.needed = needed;
        this.met = met;
        this.flags = flags;
    }

    /**
     * What is held against the needs.
     *
     * @return setting or home
     */
    public Perspective perspective() {
        return sheet.perspective();
    }

    /**
     * The readiness or confidence as it is drawn: by {@code open-1} the lowest level among the statements that drive the
     * need. It may rise or fall when a need rises, because another statement may then be the driver.
     *
     * @return a level; empty if no statement that it is taken from was rated
     */
    public Optional<Fraction> readiness() {
        return Optional.ofNullable(readiness);
    }

    /**
     * How far it falls short.
     *
     * @return the gap; empty if nothing was rated from both sides
     */
    public Optional<Gap> gap() {
        return Optional.ofNullable(gap);
    }

    /**
     * The share of statements without a gap, among those that have a need of level 1 or more and were rated from both
     * sides. Each counts once, whatever its weight.
     *
     * @return a share; empty if there is no such statement, or if statements cannot be told
     */
    public Optional<Fraction> coveredShare() {
        return needed == 0 || !tellsStatements() ? Optional.empty() : Optional.of(new Fraction(met, needed));
    }

    /**
     * Each statement that was rated from both sides.
     *
     * @return the statements in the framework's order; empty if there are none, or if statements cannot be told
     */
    public ImmutableList<StatementGap> statements() {
        if (!tellsStatements()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<StatementGap> gaps = ImmutableList.builder();
        for (int i = from; i < to; i++) {
            if (needs.at(i) instanceof Rating.Rated need && sheet.ratings().at(i) instanceof Rating.Rated other) {
                gaps.add(new StatementGap(needs.framework().statements().get(i), need.level(), other.level()));
            }
        }
        return gaps.build();
    }

    /**
     * What a reader should notice.
     *
     * @return any of {@link Flag#HIDDEN_GAP}, {@link Flag#UNKNOWN_READINESS} and {@link Flag#STALE_READINESS}
     */
    public ImmutableSet<Flag> flags() {
        return Flags.of(flags);
    }

    /** The largest gap of a statement; -1 if nothing was rated from both sides. */
    int largest() {
        return largest;
    }

    RatingSheet sheet() {
        return sheet;
    }

    int needed() {
        return needed;
    }

    private boolean tellsStatements() {
        return needs.framework().ratedBy() == RatedBy.STATEMENT;
    }

    /** Equal if they say the same of the same perspective. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Match that
                && perspective() == that.perspective()
                && Objects.equals(readiness, that.readiness)
                && Objects.equals(gap, that.gap)
                && coveredShare().equals(that.coveredShare())
                && flags == that.flags
                && statements().equals(that.statements());
    }

    @Override
    public int hashCode() {
        return Objects.hash(perspective(), readiness, gap, flags);
    }

    /**
     * The match in a few words.
     *
     * @return such as {@code setting 3, gap 1, [HIDDEN_GAP]}
     */
    @Override
    public String toString() {
        return perspective().id() + " " + readiness().map(Fraction::toString).orElse("not rated") + ", gap "
                + gap().map(Gap::toString).orElse("not known") + ", " + flags();
    }
}
