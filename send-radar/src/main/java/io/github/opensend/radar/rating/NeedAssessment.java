package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one child or young person needs, statement by statement.
 *
 * <p>A need is rated as it would be without the special support that is given now, against what is expected at the age,
 * over a stated time, and by what is seen rather than by its cause. How well it is met is another question, and another
 * sheet answers it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class NeedAssessment implements RatingSheet permits ImmutableNeedAssessment {
    private static final long serialVersionUID = 1L;

    NeedAssessment() {}

    /**
     * Starts an assessment. The ratings and the day follow in this order, then what else there is.
     *
     * @param subject the caller's own reference to the child; no name is needed, and none should be given
     * @return a staged builder
     */
    public static ImmutableNeedAssessment.RatingsBuildStage builder(String subject) {
        return ImmutableNeedAssessment.builder().subject(subject);
    }

    /**
     * An assessment of ratings alone.
     *
     * @param subject the caller's own reference to the child
     * @param ratings the ratings
     * @param ratedOn the day on which they were made
     * @return a first draft
     */
    public static NeedAssessment of(String subject, Ratings ratings, LocalDate ratedOn) {
        return builder(subject).ratings(ratings).ratedOn(ratedOn).build();
    }

    /**
     * The caller's own reference to the child.
     *
     * @return an opaque text, never printed
     */
    public abstract String subject();

    @Override
    public abstract Ratings ratings();

    @Override
    public abstract LocalDate ratedOn();

    @Override
    @Value.Default
    public SheetVersion version() {
        return SheetVersion.FIRST_DRAFT;
    }

    /**
     * What it is made for.
     *
     * @return the purpose, or that it is another
     */
    @Value.Default
    public Purpose purpose() {
        return Purpose.OTHER;
    }

    /**
     * Who rated.
     *
     * @return the raters, where they are told
     */
    public abstract ImmutableList<Rater> by();

    /**
     * When the plan says that the needs are looked at again.
     *
     * @return the day, where there is a plan with one
     */
    public abstract Optional<LocalDate> reviewOn();

    /**
     * What the child is good at or cares for.
     *
     * @return the strengths, apart from the needs
     */
    public abstract ImmutableList<Strength> strengths();

    /**
     * What the child or young person says.
     *
     * @return the child's own view, never printed, where it is told
     */
    public abstract Optional<String> childView();

    @Override
    public abstract ImmutableList<StatementNote> notes();

    @Override
    public final Perspective perspective() {
        return Perspective.NEED;
    }

    /**
     * The same sheet, further on.
     *
     * @param version the version that it comes to, such as {@code version().submitted()}
     * @return the sheet
     * @throws IllegalStateException if this version does not lead there
     */
    public NeedAssessment at(SheetVersion version) {
        return ImmutableNeedAssessment.copyOf(this).withVersion(SheetRules.follow(version(), version, false));
    }

    /**
     * The sheet that other ratings make of this one. This one stays as it was.
     *
     * @param version the version that it comes to: that of a draft, or such as {@code version().moderated()}
     * @param ratings the new ratings
     * @param ratedOn the day on which they were made
     * @param by who made them
     * @return the sheet
     * @throws IllegalStateException if it would change under its number what was handed in
     */
    public NeedAssessment rerated(SheetVersion version, Ratings ratings, LocalDate ratedOn, Rater... by) {
        return ImmutableNeedAssessment.copyOf(this)
                .withVersion(SheetRules.follow(version(), version, true))
                .withRatings(ratings)
                .withRatedOn(ratedOn)
                .withBy(by);
    }

    @Value.Check
    void isWhole() {
        List<String> domains = framework().domains().stream().map(Domain::id).toList();
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        for (int i = 0; i < strengths().size(); i++) {
            if (!domains.contains(strengths().get(i).domain())) {
                faults.add(new RadarFault(
                        "need.strengths[" + i + "].domain",
                        "a domain that " + framework() + " does not have",
                        "one of " + domains));
            }
        }
        SheetRules.hold(this, faults.build());
    }

    /**
     * The day and the version; whose needs they are and what was written is left out.
     *
     * @return such as {@code NeedAssessment[2026-03-02, version 1, submitted]}
     */
    @Override
    public final String toString() {
        return "NeedAssessment[" + ratedOn() + ", " + version() + "]";
    }
}
