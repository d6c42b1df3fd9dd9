package io.github.opensend.core.workforce;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.need.AreaOfNeed;
import java.io.Serializable;

/**
 * A short film about a type of need that announced Lincolnshire's platform. It belongs to no tier.
 *
 * @param id the stable name in documents
 * @param title what it is about
 * @param areas the areas of need that it is about; empty where the need belongs to no single one
 * @param areaCertainty how sure we are of the areas
 * @param citation where the report names it
 * @since 0.1.0
 */
public record Taster(
        String id, String title, ImmutableSet<AreaOfNeed> areas, Certainty areaCertainty, Citation citation)
        implements Serializable {
    /**
     * The force of the report.
     *
     * @return local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }
}
