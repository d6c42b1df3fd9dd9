package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ADVICE_DECLINED;
import static io.github.opensend.core.event.EventTypes.ADVICE_RECEIVED;
import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.AGREEMENT_COMPLIED;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_RECEIVED_BY_AUTHORITY;
import static io.github.opensend.core.event.EventTypes.APPEAL_RESPONSE_SENT;
import static io.github.opensend.core.event.EventTypes.APPEAL_UNOPPOSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_ATTENTION_DRAWN;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_DECISION_SHARED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_FAMILY_CONSULTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.COMMISSIONER_REVIEW_REQUESTED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_ENTERED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_LEARNED;
import static io.github.opensend.core.event.EventTypes.CUSTODY_LEFT;
import static io.github.opensend.core.event.EventTypes.CUSTODY_MOVE_LEARNED;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.MEDIATION_ADVISER_CONTACTED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_AGREED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_CERTIFICATE_ISSUED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_DATE_TOLD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_DECLINED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_FIXED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_HELD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_NOT_ARRANGED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_SHORTER_NOTICE_AGREED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_WANTED;
import static io.github.opensend.core.event.EventTypes.ORDER_COMPLIED;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_DISCLOSED_TO_AUTHORITY;
import static io.github.opensend.core.event.EventTypes.PLAN_DISCLOSED_TO_COMMISSIONER;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_KEPT;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPRESENTATIONS_MADE;
import static io.github.opensend.core.event.EventTypes.PLAN_SENT_TO_ACCOMMODATION;
import static io.github.opensend.core.event.EventTypes.PLAN_TRANSFERRED;
import static io.github.opensend.core.event.EventTypes.RELEASE_LEARNED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.DETAINED_PERSONS_REGULATIONS_2015;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.AssessmentLaw.SECTION_31_BODY_ASKED;
import static io.github.opensend.timescales.law.Commencement.DETAINED_PERSONS_2015;
import static io.github.opensend.timescales.law.Grounds.EX_34_DETAINED;
import static io.github.opensend.timescales.law.Grounds.EX_37_DETAINED;
import static io.github.opensend.timescales.law.Grounds.EX_42_DETAINED;
import static io.github.opensend.timescales.law.Grounds.EX_44DIR_DETAINED;
import static io.github.opensend.timescales.law.Grounds.EX_CV11;
import static io.github.opensend.timescales.law.Grounds.EX_D05A;
import static io.github.opensend.timescales.law.Grounds.EX_D05B;
import static io.github.opensend.timescales.law.Grounds.EX_D05C;
import static io.github.opensend.timescales.law.Grounds.EX_D08A;
import static io.github.opensend.timescales.law.Grounds.EX_D08B;
import static io.github.opensend.timescales.law.Grounds.EX_D08C;
import static io.github.opensend.timescales.law.Grounds.EX_D08D;
import static io.github.opensend.timescales.law.Grounds.EX_D10A;
import static io.github.opensend.timescales.law.Grounds.EX_D10B;
import static io.github.opensend.timescales.law.Grounds.EX_D10C;
import static io.github.opensend.timescales.law.Grounds.EX_D29A;
import static io.github.opensend.timescales.law.Grounds.EX_D29B;
import static io.github.opensend.timescales.law.Grounds.EX_D29C;
import static io.github.opensend.timescales.law.Grounds.EX_D30A;
import static io.github.opensend.timescales.law.Grounds.EX_D30B;
import static io.github.opensend.timescales.law.Grounds.EX_D30C;
import static io.github.opensend.timescales.law.OpenQuestions.FIRST_DAY_OF_COMMENT;
import static io.github.opensend.timescales.law.OpenQuestions.MEDIATION_ARRANGED;
import static io.github.opensend.timescales.law.OpenQuestions.RELEASE_COUNTS_FROM;
import static io.github.opensend.timescales.law.OpenQuestions.inWorkingDays;
import static io.github.opensend.timescales.law.Processes.ASSESSMENT;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.law.Processes.DRAFT;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.Anchor.theOpening;
import static io.github.opensend.timescales.rule.DutyHolder.BODY_ASKED_UNDER_SECTION_31;
import static io.github.opensend.timescales.rule.DutyHolder.COMMISSIONING_BODY;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.DutyHolder.MEDIATION_ADVISER;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.inTheLast;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.startedBy;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.MediationIssue;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Provision;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Anchor;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of children and young people who are detained in youth accommodation: the rows {@code DET} of the catalogue.
 *
 * <p>Between {@code custody.entered} and {@code custody.left} the same events run these rules instead of the ordinary ones.
 * The scheme is no copy of the ordinary one: its grounds are fewer and ask after the parent alone, its working days follow
 * the day of the event, and mediation is timed from what the adviser is told. Custody concerns the whole case, so its
 * events bear no label.
 *
 * <p>An assessment that crosses the gate keeps its start. At the gate its clocks are closed, and {@code DET-08} or {@code
 * DET-09} take over what is still to be done, with the same weeks from the same day. A plan that comes in time answers both;
 * one that comes late is late for the rules that took over, whose grounds alone then count.
 *
 * @since 0.1.0
 */
public final class DetainedPersonsLaw {
    private static final Anchor NOTICE_OF_THE_DECISION = theOne(
                    ASSESSMENT_REFUSED,
                    PLAN_REFUSED,
                    PLAN_FINALISED,
                    DECISION_SENT.where(
                            AppealableDecision.NO_ASSESSMENT,
                            AppealableDecision.NO_PLAN,
                            AppealableDecision.FINAL_PLAN))
            .by(NamedDay.DISPATCHED);

    private static final Happening ORDERED_TO_ASSESS = TRIBUNAL_ORDERED.where(TribunalOrder.ASSESS);
    private static final Happening ORDERED_TO_MAKE_A_PLAN = TRIBUNAL_ORDERED.where(TribunalOrder.MAKE_PLAN);
    private static final Happening REFERRED_BACK = TRIBUNAL_ORDERED.where(TribunalOrder.REFER_BACK);
    private static final Happening ORDERED_ANOTHER_PLACE = TRIBUNAL_ORDERED.where(TribunalOrder.CHANGE_PLACEMENT);

    private static final Happening AGREED_TO_ASSESS = MEDIATION_AGREED.where(MediationIssue.ASSESS);
    private static final Happening AGREED_TO_MAKE_A_PLAN = MEDIATION_AGREED.where(MediationIssue.MAKE_PLAN);
    private static final Happening AGREED_TO_RECONSIDER = MEDIATION_AGREED.where(MediationIssue.REFER_BACK);
    private static final Happening AGREED_ANOTHER_PLACE = MEDIATION_AGREED.where(MediationIssue.CHANGE_PLACEMENT);

    // No appeal lies about these while the person is detained.
    private static final Happening AGREED_SOMETHING_ELSE = MEDIATION_AGREED.where(
            MediationIssue.REASSESS,
            MediationIssue.AMEND_PROVISION,
            MediationIssue.AMEND_PROVISION_AND_PLACEMENT,
            MediationIssue.CONTINUE,
            MediationIssue.CONTINUE_AND_AMEND,
            MediationIssue.HEALTH_ONLY,
            MediationIssue.OTHER);

    private static final Happening REFUSAL_TO_ASSESS_UNOPPOSED =
            APPEAL_UNOPPOSED.where(AppealableDecision.NO_ASSESSMENT);
    private static final Happening REFUSAL_OF_A_PLAN_UNOPPOSED = APPEAL_UNOPPOSED.where(AppealableDecision.NO_PLAN);
    private static final Happening PLACE_UNOPPOSED =
            APPEAL_UNOPPOSED.where(AppealableDecision.FINAL_PLAN, AppealableDecision.AMENDED_PLAN);

    private static final Process ASSESSMENT_AFTER_A_DISPUTE = process("assessment of a detained person after a dispute")
            .opensOn(REPLACES, ORDERED_TO_ASSESS, AGREED_TO_ASSESS, REFUSAL_TO_ASSESS_UNOPPOSED)
            .endsOn(PLAN_FINALISED, PLAN_REFUSED)
            .thenStep(ORDERED_TO_ASSESS, AGREED_TO_ASSESS, REFUSAL_TO_ASSESS_UNOPPOSED)
            .thenStep(ASSESSMENT_AGREED)
            .thenStep(PLAN_DRAFT_SERVED)
            .thenStep(PLAN_FINALISED, PLAN_REFUSED)
            .afterWhichOneMayAskAgain(PLAN_FINALISED, PLAN_REFUSED)
            .build();

    private static final Process PLAN_AFTER_A_DISPUTE = process("plan of a detained person after a dispute")
            .opensOn(
                    REPLACES,
                    ORDERED_TO_MAKE_A_PLAN,
                    AGREED_TO_MAKE_A_PLAN,
                    REFUSAL_OF_A_PLAN_UNOPPOSED,
                    REFERRED_BACK,
                    AGREED_TO_RECONSIDER)
            .endsOn(PLAN_FINALISED, PLAN_REFUSED)
            .thenStep(PLAN_DRAFT_SERVED)
            .thenStep(PLAN_FINALISED, PLAN_REFUSED)
            .afterWhichOneMayAskAgain(PLAN_DRAFT_SERVED, PLAN_FINALISED, PLAN_REFUSED)
            .build();

    private static final Process MEDIATION = process("mediation of a detained person's dispute")
            .opensOn(REPLACES, MEDIATION_WANTED)
            .endsOn(MEDIATION_HELD, MEDIATION_DECLINED, MEDIATION_CERTIFICATE_ISSUED)
            .build();

    private static final Process MEDIATION_DATE = process("date of a detained person's mediation")
            .opensOn(REPLACES, MEDIATION_FIXED)
            .endsOn(MEDIATION_HELD)
            .build();

    private static final Process KEEPING = process("keeping of a detained person's plan")
            .opensOn(REPLACES, CUSTODY_LEARNED, PLAN_KEPT)
            .endsOn(PLAN_SENT_TO_ACCOMMODATION, CUSTODY_LEFT)
            .build();

    // A move within the keeping of a plan is no reason to send it where no plan is known.
    private static final Limit LAST_KNOWN_PLAN =
            onTheDayOf(theLast(PLAN_FINALISED, PLAN_REPLACED, PLAN_AMENDED, PLAN_TRANSFERRED, PLAN_KEPT));

    // What has been done already is not due again after the gate: whatever comes after the decision proves it.
    private static final Precedence NOT_YET_DECIDED = Precedence.notBefore(
            started(),
            within(days(1))
                    .after(theLast(
                            ASSESSMENT_AGREED,
                            ASSESSMENT_REFUSED,
                            ASSESSMENT_DECISION_SHARED,
                            ADVICE_REQUESTED,
                            ADVICE_RECEIVED,
                            PLAN_DRAFT_SERVED)));

    // A response that came after this appeal did, and before the authority gave way, leaves the matter to an order.
    private static final Precedence BEFORE_A_RESPONSE = Precedence.notBefore(
            laterOf(
                    by(DETAINED_PERSONS_2015, APPEAL_UNOPPOSED),
                    onTheDayOf(theLast(APPEAL_LODGED, APPEAL_RECEIVED_BY_AUTHORITY))),
            onTheDayOf(theLast(APPEAL_RESPONSE_SENT)));

    private static final Precedence NOT_RELEASED_ELSEWHERE =
            Precedence.notBefore(onTheDayOf(theLast(CUSTODY_ENTERED)), onTheDayOf(theLast(RELEASE_LEARNED)));

    /** Consult the appropriate person and the head of the accommodation before deciding. */
    public static final Timescale CONSULT = timescale("DET-01")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("3"))
            .the(LOCAL_AUTHORITY)
            .must("consult the appropriate person and the head of the youth accommodation")
            .by(noDateAfter(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_FAMILY_CONSULTED)
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Tell that no plan will be necessary on release. There are no ordinary grounds. */
    public static final Timescale NO_PLAN_WILL_BE_NECESSARY = timescale("DET-02")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("4(1)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the appropriate person that no plan will be necessary on release")
            .asSoonAsPracticable(within(weeks(6)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Decide whether to assess, and tell the appropriate person. */
    public static final Timescale DECIDE_WHETHER_TO_ASSESS = timescale("DET-03")
            .under(
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("5(1)"),
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("5(4)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the appropriate person whether an assessment will be made")
            .asSoonAsPracticable(within(weeks(6)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(ASSESSMENT_AGREED, ASSESSMENT_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .opens(ASSESSMENT_REFUSED, CHILDREN_AND_FAMILIES_ACT_2014.section("73(2)(a)"))
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_D05A, EX_D05B, EX_D05C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Bodies that section 31 lists have six weeks for their advice, with grounds of this scheme. */
    public static final Timescale BODY_GIVES_ADVICE = timescale("DET-04")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("8"), CHILDREN_AND_FAMILIES_ACT_2014.section("31"))
            .the(BODY_ASKED_UNDER_SECTION_31)
            .must("supply the advice that the home authority asked for")
            .asSoonAsPracticable(within(weeks(6)).after(SECTION_31_BODY_ASKED))
            .answeredBy(ADVICE_RECEIVED)
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .oneForEachAsked()
            .switchedOffBy(ADVICE_DECLINED)
            .unless(EX_D08A, EX_D08B, EX_D08C, EX_D08D, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Tell that no plan will be made. */
    public static final Timescale REFUSE_A_PLAN = timescale("DET-05")
            .under(
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("10(1)"),
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("10(4)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the appropriate person, with reasons, that no plan will be made")
            .asSoonAsPracticable(within(weeks(16)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(PLAN_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .opens(PLAN_REFUSED, CHILDREN_AND_FAMILIES_ACT_2014.section("73(2)(b)"))
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_D10A, EX_D10B, EX_D10C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** The appropriate person's window to comment on a draft: fifteen days beginning with the day of service. */
    public static final Timescale COMMENT_ON_THE_DRAFT = timescale("DET-06")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("13(1)(a)"))
            .the(FAMILY)
            .may("make representations on the draft")
            .by(Choice.on(
                    FIRST_DAY_OF_COMMENT,
                    within(days(15)).beginningWith(theOne(PLAN_DRAFT_SERVED).by(NamedDay.SERVED)),
                    within(days(15)).after(theOne(PLAN_DRAFT_SERVED).by(NamedDay.SERVED))))
            .answeredBy(PLAN_REPRESENTATIONS_MADE)
            .during(DRAFT)
            .onlyIn(CUSTODY)
            .inForceFrom(DETAINED_PERSONS_2015);

    /**
     * Send the finalised plan to its six addressees: beside the three of the ordinary scheme, the accommodation, the youth
     * offending team and the health commissioner of the detained person.
     */
    public static final Timescale FINAL_PLAN = timescale("DET-07")
            .under(
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("13(2)"),
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("13(3)"))
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan to its six addressees")
            .asSoonAsPracticable(within(weeks(20)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(PLAN_FINALISED)
            .wholeOnlyWith(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER)
            .opens(PLAN_FINALISED, CHILDREN_AND_FAMILIES_ACT_2014.section("73(2)(c)"))
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
            .unless(EX_D10A, EX_D10B, EX_D10C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Decide after a release within six weeks of the start that the assessment had in detention. */
    public static final Timescale DECIDE_AFTER_RELEASE = decide("DET-08.decide", CUSTODY_LEFT);

    /** Refuse a plan after a release, if at all, within sixteen weeks of the start that the assessment had in detention. */
    public static final Timescale REFUSE_A_PLAN_AFTER_RELEASE = refuseAPlan("DET-08.refuse-plan", CUSTODY_LEFT);

    /** Finalise the plan after a release within twenty weeks of the start that the assessment had in detention. */
    public static final Timescale FINAL_PLAN_AFTER_RELEASE = finalPlan("DET-08.final-plan", CUSTODY_LEFT);

    /** Decide in detention within six weeks of the day on which the authority became responsible. */
    public static final Timescale DECIDE_AFTER_DETENTION = decide("DET-09.decide", CUSTODY_ENTERED);

    /** Refuse a plan in detention, if at all, within sixteen weeks of the day on which the authority became responsible. */
    public static final Timescale REFUSE_A_PLAN_AFTER_DETENTION = refuseAPlan("DET-09.refuse-plan", CUSTODY_ENTERED);

    /** Finalise the plan in detention within twenty weeks of the day on which the authority became responsible. */
    public static final Timescale FINAL_PLAN_AFTER_DETENTION = finalPlan("DET-09.final-plan", CUSTODY_ENTERED);

    /** Disclose the plan to the authority to whose area the person is released. */
    public static final Timescale DISCLOSE_TO_THE_NEW_AUTHORITY = timescale("DET-10")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("16(2)"))
            .the(LOCAL_AUTHORITY)
            .must("disclose the plan to the authority that becomes responsible on release")
            .by(inWorkingDays(5, limit -> within(limit).after(RELEASE_LEARNED)))
            .answeredBy(PLAN_DISCLOSED_TO_AUTHORITY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Disclose the plan to the commissioning body: five working days from the release, where the plan came before it. */
    public static final Timescale DISCLOSE_TO_THE_COMMISSIONER_ON_RELEASE = timescale("DET-11.plan-first")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("16(3)"))
            .the(LOCAL_AUTHORITY)
            .must("disclose the plan that it received before the release to the commissioning body")
            .by(inWorkingDays(
                    5,
                    limit ->
                            startedBy(PLAN_DISCLOSED_TO_AUTHORITY, within(limit).after(theNext(CUSTODY_LEFT)))))
            .answeredBy(PLAN_DISCLOSED_TO_COMMISSIONER)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Disclose the plan to the commissioning body: five working days from its receipt, where that came after the release. */
    public static final Timescale DISCLOSE_TO_THE_COMMISSIONER = timescale("DET-11.release-first")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("16(3)"))
            .the(LOCAL_AUTHORITY)
            .must("disclose the plan that it received after the release to the commissioning body")
            .by(inWorkingDays(5, limit -> within(limit).after(PLAN_DISCLOSED_TO_AUTHORITY)))
            .answeredBy(PLAN_DISCLOSED_TO_COMMISSIONER)
            .onlyOutside(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Ask for an assessment or review, where the health provision cannot be arranged; the day of receipt is not counted. */
    public static final Timescale ASK_FOR_A_REVIEW = timescale("DET-12")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("16(4)"))
            .the(COMMISSIONING_BODY)
            .mustIfAtAll(
                    "ask for an assessment or review after a release, if it cannot arrange the health provision in the plan")
            .by(inWorkingDays(15, limit -> within(limit).after(PLAN_DISCLOSED_TO_COMMISSIONER)))
            .answeredBy(COMMISSIONER_REVIEW_REQUESTED)
            .switchedOffBy(PLAN_CEASED)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /**
     * Send a plan that is kept already, once the detention becomes known. Of knowing and keeping, the later counts: it
     * takes the place of the other.
     */
    public static final Timescale SEND_THE_PLAN_ONCE_AWARE = timescale("DET-13.aware")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("17(1)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "send a plan that it keeps already to the accommodation, the youth offending team and the health commissioner")
            .by(inWorkingDays(5, limit -> within(limit).after(CUSTODY_LEARNED)))
            .answeredBy(PLAN_SENT_TO_ACCOMMODATION)
            .during(KEEPING)
            .onlyWhere(Precedence.before(LAST_KNOWN_PLAN, within(days(1)).after(CUSTODY_LEARNED)))
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Send a plan that is first kept when the detention is known already. */
    public static final Timescale SEND_THE_PLAN_ONCE_KEPT = timescale("DET-13.kept")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("17(1)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "send a plan that it first keeps to the accommodation, the youth offending team and the health commissioner")
            .by(inWorkingDays(5, limit -> within(limit).after(PLAN_KEPT)))
            .answeredBy(PLAN_SENT_TO_ACCOMMODATION)
            .during(KEEPING)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Send the plan to the accommodation to which the person is moved. */
    public static final Timescale SEND_THE_PLAN_AFTER_A_MOVE = timescale("DET-14")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("17(2)"))
            .the(LOCAL_AUTHORITY)
            .must("send the plan to the new accommodation")
            .by(inWorkingDays(5, limit -> within(limit).after(CUSTODY_MOVE_LEARNED)))
            .answeredBy(PLAN_SENT_TO_ACCOMMODATION)
            .onlyWhere(Precedence.before(LAST_KNOWN_PLAN, within(days(1)).after(CUSTODY_MOVE_LEARNED)))
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Contact a mediation adviser within two months of the day on which the notice was sent. */
    public static final Timescale CONTACT_AN_ADVISER = timescale("DET-15")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("19"))
            .the(FAMILY)
            .may("contact a mediation adviser")
            .by(within(months(2)).after(NOTICE_OF_THE_DECISION))
            .answeredBy(MEDIATION_ADVISER_CONTACTED)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11, EX_34_DETAINED)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Issue a certificate once told that no mediation is wanted, unless the adviser was contacted too late. */
    public static final Timescale CERTIFICATE_WITHOUT_MEDIATION = timescale("DET-16")
            .under(
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("20(1)"),
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("20(2)"))
            .the(MEDIATION_ADVISER)
            .must("issue a certificate that no mediation is wanted, if contacted within two months")
            .by(inWorkingDays(3, limit -> within(limit).after(MEDIATION_DECLINED)))
            .answeredBy(MEDIATION_CERTIFICATE_ISSUED)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /**
     * Arrange mediation within thirty days of the day on which the adviser was told that it is wanted, where the ordinary
     * scheme counts from what the authority was told. In detention that is the day of {@code mediation.wanted}: to contact
     * an adviser is not yet to wish for mediation.
     */
    public static final Timescale ARRANGE_MEDIATION = timescale("DET-17")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("21"))
            .the(LOCAL_AUTHORITY)
            .must("arrange mediation, once the adviser is told that it is wanted")
            .by(within(days(30)).after(MEDIATION_WANTED))
            .answeredBy(Choice.on(
                    MEDIATION_ARRANGED,
                    ImmutableSet.of(MEDIATION_HELD),
                    ImmutableSet.of(MEDIATION_FIXED, MEDIATION_HELD)))
            .during(MEDIATION)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Tell the date and place of a mediation at least five working days ahead, unless shorter notice is agreed. */
    public static final Timescale TELL_THE_DATE_OF_MEDIATION = timescale("DET-18")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("22(2)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the appropriate person the date and place of the mediation")
            .by(inWorkingDays(5, limit -> atLeast(limit).before(MEDIATION_FIXED)))
            .answeredBy(MEDIATION_DATE_TOLD)
            .during(MEDIATION_DATE)
            .onlyIn(CUSTODY)
            .switchedOffBy(MEDIATION_SHORTER_NOTICE_AGREED)
            .unless(EX_37_DETAINED)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Issue a certificate once mediation is over, or once told that it cannot be arranged in time. */
    public static final Timescale CERTIFICATE_AFTER_MEDIATION = timescale("DET-19")
            .under(
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("24(1)"),
                    DETAINED_PERSONS_REGULATIONS_2015.regulation("24(3)"))
            .the(MEDIATION_ADVISER)
            .must("issue a certificate that mediation has taken place or was not arranged in time")
            .by(inWorkingDays(3, limit -> within(limit).after(MEDIATION_HELD, MEDIATION_NOT_ARRANGED)))
            .answeredBy(MEDIATION_CERTIFICATE_ISSUED)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Do what was agreed in mediation, where no appeal lies about it. */
    public static final Timescale DO_WHAT_WAS_AGREED = timescale("DET-20")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("27(3)"))
            .the(LOCAL_AUTHORITY)
            .must("do what was agreed in mediation")
            .by(within(weeks(2)).after(AGREED_SOMETHING_ELSE))
            .answeredBy(AGREEMENT_COMPLIED)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_42_DETAINED, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Tell of an assessment that was agreed in mediation. */
    public static final Timescale TELL_OF_THE_AGREED_ASSESSMENT =
            tellOfTheAssessment("DET-20.assess", AGREED_TO_ASSESS, AGREEMENT_COMPLIED, EX_42_DETAINED, EX_CV11);

    /** Refuse a plan after an assessment that was agreed in mediation. */
    public static final Timescale REFUSE_A_PLAN_AFTER_AGREEMENT =
            refuseAfterADispute("DET-20.refuse-plan", AGREED_TO_ASSESS, EX_42_DETAINED, EX_CV11);

    /** Finalise the plan after an assessment that was agreed in mediation. */
    public static final Timescale FINAL_PLAN_AFTER_AGREEMENT =
            finaliseAfterADispute("DET-20.final-plan", AGREED_TO_ASSESS, EX_42_DETAINED, EX_CV11);

    /** Draft a plan that was agreed in mediation. */
    public static final Timescale DRAFT_THE_AGREED_PLAN =
            draft("DET-20.draft", AGREED_TO_MAKE_A_PLAN, EX_42_DETAINED, EX_CV11);

    /** Finalise a plan that was agreed in mediation. */
    public static final Timescale FINALISE_THE_AGREED_PLAN =
            finalise("DET-20.make-plan", AGREED_TO_MAKE_A_PLAN, EX_42_DETAINED, EX_CV11);

    /** Reconsider as was agreed in mediation. */
    public static final Timescale RECONSIDER_AS_AGREED =
            reconsider("DET-20.refer-back", AGREED_TO_RECONSIDER, EX_42_DETAINED, EX_CV11);

    /** Change the placement as was agreed in mediation. */
    public static final Timescale CHANGE_THE_PLACE_AS_AGREED =
            changeThePlace("DET-20.placement", AGREED_ANOTHER_PLACE, AGREEMENT_COMPLIED, EX_42_DETAINED, EX_CV11);

    /** Tell of an ordered assessment. A direction of the Tribunal is the only ground but that of 2020. */
    public static final Timescale TELL_OF_THE_ORDERED_ASSESSMENT =
            tellOfTheAssessment("DET-21", ORDERED_TO_ASSESS, ORDER_COMPLIED, EX_44DIR_DETAINED, EX_CV11);

    /** Refuse a plan after an ordered assessment. */
    public static final Timescale REFUSE_A_PLAN_AFTER_AN_ORDER =
            refuseAfterADispute("DET-22", ORDERED_TO_ASSESS, EX_44DIR_DETAINED, EX_CV11);

    /** Finalise the plan after an ordered assessment. */
    public static final Timescale FINAL_PLAN_AFTER_AN_ORDER =
            finaliseAfterADispute("DET-23", ORDERED_TO_ASSESS, EX_44DIR_DETAINED, EX_CV11);

    /** Draft an ordered plan. */
    public static final Timescale DRAFT_THE_ORDERED_PLAN =
            draft("DET-24", ORDERED_TO_MAKE_A_PLAN, EX_44DIR_DETAINED, EX_D29A, EX_D29B, EX_D29C, EX_CV11);

    /** Finalise an ordered plan. */
    public static final Timescale FINALISE_THE_ORDERED_PLAN =
            finalise("DET-25", ORDERED_TO_MAKE_A_PLAN, EX_44DIR_DETAINED, EX_D29A, EX_D29B, EX_D29C, EX_CV11);

    /** Reconsider a case that was referred back. Here it has grounds; in the ordinary scheme it has none. */
    public static final Timescale RECONSIDER =
            reconsider("DET-26", REFERRED_BACK, EX_44DIR_DETAINED, EX_D29A, EX_D29B, EX_D29C, EX_CV11);

    /** Change the placement as ordered. */
    public static final Timescale CHANGE_THE_PLACE_AS_ORDERED =
            changeThePlace("DET-27", ORDERED_ANOTHER_PLACE, ORDER_COMPLIED, EX_44DIR_DETAINED, EX_CV11);

    /** Tell of an assessment after the appeal was left unopposed. No ordinary ground reaches this. */
    public static final Timescale TELL_OF_THE_UNOPPOSED_ASSESSMENT = timescale("DET-28")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("30(3)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the appropriate person that it will assess, as it left the appeal unopposed")
            .by(within(weeks(2)).after(REFUSAL_TO_ASSESS_UNOPPOSED))
            .answeredBy(ASSESSMENT_AGREED)
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT_AFTER_A_DISPUTE)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Refuse a plan after an unopposed appeal. Grounds attach here, which the ordinary scheme leaves out. */
    public static final Timescale REFUSE_A_PLAN_UNOPPOSED = timescale("DET-29.refuse-plan")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("30(4)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the appropriate person that no plan will be made, as it left the appeal unopposed")
            .by(within(weeks(10)).after(REFUSAL_TO_ASSESS_UNOPPOSED))
            .answeredBy(PLAN_REFUSED)
            .answeredOnTheDay(NOTIFIED)
            .during(ASSESSMENT_AFTER_A_DISPUTE)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_D30A, EX_D30B, EX_D30C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Finalise the plan of an assessment after an unopposed appeal. */
    public static final Timescale FINAL_PLAN_UNOPPOSED = timescale("DET-29.final-plan")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("30(4)"))
            .the(LOCAL_AUTHORITY)
            .must("send the plan that it finalises after assessing, as it left the appeal unopposed")
            .by(within(weeks(14)).after(REFUSAL_TO_ASSESS_UNOPPOSED))
            .answeredBy(PLAN_FINALISED)
            .during(ASSESSMENT_AFTER_A_DISPUTE)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_D30A, EX_D30B, EX_D30C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Draft a plan after an unopposed appeal against its refusal. */
    public static final Timescale DRAFT_UNOPPOSED = timescale("DET-30.draft")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("30(5)"))
            .the(LOCAL_AUTHORITY)
            .must("send a draft plan, as it left the appeal unopposed")
            .by(within(weeks(5)).after(REFUSAL_OF_A_PLAN_UNOPPOSED))
            .answeredBy(PLAN_DRAFT_SERVED)
            .during(PLAN_AFTER_A_DISPUTE)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_D30A, EX_D30B, EX_D30C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Finalise a plan after an unopposed appeal against its refusal. */
    public static final Timescale FINALISE_UNOPPOSED = timescale("DET-30.final-plan")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("30(5)"))
            .the(LOCAL_AUTHORITY)
            .must("send the finalised plan, as it left the appeal unopposed")
            .by(within(weeks(11)).after(REFUSAL_OF_A_PLAN_UNOPPOSED))
            .answeredBy(PLAN_FINALISED)
            .during(PLAN_AFTER_A_DISPUTE)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_D30A, EX_D30B, EX_D30C, EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Change the placement after an unopposed appeal. */
    public static final Timescale CHANGE_THE_PLACE_UNOPPOSED = timescale("DET-31")
            .under(DETAINED_PERSONS_REGULATIONS_2015.regulation("30(6)"))
            .the(LOCAL_AUTHORITY)
            .must("send the amended plan, as it left the appeal about the placement unopposed")
            .by(within(weeks(2)).after(PLACE_UNOPPOSED))
            .answeredBy(PLAN_AMENDED)
            .onlyWhere(BEFORE_A_RESPONSE)
            .onlyIn(CUSTODY)
            .inAnyOrder()
            .unless(EX_CV11)
            .inForceFrom(DETAINED_PERSONS_2015);

    /** Look back six months for an earlier assessment, dated by its outcome as in the ordinary scheme. */
    public static final Timescale ASSESSED_IN_THE_LAST_SIX_MONTHS = timescale("DET-32")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("71(7)(a)"))
            .the(LOCAL_AUTHORITY)
            .mayRefuse(
                    "consider an assessment of a detained person because one was made in the last six months",
                    inTheLast(months(6))
                            .before(
                                    theOne(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN),
                                    PLAN_FINALISED,
                                    PLAN_REFUSED,
                                    PLAN_REPLACED))
            .during(ASSESSMENT)
            .onlyIn(CUSTODY)
            .of(Standing.STATUTE, Certainty.INFERRED)
            .inForceFrom(DETAINED_PERSONS_2015);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            CONSULT,
            NO_PLAN_WILL_BE_NECESSARY,
            DECIDE_WHETHER_TO_ASSESS,
            BODY_GIVES_ADVICE,
            REFUSE_A_PLAN,
            COMMENT_ON_THE_DRAFT,
            FINAL_PLAN,
            DECIDE_AFTER_RELEASE,
            REFUSE_A_PLAN_AFTER_RELEASE,
            FINAL_PLAN_AFTER_RELEASE,
            DECIDE_AFTER_DETENTION,
            REFUSE_A_PLAN_AFTER_DETENTION,
            FINAL_PLAN_AFTER_DETENTION,
            DISCLOSE_TO_THE_NEW_AUTHORITY,
            DISCLOSE_TO_THE_COMMISSIONER_ON_RELEASE,
            DISCLOSE_TO_THE_COMMISSIONER,
            ASK_FOR_A_REVIEW,
            SEND_THE_PLAN_ONCE_AWARE,
            SEND_THE_PLAN_ONCE_KEPT,
            SEND_THE_PLAN_AFTER_A_MOVE,
            CONTACT_AN_ADVISER,
            CERTIFICATE_WITHOUT_MEDIATION,
            ARRANGE_MEDIATION,
            TELL_THE_DATE_OF_MEDIATION,
            CERTIFICATE_AFTER_MEDIATION,
            DO_WHAT_WAS_AGREED,
            TELL_OF_THE_AGREED_ASSESSMENT,
            REFUSE_A_PLAN_AFTER_AGREEMENT,
            FINAL_PLAN_AFTER_AGREEMENT,
            DRAFT_THE_AGREED_PLAN,
            FINALISE_THE_AGREED_PLAN,
            RECONSIDER_AS_AGREED,
            CHANGE_THE_PLACE_AS_AGREED,
            TELL_OF_THE_ORDERED_ASSESSMENT,
            REFUSE_A_PLAN_AFTER_AN_ORDER,
            FINAL_PLAN_AFTER_AN_ORDER,
            DRAFT_THE_ORDERED_PLAN,
            FINALISE_THE_ORDERED_PLAN,
            RECONSIDER,
            CHANGE_THE_PLACE_AS_ORDERED,
            TELL_OF_THE_UNOPPOSED_ASSESSMENT,
            REFUSE_A_PLAN_UNOPPOSED,
            FINAL_PLAN_UNOPPOSED,
            DRAFT_UNOPPOSED,
            FINALISE_UNOPPOSED,
            CHANGE_THE_PLACE_UNOPPOSED,
            ASSESSED_IN_THE_LAST_SIX_MONTHS);

    private DetainedPersonsLaw() {}

    // The start of an assessment is what opened it: a request or attention that joined it later moves nothing.
    private static Limit started() {
        return onTheDayOf(theOpening(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN));
    }

    private static Precedence begunBefore(Happening gate) {
        return Precedence.before(started(), onTheDayOf(gate));
    }

    // Regulation 15(1) names only the day on which a detained person is brought to attention.
    private static Choice<Limit> weeksOfTheAssessment(int number, Happening gate) {
        Limit fromEither = startedBy(
                gate, within(weeks(number)).after(theOpening(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN)));
        return gate.equals(CUSTODY_LEFT)
                ? Choice.on(
                        RELEASE_COUNTS_FROM,
                        fromEither,
                        startedBy(gate, within(weeks(number)).after(theOpening(ASSESSMENT_ATTENTION_DRAWN))))
                : Choice.settled(fromEither);
    }

    private static Timescale.Holder acrossTheGate(String id, Happening gate) {
        return gate.equals(CUSTODY_LEFT)
                ? timescale(id)
                        .under(
                                DETAINED_PERSONS_REGULATIONS_2015.regulation("15(1)"),
                                DETAINED_PERSONS_REGULATIONS_2015.regulation("15(3)"))
                : timescale(id).under(DETAINED_PERSONS_REGULATIONS_2015.regulation("15(4)"));
    }

    // Released to another authority's area, the person is no longer this authority's to assess.
    private static Timescale goingOn(Timescale.More rule, Happening gate) {
        return rule.during(ASSESSMENT)
                .onlyWhileUnderWay()
                .onlyWhere(begunBefore(gate))
                .onlyWhere(NOT_RELEASED_ELSEWHERE)
                .switchedOffBy(CUSTODY_ENTERED, CUSTODY_LEFT)
                .inAnyOrder()
                .unless(EX_CV11)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static String after(Happening gate) {
        return gate.equals(CUSTODY_LEFT) ? " after a release" : " in detention";
    }

    private static Timescale decide(String id, Happening gate) {
        return goingOn(
                acrossTheGate(id, gate)
                        .the(LOCAL_AUTHORITY)
                        .must("tell whether an assessment that was asked for before will go on" + after(gate))
                        .by(weeksOfTheAssessment(6, gate))
                        .answeredBy(ASSESSMENT_AGREED, ASSESSMENT_REFUSED)
                        .answeredOnTheDay(NOTIFIED)
                        .onlyWhere(NOT_YET_DECIDED),
                gate);
    }

    private static Timescale refuseAPlan(String id, Happening gate) {
        return goingOn(
                acrossTheGate(id, gate)
                        .the(LOCAL_AUTHORITY)
                        .mustIfAtAll("tell that an assessment that goes on leads to no plan" + after(gate))
                        .by(weeksOfTheAssessment(16, gate))
                        .answeredBy(PLAN_REFUSED)
                        .answeredOnTheDay(NOTIFIED),
                gate);
    }

    private static Timescale finalPlan(String id, Happening gate) {
        return goingOn(
                acrossTheGate(id, gate)
                        .the(LOCAL_AUTHORITY)
                        .must("send the finalised plan of an assessment that goes on" + after(gate))
                        .by(weeksOfTheAssessment(20, gate))
                        .answeredBy(PLAN_FINALISED)
                        .wholeOnlyWith(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER),
                gate);
    }

    // An agreement on something that can be appealed borrows the periods of regulation 29 for an order.
    private static boolean isAgreed(String id) {
        return id.startsWith("DET-20");
    }

    private static String asWas(String id) {
        return isAgreed(id) ? ", as was agreed in mediation" : ", as was ordered";
    }

    private static Timescale.Verb period(String id, String paragraph) {
        Provision period = DETAINED_PERSONS_REGULATIONS_2015.regulation("29" + paragraph);
        return (isAgreed(id)
                        ? timescale(id).under(DETAINED_PERSONS_REGULATIONS_2015.regulation("27(2)"), period)
                        : timescale(id).under(period))
                .the(LOCAL_AUTHORITY);
    }

    private static Timescale tellOfTheAssessment(String id, Happening about, Happening complied, Ground... grounds) {
        return period(id, "(2)")
                .must("tell the appropriate person that it will assess" + asWas(id))
                .by(within(weeks(2)).after(about))
                .answeredBy(ASSESSMENT_AGREED, complied)
                .answeredOnTheDay(NOTIFIED)
                .during(ASSESSMENT_AFTER_A_DISPUTE)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static Timescale refuseAfterADispute(String id, Happening about, Ground... grounds) {
        return period(id, "(3)(a)")
                .mustIfAtAll(
                        "tell the appropriate person, with reasons, that the assessment leads to no plan" + asWas(id))
                .by(within(weeks(10)).after(about))
                .answeredBy(PLAN_REFUSED)
                .answeredOnTheDay(NOTIFIED)
                .during(ASSESSMENT_AFTER_A_DISPUTE)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static Timescale finaliseAfterADispute(String id, Happening about, Ground... grounds) {
        return period(id, "(3)(b)")
                .must("send the plan that it finalises after assessing" + asWas(id))
                .by(within(weeks(14)).after(about))
                .answeredBy(PLAN_FINALISED)
                .during(ASSESSMENT_AFTER_A_DISPUTE)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static Timescale draft(String id, Happening about, Ground... grounds) {
        return period(id, "(4)(a)")
                .must("send a draft plan" + asWas(id))
                .by(within(weeks(5)).after(about))
                .answeredBy(PLAN_DRAFT_SERVED)
                .during(PLAN_AFTER_A_DISPUTE)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static Timescale finalise(String id, Happening about, Ground... grounds) {
        return period(id, "(4)(b)")
                .must("send the finalised plan" + asWas(id))
                .by(within(weeks(11)).after(about))
                .answeredBy(PLAN_FINALISED)
                .during(PLAN_AFTER_A_DISPUTE)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static Timescale reconsider(String id, Happening about, Ground... grounds) {
        return period(id, "(5)")
                .must("reconsider, and send a draft plan or tell that there will be none" + asWas(id))
                .by(within(weeks(2)).after(about))
                .answeredBy(PLAN_DRAFT_SERVED, PLAN_REFUSED)
                .answeredOnTheDay(NOTIFIED)
                .during(PLAN_AFTER_A_DISPUTE)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }

    private static Timescale changeThePlace(String id, Happening about, Happening complied, Ground... grounds) {
        return period(id, "(6)")
                .must("send the plan with the changed placement" + asWas(id))
                .by(within(weeks(2)).after(about))
                .answeredBy(PLAN_AMENDED, complied)
                .onlyIn(CUSTODY)
                .inAnyOrder()
                .unless(grounds)
                .inForceFrom(DETAINED_PERSONS_2015);
    }
}
