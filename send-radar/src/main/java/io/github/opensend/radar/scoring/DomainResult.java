package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RatedBy;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.Rating;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one child's ratings come to in one domain. Nothing in another domain has a part in it.
 *
 * <p>Two results are equal if they say the same of the same domain.
 *
 * @since 0.1.0
 */
public final class DomainResult implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Radar radar;
    private final Sheets sheets;
    private final LocalDate asOf;
    private final Domain domain;
    private final int from;
    private final Tally tally;
    private final @Nullable Match setting;
    private final @Nullable Match home;
    private final int flags;
    private final ImmutableList<Overruling> overrulings;

    DomainResult(
            Radar radar,
            Sheets sheets,
            LocalDate asOf,
            Domain domain,
            int from,
            Tally tally,
            @Nullable Match setting,
            @Nullable Match home,
            int flags,
            ImmutableList<Overruling> overrulings) {
        this.radar = radar;
        this.sheets = sheets;
        this.asOf = asOf;
        this.domain = domain;
        this.from = from;
        this.tally = tally;
        this.setting = setting;
        this.home = home;
        this.flags = flags;
        this.overrulings = overrulings;
    }

    /**
     * The domain.
     *
     * @return the domain
     */
    public Domain domain() {
        return domain;
    }

    /**
     * How much of it was rated.
     *
     * @return the status
     */
    public DomainStatus status() {
        if (tally.rated() == 0) {
            return tally.missing() == 0 ? DomainStatus.NOT_APPLICABLE : DomainStatus.NOT_RATED;
        }
        if (tally.missing() == 0) {
            return DomainStatus.COMPLETE;
        }
        Fraction coverage = new Fraction(tally.ratedWeight(), tally.applicableWeight());
        return coverage.compareTo(radar.profile().minCoverage()) < 0 ? DomainStatus.INCOMPLETE : DomainStatus.PARTIAL;
    }

    /**
     * The weight of the statements rated, out of the weight of those that arise.
     *
     * @return a share; empty if none arises
     */
    public Optional<Fraction> coverage() {
        return tally.rated() + tally.missing() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(tally.ratedWeight(), tally.applicableWeight()));
    }

    /**
     * The need as the profile draws it.
     *
     * @return levels; empty if nothing was rated
     */
    public Optional<Fraction> need() {
        return Optional.ofNullable(tally.of(radar.profile().needAggregator()));
    }

    /**
     * All that the drawn need could be, whatever the missing ratings are.
     *
     * @return the interval; empty if no statement arises
     */
    public Optional<Interval> needInterval() {
        return Optional.ofNullable(tally.interval(radar.profile().needAggregator()));
    }

    /**
     * The highest level of need, however the profile draws it.
     *
     * @return a level; empty if nothing was rated
     */
    public Optional<Integer> needPeak() {
        return tally.rated() == 0 ? Optional.empty() : Optional.of(tally.peak());
    }

    /**
     * The weighted mean of the levels of need.
     *
     * @return levels; empty if nothing was rated
     */
    public Optional<Fraction> needMean() {
        return Optional.ofNullable(tally.of(Aggregator.MEAN));
    }

    /**
     * The share of the statements rated that stand at the profile's action level or above. Each counts once, whatever its
     * weight.
     *
     * @return a share; empty if nothing was rated, or if statements cannot be told
     */
    public Optional<Fraction> breadth() {
        return tally.rated() == 0 || !tellsStatements()
                ? Optional.empty()
                : Optional.of(new Fraction(tally.ratedAtOrAbove(radar.profile().actionLevel()), tally.rated()));
    }

    /**
     * The statements that stand at the highest level of need.
     *
     * @return the statements in the framework's order; empty if nothing was rated, or if statements cannot be told
     */
    public ImmutableList<Statement> drivers() {
        if (tally.rated() == 0 || !tellsStatements()) {
            return ImmutableList.of();
        }
        int peak = tally.peak();
        ImmutableList.Builder<Statement> drivers = ImmutableList.builder();
        for (int i = 0; i < domain.statements().size(); i++) {
            if (need(i) instanceof Rating.Rated rated && rated.level() == peak) {
                drivers.add(domain.statements().get(i));
            }
        }
        return drivers.build();
    }

    /**
     * How the setting's readiness matches the needs.
     *
     * @return the match; empty if there is no sheet of the setting
     */
    public Optional<Match> setting() {
        return Optional.ofNullable(setting);
    }

    /**
     * How the family's confidence matches the needs.
     *
     * @return the match; empty if nobody asked, or if the family declined
     */
    public Optional<Match> home() {
        return Optional.ofNullable(home);
    }

    /**
     * What a reader should notice about the domain itself.
     *
     * @return any of {@link Flag#SPIKY}, {@link Flag#WIDE} and {@link Flag#BOTH_SHORT}; a match has its own
     */
    public ImmutableSet<Flag> flags() {
        return Flags.of(flags);
    }

    /**
     * The point of a perspective as it was computed.
     *
     * @param perspective the perspective
     * @return the drawn need, or the drawn readiness or confidence, where there is a point
     */
    public Optional<Fraction> computed(Perspective perspective) {
        return switch (perspective) {
            case NEED -> need();
            case SETTING -> setting().flatMap(Match::readiness);
            case HOME -> home().flatMap(Match::readiness);
        };
    }

    /**
     * The judgement that stands in place of a computed point.
     *
     * @param perspective the perspective
     * @return the last one that was recorded, if any was
     */
    public Optional<Overruling> overruling(Perspective perspective) {
        return overrulings.reverse().stream()
                .filter(overruling -> overruling.perspective() == perspective
                        && overruling.domain().equals(domain.id()))
                .findFirst();
    }

    /**
     * The point of a perspective as it is to be shown.
     *
     * @param perspective the perspective
     * @return the level of a judgement where one was recorded, else what was computed; empty where there is neither
     */
    public Optional<Fraction> shown(Perspective perspective) {
        Optional<Overruling> judged = overruling(perspective);
        return judged.isPresent()
                ? judged.map(overruling -> Fraction.whole(overruling.level()))
                : computed(perspective);
    }

    /**
     * How each number came about: its rule, what went into it, and what came out. It is worked out when asked for.
     *
     * @return steps that are {@link ScoringStep}s; no notes, no reasons and no names are in them
     */
    public Explanation explanation() {
        return new Explainer(this).explanation();
    }

    Radar radar() {
        return radar;
    }

    Sheets sheets() {
        return sheets;
    }

    LocalDate asOf() {
        return asOf;
    }

    Tally tally() {
        return tally;
    }

    Rating need(int statement) {
        return sheets.need().ratings().at(from + statement);
    }

    Rating rating(Match match, int statement) {
        return match.sheet().ratings().at(from + statement);
    }

    boolean tellsStatements() {
        return radar.profile().ratedBy() == RatedBy.STATEMENT;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DomainResult that
                && domain.id().equals(that.domain.id())
                && status() == that.status()
                && coverage().equals(that.coverage())
                && need().equals(that.need())
                && needInterval().equals(that.needInterval())
                && needPeak().equals(that.needPeak())
                && needMean().equals(that.needMean())
                && breadth().equals(that.breadth())
                && drivers().equals(that.drivers())
                && Objects.equals(setting, that.setting)
                && Objects.equals(home, that.home)
                && flags == that.flags
                && saidByPeople().equals(that.saidByPeople());
    }

    private ImmutableList<Optional<Overruling>> saidByPeople() {
        return ImmutableList.of(
                overruling(Perspective.NEED), overruling(Perspective.SETTING), overruling(Perspective.HOME));
    }

    @Override
    public int hashCode() {
        return Objects.hash(domain.id(), need(), needInterval(), setting, home, flags);
    }

    /**
     * The result in a few words.
     *
     * @return such as {@code independence: complete, need 2, setting 3, gap 0, []}
     */
    @Override
    public String toString() {
        return domain + ": " + status().id()
                + need().map(need -> ", need " + need).orElse("")
                + setting().map(match -> ", " + match).orElse("")
                + home().map(match -> ", " + match).orElse("") + (flags == 0 ? "" : ", " + flags());
    }
}
