package io.github.opensend.ladder.pathway;

import static io.github.opensend.ladder.course.State.end;
import static io.github.opensend.ladder.course.State.state;
import static io.github.opensend.ladder.guard.Demand.allOf;
import static io.github.opensend.ladder.guard.Demand.onlyFor;
import static io.github.opensend.ladder.guard.Demand.shown;
import static io.github.opensend.ladder.guard.EvidenceKind.evidence;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;
import java.time.LocalDate;

/**
 * Where a pupil is taught: mainstream, outreach, off-site direction, placements, education otherwise than at school, and the ways back and on.
 *
 * <p>The three tiers of alternative provision are the DfE's; which of Lincolnshire's parts belongs to which is inferred. Alternative provision
 * is an intervention and no end: from everywhere there is a way on.
 *
 * @since 0.1.0
 */
public final class AlternativeProvision {
    /** The tier of a state: 1 targeted support in mainstream, 2 a placement for a time, 3 a placement on the way to somewhere else. */
    public static final ImmutableMap<String, Integer> TIERS = ImmutableMap.of(
            "outreach",
            1,
            "off-site-direction",
            2,
            "intervention-placement",
            2,
            "pilgrim-short",
            2,
            "ks4-pathway",
            3,
            "after-exclusion",
            3);

    /** The purpose of a direction is to improve behaviour. */
    public static final EvidenceKind BEHAVIOUR =
            evidence("purpose.behaviour", "that the purpose is to improve behaviour");

    /** The pupil is on both registers. */
    public static final EvidenceKind DUAL = evidence("dual-registration.made", "dual registration");

    /** Everybody agreed to a managed move. */
    public static final EvidenceKind CONSENT =
            evidence("managed-move.agreed", "the consent of the home school, the receiving school and the parents");

    /** An end that was set for a managed move. */
    public static final EvidenceKind TRIAL_END = evidence("managed-move.trial-end", "an end that was set for the move");

    /** The caseworker was told first. */
    public static final EvidenceKind CASEWORKER_TOLD =
            evidence("plan-caseworker.told", "the caseworker of the plan told first");

    /** Education otherwise than at school was signed off. */
    public static final EvidenceKind SIGNED_OFF =
            evidence("eotas.signed-off", "the sign-off of education otherwise than at school");

    /** The package is under the weekly oversight of its panel. */
    public static final EvidenceKind OVERSEEN =
            evidence("eotas-panel.overseen", "the weekly oversight of the EOTAS panel");

    private static final String BOARD = "governing board";
    private static final String SCHOOL = "school";
    private static final String AUTHORITY = "local authority";
    private static final String ALL = "everybody concerned";
    private static final Ways WAYS =
            new Ways(Citation.of(Instruments.EXCLUSION_GUIDANCE.whole()), Standing.STATUTORY_GUIDANCE);
    private static final Ways LOCAL =
            new Ways(Citation.of(Instruments.LINCOLNSHIRE_LADDER.whole()), Standing.LOCAL_PRACTICE);
    private static final Ways DIRECTION = new Ways(
            Citation.of(
                    Instruments.EDUCATION_ACT_2002.section("29A"),
                    Instruments.IMPROVING_BEHAVIOUR_REGULATIONS_2010.whole()),
            Standing.STATUTE);

    private static final String AWAY =
            "outreach off-site-direction intervention-placement pilgrim-short ks4-pathway after-exclusion eotas";

    static final Course COURSE = Course.course("provision", "Alternative provision and the ways back")
            .add(state("mainstream", "Home school"))
            .add(state("outreach", "Outreach in the home school (tier 1)"))
            .add(state("off-site-direction", "Off-site direction (tier 2)", EventTypes.OFFSITE_DIRECTED))
            .add(state("intervention-placement", "Intervention placement of sixteen weeks (tier 2)"))
            .add(state("pilgrim-short", "Short place at a hospital school (tier 2)"))
            .add(state("ks4-pathway", "Pathway for the rest of key stage 4 (tier 3)"))
            .add(state(
                    "after-exclusion", "Provision after a permanent exclusion (tier 3)", EventTypes.EDUCATION_ARRANGED))
            .add(state("eotas", "Education otherwise than at school"))
            .add(end("managed-move", "Moved to another school by consent", EventTypes.REGISTER_ENTERED))
            .add(end("new-school", "A new school", EventTypes.REGISTER_ENTERED))
            .add(end("post-16", "On to education or training after 16"))
            .add(end("settled", "Settled in the home school"))
            .add(LOCAL.way("D-outreach", "mainstream", "outreach", MoveKind.UP, "outreach begins", SCHOOL))
            .add(DIRECTION
                    .way(
                            "D1",
                            "mainstream outreach",
                            "off-site-direction",
                            MoveKind.SIDEWAYS,
                            "the governing board directs",
                            BOARD)
                    .asking(
                            DIRECTION.published(
                                    "D1-notice",
                                    allOf(shown(BEHAVIOUR), shown(LincolnshireLadder.NOTICE_GIVEN), shown(DUAL)),
                                    BOARD),
                            DIRECTION.hard("D4-off-site", planHolder(), AUTHORITY)))
            .add(LOCAL.way(
                            "D5",
                            "mainstream outreach",
                            "intervention-placement",
                            MoveKind.UP,
                            "an intervention placement",
                            "Intervention Panel")
                    .asking(
                            LOCAL.hard("D5-panel", shown(LincolnshireLadder.PANEL_AGREED), "Intervention Panel"),
                            LOCAL.hard("D5-reintegration", shown(LincolnshireLadder.REINTEGRATION), SCHOOL),
                            LOCAL.hard("D4-placement", planHolder(), AUTHORITY)))
            .add(LOCAL.way(
                            "D5-ks4",
                            "mainstream outreach",
                            "ks4-pathway",
                            MoveKind.UP,
                            "a pathway for the rest of key stage 4",
                            "Intervention Panel")
                    .asking(
                            LOCAL.hard("D5-ks4-panel", shown(LincolnshireLadder.PANEL_AGREED), "Intervention Panel"),
                            LOCAL.hard("D5-ks4-stage", new Demand.Known(Facet.KEY_STAGE_4, true), SCHOOL),
                            LOCAL.hard("D4-ks4", planHolder(), AUTHORITY)))
            .add(LOCAL.way(
                            "D-pilgrim",
                            "mainstream outreach",
                            "pilgrim-short",
                            MoveKind.UP,
                            "a short place at a hospital school",
                            "Medical Support Panel")
                    .asking(
                            LOCAL.hard("D4-pilgrim", planHolder(), AUTHORITY),
                            LOCAL.hard("pilgrim-offered", shown(Ebsa.PLACE_OFFERED), "Medical Support Panel")))
            .add(WAYS.way(
                    "D-excluded",
                    "mainstream outreach",
                    "after-exclusion",
                    MoveKind.UP,
                    "provision after a permanent exclusion",
                    AUTHORITY))
            .add(LOCAL.way(
                            "D-eotas",
                            "mainstream outreach after-exclusion",
                            "eotas",
                            MoveKind.UP,
                            "a bespoke package",
                            AUTHORITY)
                    .asking(
                            LOCAL.hard("eotas-sign-off", shown(SIGNED_OFF), AUTHORITY),
                            LOCAL.hard("eotas-oversight", shown(OVERSEEN), "EOTAS panel")))
            .add(WAYS.way(
                            "D3",
                            "mainstream outreach off-site-direction",
                            "managed-move",
                            MoveKind.EXIT,
                            "a managed move",
                            ALL)
                    .asking(WAYS.hard("D3-consent", shown(CONSENT), ALL))
                    .unless(Bar.once(
                                    "D3-trial",
                                    TRIAL_END,
                                    "a managed move is for good: no trial, and no end; a direction for a time may come first",
                                    Citation.of(Instruments.EXCLUSION_GUIDANCE.whole()))
                            .from(LocalDate.of(2022, 9, 1))))
            .add(WAYS.way("D-return", AWAY, "mainstream", MoveKind.DOWN, "back to the home school", SCHOOL))
            .add(WAYS.way("D-new-school", AWAY, "new-school", MoveKind.EXIT, "a new school", AUTHORITY))
            .add(WAYS.way(
                    "D-post-16", "ks4-pathway after-exclusion eotas", "post-16", MoveKind.EXIT, "on after 16", SCHOOL))
            .add(WAYS.way(
                    "D-settled",
                    "mainstream outreach",
                    "settled",
                    MoveKind.EXIT,
                    "settled",
                    SCHOOL,
                    Certainty.INFERRED))
            .add(DIRECTION.way(
                    "D2",
                    "off-site-direction",
                    "off-site-direction",
                    MoveKind.ACTION,
                    "the direction is reviewed",
                    BOARD))
            .build();

    private AlternativeProvision() {}

    private static Demand planHolder() {
        return onlyFor(Facet.HAS_PLAN, shown(CASEWORKER_TOLD));
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
