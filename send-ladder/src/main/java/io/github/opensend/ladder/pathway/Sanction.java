package io.github.opensend.ladder.pathway;

import static io.github.opensend.ladder.course.State.end;
import static io.github.opensend.ladder.course.State.state;
import static io.github.opensend.ladder.guard.Demand.allOf;
import static io.github.opensend.ladder.guard.Demand.anyOf;
import static io.github.opensend.ladder.guard.Demand.onlyFor;
import static io.github.opensend.ladder.guard.Demand.shown;
import static io.github.opensend.ladder.guard.EvidenceKind.evidence;

import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.Guard;
import java.time.LocalDate;

/**
 * One suspension or permanent exclusion, from the decision to its end: statute. Each decision is a journey of its own, so none is ever made
 * longer or turned into another (C2). Its clocks are in the timelines of a case; the states name the events that start them. It never
 * says whether a pupil may be excluded.
 *
 * <p>Which totals a suspension reaches (C3), and from when education is owed (C4), is counted with the timeline. A separation to keep pupils
 * safe is no state here and counts towards nothing (C6): {@code separation.started}.
 *
 * @since 0.1.0
 */
public final class Sanction {
    /** The school days of suspension in the school year, this one among them, as a number in halves. */
    public static final EvidenceKind YEAR_TOTAL =
            evidence("suspension-days.in-the-year", "the school days of suspension in the school year");

    /** The suspensions of the term come to more than fifteen school days. */
    public static final EvidenceKind OVER_FIFTEEN_DAYS =
            evidence("suspension-days.over-fifteen", "more than fifteen school days of suspension in the term");

    /** The suspensions of the term come to more than five school days. */
    public static final EvidenceKind OVER_FIVE_DAYS =
            evidence("suspension-days.over-five", "more than five school days of suspension in the term");

    /** Parents made representations. */
    public static final EvidenceKind REPRESENTATIONS =
            evidence("representations.made", "representations of the parents");

    /** An examination would be missed. */
    public static final EvidenceKind EXAMINATION_MISSED =
            evidence("examination.missed", "a public examination or national curriculum test that would be missed");

    /** The governing board has begun to meet on it. */
    public static final EvidenceKind BOARD_BEGAN =
            evidence("governing-board.began-to-meet", "that the governing board has begun to meet");

    /** The social worker or the virtual school head was told. */
    public static final EvidenceKind SOCIAL_WORKER_TOLD =
            evidence("social-worker.notified", "the social worker or the virtual school head told");

    /** The governing board decided. */
    public static final EvidenceKind BOARD_DECIDED =
            evidence("governing-board.decided", "the decision of the governing board");

    /** The time to apply is over, or the parents said in writing that they will not. */
    public static final EvidenceKind NO_APPLICATION =
            evidence("review-panel.not-applied-for", "the end of the time to apply, or word that parents will not");

    /** The review panel decided. */
    public static final EvidenceKind PANEL_DECIDED =
            evidence("review-panel.decided", "the decision of the review panel");

    private static final LocalDate TOLD_SINCE = LocalDate.of(2022, 9, 1);
    private static final String HEAD = "head teacher";
    private static final String BOARD = "governing board";
    private static final String PARENTS = "parents";
    private static final String PANEL = "independent review panel";
    private static final Citation REGULATIONS = Citation.of(Instruments.SCHOOL_DISCIPLINE_REGULATIONS_2012.whole());
    private static final Ways WAYS = new Ways(REGULATIONS, Standing.STATUTE);
    private static final Bar OVER_45_DAYS = Bar.above(
                    "C1", YEAR_TOTAL, "45", "no more than 45 school days of suspension in a school year", REGULATIONS)
            .from(LocalDate.of(2012, 9, 1));

    static final Course COURSE = Course.course("sanction", "Suspension and permanent exclusion")
            .add(state("none", "At school"))
            .add(state("suspended", "Suspended", EventTypes.SUSPENSION_DECIDED))
            .add(end("returned", "Back after a suspension"))
            .add(state("suspension-board", "The governing board is to meet on a suspension", EventTypes.BOARD_NOTIFIED))
            .add(state("permanent", "Permanently excluded by the head teacher", EventTypes.EXCLUSION_DECIDED))
            .add(state("board-pending", "The governing board is to meet", EventTypes.BOARD_NOTIFIED))
            .add(end("reinstated", "Reinstated", EventTypes.BOARD_DECIDED))
            .add(state("upheld", "Not reinstated", EventTypes.BOARD_DECIDED))
            .add(state("irp-pending", "An independent review is to be held", EventTypes.REVIEW_PANEL_APPLIED))
            .add(state("irp-upheld", "The panel upheld the decision", EventTypes.REVIEW_PANEL_DECIDED))
            .add(state(
                    "recommended", "The panel recommends that the board think again", EventTypes.REVIEW_PANEL_DECIDED))
            .add(state("quashed", "The panel quashed the decision", EventTypes.REVIEW_PANEL_DECIDED))
            .add(state("upheld-again", "Not reinstated after a review", EventTypes.BOARD_RECONSIDERED))
            .add(end("removed-from-roll", "Off the register", EventTypes.REGISTER_DELETED))
            .add(end("cancelled", "Cancelled", EventTypes.EXCLUSION_CANCELLED))
            .add(WAYS.way("C-suspend", "none", "suspended", MoveKind.UP, "the head teacher suspends", HEAD)
                    .unless(OVER_45_DAYS))
            .add(WAYS.way("C-return", "suspended", "returned", MoveKind.DOWN, "the suspension is over", HEAD))
            .add(WAYS.way(
                            "C3",
                            "suspended",
                            "suspension-board",
                            MoveKind.UP,
                            "the governing board meets on the suspension",
                            BOARD)
                    .asking(WAYS.published(
                            "C3-route",
                            anyOf(
                                    shown(OVER_FIFTEEN_DAYS),
                                    allOf(shown(OVER_FIVE_DAYS), shown(REPRESENTATIONS)),
                                    shown(EXAMINATION_MISSED)),
                            BOARD)))
            .add(WAYS.way(
                    "C3-back",
                    "suspension-board",
                    "returned",
                    MoveKind.DOWN,
                    "the board has met, or the suspension is over",
                    BOARD))
            .add(WAYS.way("C-exclude", "none", "permanent", MoveKind.UP, "the head teacher excludes for good", HEAD))
            .add(WAYS.way("C-notify", "permanent", "board-pending", MoveKind.UP, "the governing board is told", HEAD))
            .add(WAYS.way("C-reinstate", "board-pending", "reinstated", MoveKind.DOWN, "the board reinstates", BOARD)
                    .asking(
                            WAYS.hard("board-decided", shown(BOARD_DECIDED), BOARD),
                            toldTheSocialWorker("C7-in-care-reinstated", Facet.IN_CARE),
                            toldTheSocialWorker("C7-social-worker-reinstated", Facet.HAS_SOCIAL_WORKER)))
            .add(WAYS.way("C-uphold", "board-pending", "upheld", MoveKind.UP, "the board does not reinstate", BOARD)
                    .asking(
                            WAYS.hard("board-decided-not", shown(BOARD_DECIDED), BOARD),
                            toldTheSocialWorker("C7-in-care", Facet.IN_CARE),
                            toldTheSocialWorker("C7-social-worker", Facet.HAS_SOCIAL_WORKER)))
            .add(WAYS.way("C-apply", "upheld", "irp-pending", MoveKind.UP, "the parents apply for a review", PARENTS))
            .add(WAYS.way("C5-window", "upheld", "removed-from-roll", MoveKind.EXIT, "nobody applied", "school")
                    .asking(WAYS.hard("no-application", shown(NO_APPLICATION), PARENTS)))
            .add(WAYS.way("C-panel-upholds", "irp-pending", "irp-upheld", MoveKind.UP, "the panel upholds", PANEL)
                    .asking(WAYS.hard("panel-upholds", shown(PANEL_DECIDED), PANEL)))
            .add(WAYS.way(
                            "C-panel-recommends",
                            "irp-pending",
                            "recommended",
                            MoveKind.UP,
                            "the panel recommends",
                            PANEL)
                    .asking(WAYS.hard("panel-recommends", shown(PANEL_DECIDED), PANEL)))
            .add(WAYS.way("C-panel-quashes", "irp-pending", "quashed", MoveKind.UP, "the panel quashes", PANEL)
                    .asking(WAYS.hard("panel-quashes", shown(PANEL_DECIDED), PANEL)))
            .add(WAYS.way(
                    "C-reinstate-again",
                    "recommended quashed",
                    "reinstated",
                    MoveKind.DOWN,
                    "the board reinstates",
                    BOARD))
            .add(WAYS.way(
                    "C-uphold-again",
                    "recommended quashed",
                    "upheld-again",
                    MoveKind.UP,
                    "the board does not reinstate; £4,000 where the decision was quashed and it was ordered",
                    BOARD))
            .add(WAYS.way(
                    "C5-roll",
                    "irp-upheld upheld-again",
                    "removed-from-roll",
                    MoveKind.EXIT,
                    "the review is over",
                    "school"))
            .add(WAYS.way(
                            "C-cancel",
                            "suspended permanent board-pending",
                            "cancelled",
                            MoveKind.DOWN,
                            "the head teacher cancels",
                            HEAD)
                    .unless(
                            Bar.once(
                                            "board-began",
                                            BOARD_BEGAN,
                                            "no cancellation once the governing board has begun to meet",
                                            REGULATIONS)
                                    .from(LocalDate.of(2023, 9, 1)),
                            OVER_45_DAYS))
            .build();

    private Sanction() {}

    private static Guard toldTheSocialWorker(String id, Facet facet) {
        return WAYS.hard(id, new Demand.From(TOLD_SINCE, onlyFor(facet, shown(SOCIAL_WORKER_TOLD))), HEAD);
    }

    /**
     * The pathway.
     *
     * @return its states and crossings
     */
    public static Course course() {
        return COURSE;
    }
}
