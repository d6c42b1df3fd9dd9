package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How confident one child's family is of meeting the child's needs at home, statement by statement. Parents tell it
 * themselves, or supported, or they decline; none of the three counts against anyone.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class HomeConfidence implements RatingSheet permits ImmutableHomeConfidence {
    private static final long serialVersionUID = 1L;

    HomeConfidence() {}

    /**
     * Starts a sheet. The ratings, the day and who completed it follow in this order, then what else there is.
     *
     * @param subject the caller's own reference to the child
     * @return a staged builder
     */
    public static ImmutableHomeConfidence.RatingsBuildStage builder(String subject) {
        return ImmutableHomeConfidence.builder().subject(subject);
    }

    /**
     * What parents told by themselves, of ratings alone.
     *
     * @param subject the caller's own reference to the child
     * @param ratings the ratings
     * @param ratedOn the day on which they were made
     * @return a first draft
     */
    public static HomeConfidence of(String subject, Ratings ratings, LocalDate ratedOn) {
        return builder(subject)
                .ratings(ratings)
                .ratedOn(ratedOn)
                .completedBy(CompletedBy.PARENT)
                .build();
    }

    /**
     * That the family was asked and declined.
     *
     * @param subject the caller's own reference to the child
     * @param framework what would have been rated
     * @param on the day on which they declined
     * @return a sheet without a level in it
     */
    public static HomeConfidence declined(String subject, Framework framework, LocalDate on) {
        return builder(subject)
                .ratings(Ratings.all(framework, Rating.notRated(Rating.NotRated.Reason.DECLINED)))
                .ratedOn(on)
                .completedBy(CompletedBy.DECLINED)
                .build();
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

    /**
     * Who told it.
     *
     * @return the parents, alone or supported, or nobody
     */
    public abstract CompletedBy completedBy();

    @Override
    @Value.Default
    public SheetVersion version() {
        return SheetVersion.FIRST_DRAFT;
    }

    /**
     * Who supported the parents.
     *
     * @return the supporter, where there was one and it is told
     */
    public abstract Optional<Rater> supporter();

    @Override
    public abstract ImmutableList<StatementNote> notes();

    @Override
    public final Perspective perspective() {
        return Perspective.HOME;
    }

    /**
     * The same sheet, further on.
     *
     * @param version the version that it comes to, such as {@code version().submitted()}
     * @return the sheet
     * @throws IllegalStateException if this version does not lead there
     */
    public HomeConfidence at(SheetVersion version) {
        return ImmutableHomeConfidence.copyOf(this).withVersion(SheetRules.follow(version(), version, false));
    }

    /**
     * The sheet that other ratings make of this one. This one stays as it was.
     *
     * @param version the version that it comes to: that of a draft, or such as {@code version().corrected()}
     * @param ratings the new ratings
     * @param ratedOn the day on which they were made
     * @param completedBy who told them
     * @return the sheet
     * @throws IllegalStateException if it would change under its number what was handed in
     */
    public HomeConfidence rerated(SheetVersion version, Ratings ratings, LocalDate ratedOn, CompletedBy completedBy) {
        return ImmutableHomeConfidence.builder()
                .subject(subject())
                .ratings(ratings)
                .ratedOn(ratedOn)
                .completedBy(completedBy)
                .version(SheetRules.follow(version(), version, true))
                .supporter(completedBy == CompletedBy.PARENT_SUPPORTED ? supporter() : Optional.empty())
                .addAllNotes(notes())
                .build();
    }

    @Value.Check
    void isWhole() {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        if (completedBy() == CompletedBy.DECLINED) {
            ratings().byStatement().forEach((statement, rating) -> {
                if (rating instanceof Rating.Rated) {
                    faults.add(new RadarFault("home.ratings." + statement, "a level", "none, because it was declined"));
                }
            });
        }
        if (supporter().isPresent() && completedBy() != CompletedBy.PARENT_SUPPORTED) {
            faults.add(new RadarFault("home.supporter", "a supporter", "none, or that the parents were supported"));
        }
        SheetRules.hold(this, faults.build());
    }

    /**
     * Who told it, the day and the version; whose home it is and what was written is left out.
     *
     * @return such as {@code HomeConfidence[parent, 2026-03-02, version 1, draft]}
     */
    @Override
    public final String toString() {
        return "HomeConfidence[" + completedBy().id() + ", " + ratedOn() + ", " + version() + "]";
    }
}
