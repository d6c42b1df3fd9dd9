package io.github.opensend.core.plan;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.need.AreaOfNeed;
import java.util.Arrays;
import java.util.Optional;

/**
 * A strand of the golden thread: the four areas of need, health and social care. Each has its own sections for need and
 * provision, and all share section E for outcomes.
 *
 * <p>The strands are those of the template that the Department for Education tested in Change Programme areas from 2023; it was
 * never finished.
 *
 * @since 0.1.0
 */
public enum Strand {
    /** Communication and interaction: B, F, E. */
    COMMUNICATION_AND_INTERACTION(AreaOfNeed.COMMUNICATION_AND_INTERACTION),
    /** Cognition and learning: B, F, E. */
    COGNITION_AND_LEARNING(AreaOfNeed.COGNITION_AND_LEARNING),
    /** Social, emotional and mental health: B, F, E. */
    SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH(AreaOfNeed.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH),
    /** Sensory and physical: B, F, E. */
    SENSORY_AND_PHYSICAL(AreaOfNeed.SENSORY_AND_PHYSICAL),
    /** Health: C, G, E. */
    HEALTH(PlanSection.C, PlanSection.G),
    /** Social care: D, H1 and H2, E. */
    SOCIAL_CARE(PlanSection.D, PlanSection.H1, PlanSection.H2);

    private final PlanSection need;
    private final ImmutableSet<PlanSection> provision;
    private final Optional<AreaOfNeed> area;

    Strand(AreaOfNeed area) {
        this.need = PlanSection.B;
        this.provision = ImmutableSet.of(PlanSection.F);
        this.area = Optional.of(area);
    }

    Strand(PlanSection need, PlanSection... provision) {
        this.need = need;
        this.provision = ImmutableSet.copyOf(provision);
        this.area = Optional.empty();
    }

    /**
     * The strand of an area of need.
     *
     * @param area the area
     * @return the strand
     */
    public static Strand of(AreaOfNeed area) {
        return Arrays.stream(values())
                .filter(strand -> strand.area.filter(area::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code social-care}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The section in which its needs stand.
     *
     * @return B, C or D
     */
    public PlanSection needSection() {
        return need;
    }

    /**
     * The sections in which its provision stands.
     *
     * @return F, or G, or H1 and H2
     */
    public ImmutableSet<PlanSection> provisionSections() {
        return provision;
    }

    /**
     * The area of need.
     *
     * @return the area; empty for health and social care
     */
    public Optional<AreaOfNeed> area() {
        return area;
    }

    /**
     * The strand in words.
     *
     * @return such as {@code social care}
     */
    public String words() {
        return area.map(AreaOfNeed::title).orElseGet(() -> id().replace('-', ' '));
    }
}
