package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.approach.Frequency;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One provision, in section F, G, H1 or H2: what, how often, for how long, by whom.
 *
 * <p>The SEND Code of Practice 2015, para 9.69, asks that provision is detailed and specific and normally quantified; what is
 * not told is missing, and {@link PlanFindings} says so.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PlanProvision implements Serializable permits ImmutablePlanProvision {
    private static final long serialVersionUID = 1L;

    PlanProvision() {}

    /**
     * Starts a provision.
     *
     * @param reference what tells it from the other provision of the plan
     * @param section F, G, H1 or H2
     * @param words what is provided
     * @return a builder that takes how often, how long, by whom and the rest
     */
    public static ImmutablePlanProvision.BuildFinal provision(String reference, PlanSection section, String words) {
        return ImmutablePlanProvision.builder()
                .reference(reference)
                .section(section)
                .words(words);
    }

    /**
     * What tells it from the other provision of the plan; one that stands in several rows has one reference.
     *
     * @return a text that is not empty
     */
    public abstract String reference();

    /**
     * The section in which it stands.
     *
     * @return F, G, H1 or H2
     */
    public abstract PlanSection section();

    /**
     * What is provided.
     *
     * @return a text that is not empty
     */
    public abstract String words();

    /**
     * How often.
     *
     * @return the frequency, where it is told
     */
    public abstract Optional<Frequency> frequency();

    /**
     * How long each time.
     *
     * @return minutes from 1, where it is told
     */
    public abstract Optional<Integer> minutes();

    /**
     * Who provides it.
     *
     * @return roles, never names; none where it is not told
     */
    public abstract ImmutableSet<String> providedBy();

    /**
     * The training or expertise that it takes.
     *
     * @return the words, where they are told
     */
    public abstract Optional<String> expertise();

    /**
     * Why it is not quantified, where somebody decided that it cannot be.
     *
     * @return the reason; then no quantity is looked for
     */
    public abstract Optional<String> unquantifiedBecause();

    /**
     * The outcomes of adult life that it prepares for.
     *
     * @return the outcomes; none where none is told
     */
    public abstract ImmutableSet<AdulthoodOutcome> preparesFor();

    /**
     * The reference alone, because the rest is about a child.
     *
     * @return such as {@code provision reading-group}
     */
    @Override
    public final String toString() {
        return "provision " + reference();
    }
}
