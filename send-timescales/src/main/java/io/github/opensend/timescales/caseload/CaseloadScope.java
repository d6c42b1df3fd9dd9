package io.github.opensend.timescales.caseload;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Kind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collector;
import org.immutables.value.Value;

/**
 * Which clocks a caseload holds: as they stand on which day, how far ahead, whose, and of which kinds.
 *
 * <pre>{@code
 * Caseload caseload = timelines.collect(
 *         CaseloadScope.asOf(today).dueWithin(14).heldBy(LOCAL_AUTHORITY).collector());
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CaseloadScope implements Serializable permits ImmutableCaseloadScope {
    private static final long serialVersionUID = 1L;

    CaseloadScope() {}

    /**
     * Everybody's duties and rights as they stand on a day, however far ahead they fall due.
     *
     * @param day the day, for which every timeline has to be asked
     * @return the scope
     */
    public static CaseloadScope asOf(LocalDate day) {
        return ImmutableCaseloadScope.builder()
                .asOf(day)
                .addAllDutyHolders(EnumSet.allOf(DutyHolder.class))
                .addKinds(Kind.DUTY, Kind.RIGHT)
                .build();
    }

    /**
     * The same scope, looking no further ahead than some days. What is overdue and what awaits facts stays in it.
     *
     * @param days how many days after the day of the caseload are looked at, from 0 for that day alone
     * @return the scope
     * @throws IllegalStateException if the number is negative
     */
    public CaseloadScope dueWithin(int days) {
        return ImmutableCaseloadScope.copyOf(this).withDaysAhead(days);
    }

    /**
     * The same scope for some duty holders alone.
     *
     * @param first a holder
     * @param more further holders
     * @return the scope
     */
    public CaseloadScope heldBy(DutyHolder first, DutyHolder... more) {
        return ImmutableCaseloadScope.copyOf(this).withDutyHolders(Sets.immutableEnumSet(first, more));
    }

    /**
     * The same scope for some kinds of rules alone.
     *
     * @param first a kind
     * @param more further kinds
     * @return the scope
     */
    public CaseloadScope ofKinds(Kind first, Kind... more) {
        return ImmutableCaseloadScope.copyOf(this).withKinds(Sets.immutableEnumSet(first, more));
    }

    /**
     * The day on which the clocks stand so.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * How many days after that day are looked at.
     *
     * @return the number, from 0; empty for no bound
     */
    public abstract Optional<Integer> daysAhead();

    /**
     * Whose clocks are wanted.
     *
     * @return the holders, in the order of their declaration; by default all
     */
    public abstract ImmutableSet<DutyHolder> dutyHolders();

    /**
     * Which kinds of rules are wanted. What is overdue counts as a duty whatever kind its rule is of: a rule that binds only
     * if something is decided is called overdue only after the decision has bound it.
     *
     * @return the kinds, in the order of their declaration; by default duties and rights
     */
    public abstract ImmutableSet<Kind> kinds();

    /**
     * Working space that takes one timeline after another and can be merged with other such space.
     *
     * @return new space that holds nothing
     */
    public CaseloadGathering gathering() {
        return new CaseloadGathering(this);
    }

    /**
     * Collects a stream of timelines, sequential or parallel.
     *
     * @return a collector, in whose result the order of the stream does not matter; it throws an
     *     {@link IllegalArgumentException} for a timeline of another day
     */
    public Collector<Timeline, ?, Caseload> collector() {
        return Collector.of(
                this::gathering,
                CaseloadGathering::add,
                CaseloadGathering::merge,
                CaseloadGathering::caseload,
                Collector.Characteristics.UNORDERED);
    }

    boolean holds(Clock clock) {
        Kind kind =
                clock.state() == ClockState.OVERDUE ? Kind.DUTY : clock.rule().kind();
        return kinds().contains(kind)
                && dutyHolders().contains(clock.rule().dutyHolder())
                && switch (clock.state()) {
                    case OVERDUE, AWAITING_FACTS -> true;
                    case RUNNING, OPEN ->
                        clock.daysLeft()
                                .filter(left ->
                                        daysAhead().map(most -> left <= most).orElse(true))
                                .isPresent();
                    default -> false;
                };
    }

    @Value.Check
    void looksAhead() {
        daysAhead().ifPresent(days -> {
            if (days < 0) {
                throw new IllegalStateException("a caseload looks 0 days ahead or more, not " + days);
            }
        });
    }
}
