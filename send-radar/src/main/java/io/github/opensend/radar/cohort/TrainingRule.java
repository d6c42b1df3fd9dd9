package io.github.opensend.radar.cohort;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.workforce.TrainingTier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a gap suggests what. These rules are this library's own choice; no authority has published any.
 *
 * @since 0.1.0
 */
public enum TrainingRule {
    /** The readiness is stale or was not rated: nothing is said about training before it is rated again. */
    RATE_AGAIN("training.rate-again", "rate the readiness again before thinking of training", null),
    /** A child has a gap: everybody should know the least. */
    INTRODUCE("training.introduce", "introductory training for all staff in contact", TrainingTier.INTRODUCTORY),
    /** A child has a gap of one level or more: whoever teaches or supports these children. */
    ADAPT("training.adapt", "tier 1 training for staff who teach or support these children", TrainingTier.TIER_1),
    /** A child has a gap of two levels or more, or so many children have one: named staff. */
    DEEPEN(
            "training.deepen",
            "tier 2 training for named staff, and advice from a specialist service",
            TrainingTier.TIER_2);

    private final String id;
    private final String says;
    private final Optional<TrainingTier> tier;

    TrainingRule(String id, String says, @Nullable TrainingTier tier) {
        this.id = id;
        this.says = says;
        this.tier = Optional.ofNullable(tier);
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code training.adapt}
     */
    public String id() {
        return id;
    }

    /**
     * What it suggests.
     *
     * @return in words, without a full stop
     */
    public String says() {
        return says;
    }

    /**
     * The tier of training.
     *
     * @return empty where the readiness has to be rated first
     */
    public Optional<TrainingTier> tier() {
        return tier;
    }

    /**
     * Where the rule comes from.
     *
     * @return the conventions of this library
     */
    public Citation citation() {
        return Citation.of(Instruments.OPENSEND_CONVENTIONS.whole());
    }

    /**
     * The force of the rule.
     *
     * @return a convention
     */
    public Standing standing() {
        return Standing.CONVENTION;
    }

    /**
     * How sure we are of it.
     *
     * @return a design choice
     */
    public Certainty certainty() {
        return Certainty.DESIGN_CHOICE;
    }
}
