package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.RatedBy;

/**
 * The profiles to start with. None is any authority's: how Lincolnshire or anyone else scores a radar is not public, and a
 * profile of theirs would need their word for it.
 *
 * @since 0.1.0
 */
public final class ScoringProfiles {
    /** The highest need of a domain, readiness at that need, and gaps statement by statement. */
    public static final ScoringProfile OPEN_1 = ScoringProfile.builder()
            .id("open-1")
            .version("1")
            .title("the highest need of each domain, readiness at that need, gaps statement by statement")
            .build();

    /** Means laid over means, as a plain overlay of two radars does; less safe, because a mean hides a severe need. */
    public static final ScoringProfile OVERLAY_MEAN = ScoringProfile.builder()
            .id("overlay-mean")
            .version("1")
            .title("means laid over means; less safe than open-1, because a mean hides a severe need and its gap")
            .needAggregator(Aggregator.MEAN)
            .readinessView(ReadinessView.SAME_AGGREGATOR)
            .gapBasis(GapBasis.DOMAIN)
            .build();

    /** For values that were handed on without their statements: drivers, breadth and hidden gaps cannot be told. */
    public static final ScoringProfile DOMAIN_ONLY = ScoringProfile.builder()
            .id("domain-only")
            .version("1")
            .title("one value for each domain and perspective; drivers, breadth and hidden gaps cannot be told")
            .ratedBy(RatedBy.DOMAIN)
            .readinessView(ReadinessView.SAME_AGGREGATOR)
            .gapBasis(GapBasis.DOMAIN)
            .build();

    private ScoringProfiles() {}

    /**
     * All of them.
     *
     * @return the profiles, the default first
     */
    public static ImmutableList<ScoringProfile> all() {
        return ImmutableList.of(OPEN_1, OVERLAY_MEAN, DOMAIN_ONLY);
    }
}
