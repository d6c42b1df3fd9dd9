package io.github.opensend.core.workforce;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.Arrays;

/**
 * How deep training goes and whom it is for, on Lincolnshire's learning platform of 2022. A tier is about staff; what a
 * child is given is provision and has layers of its own.
 *
 * @since 0.1.0
 */
public enum TrainingTier {
    /** The least that everybody should know; the report also calls it induction. */
    INTRODUCTORY("introductory", "introductory", "everyone in the school, whatever their role", Expertise.AWARENESS),
    /** For those who can change something about their practice or the surroundings. */
    TIER_1(
            "tier-1",
            "Tier 1",
            "staff who have more to do with children with SEND and can adjust their practice or the environment",
            Expertise.ENHANCED),
    /** For those who need to know more. */
    TIER_2(
            "tier-2",
            "Tier 2",
            "staff who are continuously and directly involved in educating children with SEND",
            Expertise.SPECIALIST);

    private final String id;
    private final String title;
    private final String who;
    private final Expertise expertise;

    TrainingTier(String id, String title, String who, Expertise expertise) {
        this.id = id;
        this.title = title;
        this.who = who;
        this.expertise = expertise;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code tier-1}
     */
    public String id() {
        return id;
    }

    /**
     * The tier as the report names it.
     *
     * @return such as {@code Tier 1}
     */
    public String title() {
        return title;
    }

    /**
     * Who needs it.
     *
     * @return in words, without a full stop
     */
    public String who() {
        return who;
    }

    /**
     * The level of the Code that stands at the same height. That the tiers and the levels line up is our inference: the
     * report does not say so, and nothing shows that Tier 2 makes anybody able to train others.
     *
     * @return the level
     */
    public Expertise expertise() {
        return expertise;
    }

    /**
     * Where the tier is described.
     *
     * @return paragraph 1.22 of the report
     */
    public Citation citation() {
        return Citation.of(Instruments.LINCOLNSHIRE_WORKFORCE_2022.paragraph("1.22"));
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
     * How sure we are of what the tier is; {@link #expertise()} is only inferred.
     *
     * @return verified
     */
    public Certainty certainty() {
        return Certainty.VERIFIED;
    }

    /**
     * The tier of that name.
     *
     * @param id the stable name
     * @return the tier
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static TrainingTier withId(String id) {
        return Arrays.stream(values())
                .filter(tier -> tier.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no training tier is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(TrainingTier::id).toList()));
    }
}
