package io.github.opensend.radar.cohort;

import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.rating.NeedAssessment;
import java.io.Serializable;
import java.util.stream.Collector;

/**
 * What is gathered of a class, a setting or any other group of children: counts of needs and of gaps, and home confidence
 * only where it is asked for, because it says something about families.
 *
 * @param framework the framework that every sheet is rated in
 * @param withHome whether home confidence is gathered too
 * @since 0.1.0
 */
public record CohortScope(Framework framework, boolean withHome) implements Serializable {
    /**
     * Needs and gaps, without home confidence.
     *
     * @param framework the framework that every sheet is rated in
     * @return the scope
     */
    public static CohortScope of(Framework framework) {
        return new CohortScope(framework, false);
    }

    /**
     * The same, and home confidence too.
     *
     * @return the scope
     */
    public CohortScope includingHome() {
        return new CohortScope(framework, true);
    }

    /**
     * Space that takes one child after another.
     *
     * @return empty space
     */
    public CohortGathering gathering() {
        return new CohortGathering(this);
    }

    /**
     * Gathers the needs of a stream of children, in parts if the stream is parallel.
     *
     * @return a collector
     */
    public Collector<NeedAssessment, ?, CohortProfile> collector() {
        return Collector.of(
                this::gathering,
                (gathering, need) -> gathering.add(need),
                CohortGathering::merge,
                CohortGathering::profile,
                Collector.Characteristics.UNORDERED);
    }
}
