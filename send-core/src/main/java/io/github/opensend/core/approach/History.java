package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What entries without a fault add up to. It lives as long as the fold. */
final class History implements ApproachEntry.Visitor<History> {
    private final List<Cycle> cycles = new ArrayList<>();
    private final List<SupportDecision> decisions = new ArrayList<>();
    private final Map<String, OutcomeHistory> outcomes = new LinkedHashMap<>();
    private final Map<String, Provision> provisions = new LinkedHashMap<>();
    private final Map<String, SpecialistAdvice> advice = new LinkedHashMap<>();

    private History() {}

    static History of(List<ApproachEntry> entries) {
        History history = new History();
        entries.forEach(entry -> entry.accept(history));
        return history;
    }

    ImmutableList<Cycle> cycles() {
        return ImmutableList.copyOf(cycles);
    }

    ImmutableList<SupportDecision> decisions() {
        return ImmutableList.copyOf(decisions);
    }

    ImmutableList<OutcomeHistory> outcomes() {
        return ImmutableList.copyOf(outcomes.values());
    }

    ImmutableList<Provision> provisions() {
        return ImmutableList.copyOf(provisions.values());
    }

    ImmutableList<SpecialistAdvice> advice() {
        return ImmutableList.copyOf(advice.values());
    }

    private ImmutableCycle cycle() {
        return ImmutableCycle.copyOf(cycles.get(cycles.size() - 1));
    }

    private History going(Cycle cycle) {
        cycles.set(cycles.size() - 1, cycle);
        return this;
    }

    private void version(OutcomeHistory.Version version) {
        String reference = version.outcome().reference();
        outcomes.merge(
                reference,
                new OutcomeHistory(reference, ImmutableList.of(version), ImmutableList.of()),
                (known, first) -> known.changed(version));
    }

    @Override
    public History decision(SupportDecision decision) {
        decisions.add(decision);
        boolean ends = decision.decided() != SupportDecision.Kind.ENTRY;
        boolean open = !cycles.isEmpty() && cycle().ended().isEmpty();
        return ends && open ? going(cycle().withBrokenOffBy(decision)) : this;
    }

    @Override
    public History assessment(Assessment assessment) {
        cycles.add(ImmutableCycle.builder().assessment(assessment).build());
        return this;
    }

    @Override
    public History plan(PlanAgreed plan) {
        plan.plan().outcomes().forEach(outcome -> version(new OutcomeHistory.Version(plan.on(), outcome, "")));
        plan.plan().provisions().forEach(provision -> provisions.put(provision.reference(), provision));
        return going(cycle().withPlan(plan));
    }

    @Override
    public History delivery(Delivery delivery) {
        return going(cycle().withDelivery(delivery));
    }

    @Override
    public History review(Review review) {
        for (OutcomeResult result : review.results()) {
            outcomes.computeIfPresent(result.outcome(), (reference, known) -> known.found(review.on(), result));
        }
        return going(cycle().withReview(review));
    }

    @Override
    public History outcomeChange(OutcomeChange change) {
        version(new OutcomeHistory.Version(change.on(), change.outcome(), change.why()));
        return changed(change);
    }

    @Override
    public History provisionChange(ProvisionChange change) {
        provisions.put(change.provision().reference(), change.provision());
        return changed(change);
    }

    private History changed(ApproachEntry change) {
        ImmutableCycle cycle = cycle();
        return going(cycle.withChanges(Iterables.concat(cycle.changes(), ImmutableList.of(change))));
    }

    @Override
    public History adviceRequest(AdviceRequest request) {
        advice.put(
                request.reference(),
                ImmutableSpecialistAdvice.builder().request(request).build());
        return this;
    }

    @Override
    public History adviceReceipt(AdviceReceipt receipt) {
        advice.computeIfPresent(
                receipt.reference(),
                (reference, asked) -> ImmutableSpecialistAdvice.copyOf(asked).withReceipt(receipt));
        return this;
    }

    @Override
    public History meeting(Meeting meeting) {
        return this;
    }

    @Override
    public History views(ViewsGathered views) {
        return this;
    }

    @Override
    public History progressCheck(ProgressCheck check) {
        return this;
    }
}
