package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.RatedBy;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.SettingReadiness;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Goes once through the statements of a domain for the needs, and once for each sheet that is held against them. */
final class Walk {
    private static final int NONE = -1;

    private final Radar radar;
    private final ScoringProfile profile;
    private final Sheets sheets;
    private final Ratings needs;
    private final LocalDate asOf;
    private final ImmutableList<Overruling> overrulings;
    private final boolean stale;
    private final boolean overlay;
    private final int highest;

    Walk(Radar radar, Sheets sheets, LocalDate asOf, ImmutableList<Overruling> overrulings) {
        this.radar = radar;
        this.profile = radar.profile();
        this.sheets = sheets;
        this.needs = sheets.need().ratings();
        this.asOf = asOf;
        this.overrulings = overrulings;
        this.overlay = profile.readinessView() == ReadinessView.SAME_AGGREGATOR;
        this.highest = radar.highest();
        SettingReadiness setting = sheets.settingOrNull();
        this.stale = setting != null && radar.freshness(setting, asOf) == Freshness.STALE;
    }

    DomainResult domain(int position) {
        int from = radar.start(position);
        int to = radar.start(position + 1);
        Tally tally = needs(from, to);
        RatingSheet readiness = sheets.settingOrNull();
        RatingSheet confidence = sheets.toldHomeOrNull();
        Match setting = readiness == null ? null : match(readiness, from, to, tally, true);
        Match home = confidence == null ? null : match(confidence, from, to, tally, false);
        return new DomainResult(
                radar,
                sheets,
                asOf,
                radar.framework().domains().get(position),
                from,
                tally,
                setting,
                home,
                profile.ratedBy() == RatedBy.STATEMENT ? flags(from, to, tally, setting, home) : 0,
                overrulings);
    }

    private Tally needs(int from, int to) {
        Tally tally = new Tally(highest);
        for (int i = from; i < to; i++) {
            Rating rating = needs.at(i);
            if (!(rating instanceof Rating.NotApplicable)) {
                tally.count(level(rating), radar.weight(i));
            }
        }
        return tally;
    }

    private static int level(Rating rating) {
        return rating instanceof Rating.Rated rated ? rated.level() : NONE;
    }

    private Match match(RatingSheet sheet, int from, int to, Tally tally, boolean ofTheSetting) {
        Ratings others = sheet.ratings();
        Tally side = overlay ? new Tally(highest) : null;
        int action = profile.actionLevel();
        int peak = tally.rated() == 0 ? NONE : tally.peak();
        int atDriver = NONE;
        int largest = NONE;
        int possible = 0;
        int needed = 0;
        int met = 0;
        boolean unknown = false;
        for (int i = from; i < to; i++) {
            Rating rating = needs.at(i);
            if (rating instanceof Rating.NotApplicable) {
                continue;
            }
            int need = level(rating);
            int other = level(others.at(i));
            possible = Math.max(possible, (need == NONE ? highest : need) - Math.max(other, 0));
            if (side != null) {
                side.count(other, radar.weight(i));
            }
            if (other == NONE) {
                unknown |= need >= action;
                continue;
            }
            if (need == NONE) {
                continue;
            }
            largest = Math.max(largest, Math.max(0, need - other));
            if (need > 0) {
                needed++;
                met += need <= other ? 1 : 0;
            }
            if (need == peak) {
                atDriver = atDriver == NONE ? other : Math.min(atDriver, other);
            }
        }
        Fraction need = tally.of(profile.needAggregator());
        Fraction drawn = side == null ? whole(atDriver) : side.of(profile.needAggregator());
        int flags = Flags.raised(Flag.HIDDEN_GAP, hides(largest, need, drawn))
                | Flags.raised(Flag.UNKNOWN_READINESS, ofTheSetting && unknown)
                | Flags.raised(Flag.STALE_READINESS, ofTheSetting && stale);
        Gap gap = profile.gapBasis() == GapBasis.STATEMENT || side == null
                ? ofStatements(largest, possible)
                : ofValues(
                        need, drawn, tally.interval(profile.needAggregator()), side.interval(profile.needAggregator()));
        return new Match(sheet, needs, from, to, drawn, gap, largest, needed, met, flags);
    }

    private static @Nullable Fraction whole(int level) {
        return level == NONE ? null : Fraction.whole(level);
    }

    private static @Nullable Gap ofStatements(int largest, int possible) {
        if (largest == NONE) {
            return null;
        }
        Fraction seen = Fraction.whole(largest);
        return new Gap(seen, new Interval(seen, Fraction.whole(possible)));
    }

    private static @Nullable Gap ofValues(
            @Nullable Fraction need, @Nullable Fraction other, @Nullable Interval needs, @Nullable Interval others) {
        if (need == null || other == null || needs == null || others == null) {
            return null;
        }
        return new Gap(
                need.minus(other).orZero(),
                new Interval(
                        needs.low().minus(others.high()).orZero(),
                        needs.high().minus(others.low()).orZero()));
    }

    /** Whether a statement is further short than the two points let see; without two points, nothing is seen. */
    private static boolean hides(int largest, @Nullable Fraction need, @Nullable Fraction drawn) {
        return largest > 0
                && (need == null || drawn == null || Fraction.whole(largest).compareTo(need.minus(drawn)) > 0);
    }

    private int flags(int from, int to, Tally tally, @Nullable Match setting, @Nullable Match home) {
        if (tally.rated() == 0) {
            return 0;
        }
        int flags = 0;
        Fraction mean = tally.of(Aggregator.MEAN);
        if (mean != null) {
            flags |= Flags.raised(
                    Flag.SPIKY, Fraction.whole(tally.peak()).minus(mean).compareTo(profile.spikyFrom()) >= 0);
        }
        Fraction breadth = new Fraction(tally.ratedAtOrAbove(profile.actionLevel()), tally.rated());
        return flags
                | Flags.raised(Flag.WIDE, breadth.compareTo(profile.wideFrom()) >= 0)
                | Flags.raised(Flag.BOTH_SHORT, bothShort(from, to, setting, home));
    }

    private boolean bothShort(int from, int to, @Nullable Match setting, @Nullable Match home) {
        if (setting == null || home == null || setting.largest() <= 0 || home.largest() <= 0) {
            return false;
        }
        for (int i = from; i < to; i++) {
            int need = level(needs.at(i));
            if (isShort(need, level(setting.sheet().ratings().at(i)))
                    && isShort(need, level(home.sheet().ratings().at(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShort(int need, int other) {
        return other != NONE && need > other;
    }
}
