package io.github.opensend.radar.scoring;

import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.SettingReadiness;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sheets that are laid side by side for one child: the needs, and what there is of readiness and confidence.
 *
 * @since 0.1.0
 */
public final class Sheets implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NeedAssessment need;
    private final @Nullable SettingReadiness setting;
    private final @Nullable HomeConfidence home;

    private Sheets(NeedAssessment need, @Nullable SettingReadiness setting, @Nullable HomeConfidence home) {
        this.need = need;
        this.setting = setting;
        this.home = home;
    }

    /**
     * A child's needs alone.
     *
     * @param need the assessment
     * @return the sheets
     */
    public static Sheets of(NeedAssessment need) {
        return new Sheets(need, null, null);
    }

    /**
     * The same, with a setting's readiness beside it.
     *
     * @param readiness the readiness; takes the place of one that is there
     * @return the sheets
     */
    public Sheets with(SettingReadiness readiness) {
        return new Sheets(need, readiness, home);
    }

    /**
     * The same, with a family's confidence beside it.
     *
     * @param confidence the confidence, or that it was declined; takes the place of one that is there
     * @return the sheets
     */
    public Sheets with(HomeConfidence confidence) {
        return new Sheets(need, setting, confidence);
    }

    /**
     * The needs.
     *
     * @return the assessment
     */
    public NeedAssessment need() {
        return need;
    }

    /**
     * The setting's readiness.
     *
     * @return the readiness, where there is a sheet
     */
    public Optional<SettingReadiness> setting() {
        return Optional.ofNullable(setting);
    }

    /**
     * The family's confidence.
     *
     * @return the confidence, or that it was declined; empty where nobody asked
     */
    public Optional<HomeConfidence> home() {
        return Optional.ofNullable(home);
    }

    /**
     * The sheet of a perspective.
     *
     * @param perspective the perspective
     * @return the sheet, where there is one
     */
    public Optional<RatingSheet> sheet(Perspective perspective) {
        return switch (perspective) {
            case NEED -> Optional.of(need);
            case SETTING -> Optional.ofNullable(setting);
            case HOME -> Optional.ofNullable(home);
        };
    }

    @Nullable
    SettingReadiness settingOrNull() {
        return setting;
    }

    /** The family's confidence, unless it was declined or nobody asked. */
    @Nullable
    HomeConfidence toldHomeOrNull() {
        return home == null || home.completedBy() == CompletedBy.DECLINED ? null : home;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sheets that
                && need.equals(that.need)
                && Objects.equals(setting, that.setting)
                && Objects.equals(home, that.home);
    }

    @Override
    public int hashCode() {
        return Objects.hash(need, setting, home);
    }

    /**
     * The sheets, each without what could point to a child.
     *
     * @return such as {@code Sheets[NeedAssessment[...], SettingReadiness[...]]}
     */
    @Override
    public String toString() {
        return "Sheets[" + need + (setting == null ? "" : ", " + setting) + (home == null ? "" : ", " + home) + "]";
    }
}
