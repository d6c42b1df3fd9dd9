package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.SettingReadiness;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One child's radar on one day: what the sheets come to, domain by domain.
 *
 * <p>It has no value across domains and none across perspectives, and it answers no question of entitlement. It is what
 * people saw, put side by side; people decide. Two readings are equal if they read the same sheets on the same day by the
 * same radar.
 *
 * @since 0.1.0
 */
public final class RadarReading implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Radar radar;
    private final Sheets sheets;
    private final LocalDate asOf;
    private final ImmutableList<Overruling> overrulings;
    private final ImmutableList<DomainResult> domains;

    private RadarReading(
            Radar radar,
            Sheets sheets,
            LocalDate asOf,
            ImmutableList<Overruling> overrulings,
            ImmutableList<DomainResult> domains) {
        this.radar = radar;
        this.sheets = sheets;
        this.asOf = asOf;
        this.overrulings = overrulings;
        this.domains = domains;
    }

    static RadarReading of(Radar radar, Sheets sheets, LocalDate asOf, ImmutableList<Overruling> overrulings) {
        Walk walk = new Walk(radar, sheets, asOf, overrulings);
        DomainResult[] results = new DomainResult[radar.framework().domains().size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = walk.domain(i);
        }
        return new RadarReading(radar, sheets, asOf, overrulings, ImmutableList.copyOf(results));
    }

    /**
     * By which framework and profile it was read.
     *
     * @return the radar
     */
    public Radar radar() {
        return radar;
    }

    /**
     * What was read.
     *
     * @return the sheets
     */
    public Sheets sheets() {
        return sheets;
    }

    /**
     * The needs.
     *
     * @return the assessment
     */
    public NeedAssessment need() {
        return sheets.need();
    }

    /**
     * The setting's readiness.
     *
     * @return the readiness, where there is a sheet
     */
    public Optional<SettingReadiness> setting() {
        return sheets.setting();
    }

    /**
     * The family's confidence.
     *
     * @return the confidence, or that it was declined; empty where nobody asked
     */
    public Optional<HomeConfidence> home() {
        return sheets.home();
    }

    /**
     * On which day it was read.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * What the sheets come to.
     *
     * @return one result for each domain, in the framework's order
     */
    public ImmutableList<DomainResult> domains() {
        return domains;
    }

    /**
     * What the sheets come to in one domain.
     *
     * @param id the stable name of the domain
     * @return the result
     * @throws IllegalArgumentException if the framework has no domain of that name
     */
    public DomainResult domain(String id) {
        Domain domain = radar.framework().domain(id);
        return domains.get(radar.framework().domains().indexOf(domain));
    }

    /**
     * How old the setting's rating is.
     *
     * @return the freshness, where there is a sheet of the setting
     */
    public Optional<Freshness> settingFreshness() {
        return setting().map(readiness -> radar.freshness(readiness, asOf));
    }

    /**
     * Whether the needs are to be looked at again.
     *
     * @return due from the day of the plan's review on, current before it; empty where no such day is told
     */
    public Optional<Freshness> needFreshness() {
        return need().reviewOn().map(day -> asOf.isBefore(day) ? Freshness.CURRENT : Freshness.DUE);
    }

    /**
     * The judgements that were put in place of computed points.
     *
     * @return every one that was recorded, in order; the last one for a point is the one that stands
     */
    public ImmutableList<Overruling> overrulings() {
        return overrulings;
    }

    /**
     * The same reading with a person's judgement in place of a computed point. What was computed stays beside it.
     *
     * @param domain the stable name of the domain
     * @param perspective which of its points
     * @param level the level in the person's judgement
     * @param reason why
     * @param by who judged
     * @param on the day, not after that of the reading
     * @return the new reading
     * @throws InvalidRadarException if the domain or the level does not exist, the reason is empty or the day is later, with
     *     every fault
     */
    public RadarReading overruled(
            String domain, Perspective perspective, int level, String reason, Rater by, LocalDate on) {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        boolean known =
                radar.framework().domains().stream().anyMatch(each -> each.id().equals(domain));
        if (!known) {
            faults.add(new RadarFault(
                    "domain",
                    "\"" + domain + "\"",
                    "one of " + radar.framework().domains()));
        }
        if (!radar.framework().scale().has(level)) {
            faults.add(new RadarFault("level", String.valueOf(level), "a level from 0 to " + radar.highest()));
        }
        if (reason.isBlank()) {
            faults.add(new RadarFault("reason", "nothing", "words"));
        }
        if (on.isAfter(asOf)) {
            faults.add(new RadarFault("on", on.toString(), "a day up to " + asOf));
        }
        InvalidRadarException.refuse("the judgement", faults.build());
        Overruling overruling = ImmutableOverruling.builder()
                .domain(domain)
                .perspective(perspective)
                .level(level)
                .reason(reason)
                .by(by)
                .on(on)
                .computed(domain(domain).computed(perspective))
                .build();
        return of(
                radar,
                sheets,
                asOf,
                ImmutableList.<Overruling>builder()
                        .addAll(overrulings)
                        .add(overruling)
                        .build());
    }

    /**
     * What has to stand beside every picture of it: who rated and when, what it is not, and how to disagree.
     *
     * @return sentences, in order
     */
    public ImmutableList<String> cautions() {
        return Cautions.about(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RadarReading that
                && radar.equals(that.radar)
                && sheets.equals(that.sheets)
                && asOf.equals(that.asOf)
                && overrulings.equals(that.overrulings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(radar, sheets, asOf);
    }

    /**
     * The radar, the day and the results.
     *
     * @return one line, without what could point to a child
     */
    @Override
    public String toString() {
        return "RadarReading[" + radar + ", " + asOf + ", " + domains + "]";
    }
}
