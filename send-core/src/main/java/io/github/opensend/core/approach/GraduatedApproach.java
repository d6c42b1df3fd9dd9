package io.github.opensend.core.approach;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.EventTypes;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The record of one child's SEN support in one setting: the graduated approach, as entries that are added and never changed.
 *
 * <p>Everything else follows from the entries: the same entries give the same state. Entries have to come in the order in
 * which things happened, with stages in their legal order ({@link Point}). Entries that do not are refused with every fault
 * and its place, and are never put into another order.
 *
 * <p>It says what was decided and done. Nothing in it says what a child may have, and nothing counts towards anything.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class GraduatedApproach implements Serializable permits ImmutableGraduatedApproach {
    private static final long serialVersionUID = 1L;

    GraduatedApproach() {}

    /**
     * A record of entries.
     *
     * @param entries the entries, in the order in which things happened
     * @return the record
     * @throws ApproachProblem if anything is wrong with them; it has every fault
     */
    public static GraduatedApproach of(List<? extends ApproachEntry> entries) {
        return ImmutableGraduatedApproach.builder().addAllEntries(entries).build();
    }

    /**
     * What is wrong with entries.
     *
     * @param entries the entries, in the order in which things happened
     * @return every fault; none if {@link #of} takes them
     */
    public static ImmutableList<ApproachFault> faults(List<? extends ApproachEntry> entries) {
        return FaultFinding.in(ImmutableList.copyOf(entries));
    }

    /**
     * This record with further entries at its end.
     *
     * @param first the next entry
     * @param more those after it
     * @return the longer record
     * @throws ApproachProblem if an entry cannot follow; it has every fault
     */
    public GraduatedApproach with(ApproachEntry first, ApproachEntry... more) {
        return of(ImmutableList.<ApproachEntry>builder()
                .addAll(entries())
                .add(first)
                .add(more)
                .build());
    }

    /**
     * The record as it stood at the end of a day.
     *
     * @param day the day
     * @return the entries up to that day
     */
    public GraduatedApproach asOf(LocalDate day) {
        return of(entries().stream().filter(entry -> !entry.on().isAfter(day)).collect(toImmutableList()));
    }

    /**
     * The entries.
     *
     * @return all of them, in the order in which things happened
     */
    public abstract ImmutableList<ApproachEntry> entries();

    @Value.Check
    void comesInOrder() {
        ImmutableList<ApproachFault> faults = faults(entries());
        if (!faults.isEmpty()) {
            throw new ApproachProblem(faults);
        }
    }

    /**
     * Where the child stands.
     *
     * @return the point that the last move led to
     */
    @Value.Lazy
    public Point point() {
        Point point = Point.OUTSIDE;
        for (ApproachEntry entry : entries()) {
            point = entry.move().map(point::goingOnAfter).orElse(point);
        }
        return point;
    }

    /**
     * The decisions to start SEN support, not to start it, and to end it.
     *
     * @return the decisions, the first one first
     */
    @Value.Lazy
    public ImmutableList<SupportDecision> decisions() {
        return History.of(entries()).decisions();
    }

    /**
     * The cycles, finished or not.
     *
     * @return the cycles, the first one first
     */
    @Value.Lazy
    public ImmutableList<Cycle> cycles() {
        return History.of(entries()).cycles();
    }

    /**
     * The outcomes, each with all that it ever was and all that was found of it.
     *
     * @return the outcomes, in the order in which they were first told
     */
    @Value.Lazy
    public ImmutableList<OutcomeHistory> outcomes() {
        return History.of(entries()).outcomes();
    }

    /**
     * The provision of all cycles.
     *
     * @return each provision as it was last told, in the order in which they were first told
     */
    @Value.Lazy
    public ImmutableList<Provision> provisions() {
        return History.of(entries()).provisions();
    }

    /**
     * The advice that was asked for.
     *
     * @return the advice, in the order of the requests
     */
    @Value.Lazy
    public ImmutableList<SpecialistAdvice> advice() {
        return History.of(entries()).advice();
    }

    /**
     * The last cycle.
     *
     * @return the cycle, open or not; empty before the first assessment
     */
    public Optional<Cycle> lastCycle() {
        return Optional.ofNullable(Iterables.getLast(cycles(), null));
    }

    /**
     * The last cycle in which a plan was agreed; its plan stays the last one while the next cycle is still in assessment.
     *
     * @return the cycle, open or not; empty before the first plan
     */
    public Optional<Cycle> lastPlanned() {
        return cycles().reverse().stream()
                .filter(cycle -> cycle.plan().isPresent())
                .findFirst();
    }

    /**
     * The decision under which SEN support is given now.
     *
     * @return the decision to enter; empty if the child is not on SEN support
     */
    public Optional<SupportDecision> entry() {
        return Optional.ofNullable(Iterables.getLast(decisions(), null))
                .filter(decision -> decision.decided() == SupportDecision.Kind.ENTRY);
    }

    /**
     * The chapter of the Code that speaks to the setting.
     *
     * @return the chapter of the last decision; empty before the first one
     */
    public Optional<CodeChapter> chapter() {
        return Optional.ofNullable(Iterables.getLast(decisions(), null)).map(SupportDecision::chapter);
    }

    /**
     * The days on which parents took part in a meeting or a review: the days that count towards the three meetings a year of
     * the Code. That a review with the parents is such a meeting is our reading.
     *
     * @return the days, each once
     */
    @Value.Lazy
    public ImmutableSortedSet<LocalDate> parentsMetOn() {
        return entries().stream()
                .filter(GraduatedApproach::metTheParents)
                .map(ApproachEntry::on)
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static boolean metTheParents(ApproachEntry entry) {
        boolean isMeeting = entry.kind() == EntryKind.MEETING || entry.kind() == EntryKind.REVIEW;
        return isMeeting && Voices.parents(entry).participation() == Participation.TOOK_PART;
    }

    /**
     * The record as events of a case, for the clocks that SEN support has in law and guidance: support started and ended,
     * the family told, parents met, progress checked.
     *
     * @return the events, each once
     */
    public ImmutableList<CaseEvent> caseEvents() {
        Set<CaseEvent> events = new LinkedHashSet<>();
        for (SupportDecision decision : decisions()) {
            if (decision.decided() == SupportDecision.Kind.ENTRY) {
                events.add(EventTypes.SEN_SUPPORT_STARTED.on(decision.on()));
            } else if (decision.decided() == SupportDecision.Kind.EXIT) {
                events.add(EventTypes.SEN_SUPPORT_ENDED.on(decision.on()));
            }
            decision.familyToldOn().map(EventTypes.SEN_SUPPORT_FAMILY_TOLD::on).ifPresent(events::add);
        }
        parentsMetOn().forEach(day -> events.add(EventTypes.SEN_SUPPORT_PARENTS_MET.on(day)));
        for (ApproachEntry entry : Iterables.filter(entries(), ProgressCheck.class)) {
            events.add(EventTypes.EARLY_YEARS_PROGRESS_CHECKED.on(entry.on()));
        }
        return ImmutableList.copyOf(events);
    }

    /**
     * How much the record holds; what it says is about a child.
     *
     * @return such as {@code GraduatedApproach[12 entries]}
     */
    @Override
    public final String toString() {
        return "GraduatedApproach[" + entries().size() + " entries]";
    }
}
