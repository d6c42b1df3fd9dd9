package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.radar.framework.Perspective;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How ready a whole setting is, statement by statement. It is rated once, by all staff together, and every child's reading
 * in that setting uses the same.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SettingReadiness implements RatingSheet permits ImmutableSettingReadiness {
    private static final long serialVersionUID = 1L;

    SettingReadiness() {}

    /**
     * Starts a sheet. The ratings and the day follow in this order, then what else there is.
     *
     * @param setting the caller's own reference to the setting
     * @return a staged builder
     */
    public static ImmutableSettingReadiness.RatingsBuildStage builder(String setting) {
        return ImmutableSettingReadiness.builder().setting(setting);
    }

    /**
     * The readiness of a whole setting, of ratings alone.
     *
     * @param setting the caller's own reference to the setting
     * @param ratings the ratings
     * @param ratedOn the day on which they were made
     * @return a first draft
     */
    public static SettingReadiness of(String setting, Ratings ratings, LocalDate ratedOn) {
        return builder(setting).ratings(ratings).ratedOn(ratedOn).build();
    }

    /**
     * The caller's own reference to the setting.
     *
     * @return an opaque text, never printed
     */
    public abstract String setting();

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
     * How much of the setting it speaks for.
     *
     * @return the whole of it, unless told otherwise
     */
    @Value.Default
    public ReadinessScope scope() {
        return ReadinessScope.WHOLE_SETTING;
    }

    /**
     * Who agreed the ratings.
     *
     * @return the raters, where they are told
     */
    public abstract ImmutableList<Rater> agreedBy();

    /**
     * What has happened since that makes the setting look again.
     *
     * @return the triggers; one that lies before the rating changes nothing
     */
    public abstract ImmutableList<ReadinessTrigger> triggers();

    @Override
    public abstract ImmutableList<StatementNote> notes();

    @Override
    public final Perspective perspective() {
        return Perspective.SETTING;
    }

    /**
     * The same sheet, further on.
     *
     * @param version the version that it comes to, such as {@code version().submitted()}
     * @return the sheet
     * @throws IllegalStateException if this version does not lead there
     */
    public SettingReadiness at(SheetVersion version) {
        return ImmutableSettingReadiness.copyOf(this).withVersion(SheetRules.follow(version(), version, false));
    }

    /**
     * The sheet that other ratings make of this one, without the triggers that led to it. This one stays as it was.
     *
     * @param version the version that it comes to: that of a draft, or such as {@code version().moderated()}
     * @param ratings the new ratings
     * @param ratedOn the day on which they were made
     * @param agreedBy who agreed them
     * @return the sheet
     * @throws IllegalStateException if it would change under its number what was handed in
     */
    public SettingReadiness rerated(SheetVersion version, Ratings ratings, LocalDate ratedOn, Rater... agreedBy) {
        return ImmutableSettingReadiness.copyOf(this)
                .withVersion(SheetRules.follow(version(), version, true))
                .withRatings(ratings)
                .withRatedOn(ratedOn)
                .withAgreedBy(agreedBy)
                .withTriggers();
    }

    @Value.Check
    void isWhole() {
        SheetRules.hold(this, ImmutableList.of());
    }

    /**
     * The scope, the day and the version; which setting it is and what was written is left out.
     *
     * @return such as {@code SettingReadiness[whole-setting, 2026-01-12, version 1, draft]}
     */
    @Override
    public final String toString() {
        return "SettingReadiness[" + scope().id() + ", " + ratedOn() + ", " + version() + "]";
    }
}
