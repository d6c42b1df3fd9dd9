package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * Where a child stands in the graduated approach, and which moves are open from there.
 *
 * <p>A cycle is assess, plan, do, review, and the next one starts with assess again: what a review finds goes back into the
 * understanding of the child's needs. An assessment can come before anybody decides for SEN support. The way out is open
 * from every point of support, because a child can leave or get a plan on any day.
 *
 * <p>That the stages come in this order is the Code's (SEND Code of Practice 2015, paras 5.38 and 6.44); how this table
 * treats what comes before entry and after exit is our design choice.
 *
 * @since 0.1.0
 */
public enum Point implements ApproachWord {
    /** Not on SEN support, and not being considered for it. */
    OUTSIDE(false),
    /** Being assessed, with no decision for SEN support yet. */
    CONSIDERED(false),
    /** On SEN support by decision, before the first assessment. */
    ENTERED(true),
    /** On SEN support, in the stage of assessment. */
    ASSESSING(true),
    /** On SEN support, with a plan that is not in practice yet. */
    PLANNING(true),
    /** On SEN support, with the plan in practice. */
    DOING(true),
    /** On SEN support, with the cycle reviewed and no next one started. */
    REVIEWING(true);

    private static final ImmutableTable<Point, Move, Point> MOVES = ImmutableTable.<Point, Move, Point>builder()
            .put(OUTSIDE, Move.ENTER, ENTERED)
            .put(OUTSIDE, Move.ASSESS, CONSIDERED)
            .put(CONSIDERED, Move.ENTER, ASSESSING)
            .put(CONSIDERED, Move.NOT_ENTER, OUTSIDE)
            .put(ENTERED, Move.ASSESS, ASSESSING)
            .put(ENTERED, Move.EXIT, OUTSIDE)
            .put(ASSESSING, Move.PLAN, PLANNING)
            .put(ASSESSING, Move.EXIT, OUTSIDE)
            .put(PLANNING, Move.DO, DOING)
            .put(PLANNING, Move.EXIT, OUTSIDE)
            .put(DOING, Move.REVIEW, REVIEWING)
            .put(DOING, Move.EXIT, OUTSIDE)
            .put(REVIEWING, Move.ASSESS, ASSESSING)
            .put(REVIEWING, Move.EXIT, OUTSIDE)
            .buildOrThrow();

    private final boolean onSupport;

    Point(boolean onSupport) {
        this.onSupport = onSupport;
    }

    /**
     * The legal moves, as a table.
     *
     * @return for each point, the moves that are open and where they lead
     */
    public static ImmutableTable<Point, Move, Point> moves() {
        return MOVES;
    }

    /**
     * Whether the last recorded decision was for SEN support. It is what was decided, never what should be.
     *
     * @return true from the decision to enter up to the decision to exit
     */
    public boolean onSupport() {
        return onSupport;
    }

    /**
     * The moves that are open.
     *
     * @return at least one
     */
    public ImmutableSet<Move> open() {
        return Sets.immutableEnumSet(MOVES.row(this).keySet());
    }

    /**
     * Where a move leads.
     *
     * @param move the move
     * @return the next point; empty if the move is not open from here
     */
    public Optional<Point> after(Move move) {
        return Optional.ofNullable(MOVES.get(this, move));
    }

    /** Where a record goes on after a move, legal or not, so that one slip is one fault and not one for each entry after it. */
    Point goingOnAfter(Move move) {
        return after(move).orElseGet(() -> switch (move) {
            case ENTER, NOT_ENTER -> this;
            case EXIT -> OUTSIDE;
            case ASSESS -> onSupport ? ASSESSING : CONSIDERED;
            case PLAN -> PLANNING;
            case DO -> DOING;
            case REVIEW -> REVIEWING;
        });
    }
}
