package io.github.opensend.ladder.edition;

import static io.github.opensend.ladder.course.State.end;
import static io.github.opensend.ladder.course.State.state;
import static io.github.opensend.ladder.guard.Demand.allOf;
import static io.github.opensend.ladder.guard.Demand.anyOf;
import static io.github.opensend.ladder.guard.Demand.judged;
import static io.github.opensend.ladder.guard.Demand.onlyFor;
import static io.github.opensend.ladder.guard.Demand.shown;
import static io.github.opensend.ladder.guard.EvidenceKind.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.Figure;
import io.github.opensend.ladder.guard.Guard;
import java.time.LocalDate;
import java.util.List;

/**
 * Lincolnshire's ladder of behavioural intervention: local practice, in three editions. What each says was read on the council's
 * pages; on which days the editions changed is inferred, and so is that the states and crossings of the second also describe the
 * first. Of the third only the first three steps were read; what comes after them is not known and not filled in.
 *
 * <p>Steps have stable names, because the pages themselves mix numbers of the first and the second edition.
 *
 * @since 0.1.0
 */
public final class LincolnshireLadder {
    /** The instrument by which exclusion risk is judged in the second edition; its items and its scale are not public. */
    public static final String RISK_OF_EXCLUSION = "lincolnshire-risk-of-exclusion";

    /** The score at which a consultation can be asked for. */
    public static final int RISK_FOR_A_CONSULTATION = 8;

    /** A concern about behaviour, written down. */
    public static final EvidenceKind CONCERN = evidence("concern.recorded", "a recorded concern about behaviour");

    /** Whole-school training on relational practice, with its day and its provider. */
    public static final EvidenceKind TRAINING =
            evidence("whole-school-training.completed", "whole-school training on behaviour as communication");

    /** An early help assessment that was considered. */
    public static final EvidenceKind EARLY_HELP =
            evidence("early-help.considered", "an early help assessment considered");

    /** Screening for what lies under the behaviour. */
    public static final EvidenceKind SCREENING = evidence("screening.done", "screening for underlying needs");

    /** A look at whether there are special educational needs. */
    public static final EvidenceKind SEND_CHECK = evidence("send.checked", "a check for special educational needs");

    /** That support and adjustments were tried and were not enough. */
    public static final EvidenceKind SUPPORT_TRIED =
            evidence("support.tried", "support and adjustments tried, without enough effect");

    /** A pastoral support plan that was opened. */
    public static final EvidenceKind PSP = evidence("psp.opened", "a pastoral support plan");

    /** A caseworker of the Pupil Reintegration Team. */
    public static final EvidenceKind CASEWORKER =
            evidence("prt.caseworker-named", "a named caseworker of the Pupil Reintegration Team");

    /** The Pupil Reintegration Team's screening of a referral. */
    public static final EvidenceKind SCREENED =
            evidence("prt.screened", "a pastoral support plan screened by the Pupil Reintegration Team");

    /** An anonymised consultation of forty minutes. */
    public static final EvidenceKind CONSULTATION = evidence("boss.consulted", "a consultation with BOSS");

    /** BOSS took the case. */
    public static final EvidenceKind BOSS_ACCEPTED = evidence("boss.accepted", "BOSS accepted the referral");

    /** A crisis, written down. */
    public static final EvidenceKind CRISIS = evidence("crisis.recorded", "a recorded crisis");

    /** The virtual school was asked. */
    public static final EvidenceKind VIRTUAL_SCHOOL =
            evidence("virtual-school.consulted", "the virtual school consulted");

    /** The risk of exclusion has fallen, or the school can go on by itself. */
    public static final EvidenceKind RISK_REDUCED =
            evidence("risk.reduced", "that the risk has fallen or the school can go on by itself");

    /** A behaviour improvement plan that the school has taken over. */
    public static final EvidenceKind BIP_HANDED_OVER =
            evidence("bip.handed-over", "a behaviour improvement plan handed over to the school");

    /** The risk goes on. */
    public static final EvidenceKind RISK_CONTINUES = evidence("risk.continues", "that the risk goes on");

    /** A meeting of the agencies. */
    public static final EvidenceKind MULTI_AGENCY = evidence("multi-agency-meeting.held", "a meeting of the agencies");

    /** A report by BOSS. */
    public static final EvidenceKind BOSS_REPORT = evidence("boss.report", "a report by BOSS");

    /** Advice of another specialist that stands in its place. */
    public static final EvidenceKind SPECIALIST_ADVICE =
            evidence("specialist-advice.received", "equal advice of another specialist");

    /** The referral reached the Pupil Reintegration Team by the cut-off of a panel. */
    public static final EvidenceKind REFERRED_IN_TIME =
            evidence("referral.received-by-cut-off", "a referral received by the cut-off of the panel");

    /** The annual review was held, or does not fall in the weeks of the placement. */
    public static final EvidenceKind REVIEW_IN_ORDER =
            evidence("annual-review.in-order", "an annual review held, or none that falls within the placement");

    /** The panel agreed. */
    public static final EvidenceKind PANEL_AGREED =
            evidence("intervention-panel.agreed", "the agreement of the Intervention Panel");

    /** The panel declined, with advice. */
    public static final EvidenceKind PANEL_DECLINED =
            evidence("intervention-panel.declined", "the panel's refusal with its advice");

    /** There is a free place. */
    public static final EvidenceKind PLACE_FREE = evidence("place.free", "a free place");

    /** A plan for coming back. */
    public static final EvidenceKind REINTEGRATION =
            evidence("reintegration-plan.opened", "a plan for coming back to the home school");

    /** A talk with the Pupil Reintegration Team about off-site direction. */
    public static final EvidenceKind PRT_TALK =
            evidence("prt.off-site-discussed", "a talk with the Pupil Reintegration Team about off-site direction");

    /** Notice of an off-site direction, given in time. */
    public static final EvidenceKind NOTICE_GIVEN =
            evidence("off-site-notice.given", "notice of the off-site direction two school days before");

    /** The governing board directed it. */
    public static final EvidenceKind BOARD_DIRECTED =
            evidence("governing-board.directed", "the direction of the governing board");

    /** The incident shows a pattern or a need that was not met. */
    public static final EvidenceKind PATTERN_FOUND =
            evidence("pattern.found", "that the incident shows a pattern or an unmet need");

    private static final String SCHOOL = "school";
    private static final String SCHOOL_AND_PRT = "school with the Pupil Reintegration Team";
    private static final String PANEL = "Intervention Panel";
    private static final LocalDate SECOND_FROM = LocalDate.of(2022, 9, 1);
    private static final LocalDate THIRD_FROM = LocalDate.of(2025, 9, 1);

    private static final Edition FIRST = first();
    private static final Edition SECOND = second();
    private static final Edition THIRD = third();

    private static final Ladder LADDER = Ladder.of(
            "lincolnshire",
            "Lincolnshire ladder of behavioural intervention",
            "Lincolnshire",
            Standing.LOCAL_PRACTICE,
            List.of(FIRST, SECOND, THIRD));

    private LincolnshireLadder() {}

    /**
     * The ladder with its three editions.
     *
     * @return the ladder
     */
    public static Ladder ladder() {
        return LADDER;
    }

    /**
     * A page of the ladder.
     *
     * @param page the page, such as {@code page 7: step three}
     * @return the citation
     */
    public static Citation page(String page) {
        return Citation.of(Instrument.named(Instruments.LINCOLNSHIRE_LADDER.name() + ", " + page)
                .whole());
    }

    private static Guard usual(String id, Demand demand, Figure figure, String decider, String page) {
        return new Guard(id, demand, false, figure, decider, page(page), Standing.LOCAL_PRACTICE, Certainty.VERIFIED);
    }

    private static Guard hard(String id, Demand demand, Figure figure, String decider, String page) {
        return new Guard(id, demand, true, figure, decider, page(page), Standing.LOCAL_PRACTICE, Certainty.VERIFIED);
    }

    private static Crossing crossing(
            String id, MoveKind kind, String words, String decider, String page, Certainty certainty) {
        return new Crossing(
                id,
                ImmutableSet.of(),
                ImmutableSet.of(),
                kind,
                words,
                decider,
                ImmutableList.of(),
                ImmutableList.of(),
                page(page),
                Standing.LOCAL_PRACTICE,
                certainty);
    }

    private static Crossing from(Crossing crossing, List<String> from, List<String> to) {
        return new Crossing(
                crossing.id(),
                ImmutableSet.copyOf(from),
                ImmutableSet.copyOf(to),
                crossing.kind(),
                crossing.words(),
                crossing.decidedBy(),
                crossing.guards(),
                crossing.bars(),
                crossing.citation(),
                crossing.standing(),
                crossing.certainty());
    }

    private static Crossing way(
            String id, String from, String to, MoveKind kind, String words, String decider, String page) {
        return from(crossing(id, kind, words, decider, page, Certainty.VERIFIED), List.of(from), List.of(to));
    }

    private static Crossing closing(String id, String page) {
        return from(
                crossing(
                        id,
                        MoveKind.EXIT,
                        "stable, left, or moved to another school",
                        SCHOOL,
                        page,
                        Certainty.INFERRED),
                List.of(),
                List.of("closed"));
    }

    private static Crossing again(String id, String page) {
        return crossing(
                id,
                MoveKind.REVISIT,
                "over the same step again, because the need has changed",
                SCHOOL,
                page,
                Certainty.VERIFIED);
    }

    private static Edition first() {
        String page = "edition 1";
        Course course = Course.course("llbi-e1", "Lincolnshire ladder, first edition")
                .add(state("plan-support", "PSP"))
                .add(state("specialist", "BOSS"))
                .add(state("placement", "Intervention placement"))
                .add(state("ks4-pathway", "Alternative pathway in key stage 4"))
                .add(end("closed", "Off the ladder"))
                .add(way(
                                "E1-1",
                                "plan-support",
                                "specialist",
                                MoveKind.UP,
                                "to BOSS, where the plan is not enough",
                                SCHOOL_AND_PRT,
                                page)
                        .asking(usual("e1-psp", shown(PSP), Figure.NONE, SCHOOL, page)))
                .add(way("E1-2", "specialist", "placement", MoveKind.UP, "to an intervention placement", PANEL, page)
                        .asking(hard("e1-panel", shown(PANEL_AGREED), Figure.NONE, PANEL, page)))
                .add(way(
                                "E1-3",
                                "specialist",
                                "ks4-pathway",
                                MoveKind.UP,
                                "to a pathway for the rest of key stage 4",
                                PANEL,
                                page)
                        .asking(
                                hard("e1-panel-ks4", shown(PANEL_AGREED), Figure.NONE, PANEL, page),
                                hard("e1-ks4", new Demand.Known(Facet.KEY_STAGE_4, true), Figure.NONE, PANEL, page)))
                .add(from(
                        crossing(
                                "E1-4",
                                MoveKind.DOWN,
                                "back to less support, or to the home school",
                                SCHOOL_AND_PRT,
                                page,
                                Certainty.VERIFIED),
                        List.of("specialist", "placement"),
                        List.of("plan-support")))
                .add(closing("E1-5", page))
                .build();
        return new Edition(
                "llbi-e1",
                "Three steps",
                InForce.between(LocalDate.of(2015, 1, 1), SECOND_FROM.minusDays(1)),
                Certainty.INFERRED,
                Citation.of(Instruments.LINCOLNSHIRE_LADDER.whole()),
                ImmutableList.of(
                        new Step("plan-support", "Step 1", "PSP", "", ImmutableList.of(PSP)),
                        new Step("specialist", "Step 2", "BOSS", "", ImmutableList.of(BOSS_ACCEPTED)),
                        new Step("placement", "Step 3", "Intervention placement", "", ImmutableList.of(PANEL_AGREED)),
                        new Step(
                                "ks4-pathway",
                                "Step 3 (key stage 4)",
                                "Vocational pathway",
                                "",
                                ImmutableList.of(PANEL_AGREED))),
                course);
    }

    private static Edition second() {
        String pre = "page 3: pre-ladder";
        String one = "page 5: step one";
        String two = "page 6: step two";
        String three = "page 7: step three";
        String four = "page 8: step four";
        String parts = "page 9: part two";
        Guard virtualSchool = hard(
                "virtual-school", onlyFor(Facet.IN_CARE, shown(VIRTUAL_SCHOOL)), Figure.NONE, SCHOOL_AND_PRT, three);
        Guard agreed = hard("panel-agrees", shown(PANEL_AGREED), Figure.NONE, PANEL, four);
        Guard twelveWeeks = usual("twelve-weeks", new Demand.RunFor(PSP, 12), Figure.PUBLISHED, SCHOOL_AND_PRT, three);
        Course course = Course.course("llbi-e2", "Lincolnshire ladder, second edition")
                .add(state("universal", "Pre-ladder"))
                .add(state("identify", "Step one: school led"))
                .add(state("plan-support", "Step one: pastoral support plan"))
                .add(state("early-prt", "Step two: early intervention"))
                .add(state("specialist", "Step three: BOSS or another specialist"))
                .add(state("panel-referred", "Step four: referred to the Intervention Panel"))
                .add(state("placement", "Step four: intervention placement"))
                .add(state("ks4-pathway", "Step four: alternative pathway in key stage 4"))
                .add(state("one-off", "Part two: a single serious breach"))
                .add(state("off-site-direction", "Off-site direction", EventTypes.OFFSITE_DIRECTED))
                .add(end("closed", "Off the ladder"))
                .add(way("A1", "universal", "identify", MoveKind.UP, "a concern persists", SCHOOL, pre)
                        .asking(
                                hard("concern", shown(CONCERN), Figure.NONE, SCHOOL, pre),
                                usual(
                                        "LAD-01",
                                        new Demand.ShownInTheLastYears(TRAINING, 2),
                                        Figure.PUBLISHED,
                                        SCHOOL,
                                        pre),
                                usual("early-help", shown(EARLY_HELP), Figure.NONE, SCHOOL, pre)))
                .add(way("A2", "identify", "plan-support", MoveKind.UP, "a pastoral support plan follows", SCHOOL, one)
                        .asking(
                                hard("screening", shown(SCREENING), Figure.NONE, SCHOOL, one),
                                hard("send-checked", shown(SEND_CHECK), Figure.NONE, SCHOOL, one),
                                usual("support-tried", judged(SUPPORT_TRIED), Figure.JUDGEMENT, SCHOOL, one)))
                .add(way(
                                "A3",
                                "plan-support",
                                "early-prt",
                                MoveKind.UP,
                                "the Pupil Reintegration Team joins",
                                SCHOOL_AND_PRT,
                                two)
                        .asking(
                                hard("psp-open", shown(PSP), Figure.NONE, SCHOOL, two),
                                hard("caseworker", shown(CASEWORKER), Figure.NONE, SCHOOL_AND_PRT, two)))
                .add(from(
                                crossing(
                                        "A4",
                                        MoveKind.ACTION,
                                        "a consultation with BOSS, anonymised and forty minutes long",
                                        "caseworker of the Pupil Reintegration Team",
                                        two,
                                        Certainty.VERIFIED),
                                List.of("early-prt"),
                                List.of("early-prt"))
                        .asking(hard(
                                "LAD-03",
                                anyOf(
                                        shown(evidence(
                                                "trigger.new-to-county",
                                                "moved into Lincolnshire with significant needs")),
                                        shown(evidence(
                                                "trigger.mid-year-admission",
                                                "joined within the year and needs more support")),
                                        judged(evidence(
                                                "trigger.rapid-rise", "a rapid rise in behaviour that worries")),
                                        new Demand.Scored(RISK_OF_EXCLUSION, RISK_FOR_A_CONSULTATION),
                                        judged(evidence(
                                                "trigger.psp-little-effect", "a plan with little effect so far"))),
                                Figure.PUBLISHED,
                                "caseworker of the Pupil Reintegration Team",
                                two)))
                .add(way(
                                "A5",
                                "early-prt",
                                "specialist",
                                MoveKind.UP,
                                "a referral to BOSS is accepted",
                                "BOSS, after screening by the Pupil Reintegration Team",
                                three)
                        .asking(
                                hard("prt-screen", shown(SCREENED), Figure.NONE, "Pupil Reintegration Team", three),
                                hard("boss-accepts", shown(BOSS_ACCEPTED), Figure.NONE, "BOSS", three),
                                twelveWeeks,
                                virtualSchool))
                .add(from(
                                crossing(
                                        "A6",
                                        MoveKind.COMPRESS,
                                        "straight to BOSS in a crisis",
                                        SCHOOL_AND_PRT,
                                        three,
                                        Certainty.VERIFIED),
                                List.of("plan-support", "early-prt"),
                                List.of("specialist"))
                        .asking(hard("crisis", judged(CRISIS), Figure.JUDGEMENT, SCHOOL_AND_PRT, three), virtualSchool))
                .add(from(
                                crossing(
                                        "A7",
                                        MoveKind.DOWN,
                                        "BOSS closes the case",
                                        "BOSS with the school",
                                        three,
                                        Certainty.VERIFIED),
                                List.of("specialist"),
                                List.of("plan-support", "identify"))
                        .asking(
                                hard(
                                        "risk-reduced",
                                        judged(RISK_REDUCED),
                                        Figure.JUDGEMENT,
                                        "BOSS with the school",
                                        three),
                                usual("bip", shown(BIP_HANDED_OVER), Figure.NONE, "BOSS", three)))
                .add(way(
                                "A8",
                                "specialist",
                                "panel-referred",
                                MoveKind.UP,
                                "a referral to the Intervention Panel",
                                SCHOOL,
                                four)
                        .asking(
                                hard("risk-continues", judged(RISK_CONTINUES), Figure.JUDGEMENT, SCHOOL, three),
                                hard("multi-agency", shown(MULTI_AGENCY), Figure.NONE, SCHOOL, three),
                                hard(
                                        "boss-report",
                                        anyOf(shown(BOSS_REPORT), shown(SPECIALIST_ADVICE)),
                                        Figure.NONE,
                                        SCHOOL,
                                        four),
                                usual(
                                        "LAD-07",
                                        shown(REFERRED_IN_TIME),
                                        Figure.PUBLISHED,
                                        "Pupil Reintegration Team",
                                        four),
                                hard(
                                        "EHC-02",
                                        onlyFor(Facet.HAS_PLAN, shown(REVIEW_IN_ORDER)),
                                        Figure.PUBLISHED,
                                        SCHOOL,
                                        four)))
                .add(way(
                                "A9",
                                "panel-referred",
                                "placement",
                                MoveKind.UP,
                                "an intervention placement up to key stage 3",
                                PANEL,
                                four)
                        .asking(
                                agreed,
                                hard("place", shown(PLACE_FREE), Figure.NONE, PANEL, four),
                                hard("not-ks4", new Demand.Known(Facet.KEY_STAGE_4, false), Figure.NONE, PANEL, four)))
                .add(way(
                                "A10",
                                "panel-referred",
                                "ks4-pathway",
                                MoveKind.UP,
                                "a pathway for the rest of key stage 4",
                                PANEL,
                                four)
                        .asking(
                                agreed,
                                hard("ks4", new Demand.Known(Facet.KEY_STAGE_4, true), Figure.NONE, PANEL, four)))
                .add(from(
                                crossing(
                                        "A11",
                                        MoveKind.DOWN,
                                        "the panel declines, with advice",
                                        PANEL,
                                        four,
                                        Certainty.INFERRED),
                                List.of("panel-referred"),
                                List.of("specialist", "plan-support"))
                        .asking(hard("panel-declines", shown(PANEL_DECLINED), Figure.NONE, PANEL, four)))
                .add(way(
                                "A12",
                                "placement",
                                "plan-support",
                                MoveKind.DOWN,
                                "back to the home school",
                                "provider, school and Pupil Reintegration Team",
                                four)
                        .asking(hard("reintegration", shown(REINTEGRATION), Figure.NONE, SCHOOL, four)))
                .add(way(
                        "A13",
                        "placement",
                        "specialist",
                        MoveKind.DOWN,
                        "back to the home school with BOSS again",
                        SCHOOL,
                        four))
                .add(again("A14", one))
                .add(from(
                                crossing(
                                        "A15",
                                        MoveKind.SIDEWAYS,
                                        "the governing board directs the pupil off site",
                                        "governing board",
                                        two,
                                        Certainty.VERIFIED),
                                List.of("early-prt", "specialist", "panel-referred"),
                                List.of("off-site-direction"))
                        .asking(
                                usual("prt-talk", shown(PRT_TALK), Figure.NONE, SCHOOL_AND_PRT, two),
                                hard(
                                        "off-site-notice",
                                        allOf(shown(BOARD_DIRECTED), shown(NOTICE_GIVEN)),
                                        Figure.PUBLISHED,
                                        "governing board",
                                        two)))
                .add(from(
                        crossing(
                                "A15-back",
                                MoveKind.SIDEWAYS,
                                "back from off-site direction",
                                "governing board",
                                two,
                                Certainty.INFERRED),
                        List.of("off-site-direction"),
                        List.of("plan-support", "early-prt", "specialist")))
                .add(closing("A16", one))
                .add(from(
                                crossing(
                                        "A17",
                                        MoveKind.SIDEWAYS,
                                        "a single incident shows a pattern or an unmet need",
                                        "head teacher",
                                        parts,
                                        Certainty.INFERRED),
                                List.of("one-off"),
                                List.of("identify"))
                        .asking(hard("pattern", judged(PATTERN_FOUND), Figure.JUDGEMENT, "head teacher", parts)))
                .add(from(
                        crossing(
                                "A0",
                                MoveKind.SIDEWAYS,
                                "a single serious breach; no step comes before it",
                                "head teacher",
                                parts,
                                Certainty.VERIFIED),
                        List.of("universal", "identify", "plan-support", "early-prt", "specialist"),
                        List.of("one-off")))
                .build();
        String part = "Part one";
        return new Edition(
                "llbi-e2",
                "Pre-ladder, four steps, parts one to three",
                InForce.between(SECOND_FROM, THIRD_FROM.minusDays(1)),
                Certainty.INFERRED,
                Citation.of(Instruments.LINCOLNSHIRE_LADDER.whole()),
                ImmutableList.of(
                        new Step(
                                "universal",
                                "Pre-ladder",
                                "Whole-school practice",
                                "",
                                ImmutableList.of(TRAINING, EARLY_HELP)),
                        new Step(
                                "identify",
                                "Step one",
                                "School led",
                                part,
                                ImmutableList.of(CONCERN, SCREENING, SEND_CHECK)),
                        new Step(
                                "plan-support",
                                "Step one",
                                "Pastoral support plan",
                                part,
                                ImmutableList.of(SUPPORT_TRIED, PSP)),
                        new Step(
                                "early-prt",
                                "Step two",
                                "Early intervention",
                                part,
                                ImmutableList.of(CASEWORKER, CONSULTATION)),
                        new Step(
                                "specialist",
                                "Step three",
                                "BOSS or another specialist",
                                part,
                                ImmutableList.of(SCREENED, BOSS_ACCEPTED, BIP_HANDED_OVER)),
                        new Step(
                                "panel-referred",
                                "Step four",
                                "Referral to the Intervention Panel",
                                part,
                                ImmutableList.of(MULTI_AGENCY, BOSS_REPORT)),
                        new Step(
                                "placement",
                                "Step four",
                                "Intervention placement",
                                part,
                                ImmutableList.of(PANEL_AGREED)),
                        new Step(
                                "ks4-pathway",
                                "Step four (key stage 4)",
                                "Alternative pathway",
                                part,
                                ImmutableList.of(PANEL_AGREED)),
                        new Step("one-off", "Part two", "A single serious breach", "Part two", ImmutableList.of())),
                course);
    }

    private static Edition third() {
        String page = "reviewed ladder";
        Course course = Course.course("llbi-e3", "Lincolnshire ladder, reviewed edition")
                .knownInPart()
                .add(state("universal", "Whole school approaches: initial steps"))
                .add(state("identify", "Identifying factors: next steps"))
                .add(state("plan-support", "Early intervention"))
                .add(end("closed", "Off the ladder"))
                .add(way("E3-1", "universal", "identify", MoveKind.UP, "on to the next steps: assess", SCHOOL, page))
                .add(way(
                                "E3-2",
                                "identify",
                                "plan-support",
                                MoveKind.UP,
                                "on to early intervention: plan and do",
                                SCHOOL,
                                page)
                        .asking(usual("e3-screening", shown(SCREENING), Figure.NONE, SCHOOL, page)))
                .add(again("E3-3", page))
                .add(closing("E3-4", page))
                .build();
        return new Edition(
                "llbi-e3",
                "Reviewed edition, of which three steps are known",
                InForce.from(THIRD_FROM),
                Certainty.INFERRED,
                Citation.of(Instruments.LINCOLNSHIRE_LADDER.whole()),
                ImmutableList.of(
                        new Step(
                                "universal",
                                "Initial steps",
                                "Whole school approaches",
                                "",
                                ImmutableList.of(
                                        TRAINING,
                                        evidence("behaviour-systems.audited", "an audit of behaviour systems"))),
                        new Step(
                                "identify",
                                "Next steps: assess",
                                "Identifying factors",
                                "",
                                ImmutableList.of(
                                        SCREENING,
                                        EARLY_HELP,
                                        evidence("parent-view.gathered", "the view of the parents"))),
                        new Step(
                                "plan-support",
                                "Plan, do",
                                "Early intervention",
                                "",
                                ImmutableList.of(
                                        PSP,
                                        evidence("prt.contacted", "early contact with the Pupil Reintegration Team")))),
                course);
    }
}
