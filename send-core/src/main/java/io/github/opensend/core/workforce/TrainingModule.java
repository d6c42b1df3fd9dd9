package io.github.opensend.core.workforce;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.need.AreaOfNeed;
import java.io.Serializable;

/**
 * Something that staff can learn on Lincolnshire's platform.
 *
 * @param id the stable name in documents
 * @param tier the tier that it belongs to
 * @param title what it is called
 * @param areas the areas of need that it serves; empty where it serves every area alike
 * @param areaCertainty how sure we are of the areas
 * @param citation where the report names it
 * @since 0.1.0
 */
public record TrainingModule(
        String id,
        TrainingTier tier,
        String title,
        ImmutableSet<AreaOfNeed> areas,
        Certainty areaCertainty,
        Citation citation)
        implements Serializable {
    /**
     * Whether it helps with an area of need.
     *
     * @param area the area
     * @return true if it serves that area, or every area alike
     */
    public boolean serves(AreaOfNeed area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /**
     * The force of the report.
     *
     * @return local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    /**
     * How sure we are of the module and its tier.
     *
     * @return verified
     */
    public Certainty certainty() {
        return Certainty.VERIFIED;
    }
}
