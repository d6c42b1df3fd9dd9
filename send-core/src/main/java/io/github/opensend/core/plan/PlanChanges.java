package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.opensend.core.plan.PlanChange.Kind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What changed between two versions of one plan, section by section. References tell what is the same thing; one that was
 * given another reference went and came.
 *
 * <p>Words are compared letter by letter. Whether a change matters is for people; {@link PlanSection#appealedUnder()} says in
 * which sections a family can appeal.
 *
 * @param earlier the earlier version
 * @param later the later version
 * @param changes what differs, in the order of the sections
 * @since 0.1.0
 */
public record PlanChanges(EhcPlan earlier, EhcPlan later, ImmutableList<PlanChange> changes) implements Serializable {
    private static final ImmutableMap<String, Function<EhcPlan, Object>> ABOUT_ME =
            ImmutableMap.<String, Function<EhcPlan, Object>>builder()
                    .put("history", plan -> plan.aboutMe().history())
                    .put("child", plan -> plan.aboutMe().child())
                    .put("parents", plan -> plan.aboutMe().parents())
                    .put("interests", plan -> plan.aboutMe().interests())
                    .put("strengths", plan -> plan.aboutMe().strengths())
                    .put("aspirations", plan -> plan.aboutMe().aspirations())
                    .put("media", plan -> plan.aboutMe().media())
                    .buildOrThrow();
    private static final ImmutableMap<String, Function<PlanNeed, Object>> NEED =
            ImmutableMap.of("words", PlanNeed::words);
    private static final ImmutableMap<String, Function<PlanProvision, Object>> PROVISION =
            ImmutableMap.<String, Function<PlanProvision, Object>>builder()
                    .put("words", PlanProvision::words)
                    .put("frequency", PlanProvision::frequency)
                    .put("minutes", PlanProvision::minutes)
                    .put("by", PlanProvision::providedBy)
                    .put("expertise", PlanProvision::expertise)
                    .put("unquantifiedBecause", PlanProvision::unquantifiedBecause)
                    .put("preparesFor", PlanProvision::preparesFor)
                    .buildOrThrow();
    private static final ImmutableMap<String, Function<PlanOutcome, Object>> OUTCOME = ImmutableMap.of(
            "words", PlanOutcome::words,
            "measure", PlanOutcome::measure,
            "byWhen", PlanOutcome::byWhen,
            "preparesFor", PlanOutcome::preparesFor);
    private static final ImmutableMap<String, Function<AdviceEntry, Object>> ADVICE = ImmutableMap.of(
            "kind", AdviceEntry::kind,
            "requested", AdviceEntry::requested,
            "receivedOn", AdviceEntry::receivedOn,
            "author", AdviceEntry::author,
            "appended", AdviceEntry::appended,
            "childsViews", AdviceEntry::childsViews);
    private static final ImmutableMap<String, Function<Placement, Object>> PLACEMENT =
            ImmutableMap.of("name", Placement::name, "type", Placement::type);

    /**
     * Sets two versions side by side.
     *
     * @param earlier the earlier version
     * @param later the later version
     * @return what differs
     * @throws IllegalArgumentException if they are not versions of one plan, or the later one has no higher number; the message
     *     has every fault
     */
    public static PlanChanges between(EhcPlan earlier, EhcPlan later) {
        List<String> faults = new ArrayList<>();
        if (!earlier.reference().equals(later.reference())) {
            faults.add("found versions of two plans, expected two of one");
        }
        if (later.version() <= earlier.version()) {
            faults.add("found version " + later.version() + " as the later of version " + earlier.version()
                    + ", expected a higher number");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        List<PlanChange> changes = new ArrayList<>();
        whole(PlanSection.A, "section A", ABOUT_ME, earlier, later, changes);
        byReference(needs(earlier), needs(later), NEED, changes);
        byReference(provisions(earlier), provisions(later), PROVISION, changes);
        byReference(in(PlanSection.E, earlier.outcomes()), in(PlanSection.E, later.outcomes()), OUTCOME, changes);
        byReference(advice(earlier), advice(later), ADVICE, changes);
        strengths(earlier, later, changes);
        thread(earlier, later, changes);
        none(earlier, later, changes);
        placement(earlier, later, changes);
        if (!earlier.personalBudget().equals(later.personalBudget())
                || !earlier.directPayments().equals(later.directPayments())) {
            changes.add(new PlanChange(PlanSection.J, Kind.CHANGED, "section J", parts(earlier, later)));
        }
        changes.sort(Comparator.comparing(PlanChange::section));
        return new PlanChanges(earlier, later, ImmutableList.copyOf(changes));
    }

    private static ImmutableSet<String> parts(EhcPlan earlier, EhcPlan later) {
        return differing(
                ImmutableMap.of("personalBudget", EhcPlan::personalBudget, "directPayments", EhcPlan::directPayments),
                earlier,
                later);
    }

    private static void placement(EhcPlan earlier, EhcPlan later, List<PlanChange> changes) {
        Placement before = earlier.placement();
        Placement after = later.placement();
        if (!before.equals(after)) {
            Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
            changes.add(new PlanChange(
                    PlanSection.I,
                    kind,
                    "placement",
                    kind == Kind.CHANGED ? differing(PLACEMENT, before, after) : ImmutableSet.of()));
        }
    }

    private static void strengths(EhcPlan earlier, EhcPlan later, List<PlanChange> changes) {
        for (Strand strand : Strand.values()) {
            Optional<String> before = Optional.ofNullable(earlier.strengths().get(strand));
            Optional<String> after = Optional.ofNullable(later.strengths().get(strand));
            if (!before.equals(after)) {
                changes.add(new PlanChange(
                        strand.needSection(),
                        before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED,
                        "strengths in " + strand.words(),
                        ImmutableSet.of()));
            }
        }
    }

    private static void none(EhcPlan earlier, EhcPlan later, List<PlanChange> changes) {
        for (Strand strand : Strand.values()) {
            boolean before = earlier.noneIdentified().contains(strand);
            boolean after = later.noneIdentified().contains(strand);
            if (before != after) {
                changes.add(new PlanChange(
                        strand.needSection(),
                        after ? Kind.ADDED : Kind.REMOVED,
                        "no need identified in " + strand.words(),
                        ImmutableSet.of()));
            }
        }
    }

    /** What a row ties together, where the things themselves may read as before. */
    private static void thread(EhcPlan earlier, EhcPlan later, List<PlanChange> changes) {
        Set<String> before = ties(earlier);
        Set<String> after = ties(later);
        for (String tie : after) {
            if (!before.contains(tie)) {
                changes.add(new PlanChange(PlanSection.E, Kind.ADDED, tie, ImmutableSet.of()));
            }
        }
        for (String tie : before) {
            if (!after.contains(tie)) {
                changes.add(new PlanChange(PlanSection.E, Kind.REMOVED, tie, ImmutableSet.of()));
            }
        }
    }

    private static Set<String> ties(EhcPlan plan) {
        Set<String> ties = new LinkedHashSet<>();
        for (ThreadRow row : plan.thread()) {
            List<String> ends = new ArrayList<>();
            row.need().ifPresent(need -> ends.add(need.toString()));
            row.provisions().forEach(provision -> ends.add(provision.toString()));
            row.outcome().ifPresent(outcome -> ends.add(outcome.toString()));
            ties.add(row.strand().words() + ": row of " + String.join(", ", ends));
        }
        return ties;
    }

    private static <T> void whole(
            PlanSection section,
            String what,
            ImmutableMap<String, Function<T, Object>> parts,
            T earlier,
            T later,
            List<PlanChange> changes) {
        ImmutableSet<String> differing = differing(parts, earlier, later);
        if (!differing.isEmpty()) {
            changes.add(new PlanChange(section, Kind.CHANGED, what, differing));
        }
    }

    private static <T> void byReference(
            Map<Placed, T> earlier,
            Map<Placed, T> later,
            ImmutableMap<String, Function<T, Object>> parts,
            List<PlanChange> changes) {
        Set<Placed> gone = new HashSet<>(earlier.keySet());
        later.forEach((placed, after) -> {
            T before = earlier.get(placed);
            if (before == null) {
                changes.add(new PlanChange(placed.section(), Kind.ADDED, after.toString(), ImmutableSet.of()));
            } else {
                gone.remove(placed);
                whole(placed.section(), after.toString(), parts, before, after, changes);
            }
        });
        earlier.forEach((placed, before) -> {
            if (gone.contains(placed)) {
                changes.add(new PlanChange(placed.section(), Kind.REMOVED, before.toString(), ImmutableSet.of()));
            }
        });
    }

    private static <T> ImmutableSet<String> differing(
            ImmutableMap<String, Function<T, Object>> parts, T earlier, T later) {
        return Maps.filterValues(parts, part -> !part.apply(earlier).equals(part.apply(later))).keySet().stream()
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Map<Placed, PlanNeed> needs(EhcPlan plan) {
        Map<Placed, PlanNeed> needs = new LinkedHashMap<>();
        for (ThreadRow row : plan.thread()) {
            row.need().ifPresent(need -> needs.put(new Placed(row.strand().needSection(), need.reference()), need));
        }
        return needs;
    }

    private static Map<Placed, PlanProvision> provisions(EhcPlan plan) {
        Map<Placed, PlanProvision> provisions = new LinkedHashMap<>();
        plan.provisions()
                .forEach((reference, provision) ->
                        provisions.put(new Placed(provision.section(), reference), provision));
        return provisions;
    }

    private static Map<Placed, AdviceEntry> advice(EhcPlan plan) {
        return in(PlanSection.K, Maps.uniqueIndex(plan.advice(), AdviceEntry::reference));
    }

    private static <T> Map<Placed, T> in(PlanSection section, Map<String, T> byReference) {
        Map<Placed, T> placed = new LinkedHashMap<>();
        byReference.forEach((reference, one) -> placed.put(new Placed(section, reference), one));
        return placed;
    }

    /** The changes in sections against which a family appeals.
     *
     * @return the changes of sections B, F and I
     */
    public ImmutableList<PlanChange> inAppealableSections() {
        return changes.stream()
                .filter(change -> change.section().appealedUnder().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * How much changed.
     *
     * @return such as {@code 4 changes from version 1 to version 2}
     */
    @Override
    public String toString() {
        return changes.size() + " changes from version " + earlier.version() + " to version " + later.version();
    }

    /** A thing in its section. */
    private record Placed(PlanSection section, String reference) {}
}
