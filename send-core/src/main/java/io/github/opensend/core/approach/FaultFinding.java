package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through entries in the order in which they were told, and notes every fault of each. */
final class FaultFinding implements ApproachEntry.Visitor<Point> {
    private final ImmutableList.Builder<ApproachFault> faults = ImmutableList.builder();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private Point point = Point.OUTSIDE;
    private int index;
    private @Nullable LocalDate before;

    private FaultFinding() {}

    static ImmutableList<ApproachFault> in(List<ApproachEntry> entries) {
        FaultFinding finding = new FaultFinding();
        entries.forEach(finding::judge);
        return finding.faults.build();
    }

    private void judge(ApproachEntry entry) {
        if (before != null && entry.on().isBefore(before)) {
            fault(entry, ApproachFault.Kind.DAY_GOES_BACK, entry.on().toString(), before + " or later");
        } else {
            before = entry.on();
        }
        entry.move().ifPresent(move -> {
            if (point.after(move).isEmpty()) {
                String open = point.open().stream().map(Move::words).collect(Collectors.joining(", "));
                fault(
                        entry,
                        ApproachFault.Kind.MOVE_NOT_OPEN,
                        move.words() + " while " + point.words(),
                        "one of " + open);
            }
        });
        point = entry.accept(this);
        index++;
    }

    private void fault(ApproachEntry entry, ApproachFault.Kind kind, String found, String expected) {
        faults.add(new ApproachFault(index, entry.on(), kind, found, expected));
    }

    private Point moved(ApproachEntry entry) {
        return entry.move().map(point::goingOnAfter).orElse(point);
    }

    private void needsAPlan(ApproachEntry entry) {
        if (point != Point.PLANNING && point != Point.DOING && point != Point.REVIEWING) {
            fault(
                    entry,
                    ApproachFault.Kind.NO_PLAN,
                    "a change of a plan while " + point.words(),
                    "the change after the plan of its cycle");
        }
    }

    @Override
    public Point decision(SupportDecision decision) {
        return moved(decision);
    }

    @Override
    public Point assessment(Assessment assessment) {
        return moved(assessment);
    }

    @Override
    public Point plan(PlanAgreed plan) {
        plan.plan().outcomes().forEach(outcome -> outcomes.put(outcome.reference(), outcome));
        for (String reference : plan.plan().advice()) {
            if (!asked.contains(reference)) {
                fault(
                        plan,
                        ApproachFault.Kind.UNKNOWN_REFERENCE,
                        "a plan that follows advice of which nothing is told",
                        "the reference of a request for advice before it");
            }
        }
        return moved(plan);
    }

    @Override
    public Point delivery(Delivery delivery) {
        return moved(delivery);
    }

    @Override
    public Point review(Review review) {
        for (OutcomeResult result : review.results()) {
            Outcome outcome = outcomes.get(result.outcome());
            if (outcome == null) {
                fault(
                        review,
                        ApproachFault.Kind.UNKNOWN_REFERENCE,
                        "a result for an outcome of which nothing is told",
                        "the reference of an outcome before it");
            } else if (result.level().isPresent() && outcome.scale().isEmpty()) {
                fault(
                        review,
                        ApproachFault.Kind.NO_SCALE,
                        "a level of attainment for an outcome without a scale",
                        "a result in words or measures, or an outcome with a scale");
            }
        }
        return moved(review);
    }

    @Override
    public Point meeting(Meeting meeting) {
        return point;
    }

    @Override
    public Point outcomeChange(OutcomeChange change) {
        needsAPlan(change);
        outcomes.put(change.outcome().reference(), change.outcome());
        return point;
    }

    @Override
    public Point provisionChange(ProvisionChange change) {
        needsAPlan(change);
        return point;
    }

    @Override
    public Point adviceRequest(AdviceRequest request) {
        if (!asked.add(request.reference())) {
            fault(
                    request,
                    ApproachFault.Kind.REPEATED_REFERENCE,
                    "a request for advice under a reference that is taken",
                    "a reference of its own");
        }
        return point;
    }

    @Override
    public Point adviceReceipt(AdviceReceipt receipt) {
        if (!asked.contains(receipt.reference())) {
            fault(
                    receipt,
                    ApproachFault.Kind.UNKNOWN_REFERENCE,
                    "advice that nothing tells was asked for",
                    "the reference of a request before it");
        } else if (!answered.add(receipt.reference())) {
            fault(
                    receipt,
                    ApproachFault.Kind.REPEATED_REFERENCE,
                    "advice that came in before",
                    "one receipt for each request");
        }
        return point;
    }

    @Override
    public Point views(ViewsGathered views) {
        return point;
    }

    @Override
    public Point progressCheck(ProgressCheck check) {
        return point;
    }
}
