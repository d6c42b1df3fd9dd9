package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.ReadinessTrigger;
import io.github.opensend.radar.rating.SettingReadiness;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A framework with the profile that scores it. It reads one child's sheets after another, and keeps nothing of them.
 *
 * <pre>{@code
 * Radar radar = Radar.of(StarterFramework.framework(), ScoringProfiles.OPEN_1);
 * RadarReading reading = radar.read(Sheets.of(need).with(readiness), asOf);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Radar implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Framework framework;
    private final ScoringProfile profile;
    private final int highest;
    private final int[] weights;
    private final int[] starts;

    private Radar(Framework framework, ScoringProfile profile) {
        this.framework = framework;
        this.profile = profile;
        this.highest = framework.scale().highest();
        this.weights = new int[framework.statements().size()];
        this.starts = new int[framework.domains().size() + 1];
        for (int i = 0; i < weights.length; i++) {
            Statement statement = framework.statements().get(i);
            Integer own = profile.weights().get(statement.id());
            weights[i] = own == null ? statement.weight() : own;
        }
        for (int i = 0; i < framework.domains().size(); i++) {
            starts[i + 1] = starts[i] + framework.domains().get(i).statements().size();
        }
    }

    /**
     * A framework with a profile.
     *
     * @param framework what is rated
     * @param profile how it is scored
     * @return the radar
     * @throws InvalidRadarException if the two do not go together, with every reason
     */
    public static Radar of(Framework framework, ScoringProfile profile) {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        if (profile.ratedBy() != framework.ratedBy()) {
            faults.add(new RadarFault(
                    "profile.ratedBy",
                    profile.ratedBy().id(),
                    framework.ratedBy().id() + ", as in " + framework));
        }
        if (profile.actionLevel() > framework.scale().highest()) {
            faults.add(new RadarFault(
                    "profile.actionLevel",
                    String.valueOf(profile.actionLevel()),
                    "a level up to " + framework.scale().highest()));
        }
        profile.weights().keySet().stream()
                .filter(statement -> !framework.positions().containsKey(statement))
                .forEach(statement -> faults.add(new RadarFault(
                        "profile.weights." + statement,
                        "a statement that " + framework + " does not have",
                        "one of its statements")));
        InvalidRadarException.refuse("the radar", faults.build());
        return new Radar(framework, profile);
    }

    /**
     * What is rated.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * How it is scored.
     *
     * @return the profile
     */
    public ScoringProfile profile() {
        return profile;
    }

    /**
     * Reads one child's sheets.
     *
     * @param sheets the needs, with what there is of readiness and confidence
     * @param asOf the day on which they are read
     * @return the reading
     * @throws InvalidRadarException if a sheet is of another framework or version, was rated after that day, or is of
     *     another child, with every reason
     */
    public RadarReading read(Sheets sheets, LocalDate asOf) {
        check(sheets, asOf);
        return RadarReading.of(this, sheets, asOf, ImmutableList.of());
    }

    private void check(Sheets sheets, LocalDate asOf) {
        ImmutableList.Builder<RadarFault> faults = null;
        faults = check(faults, sheets.need(), asOf);
        SettingReadiness setting = sheets.settingOrNull();
        if (setting != null) {
            faults = check(faults, setting, asOf);
        }
        HomeConfidence home = sheets.home().orElse(null);
        if (home != null) {
            faults = check(faults, home, asOf);
            if (!home.subject().equals(sheets.need().subject())) {
                faults = and(
                        faults, new RadarFault("home.subject", "another child", "the child whose needs were rated"));
            }
        }
        if (faults != null) {
            InvalidRadarException.refuse("the sheets", faults.build());
        }
    }

    private ImmutableList.@Nullable Builder<RadarFault> check(
            ImmutableList.@Nullable Builder<RadarFault> faults, RatingSheet sheet, LocalDate asOf) {
        ImmutableList.Builder<RadarFault> found = faults;
        if (!framework.equals(sheet.framework())) {
            found = and(
                    found,
                    new RadarFault(
                            sheet.perspective().id() + ".framework",
                            sheet.framework()
                                    + (sheet.framework().key().equals(framework.key()) ? " with other words" : ""),
                            framework.key()));
        }
        if (sheet.ratedOn().isAfter(asOf)) {
            found = and(
                    found,
                    new RadarFault(
                            sheet.perspective().id() + ".ratedOn",
                            sheet.ratedOn().toString(),
                            "a day up to " + asOf));
        }
        return found;
    }

    private static ImmutableList.Builder<RadarFault> and(
            ImmutableList.@Nullable Builder<RadarFault> faults, RadarFault fault) {
        return (faults == null ? ImmutableList.<RadarFault>builder() : faults).add(fault);
    }

    /**
     * How old a rating of readiness is.
     *
     * @param readiness the rating
     * @param asOf the day on which it is looked at, not before it was made
     * @return current, due or stale by the profile's days; due at the least if something has happened since that makes the
     *     setting look again
     */
    public Freshness freshness(SettingReadiness readiness, LocalDate asOf) {
        long age = asOf.toEpochDay() - readiness.ratedOn().toEpochDay();
        if (age > profile.staleDays()) {
            return Freshness.STALE;
        }
        return age > profile.dueDays() || isTriggered(readiness, asOf) ? Freshness.DUE : Freshness.CURRENT;
    }

    private static boolean isTriggered(SettingReadiness readiness, LocalDate asOf) {
        for (ReadinessTrigger trigger : readiness.triggers()) {
            if (trigger.on().isAfter(readiness.ratedOn()) && !trigger.on().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    int highest() {
        return highest;
    }

    int weight(int statement) {
        return weights[statement];
    }

    int start(int domain) {
        return starts[domain];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Radar that && framework.equals(that.framework) && profile.equals(that.profile);
    }

    @Override
    public int hashCode() {
        return 31 * framework.key().hashCode() + profile.hashCode();
    }

    /**
     * The framework and the profile.
     *
     * @return such as {@code opensend-starter/1 by open-1/1}
     */
    @Override
    public String toString() {
        return framework + " by " + profile;
    }
}
