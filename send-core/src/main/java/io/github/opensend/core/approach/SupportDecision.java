package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that SEN support is to start, is not to start, or is to end: who took it, when, and why.
 *
 * <p>People take it. Nothing in this library computes it, from progress, from a count or from anything else.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SupportDecision implements ApproachEntry permits ImmutableSupportDecision {
    private static final long serialVersionUID = 1L;

    SupportDecision() {}

    /** What was decided. */
    public enum Kind implements ApproachWord {
        /** That SEN support is given. */
        ENTRY(Move.ENTER),
        /** That it is not given, after an assessment. */
        NO_ENTRY(Move.NOT_ENTER),
        /** That it ends. */
        EXIT(Move.EXIT);

        private final Move move;

        Kind(Move move) {
            this.move = move;
        }
    }

    /**
     * Starts a decision.
     *
     * @param decided what was decided
     * @param on the day of the decision
     * @return the stages of a builder
     */
    public static ImmutableSupportDecision.ChapterBuildStage taken(Kind decided, LocalDate on) {
        return ImmutableSupportDecision.builder().decided(decided).on(on);
    }

    /**
     * What was decided.
     *
     * @return entry, no entry or exit
     */
    public abstract Kind decided();

    @Override
    public abstract LocalDate on();

    /**
     * The chapter of the Code that speaks to the setting.
     *
     * @return the chapter
     */
    public abstract CodeChapter chapter();

    /**
     * Why, in the words of whoever decided.
     *
     * @return a text that is not empty
     */
    public abstract String reason();

    /**
     * Who decided.
     *
     * @return at least one
     */
    public abstract ImmutableSet<Role> decidedBy();

    /**
     * Whether the parents took part.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Participation parents() {
        return Participation.NOT_RECORDED;
    }

    /**
     * Whether the child or young person took part.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Participation child() {
        return Participation.NOT_RECORDED;
    }

    /**
     * When the family was told that SEN support is given (Children and Families Act 2014, s 68).
     *
     * @return the day, of an entry and where it is recorded
     */
    public abstract Optional<LocalDate> familyToldOn();

    /**
     * The kind of reason for an exit.
     *
     * @return the reason; of an exit always, of others never
     */
    public abstract Optional<ExitReason> exitReason();

    /**
     * Until when the child is watched after an exit.
     *
     * @return the day, of an exit and where one was set
     */
    public abstract Optional<LocalDate> monitorUntil();

    @Override
    public EntryKind kind() {
        return EntryKind.DECISION;
    }

    @Override
    public Optional<Move> move() {
        return Optional.of(decided().move);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.decision(this);
    }

    @Value.Check
    void saysWhoAndWhy() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        if (decidedBy().isEmpty()) {
            faults.add("somebody has to have decided");
        }
        if (reason().isBlank()) {
            faults.add("a reason is needed");
        }
        if (exitReason().isPresent() != (decided() == Kind.EXIT)) {
            faults.add("the kind of reason for an exit belongs to an exit, and every exit has one");
        }
        if (monitorUntil().isPresent() && decided() != Kind.EXIT) {
            faults.add("only after an exit is there a day until which the child is watched");
        }
        if (monitorUntil().filter(day -> day.isBefore(on())).isPresent()) {
            faults.add("the child is watched until a day after the exit");
        }
        if (familyToldOn().isPresent() && decided() != Kind.ENTRY) {
            faults.add("the family is told of an entry");
        }
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException(this + ": " + String.join("; ", found));
        }
    }

    /**
     * What was decided and when.
     *
     * @return such as {@code entry on 2025-09-22}
     */
    @Override
    public final String toString() {
        return decided().words() + " on " + on();
    }
}
