package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One turn of assess, plan, do, review, as far as it went. How long a turn takes is fixed nowhere nationally.
 *
 * <p>It is known by the day on which its assessment began.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Cycle implements Serializable permits ImmutableCycle {
    private static final long serialVersionUID = 1L;

    Cycle() {}

    /**
     * The assessment that began it.
     *
     * @return the entry
     */
    public abstract Assessment assessment();

    /**
     * The plan.
     *
     * @return the entry, once a plan was agreed
     */
    public abstract Optional<PlanAgreed> plan();

    /**
     * The start of the support.
     *
     * @return the entry, once it started
     */
    public abstract Optional<Delivery> delivery();

    /**
     * What changed after the plan was agreed.
     *
     * @return changes of outcomes and provision, in their order
     */
    public abstract ImmutableList<ApproachEntry> changes();

    /**
     * The review.
     *
     * @return the entry, once it was held
     */
    public abstract Optional<Review> review();

    /**
     * The decision that ended the cycle before it was reviewed.
     *
     * @return an exit, or a decision not to enter
     */
    public abstract Optional<SupportDecision> brokenOffBy();

    /**
     * The day on which it began.
     *
     * @return the day of the assessment
     */
    public LocalDate began() {
        return assessment().on();
    }

    /**
     * The day on which it was reviewed or broken off.
     *
     * @return the day; empty while the cycle is open
     */
    public Optional<LocalDate> ended() {
        return review().map(Review::on).or(() -> brokenOffBy().map(SupportDecision::on));
    }

    /**
     * How far it went.
     *
     * @return the last stage that began
     */
    public Stage stage() {
        if (review().isPresent()) {
            return Stage.REVIEW;
        }
        if (delivery().isPresent()) {
            return Stage.DO;
        }
        return plan().isPresent() ? Stage.PLAN : Stage.ASSESS;
    }

    /**
     * The outcomes of the plan, each as it was last changed in this cycle, and those that were added.
     *
     * @return the outcomes, those of the plan first
     */
    public ImmutableList<Outcome> outcomes() {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        plan().ifPresent(agreed ->
                agreed.plan().outcomes().forEach(outcome -> outcomes.put(outcome.reference(), outcome)));
        for (ApproachEntry change : changes()) {
            if (change instanceof OutcomeChange outcome) {
                outcomes.put(outcome.outcome().reference(), outcome.outcome());
            }
        }
        return ImmutableList.copyOf(outcomes.values());
    }

    /**
     * The provision of the plan, each as it was last changed in this cycle, and that which was added.
     *
     * @return the provision, that of the plan first
     */
    public ImmutableList<Provision> provisions() {
        Map<String, Provision> provisions = new LinkedHashMap<>();
        plan().ifPresent(agreed ->
                agreed.plan().provisions().forEach(provision -> provisions.put(provision.reference(), provision)));
        for (ApproachEntry change : changes()) {
            if (change instanceof ProvisionChange provision) {
                provisions.put(provision.provision().reference(), provision.provision());
            }
        }
        return ImmutableList.copyOf(provisions.values());
    }

    /**
     * When it began and how far it went.
     *
     * @return such as {@code cycle from 2025-09-15, do}
     */
    @Override
    public final String toString() {
        return "cycle from " + began() + ", " + stage().words();
    }
}
