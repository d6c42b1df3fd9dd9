package io.github.opensend.ladder.pathway;

import static io.github.opensend.ladder.course.State.end;
import static io.github.opensend.ladder.course.State.state;
import static io.github.opensend.ladder.guard.Demand.allOf;
import static io.github.opensend.ladder.guard.Demand.judged;
import static io.github.opensend.ladder.guard.Demand.onlyFor;
import static io.github.opensend.ladder.guard.Demand.shown;
import static io.github.opensend.ladder.guard.EvidenceKind.evidence;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;

/**
 * Lincolnshire's pathway for emotionally based school avoidance: local practice in use since January 2022. Phases five and six were
 * read; that the mapping and the outline before them are phases one to four is inferred, and their names are not known. A caseworker can
 * be called in every state.
 *
 * @since 0.1.0
 */
public final class Ebsa {
    /** What an outline looks at: the five Ps. */
    public static final ImmutableList<String> FIVE_PS =
            ImmutableList.of("presenting", "predisposing", "precipitating", "perpetuating", "protective");

    /** It was told apart from truancy and from absence that parents condone. */
    public static final EvidenceKind IDENTIFIED =
            evidence("ebsa.identified", "that it is avoidance, and neither truancy nor absence that parents condone");

    /** The early help conversation. */
    public static final EvidenceKind EARLY_HELP_TALK = evidence("early-help.discussed", "an early help conversation");

    /** A mapping of what pushes and pulls. */
    public static final EvidenceKind MAPPING = evidence("ebsa.mapped", "a mapping of what keeps the pupil away");

    /** An outline by the five Ps. */
    public static final EvidenceKind OUTLINE = evidence("ebsa.outlined", "an outline by the five Ps");

    /** The child's own voice. */
    public static final EvidenceKind VOICE = evidence("child.voice-gathered", "what the child says");

    /** The support plan. */
    public static final EvidenceKind SUPPORT_PLAN =
            evidence("ebsa-support-plan.opened", "a support plan that says who does what, when, where and how");

    /** What happened, day by day. */
    public static final EvidenceKind CHRONOLOGY = evidence("chronology.written", "a chronology");

    /** The form of the Medical Support Panel, complete. */
    public static final EvidenceKind FORM = evidence("msp-form.complete", "the panel's form with every section");

    /** Medical evidence. */
    public static final EvidenceKind MEDICAL =
            evidence("medical-evidence.received", "medical evidence, if it can be had");

    /** What the panel advised, with the information that it considered. */
    public static final EvidenceKind ADVICE =
            evidence("medical-support-panel.advised", "the panel's advice with the information that it considered");

    /** A short place at the hospital school was offered. */
    public static final EvidenceKind PLACE_OFFERED =
            evidence("pilgrim-place.offered", "a short dual placement that was offered");

    /** Fifteen days away through illness, reached or foreseen. */
    public static final EvidenceKind FIFTEEN_DAYS =
            evidence("health-absence.fifteen-days", "fifteen school days away through illness, reached or foreseen");

    /** The plan's provision was adjusted or its review considered. */
    public static final EvidenceKind PLAN_CONSIDERED =
            evidence("annual-review.considered", "an adjustment of the plan's provision or an early review considered");

    private static final String SCHOOL = "school";
    private static final String PANEL = "Medical Support Panel";
    private static final Ways WAYS =
            new Ways(Citation.of(Instrument.named("Lincolnshire EBSA pathway").whole()), Standing.LOCAL_PRACTICE);

    static final Course COURSE = Course.course("lincolnshire-ebsa", "EBSA pathway")
            .add(state("none", "Not on the pathway"))
            .add(state("initial", "Initial steps"))
            .add(state("assess", "Next steps: assess"))
            .add(state("plan", "Next steps: plan (phase 5)"))
            .add(state("review", "Review (phase 6)"))
            .add(state("msp-referred", "Referred to the Medical Support Panel"))
            .add(state("pilgrim-short", "Short dual placement at a hospital school"))
            .add(state("reintegration", "Coming back"))
            .add(end("s19-referral", "Section 19 request", EventTypes.SECTION_19_REQUESTED))
            .add(end("step-down", "Off the pathway"))
            .add(WAYS.way("B1", "none", "initial", MoveKind.UP, "onto the pathway", SCHOOL)
                    .asking(WAYS.judged("B-in", allOf(judged(IDENTIFIED), shown(EARLY_HELP_TALK)), SCHOOL)))
            .add(WAYS.way("B2", "initial", "assess", MoveKind.UP, "on to assessing", SCHOOL))
            .add(WAYS.way("B3", "assess", "plan", MoveKind.UP, "on to a support plan", SCHOOL)
                    .asking(
                            WAYS.hard("mapping", allOf(shown(MAPPING), shown(OUTLINE)), SCHOOL),
                            WAYS.hard("voice", shown(VOICE), SCHOOL)))
            .add(WAYS.way("B4", "plan", "review", MoveKind.UP, "on to a review", SCHOOL)
                    .asking(
                            WAYS.hard("support-plan", shown(SUPPORT_PLAN), SCHOOL),
                            WAYS.usual("plan-holder", onlyFor(Facet.HAS_PLAN, shown(PLAN_CONSIDERED)), SCHOOL)))
            .add(WAYS.way("B5", "review", "assess", MoveKind.REVISIT, "back to the mapping or the outline", SCHOOL))
            .add(WAYS.way("B6", "review", "plan", MoveKind.REVISIT, "the plan is changed", SCHOOL))
            .add(WAYS.way("B7", "review reintegration", "step-down", MoveKind.DOWN, "barriers are gone", SCHOOL))
            .add(WAYS.way("B8", "review", "msp-referred", MoveKind.UP, "barriers remain after the pathway", SCHOOL)
                    .asking(
                            WAYS.hard("B-msp", allOf(shown(SUPPORT_PLAN), shown(CHRONOLOGY), shown(FORM)), SCHOOL),
                            WAYS.usual("medical-evidence", shown(MEDICAL), SCHOOL)))
            .add(WAYS.way("B9", "msp-referred", "plan", MoveKind.DOWN, "the panel advises", PANEL)
                    .asking(WAYS.judged("advice", judged(ADVICE), PANEL)))
            .add(WAYS.way("B10", "msp-referred", "pilgrim-short", MoveKind.UP, "a short dual placement", PANEL)
                    .asking(WAYS.hard("place-offered", allOf(judged(ADVICE), shown(PLACE_OFFERED)), PANEL)))
            .add(WAYS.way("B11", "pilgrim-short", "reintegration", MoveKind.DOWN, "back to the home school", SCHOOL))
            .add(WAYS.way("B12", "reintegration", "review", MoveKind.DOWN, "on to a review", SCHOOL))
            .add(WAYS.way(
                            "B13",
                            "review msp-referred",
                            "s19-referral",
                            MoveKind.SIDEWAYS,
                            "a request for education under section 19",
                            SCHOOL,
                            Certainty.INFERRED)
                    .asking(WAYS.published("B-s19", shown(FIFTEEN_DAYS), SCHOOL)))
            .add(WAYS.way("B-prt", "", "", MoveKind.ACTION, "a caseworker is called", SCHOOL))
            .add(WAYS.way(
                    "B14",
                    "",
                    "step-down",
                    MoveKind.EXIT,
                    "left, or not on the pathway after all",
                    SCHOOL,
                    Certainty.INFERRED))
            .build();

    private Ebsa() {}

    /**
     * The pathway.
     *
     * @return its states and crossings
     */
    public static Course course() {
        return COURSE;
    }
}
