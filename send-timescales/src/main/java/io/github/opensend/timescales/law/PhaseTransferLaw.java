package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AMENDMENT_DROPPED;
import static io.github.opensend.core.event.EventTypes.PHASE_TRANSFER_DUE;
import static io.github.opensend.core.event.EventTypes.PLAN_AMENDED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2015_DATE;
import static io.github.opensend.timescales.law.OpenQuestions.BEFORE_A_DATE;
import static io.github.opensend.timescales.law.OpenQuestions.SCHOOL_SIXTH_FORM;
import static io.github.opensend.timescales.law.ReviewLaw.TO_MAINTAIN;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.before;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.endOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onOrBefore;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.PhaseMove;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.time.Month;

/**
 * The law of transfers between phases of education: the rows {@code PHS} of the catalogue.
 *
 * <p>A plan is reviewed, and amended where necessary. An amended plan answers, and so does the decision that none is
 * needed, after a review or after a notice. Either may come up to twelve months before the transfer, under any label. None
 * of the dates moves for a weekend, and none was relaxed in 2020.
 *
 * @since 0.1.0
 */
public final class PhaseTransferLaw {

    private static final Happening BETWEEN_SCHOOLS = PHASE_TRANSFER_DUE.where(
            PhaseMove.EARLY_YEARS_TO_SCHOOL,
            PhaseMove.INFANT_TO_JUNIOR,
            PhaseMove.PRIMARY_TO_MIDDLE,
            PhaseMove.PRIMARY_TO_SECONDARY,
            PhaseMove.MIDDLE_TO_SECONDARY);
    private static final Happening TO_POST_16 = PHASE_TRANSFER_DUE.where(PhaseMove.SECONDARY_TO_POST_16);
    private static final Happening BETWEEN_POST_16 = PHASE_TRANSFER_DUE.where(PhaseMove.BETWEEN_POST_16);
    private static final Happening TO_SIXTH_FORM = PHASE_TRANSFER_DUE.where(PhaseMove.SECONDARY_TO_SIXTH_FORM);

    private static final Limit TWELVE_MONTHS_AHEAD = atLeast(months(12)).before(PHASE_TRANSFER_DUE);
    private static final Limit DAY_OF_TRANSFER =
            onTheDayOf(theOne(PHASE_TRANSFER_DUE).by(NamedDay.FOR));
    private static final Limit SEPTEMBER_2015 = by(LocalDate.of(2015, Month.SEPTEMBER, 1), PHASE_TRANSFER_DUE);

    /** Any transfer but those to or between post-16 institutions: before 15 February, so 14 February at the latest. */
    public static final Timescale BEFORE_A_TRANSFER = timescale("PHS-01")
            .under(SEND_REGULATIONS_2014.regulation("18(1)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan and, where necessary, amend it before a transfer between phases of education")
            .by(Choice.on(
                    BEFORE_A_DATE,
                    before(15, Month.FEBRUARY).inTheYearOf(BETWEEN_SCHOOLS),
                    onOrBefore(15, Month.FEBRUARY).inTheYearOf(BETWEEN_SCHOOLS)))
            .answeredBy(PLAN_AMENDED, AMENDMENT_DROPPED, TO_MAINTAIN)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .switchedOffBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /** From secondary school to a post-16 institution: before 31 March, so 30 March at the latest. */
    public static final Timescale BEFORE_A_TRANSFER_TO_POST_16 = timescale("PHS-02")
            .under(SEND_REGULATIONS_2014.regulation("18(1)(a)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "review the plan and, where necessary, amend it before a transfer from secondary school to a post-16 institution")
            .by(Choice.on(
                    BEFORE_A_DATE,
                    before(31, Month.MARCH).inTheYearOf(TO_POST_16),
                    onOrBefore(31, Month.MARCH).inTheYearOf(TO_POST_16)))
            .answeredBy(PLAN_AMENDED, AMENDMENT_DROPPED, TO_MAINTAIN)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .switchedOffBy(PLAN_CEASED)
            .onlyWhere(Precedence.before(SEPTEMBER_2015, DAY_OF_TRANSFER))
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /** From Year 11 to the sixth form of a school, which regulation 18 does not name: a date to plan by, if any. */
    public static final Timescale BEFORE_A_MOVE_TO_SIXTH_FORM = timescale("PHS-02.sixth-form")
            .under(SEND_REGULATIONS_2014.regulation("18(1)"), CHILDREN_AND_FAMILIES_ACT_2014.section("83(2)"))
            .the(LOCAL_AUTHORITY)
            .plansTo("review the plan and, where necessary, amend it before a move to the sixth form of a school")
            .by(Choice.on(
                    SCHOOL_SIXTH_FORM,
                    noDateAfter(TO_SIXTH_FORM),
                    before(31, Month.MARCH).inTheYearOf(TO_SIXTH_FORM)))
            .answeredBy(PLAN_AMENDED, AMENDMENT_DROPPED, TO_MAINTAIN)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .acrossThreads()
            .of(Standing.CONVENTION, Certainty.DESIGN_CHOICE)
            .inForceFrom(SEPTEMBER_2014);

    /** From one post-16 institution to another: at least five months before, which for 1 September is 1 April. */
    public static final Timescale BEFORE_A_TRANSFER_BETWEEN_POST_16 = timescale("PHS-03")
            .under(SEND_REGULATIONS_2014.regulation("18(2)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan and, where necessary, amend it before a transfer between post-16 institutions")
            .by(atLeast(months(5)).before(BETWEEN_POST_16))
            .answeredBy(PLAN_AMENDED, AMENDMENT_DROPPED, TO_MAINTAIN)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .switchedOffBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Guidance has the review for such a transfer done by 31 March. It is meant for a new academic year, so a transfer that
     * lies before the end of March has no such date.
     */
    public static final Timescale REVIEW_BY_THE_END_OF_MARCH = timescale("PHS-04")
            .under(SEND_CODE_2015.paragraph("9.180"), SEND_CODE_2015.paragraph("9.181"))
            .the(LOCAL_AUTHORITY)
            .must("complete the review by the end of March before a transfer between post-16 institutions")
            .by(onOrBefore(31, Month.MARCH).inTheYearOf(BETWEEN_POST_16))
            .answeredBy(REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED, PLAN_AMENDED)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .switchedOffBy(PLAN_CEASED)
            .onlyWhere(Precedence.before(onOrBefore(31, Month.MARCH).inTheYearOf(BETWEEN_POST_16), DAY_OF_TRANSFER))
            .acrossThreads()
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    /** Once only, for transfers to post-16 institutions on 1 September 2015: before 31 May 2015 instead. */
    public static final Timescale BEFORE_SEPTEMBER_2015 = timescale("PHS-05")
            .under(SEND_REGULATIONS_2014.regulation("18(3)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "review the plan and, where necessary, amend it before a transfer to a post-16 institution in September 2015")
            .by(Choice.on(
                    BEFORE_A_DATE,
                    before(31, Month.MAY).inTheYearOf(TO_POST_16),
                    onOrBefore(31, Month.MAY).inTheYearOf(TO_POST_16)))
            .answeredBy(PLAN_AMENDED, AMENDMENT_DROPPED, TO_MAINTAIN)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .switchedOffBy(PLAN_CEASED)
            .onlyWhere(Precedence.notBefore(SEPTEMBER_2015, DAY_OF_TRANSFER))
            .acrossThreads()
            .inForce(InForce.between(SEPTEMBER_2014, SEPTEMBER_2015_DATE));

    /** The latest review meeting that leaves all of the four and the eight weeks before {@link #BEFORE_A_TRANSFER}. */
    public static final Timescale MEET_IN_TIME_FOR_A_TRANSFER = timescale("PHS-06")
            .under(
                    SEND_REGULATIONS_2014.regulation("18(1)(b)"),
                    SEND_REGULATIONS_2014.regulation("20(10)"),
                    SEND_REGULATIONS_2014.regulation("22(3)"))
            .the(LOCAL_AUTHORITY)
            .plansTo("hold the review meeting twelve weeks before the plan has to be amended for a transfer")
            .by(atLeast(weeks(12)).before(endOf(BEFORE_A_TRANSFER)))
            .answeredBy(REVIEW_MEETING_HELD)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .acrossThreads()
            .of(Standing.CONVENTION, Certainty.INFERRED)
            .inForceFrom(SEPTEMBER_2014);

    /** The same for {@link #BEFORE_A_TRANSFER_TO_POST_16}. */
    public static final Timescale MEET_IN_TIME_FOR_POST_16 = timescale("PHS-06.post-16")
            .under(
                    SEND_REGULATIONS_2014.regulation("18(1)(a)"),
                    SEND_REGULATIONS_2014.regulation("20(10)"),
                    SEND_REGULATIONS_2014.regulation("22(3)"))
            .the(LOCAL_AUTHORITY)
            .plansTo(
                    "hold the review meeting twelve weeks before the plan has to be amended for a transfer to a post-16 institution")
            .by(atLeast(weeks(12)).before(endOf(BEFORE_A_TRANSFER_TO_POST_16)))
            .answeredBy(REVIEW_MEETING_HELD)
            .notAnsweredBefore(TWELVE_MONTHS_AHEAD)
            .onlyWhere(Precedence.before(SEPTEMBER_2015, DAY_OF_TRANSFER))
            .acrossThreads()
            .of(Standing.CONVENTION, Certainty.INFERRED)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            BEFORE_A_TRANSFER,
            BEFORE_A_TRANSFER_TO_POST_16,
            BEFORE_A_MOVE_TO_SIXTH_FORM,
            BEFORE_A_TRANSFER_BETWEEN_POST_16,
            REVIEW_BY_THE_END_OF_MARCH,
            BEFORE_SEPTEMBER_2015,
            MEET_IN_TIME_FOR_A_TRANSFER,
            MEET_IN_TIME_FOR_POST_16);

    private PhaseTransferLaw() {}
}
