package io.github.opensend.radar.cohort;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.measure.ShownCount;
import io.github.opensend.core.measure.ShownCounts;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.radar.framework.Framework;
import java.io.Serializable;

/**
 * What may be shown of a group of children. Home confidence is never in it.
 *
 * @param framework the framework that was rated in
 * @param children how many children there are
 * @param needs for each statement the counts of {@link LevelCounts#cells()}
 * @param highest for each domain the same, of the highest need of each child there
 * @param withGap for each statement how many have a gap, of those whose gap is known
 * @since 0.1.0
 */
public record ShownCohort(
        Framework framework,
        ShownCount children,
        ImmutableMap<String, ShownCounts<String>> needs,
        ImmutableMap<String, ShownCounts<String>> highest,
        ImmutableMap<String, ShownRate> withGap)
        implements Serializable {}
