package io.github.opensend.radar.change;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.SheetStatus;
import io.github.opensend.radar.scoring.RadarReading;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two readings of one child by one framework and one profile, held against each other statement by statement.
 *
 * <p>A change is notable if it is of as many levels as the profile asks for, or of fewer that were confirmed: the later
 * sheet was moderated, or a sheet that was handed in beside it (a second rater's, or the next reading's) went the same way.
 * Where a local spread and reliability are supplied, the reliable change index decides instead.
 *
 * <p>Held against itself a reading shows no change; the other way round every difference changes its sign.
 *
 * @since 0.1.0
 */
public final class Comparison implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RadarReading earlier;
    private final RadarReading later;
    private final ImmutableList<RatingSheet> confirming;
    private final @Nullable ReliableChange reliable;

    private Comparison(
            RadarReading earlier,
            RadarReading later,
            ImmutableList<RatingSheet> confirming,
            @Nullable ReliableChange reliable) {
        this.earlier = earlier;
        this.later = later;
        this.confirming = confirming;
        this.reliable = reliable;
    }

    /**
     * Two readings. They may be the first and the latest, or the previous and the latest; which is the earlier is for the
     * caller to say.
     *
     * @param earlier the one
     * @param later the other
     * @return the comparison
     * @throws InvalidRadarException if they are of different frameworks, versions, profiles or children, with every reason
     */
    public static Comparison between(RadarReading earlier, RadarReading later) {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        if (!later.radar().framework().equals(earlier.radar().framework())) {
            faults.add(new RadarFault(
                    "later.framework",
                    later.radar().framework().key(),
                    earlier.radar().framework().key() + ", or a crosswalk to it"));
        }
        if (!later.radar().profile().equals(earlier.radar().profile())) {
            faults.add(new RadarFault(
                    "later.profile",
                    later.radar().profile().key(),
                    earlier.radar().profile().key()));
        }
        if (!later.need().subject().equals(earlier.need().subject())) {
            faults.add(new RadarFault("later.subject", "another child", "the child of the earlier reading"));
        }
        InvalidRadarException.refuse("the two readings", faults.build());
        return new Comparison(earlier, later, ImmutableList.of(), null);
    }

    /**
     * The same comparison with another sheet that saw the child or the setting later: of a second rater, or of the next
     * reading.
     *
     * @param sheet the sheet; a statement's change is confirmed if its rating here lies the same way from the earlier one
     * @return the new comparison
     * @throws InvalidRadarException if the sheet is of another framework or version
     */
    public Comparison confirmedBy(RatingSheet sheet) {
        if (!sheet.framework().equals(later.radar().framework())) {
            InvalidRadarException.refuse(
                    "the confirming sheet",
                    ImmutableList.of(new RadarFault(
                            "framework",
                            sheet.framework().key(),
                            later.radar().framework().key())));
        }
        return new Comparison(
                earlier,
                later,
                ImmutableList.<RatingSheet>builder()
                        .addAll(confirming)
                        .add(sheet)
                        .build(),
                reliable);
    }

    /**
     * The same comparison with a spread and a reliability that are known locally.
     *
     * @param known the spread and the reliability; they decide in place of the number of levels and of confirmation
     * @return the new comparison
     */
    public Comparison judgedBy(ReliableChange known) {
        return new Comparison(earlier, later, confirming, known);
    }

    /**
     * The one reading.
     *
     * @return the earlier
     */
    public RadarReading earlier() {
        return earlier;
    }

    /**
     * The other reading.
     *
     * @return the later
     */
    public RadarReading later() {
        return later;
    }

    /**
     * How each domain went.
     *
     * @return one change for each domain, in the framework's order
     */
    public ImmutableList<DomainChange> domains() {
        ImmutableList.Builder<DomainChange> changes = ImmutableList.builder();
        for (int i = 0; i < later.domains().size(); i++) {
            changes.add(new DomainChange(
                    earlier.domains().get(i),
                    later.domains().get(i),
                    statements(later.domains().get(i).domain())));
        }
        return changes.build();
    }

    /**
     * How one domain went.
     *
     * @param id the stable name of the domain
     * @return the change
     * @throws IllegalArgumentException if the framework has no domain of that name
     */
    public DomainChange domain(String id) {
        return new DomainChange(
                earlier.domain(id),
                later.domain(id),
                statements(later.domain(id).domain()));
    }

    private ImmutableList<StatementChange> statements(Domain domain) {
        ImmutableList.Builder<StatementChange> changes = ImmutableList.builder();
        for (Perspective perspective : Perspective.values()) {
            Optional<RatingSheet> was = earlier.sheets().sheet(perspective);
            Optional<RatingSheet> is = later.sheets().sheet(perspective);
            if (was.isPresent() && is.isPresent()) {
                domain.statements()
                        .forEach(statement -> changes.add(change(statement, was.orElseThrow(), is.orElseThrow())));
            }
        }
        return changes.build();
    }

    private StatementChange change(Statement statement, RatingSheet was, RatingSheet is) {
        Rating from = was.ratings().of(statement.id());
        Rating to = is.ratings().of(statement.id());
        int levels = StatementChange.levels(from, to);
        return new StatementChange(statement, is.perspective(), from, to, notability(statement, from, levels, is));
    }

    private Notability notability(Statement statement, Rating from, int levels, RatingSheet is) {
        if (levels == 0) {
            return Notability.NOT_NOTABLE;
        }
        if (reliable != null) {
            return reliable.isReliable(levels) ? Notability.RELIABLE : Notability.NOT_NOTABLE;
        }
        if (Math.abs(levels) >= later.radar().profile().notableChange()) {
            return Notability.BY_SIZE;
        }
        boolean moderated = is.version().status() == SheetStatus.MODERATED;
        return moderated || isSeenAgain(statement, from, levels, is.perspective())
                ? Notability.CONFIRMED
                : Notability.NOT_NOTABLE;
    }

    private boolean isSeenAgain(Statement statement, Rating from, int levels, Perspective perspective) {
        return confirming.stream()
                .filter(sheet -> sheet.perspective() == perspective)
                .map(sheet -> StatementChange.levels(from, sheet.ratings().of(statement.id())))
                .anyMatch(seen -> Integer.signum(seen) == Integer.signum(levels));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comparison that
                && earlier.equals(that.earlier)
                && later.equals(that.later)
                && confirming.equals(that.confirming)
                && Objects.equals(reliable, that.reliable);
    }

    @Override
    public int hashCode() {
        return Objects.hash(earlier, later, confirming, reliable);
    }

    /**
     * The two days.
     *
     * @return such as {@code Comparison[2026-03-02 to 2026-07-06]}
     */
    @Override
    public String toString() {
        return "Comparison[" + earlier.asOf() + " to " + later.asOf() + "]";
    }
}
