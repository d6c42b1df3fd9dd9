package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that no plan can be.
 *
 * @param place where it stands, such as {@code thread[2].provisions[0].section}
 * @param found what was found, never a child's words
 * @param expected what was expected
 * @since 0.1.0
 */
public record PlanFault(String place, String found, String expected) implements Serializable {
    static List<PlanFault> in(EhcPlan plan) {
        ImmutableList.Builder<PlanFault> faults = ImmutableList.builder();
        if (plan.reference().isBlank()) {
            faults.add(new PlanFault("reference", "an empty text", "a reference"));
        }
        if (plan.version() < 1) {
            faults.add(new PlanFault("version", String.valueOf(plan.version()), "1 or more"));
        }
        Map<String, PlanNeed> needs = new HashMap<>();
        Map<String, PlanProvision> provisions = new HashMap<>();
        Map<String, PlanOutcome> outcomes = new HashMap<>();
        for (int i = 0; i < plan.thread().size(); i++) {
            ThreadRow row = plan.thread().get(i);
            String at = "thread[" + i + "]";
            row.need().ifPresent(need -> {
                named(at + ".need", need.reference(), need.words(), faults);
                once(at + ".need.reference", needs.putIfAbsent(need.reference(), need), need, faults);
                if (plan.noneIdentified().contains(row.strand())) {
                    faults.add(new PlanFault(
                            at + ".need",
                            "a need in " + row.strand().words(),
                            "none, because the plan says that none was identified"));
                }
            });
            for (int j = 0; j < row.provisions().size(); j++) {
                PlanProvision provision = row.provisions().get(j);
                String here = at + ".provisions[" + j + "]";
                named(here, provision.reference(), provision.words(), faults);
                once(here + ".reference", provisions.putIfAbsent(provision.reference(), provision), provision, faults);
                if (!row.strand().provisionSections().contains(provision.section())) {
                    faults.add(new PlanFault(
                            here + ".section",
                            provision.section().id(),
                            String.join(
                                    " or ",
                                    row.strand().provisionSections().stream()
                                            .map(PlanSection::id)
                                            .toList())));
                }
                provision
                        .minutes()
                        .filter(minutes -> minutes < 1 || minutes > 24 * 60)
                        .ifPresent(minutes ->
                                faults.add(new PlanFault(here + ".minutes", String.valueOf(minutes), "1 to 1440")));
            }
            row.outcome().ifPresent(outcome -> {
                named(at + ".outcome", outcome.reference(), outcome.words(), faults);
                once(at + ".outcome.reference", outcomes.putIfAbsent(outcome.reference(), outcome), outcome, faults);
            });
        }
        for (int i = 0; i < plan.directPayments().size(); i++) {
            DirectPayment payment = plan.directPayments().get(i);
            String at = "directPayments[" + i + "]";
            payment.needs().stream()
                    .filter(need -> !needs.containsKey(need))
                    .forEach(need -> faults.add(unknown(at + ".needs", "need")));
            payment.outcomes().stream()
                    .filter(outcome -> !outcomes.containsKey(outcome))
                    .forEach(outcome -> faults.add(unknown(at + ".outcomes", "outcome")));
        }
        Set<String> advice = new HashSet<>();
        for (int i = 0; i < plan.advice().size(); i++) {
            if (!advice.add(plan.advice().get(i).reference())) {
                faults.add(new PlanFault(
                        "advice[" + i + "].reference", "a reference that stands before", "one of its own"));
            }
        }
        return faults.build();
    }

    private static void named(String at, String reference, String words, ImmutableList.Builder<PlanFault> faults) {
        if (reference.isBlank()) {
            faults.add(new PlanFault(at + ".reference", "an empty text", "a reference"));
        }
        if (words.isBlank()) {
            faults.add(new PlanFault(at + ".words", "an empty text", "words"));
        }
    }

    private static <T> void once(String at, @Nullable T before, T now, ImmutableList.Builder<PlanFault> faults) {
        if (before != null && !before.equals(now)) {
            faults.add(new PlanFault(at, "a reference that another row has for something else", "one of its own"));
        }
    }

    private static PlanFault unknown(String at, String what) {
        return new PlanFault(at, "a reference to no " + what + " of the plan", "the reference of one");
    }

    @Override
    public String toString() {
        return place + ": found " + found + ", expected " + expected;
    }
}
