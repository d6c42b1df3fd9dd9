package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AMENDMENT_DROPPED;
import static io.github.opensend.core.event.EventTypes.AMENDMENT_NOTICE_SERVED;
import static io.github.opensend.core.event.EventTypes.AMENDMENT_REPRESENTATIONS_MADE;
import static io.github.opensend.core.event.EventTypes.CEASE_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.CHILD_TURNED_FIVE;
import static io.github.opensend.core.event.EventTypes.CUSTODY_LEFT;
import static io.github.opensend.core.event.EventTypes.EDUCATION_STOPPED;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_LISTED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.REVIEW_PAPERS_CIRCULATED;
import static io.github.opensend.core.event.EventTypes.REVIEW_REPORT_SENT;
import static io.github.opensend.core.event.EventTypes.TERM_FIXED;
import static io.github.opensend.core.event.EventTypes.UNDER_FIVE_NOTED;
import static io.github.opensend.core.event.EventTypes.UNDER_FIVE_REVIEW_CONSIDERED;
import static io.github.opensend.core.event.EventTypes.YEAR_NINE_REACHED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.DEVON_2022;
import static io.github.opensend.core.law.Instruments.OMBUDSMAN_25_010_430;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.Grounds.EX_CV6;
import static io.github.opensend.timescales.law.Grounds.EX_CV7;
import static io.github.opensend.timescales.law.OpenQuestions.FIRST_DAY_OF_COMMENT;
import static io.github.opensend.timescales.law.OpenQuestions.REVIEW_IS_DONE;
import static io.github.opensend.timescales.law.Processes.MAINTAINED_PLAN;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.ARRANGER_OF_THE_MEETING;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.JOINS;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;
import static io.github.opensend.timescales.rule.WhileOpen.STARTS_ANOTHER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.AgeOfLeaver;
import io.github.opensend.core.event.Attending;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.ReviewOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Provision;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Between;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Correspondence;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of reviewing and amending a plan: the rows {@code REV} of the catalogue, but for those of regulation 21.
 *
 * <p>None of its time limits has an exception today: closed schools, absence and personal circumstances extend nothing.
 *
 * <p>Its clocks run on in custody. Section 70 of the Act is believed to take detained persons out of the sections on reviews,
 * but it was not read for this, so nothing is hidden on the strength of it; {@code REV-24} asks for a review after release.
 *
 * @since 0.1.0
 */
public final class ReviewLaw {

    static final Happening TO_MAINTAIN = REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.MAINTAIN);
    static final Happening TO_AMEND = REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.AMEND);
    static final Happening TO_CEASE = REVIEW_DECISION_NOTIFIED.where(ReviewOutcome.CEASE);

    /** What shows that a review was done. */
    static final Choice<ImmutableSet<Happening>> REVIEWED = Choice.on(
            REVIEW_IS_DONE,
            ImmutableSet.of(REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED),
            ImmutableSet.of(REVIEW_MEETING_HELD));

    private static final Happening MEETING_FIXED = REVIEW_MEETING_FIXED.where(Attending.ATTENDING);
    private static final Happening MEETING_HELD = REVIEW_MEETING_HELD.where(Attending.ATTENDING);
    private static final Provision MAINTAIN_APPEAL = CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(e)");
    private static final int A_QUARTER_OF_A_YEAR = 91;

    // From the plan that a re-assessment gave until a plan is made anew, regulation 27(4) has the place of section
    // 44(1).
    private static final Between AFTER_REASSESSMENT = new Between(PLAN_REPLACED, PLAN_FINALISED);

    /**
     * From the day on which a meeting is fixed to the meeting; one that is fixed again replaces the first. A decision on
     * record shows that the meeting was held, but may be that of the review before, so it does not end anything.
     */
    static final Process REVIEW_MEETING = process("review meeting")
            .opensOn(REPLACES, REVIEW_MEETING_FIXED)
            .endsOn(REVIEW_MEETING_HELD)
            .thenStep(REVIEW_MEETING_FIXED)
            .thenStep(REVIEW_PAPERS_CIRCULATED)
            .thenStep(REVIEW_MEETING_HELD)
            .thenStep(REVIEW_REPORT_SENT, REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED)
            .build();

    /** The report of a meeting; it may go out after the decision and still be the report of that meeting. */
    static final Process REVIEW_REPORT = process("report of a review")
            .opensOn(REPLACES, REVIEW_MEETING_HELD)
            .thenStep(REVIEW_MEETING_HELD)
            .thenStep(REVIEW_REPORT_SENT)
            .thenStep(
                    REVIEW_DECISION_NOTIFIED,
                    AMENDMENT_NOTICE_SERVED,
                    PLAN_AMENDED,
                    AMENDMENT_DROPPED,
                    REVIEW_COMPLETED)
            .afterWhichOneMayAskAgain(REVIEW_REPORT_SENT)
            .build();

    /**
     * From the meeting to what comes of it. A further meeting begins the next review: where the one before has no decision
     * on record, nobody wrote down what came of it. A decision to keep or to cease the plan ends it; one to amend does not.
     */
    static final Process REVIEW = process("review")
            .opensOn(REPLACES, REVIEW_MEETING_HELD)
            .endsOn(TO_MAINTAIN, TO_CEASE, PLAN_AMENDED, AMENDMENT_DROPPED, CEASE_NOTIFIED, PLAN_CEASED)
            .thenStep(REVIEW_MEETING_HELD)
            .thenStep(REVIEW_REPORT_SENT)
            .thenStep(REVIEW_DECISION_NOTIFIED)
            .thenStep(AMENDMENT_NOTICE_SERVED)
            .thenStep(REVIEW_COMPLETED)
            .thenStep(PLAN_AMENDED, AMENDMENT_DROPPED, TO_MAINTAIN, TO_CEASE, CEASE_NOTIFIED)
            .afterWhichOneMayAskAgain(
                    REVIEW_DECISION_NOTIFIED, AMENDMENT_NOTICE_SERVED, PLAN_AMENDED, AMENDMENT_DROPPED)
            .build();

    // A notice in this time comes out of a review; any other is one of regulation 28.
    private static final Between REVIEW_UNDER_WAY = new Between(
            ImmutableList.of(REVIEW_MEETING_HELD, TO_AMEND),
            ImmutableList.of(TO_MAINTAIN, TO_CEASE, PLAN_AMENDED, AMENDMENT_DROPPED, REVIEW_COMPLETED));

    /**
     * From the first amendment notice to what comes of it: a further notice does not begin the eight weeks again. The next
     * review meeting ends it, so that a plan whose sending nobody recorded does not swallow the notice of the next year.
     */
    static final Process AMENDMENT = process("amendment")
            .opensOn(JOINS, AMENDMENT_NOTICE_SERVED)
            .endsOn(PLAN_AMENDED, AMENDMENT_DROPPED, PLAN_REPLACED, PLAN_CEASED, REVIEW_MEETING_HELD)
            .thenStep(AMENDMENT_NOTICE_SERVED)
            .thenStep(PLAN_AMENDED, AMENDMENT_DROPPED)
            .afterWhichOneMayAskAgain(PLAN_AMENDED, AMENDMENT_DROPPED)
            .build();

    /** From the service of an amendment notice to what comes of it; a notice that is served again opens the window again. */
    static final Process COMMENT_ON_AMENDMENTS = process("amendment notice")
            .opensOn(REPLACES, AMENDMENT_NOTICE_SERVED)
            .endsOn(PLAN_AMENDED, AMENDMENT_DROPPED)
            .build();

    private static final Process TERM = process("school term")
            .opensOn(STARTS_ANOTHER, TERM_FIXED)
            .endsOn(REVIEW_LISTED)
            .acrossThreads()
            .build();

    private static final Process UNDER_FIVE = process("under five")
            .opensOn(JOINS, UNDER_FIVE_NOTED)
            .endsOn(CHILD_TURNED_FIVE, PLAN_CEASED)
            .acrossThreads()
            .build();

    /**
     * Review the plan in the year that starts with the day on which it was first made: the anniversary is a day too late.
     */
    public static final Timescale FIRST_REVIEW = timescale("REV-01")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("44(1)(a)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan for the first time")
            .by(within(months(12)).beginningWith(PLAN_FINALISED))
            .answeredBy(REVIEWED)
            .during(MAINTAINED_PLAN)
            .unless(EX_CV6)
            .inForceFrom(SEPTEMBER_2014);

    /** Review the plan in each year that starts with the day of the last review; an early review moves the years on. */
    public static final Timescale NEXT_REVIEW = timescale("REV-02")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("44(1)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan again")
            .by(Choice.on(
                    REVIEW_IS_DONE,
                    within(months(12)).beginningWith(REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED),
                    within(months(12)).beginningWith(REVIEW_MEETING_HELD)))
            .answeredBy(REVIEWED)
            .during(MAINTAINED_PLAN)
            .onlyOutside(AFTER_REASSESSMENT)
            .unless(EX_CV6)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family of the decision inside the year: guidance ends the year with the decision and not the meeting. */
    public static final Timescale DECIDE_WITHIN_THE_YEAR = timescale("REV-03")
            .under(SEND_CODE_2015.paragraph("9.169"))
            .the(LOCAL_AUTHORITY)
            .must("finish the review within the year, its decision included")
            .by(within(months(12))
                    .beginningWith(PLAN_FINALISED, PLAN_REPLACED, REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED))
            .answeredBy(REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED)
            .during(MAINTAINED_PLAN)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Review a re-assessed plan within twelve months of sending it: here the anniversary itself is in time. */
    public static final Timescale FIRST_REVIEW_AFTER_REASSESSMENT = timescale("REV-04")
            .under(SEND_REGULATIONS_2014.regulation("27(4)(a)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan for the first time since a re-assessment")
            .by(within(months(12)).after(PLAN_REPLACED))
            .answeredBy(REVIEWED)
            .during(MAINTAINED_PLAN)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Review a re-assessed plan in each year that starts with the day of its last review. */
    public static final Timescale NEXT_REVIEW_AFTER_REASSESSMENT = timescale("REV-05")
            .under(SEND_REGULATIONS_2014.regulation("27(4)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan again after a re-assessment")
            .by(Choice.on(
                    REVIEW_IS_DONE,
                    within(months(12)).beginningWith(REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED),
                    within(months(12)).beginningWith(REVIEW_MEETING_HELD)))
            .answeredBy(REVIEWED)
            .during(MAINTAINED_PLAN)
            .onlyIn(AFTER_REASSESSMENT)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Give at least two weeks' notice of a review meeting. The fixing of a date is told on the day on which those invited
     * were told of it, so the event answers its own clock: in time if that day is early enough, and late if not.
     */
    public static final Timescale GIVE_NOTICE_OF_THE_MEETING = timescale("REV-06")
            .under(SEND_REGULATIONS_2014.regulation("20(3)"), SEND_REGULATIONS_2014.regulation("20(12)"))
            .the(LOCAL_AUTHORITY)
            .must("give everyone who is invited to a review meeting notice of its date, or have the head give it")
            .by(atLeast(weeks(2)).before(MEETING_FIXED))
            .answeredBy(MEETING_FIXED)
            .answeredOnTheDay(NOTIFIED)
            .during(REVIEW_MEETING)
            .inForceFrom(SEPTEMBER_2014);

    /** Get the advice and send it round at least two weeks before the meeting; no time is set for asking for it. */
    public static final Timescale CIRCULATE_THE_ADVICE = timescale("REV-07")
            .under(SEND_REGULATIONS_2014.regulation("20(4)"))
            .the(ARRANGER_OF_THE_MEETING)
            .must("obtain advice and information and send it to everyone who is invited to a review meeting")
            .by(atLeast(weeks(2)).before(MEETING_FIXED))
            .answeredBy(REVIEW_PAPERS_CIRCULATED)
            .during(REVIEW_MEETING)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Write the report of the meeting and send it. The head of a school that regulation 20(12) lists can be required to; for
     * any other institution the authority writes it.
     */
    public static final Timescale REPORT_THE_MEETING = timescale("REV-08")
            .under(
                    SEND_REGULATIONS_2014.regulation("20(7)"),
                    SEND_REGULATIONS_2014.regulation("20(8)"),
                    SEND_REGULATIONS_2014.regulation("20(9)"))
            .the(LOCAL_AUTHORITY)
            .must("send a report of the review meeting to everyone who was invited, or have the head send it")
            .by(within(weeks(2)).after(MEETING_HELD))
            .answeredBy(REVIEW_REPORT_SENT)
            .during(REVIEW_REPORT)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Tell the family whether the plan is to be kept, amended or ceased. The weeks run from the meeting, however late the
     * report is. An amendment notice tells it too.
     */
    public static final Timescale DECIDE_AFTER_THE_MEETING = timescale("REV-09")
            .under(SEND_REGULATIONS_2014.regulation("20(10)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the family and the institution whether it proposes to keep, amend or cease the plan")
            .by(within(weeks(4)).after(MEETING_HELD))
            .answeredBy(REVIEW_DECISION_NOTIFIED, AMENDMENT_NOTICE_SERVED)
            .answeredOnTheDay(NOTIFIED)
            .during(REVIEW)
            .unless(EX_CV1)
            .opens(TO_MAINTAIN, MAINTAIN_APPEAL)
            .opens(TO_CEASE, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(f)"))
            .inForceFrom(SEPTEMBER_2014);

    /** What a decision to keep or to cease has to say. A proposal to amend opens no appeal yet, so it carries none of it. */
    public static final Timescale DECISION_TELLS_OF_APPEAL = timescale("REV-10")
            .under(SEND_REGULATIONS_2014.regulation("20(11)"), SEND_REGULATIONS_2014.regulation("21(10)"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "tell the family, where the plan is to be kept as it is or ceased, of its right of appeal, the time for it and mediation",
                    TO_MAINTAIN,
                    TO_CEASE)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Send the proposed amendments together with the decision to amend, inside the same four weeks. The judgment of 8 March
     * 2022 declares what the regulations always meant.
     */
    public static final Timescale SEND_THE_AMENDMENT_NOTICE = timescale("REV-11")
            .under(
                    SEND_REGULATIONS_2014.regulation("20(10)"),
                    SEND_REGULATIONS_2014.regulation("21(9)"),
                    SEND_REGULATIONS_2014.regulation("22(2)(a)"),
                    DEVON_2022.whole())
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("send the family a copy of the plan with the proposed amendments and the evidence for them")
            .by(within(weeks(4)).after(REVIEW_MEETING_HELD))
            .answeredBy(AMENDMENT_NOTICE_SERVED)
            .bindsOnce(TO_AMEND)
            .during(REVIEW)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * The family's window to comment on proposed amendments, to ask for an institution and for a meeting. The regulation
     * speaks of a draft plan; what is served is the notice.
     */
    public static final Timescale COMMENT_ON_THE_AMENDMENTS = timescale("REV-12")
            .under(SEND_REGULATIONS_2014.regulation("22(2)(c)"))
            .the(FAMILY)
            .may(
                    "make representations on the proposed amendments, ask for an institution to be named and for a meeting")
            .by(Choice.on(
                    FIRST_DAY_OF_COMMENT,
                    within(days(15))
                            .beginningWith(theOne(AMENDMENT_NOTICE_SERVED).by(NamedDay.SERVED)),
                    within(days(15)).after(theOne(AMENDMENT_NOTICE_SERVED).by(NamedDay.SERVED))))
            .answeredBy(AMENDMENT_REPRESENTATIONS_MADE)
            .during(COMMENT_ON_AMENDMENTS)
            .inForceFrom(SEPTEMBER_2014);

    /** Send the amended plan: eight weeks from the sending of the notice, with no exception. */
    public static final Timescale SEND_THE_AMENDED_PLAN = timescale("REV-13")
            .under(SEND_REGULATIONS_2014.regulation("22(3)"))
            .the(LOCAL_AUTHORITY)
            .must("send the amended plan to the family, the institution and the commissioning body after a review")
            .by(within(weeks(8)).after(theOne(AMENDMENT_NOTICE_SERVED).by(NamedDay.DISPATCHED)))
            .answeredBy(PLAN_AMENDED)
            .during(AMENDMENT)
            .onlyIn(REVIEW_UNDER_WAY)
            .unless(EX_CV7)
            .opens(PLAN_AMENDED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(c)"))
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family that the plan will not be amended after all, within the same eight weeks. */
    public static final Timescale DROP_THE_AMENDMENTS = timescale("REV-14")
            .under(SEND_REGULATIONS_2014.regulation("22(4)"), SEND_REGULATIONS_2014.regulation("22(5)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the family, with reasons, that the plan will not be amended after all")
            .by(within(weeks(8)).after(theOne(AMENDMENT_NOTICE_SERVED).by(NamedDay.DISPATCHED)))
            .answeredBy(AMENDMENT_DROPPED)
            .answeredOnTheDay(NOTIFIED)
            .during(AMENDMENT)
            .onlyIn(REVIEW_UNDER_WAY)
            .unless(EX_CV7)
            .opens(AMENDMENT_DROPPED, MAINTAIN_APPEAL)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Send the amended plan within twelve weeks of the meeting, the sum of four and eight. It starts with the meeting, binds
     * once the decision is to amend, and is over with any other decision. It is a ceiling: eight weeks from an early notice
     * end sooner.
     */
    public static final Timescale AMENDED_PLAN_WITHIN_TWELVE_WEEKS = timescale("REV-15")
            .under(
                    DEVON_2022.whole(),
                    SEND_REGULATIONS_2014.regulation("20(10)"),
                    SEND_REGULATIONS_2014.regulation("22(3)"),
                    OMBUDSMAN_25_010_430.whole())
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("send the amended plan within twelve weeks of the review meeting")
            .by(within(weeks(12)).after(REVIEW_MEETING_HELD))
            .answeredBy(PLAN_AMENDED)
            .bindsOnce(TO_AMEND, AMENDMENT_NOTICE_SERVED)
            .during(REVIEW)
            .unless(EX_CV7)
            .of(Standing.CASE_LAW, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Amend a plan outside a review: the same eight weeks from the notice, while nothing says when the notice has to go. */
    public static final Timescale AMEND_OUTSIDE_A_REVIEW = timescale("REV-16")
            .under(SEND_REGULATIONS_2014.regulation("28"), SEND_REGULATIONS_2014.regulation("22(3)"))
            .the(LOCAL_AUTHORITY)
            .must("send the amended plan, or tell the family that it will not be amended, where no review led to it")
            .by(within(weeks(8)).after(theOne(AMENDMENT_NOTICE_SERVED).by(NamedDay.DISPATCHED)))
            .answeredBy(PLAN_AMENDED, AMENDMENT_DROPPED)
            .during(AMENDMENT)
            .onlyOutside(REVIEW_UNDER_WAY)
            .unless(EX_CV7)
            .opens(PLAN_AMENDED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(c)"))
            .opens(AMENDMENT_DROPPED, MAINTAIN_APPEAL)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell heads before a term whose plans are to be reviewed in it; guidance alone. */
    public static final Timescale LIST_THE_REVIEWS_OF_A_TERM = timescale("REV-21")
            .under(SEND_CODE_2015.paragraph("9.172"))
            .the(LOCAL_AUTHORITY)
            .must("tell the head, the commissioning body and social care that a review is due in the term")
            .by(atLeast(weeks(2)).before(TERM_FIXED))
            .answeredBy(REVIEW_LISTED)
            .during(TERM)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** Consider a further review for a child under five, every six months at the longest; guidance alone. */
    public static final Timescale CONSIDER_AN_EARLY_YEARS_REVIEW = timescale("REV-22")
            .under(SEND_CODE_2015.paragraph("9.178"))
            .the(LOCAL_AUTHORITY)
            .must("consider a further review of the plan of a child under five")
            .by(within(months(6)).after(UNDER_FIVE_NOTED, UNDER_FIVE_REVIEW_CONSIDERED))
            .answeredBy(UNDER_FIVE_REVIEW_CONSIDERED)
            .during(UNDER_FIVE)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.INFERRED)
            .inForceFrom(SEPTEMBER_2014);

    /** The shorter end of the three to six months that guidance has for a child under five, to plan by. */
    public static final Timescale PLAN_AN_EARLY_YEARS_REVIEW = timescale("REV-22.three-months")
            .under(SEND_CODE_2015.paragraph("9.178"))
            .the(LOCAL_AUTHORITY)
            .plansTo("consider a further review of the plan of a child under five after three months")
            .by(within(months(3)).after(UNDER_FIVE_NOTED, UNDER_FIVE_REVIEW_CONSIDERED))
            .answeredBy(UNDER_FIVE_REVIEW_CONSIDERED)
            .during(UNDER_FIVE)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.INFERRED)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * What every review meeting from Year 9 on has to consider. Year 9 is that of the class and not of the child's own age,
     * so it is told as an event.
     */
    public static final Timescale CONSIDER_PREPARING_FOR_ADULTHOOD = timescale("REV-23")
            .under(
                    SEND_REGULATIONS_2014.regulation("20(6)"),
                    SEND_REGULATIONS_2014.regulation("21(6)"),
                    SEND_REGULATIONS_2014.regulation("12(3)"))
            .the(ARRANGER_OF_THE_MEETING)
            .withTheNotice("have provision that prepares for adulthood considered at the meeting", REVIEW_MEETING_HELD)
            .onlyIn(new Between(YEAR_NINE_REACHED, PLAN_CEASED))
            .inForceFrom(SEPTEMBER_2014);

    /** Review a plan that was kept through a time in custody as soon as reasonably practicable after release. */
    public static final Timescale REVIEW_ON_RELEASE = timescale("REV-24")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("48(2)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("review a plan that was kept through custody as soon as reasonably practicable after release")
            .by(noDateAfter(CUSTODY_LEFT))
            .answeredBy(REVIEWED)
            .during(MAINTAINED_PLAN)
            .inForceFrom(SEPTEMBER_2014);

    /** Review, and where appropriate amend, the plan of somebody under eighteen who is not in education; no number. */
    public static final Timescale REVIEW_FOR_AN_EARLY_LEAVER = timescale("REV-25")
            .under(SEND_REGULATIONS_2014.regulation("29(2)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "review the plan of somebody under eighteen who stopped receiving education, and amend it where appropriate")
            .by(noDateAfter(EDUCATION_STOPPED.where(AgeOfLeaver.UNDER_18)))
            .answeredBy(REVIEWED)
            .during(MAINTAINED_PLAN)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            FIRST_REVIEW,
            NEXT_REVIEW,
            DECIDE_WITHIN_THE_YEAR,
            FIRST_REVIEW_AFTER_REASSESSMENT,
            NEXT_REVIEW_AFTER_REASSESSMENT,
            GIVE_NOTICE_OF_THE_MEETING,
            CIRCULATE_THE_ADVICE,
            REPORT_THE_MEETING,
            DECIDE_AFTER_THE_MEETING,
            DECISION_TELLS_OF_APPEAL,
            SEND_THE_AMENDMENT_NOTICE,
            COMMENT_ON_THE_AMENDMENTS,
            SEND_THE_AMENDED_PLAN,
            DROP_THE_AMENDMENTS,
            AMENDED_PLAN_WITHIN_TWELVE_WEEKS,
            AMEND_OUTSIDE_A_REVIEW,
            LIST_THE_REVIEWS_OF_A_TERM,
            CONSIDER_AN_EARLY_YEARS_REVIEW,
            PLAN_AN_EARLY_YEARS_REVIEW,
            CONSIDER_PREPARING_FOR_ADULTHOOD,
            REVIEW_ON_RELEASE,
            REVIEW_FOR_AN_EARLY_LEAVER);

    /** A review that is told as completed soon after its decision is the same review, and begins no second year. */
    static final ImmutableList<Correspondence> CORRESPONDENCES = ImmutableList.of(
            new Correspondence.TellsAgain(REVIEW_COMPLETED, REVIEW_DECISION_NOTIFIED, A_QUARTER_OF_A_YEAR));

    private ReviewLaw() {}
}
