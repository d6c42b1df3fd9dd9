package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_WITHDRAWN;
import static io.github.opensend.core.event.EventTypes.CEASE_CONSIDERED;
import static io.github.opensend.core.event.EventTypes.CEASE_CONSULTED;
import static io.github.opensend.core.event.EventTypes.CEASE_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.EDUCATION_STOPPED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static io.github.opensend.core.event.EventTypes.YOUNG_PERSON_TURNED_25;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.OpenQuestions.FINALLY_DETERMINED;
import static io.github.opensend.timescales.law.OpenQuestions.REVIEW_IS_DONE;
import static io.github.opensend.timescales.law.ReviewLaw.TO_AMEND;
import static io.github.opensend.timescales.law.ReviewLaw.TO_CEASE;
import static io.github.opensend.timescales.law.ReviewLaw.TO_MAINTAIN;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.awaiting;
import static io.github.opensend.timescales.rule.Limit.earlierOf;
import static io.github.opensend.timescales.rule.Limit.endOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.onOrBefore;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.startedBy;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.JOINS;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AgeOfLeaver;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CourseAt25;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;
import java.time.Month;

/**
 * The law of ceasing a plan: the rows {@code CEA} of the catalogue. Each hold stands by itself, and a plan may cease once
 * none of them bars it.
 *
 * @since 0.1.0
 */
public final class CeasingLaw {

    private static final Happening DISMISSED = TRIBUNAL_ORDERED.where(TribunalOrder.DISMISSED);
    private static final Happening APPEAL_AGAINST_CEASING = APPEAL_LODGED.where(AppealableDecision.CEASE);
    private static final Happening ADULT_STOPPED = EDUCATION_STOPPED.where(AgeOfLeaver.ADULT);
    private static final Happening IN_FURTHER_EDUCATION = YOUNG_PERSON_TURNED_25.where(CourseAt25.FURTHER_EDUCATION);
    private static final Happening IN_AN_APPRENTICESHIP = YOUNG_PERSON_TURNED_25.where(CourseAt25.APPRENTICESHIP);
    private static final Happening ON_ANOTHER_COURSE = YOUNG_PERSON_TURNED_25.where(CourseAt25.OTHER);

    /** From the first thought of ceasing to the end of the plan, or to a decision that it is kept. */
    private static final Process CEASING = process("ceasing")
            .opensOn(JOINS, CEASE_CONSIDERED, TO_CEASE)
            .endsOn(TO_MAINTAIN, TO_AMEND, PLAN_CEASED)
            .thenStep(CEASE_CONSIDERED, TO_CEASE)
            .thenStep(CEASE_CONSULTED)
            .thenStep(CEASE_NOTIFIED)
            .thenStep(PLAN_CEASED)
            .build();

    /** Consult the family and the institution before determining to cease; no least time is set. */
    public static final Timescale CONSULT_ON_CEASING = timescale("CEA-01")
            .under(SEND_REGULATIONS_2014.regulation("31(1)"))
            .the(LOCAL_AUTHORITY)
            .must("inform and consult the family, and consult the institution, before determining to cease the plan")
            .by(noDateAfter(CEASE_CONSIDERED, TO_CEASE))
            .answeredBy(CEASE_CONSULTED)
            .during(CEASING)
            .inForceFrom(SEPTEMBER_2014);

    /** What a notice that the plan will cease has to say, and who else is told. */
    public static final Timescale NOTICE_OF_CEASING_TELLS_OF_APPEAL = timescale("CEA-02")
            .under(SEND_REGULATIONS_2014.regulation("31(2)"), SEND_REGULATIONS_2014.regulation("31(3)"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "tell the family of its right of appeal and of mediation, and notify the institution and the commissioning body, that the plan will cease",
                    CEASE_NOTIFIED)
            .opens(CEASE_NOTIFIED, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(f)"))
            .inForceFrom(SEPTEMBER_2014);

    /** Keep the plan until the time to appeal has run out. It may cease on the day after. */
    public static final Timescale KEEP_UNTIL_THE_TIME_TO_APPEAL_IS_OVER = timescale("CEA-03")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("45(4)(a)"))
            .the(LOCAL_AUTHORITY)
            .mustNot("let the plan cease before the time to appeal has run out")
            .by(endOf(AppealLaw.APPEAL_AGAINST_CEASING))
            .answeredBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Keep the plan until an appeal is finally determined. Nobody can say beforehand when that will be. An order to go on
     * with the plan does not let it cease, so it stays barred.
     */
    public static final Timescale KEEP_UNTIL_THE_APPEAL_IS_DETERMINED = timescale("CEA-04")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("45(4)(b)"))
            .the(LOCAL_AUTHORITY)
            .mustNot("let the plan cease before the appeal has been finally determined")
            .by(Choice.on(
                    FINALLY_DETERMINED,
                    startedBy(
                            APPEAL_AGAINST_CEASING,
                            awaiting(atLeast(days(1)).before(theNext(DISMISSED, APPEAL_WITHDRAWN)))),
                    startedBy(
                            APPEAL_AGAINST_CEASING,
                            awaiting(earlierOf(
                                    within(months(1)).after(within(days(28)).after(theNext(DISMISSED))),
                                    atLeast(days(1)).before(theNext(APPEAL_WITHDRAWN)))))))
            .answeredBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /** Review before ceasing the plan of an adult who stopped attending, to learn whether a return is wished and right. */
    public static final Timescale REVIEW_BEFORE_CEASING_FOR_AN_ADULT = timescale("CEA-05")
            .under(SEND_REGULATIONS_2014.regulation("30(1)"))
            .the(LOCAL_AUTHORITY)
            .mustNot("let the plan of somebody of eighteen or over who stopped attending cease before a review")
            .by(Choice.on(
                    REVIEW_IS_DONE,
                    startedBy(
                            ADULT_STOPPED,
                            awaiting(atLeast(days(1)).before(theNext(REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED)))),
                    startedBy(ADULT_STOPPED, awaiting(atLeast(days(1)).before(theNext(REVIEW_MEETING_HELD))))))
            .answeredBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /** On a course of further education on turning 25: to the end of the academic year, which is 31 July. */
    public static final Timescale KEEP_TO_THE_END_OF_THE_ACADEMIC_YEAR = timescale("CEA-06")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("46"), SEND_REGULATIONS_2014.regulation("46(1)(a)"))
            .the(LOCAL_AUTHORITY)
            .may("keep the plan of a young person who turned 25 in further education to the end of the academic year")
            .by(onOrBefore(31, Month.JULY).nextAfter(IN_FURTHER_EDUCATION))
            .answeredBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /** In an apprenticeship on turning 25: to its end, or to the day before the 26th birthday if that is earlier. */
    public static final Timescale KEEP_TO_THE_END_OF_THE_APPRENTICESHIP = timescale("CEA-07")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("46"), SEND_REGULATIONS_2014.regulation("46(1)(b)"))
            .the(LOCAL_AUTHORITY)
            .may("keep the plan of a young person who turned 25 in an apprenticeship to the end of the training")
            .by(earlierOf(
                    onTheDayOf(theOne(IN_AN_APPRENTICESHIP).by(NamedDay.FOR)),
                    within(months(12)).beginningWith(IN_AN_APPRENTICESHIP)))
            .answeredBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    /** On any other course on turning 25: to its scheduled end, or to the day before the 26th birthday if that is earlier. */
    public static final Timescale KEEP_TO_THE_END_OF_THE_COURSE = timescale("CEA-08")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("46"), SEND_REGULATIONS_2014.regulation("46(1)(c)"))
            .the(LOCAL_AUTHORITY)
            .may("keep the plan of a young person who turned 25 on another course to its scheduled end")
            .by(earlierOf(
                    onTheDayOf(theOne(ON_ANOTHER_COURSE).by(NamedDay.FOR)),
                    within(months(12)).beginningWith(ON_ANOTHER_COURSE)))
            .answeredBy(PLAN_CEASED)
            .acrossThreads()
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            CONSULT_ON_CEASING,
            NOTICE_OF_CEASING_TELLS_OF_APPEAL,
            KEEP_UNTIL_THE_TIME_TO_APPEAL_IS_OVER,
            KEEP_UNTIL_THE_APPEAL_IS_DETERMINED,
            REVIEW_BEFORE_CEASING_FOR_AN_ADULT,
            KEEP_TO_THE_END_OF_THE_ACADEMIC_YEAR,
            KEEP_TO_THE_END_OF_THE_APPRENTICESHIP,
            KEEP_TO_THE_END_OF_THE_COURSE);

    private CeasingLaw() {}
}
