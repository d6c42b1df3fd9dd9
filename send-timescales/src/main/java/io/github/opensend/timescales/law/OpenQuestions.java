package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AMENDMENT_DROPPED;
import static io.github.opensend.core.event.EventTypes.AMENDMENT_NOTICE_SERVED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_DATE_TOLD;
import static io.github.opensend.core.event.EventTypes.PLAN_DISCLOSURE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_CONCLUDED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.REASSESSMENT_REQUESTED_BY_COMMISSIONER;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.DETAINED_PERSONS_REGULATIONS_2015;
import static io.github.opensend.core.law.Instruments.EDUCATION_ACT_1996;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.INTERPRETATION_ACT_1978;
import static io.github.opensend.core.law.Instruments.OMBUDSMAN_25_007_473;
import static io.github.opensend.core.law.Instruments.OPENSEND_CONVENTIONS;
import static io.github.opensend.core.law.Instruments.PERSONAL_BUDGETS_REGULATIONS_2014;
import static io.github.opensend.core.law.Instruments.RECOMMENDATIONS_REGULATIONS_2017;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.time.TimeLimit;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Correspondence;
import io.github.opensend.timescales.rule.Correspondence.CountsFrom;
import io.github.opensend.timescales.rule.Correspondence.ServedWithConsent;
import io.github.opensend.timescales.rule.LastDays;
import io.github.opensend.timescales.rule.Limit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The questions that the law of timescales leaves open, each with its default first.
 *
 * @since 0.1.0
 */
public final class OpenQuestions {
    /** What runs when an authority turns its own refusal to assess round, and nothing on record explains why. */
    public static final Reading REVERSED_REFUSAL = Reading.reading("reversed-refusal")
            .question("When an authority reverses its own refusal to assess, which time does it have?")
            .citation(Citation.of(OMBUDSMAN_25_007_473.whole()))
            .certainty(Certainty.VERIFIED)
            .addOptions(
                    new Reading.Option(
                            "fresh-10-and-14-weeks",
                            "10 weeks to refuse a plan and 14 to finalise one, from the reversal, as the Ombudsman counts"),
                    new Reading.Option(
                            "original-weeks-run-on",
                            "the 16 and 20 weeks from the first request were never interrupted"))
            .build();

    /** What a further request or attention drawn does while an assessment is already under way. */
    public static final Reading ATTENTION_DURING_ASSESSMENT = Reading.reading("attention-during-assessment")
            .question(
                    "Does a child who is brought to attention again during an assessment start a second set of clocks?")
            .citation(Citation.of(OPENSEND_CONVENTIONS.whole()))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("joins", "no: it belongs to the assessment that is under way"),
                    new Reading.Option("separate-clock", "yes: each occasion has clocks of its own"))
            .build();

    /** Which day of a letter meets a duty to notify within a time. */
    public static final Reading NOTIFIED_WHEN = Reading.reading("notified-when")
            .question("Is a duty to notify within a time met on the day of dispatch or on the day of receipt?")
            .citation(Citation.of(INTERPRETATION_ACT_1978.section("7")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("on-dispatch", "on the day on which the letter left"),
                    new Reading.Option("on-receipt", "on the day on which the letter was received or deemed served"))
            .build();

    /** Which day is the first of the fifteen in which a family can comment on a draft. */
    public static final Reading FIRST_DAY_OF_COMMENT = Reading.reading("first-day-of-comment")
            .question("Is the day on which a draft is served the first of the fifteen days, or the next day?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("13(1)(a)")))
            .certainty(Certainty.VERIFIED)
            .addOptions(
                    new Reading.Option("day-of-service", "the day of service, as the words of the regulation have it"),
                    new Reading.Option("next-day", "the day after service"))
            .build();

    /** On which day a review is done, so that the year of the next one begins. */
    public static final Reading REVIEW_IS_DONE = Reading.reading("review-is-done")
            .question("Is a review done when the family is told of its outcome, or when the review meeting is held?")
            .citation(Citation.of(CHILDREN_AND_FAMILIES_ACT_2014.section("44(1)"), SEND_CODE_2015.paragraph("9.169")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("on-decision", "when the family is told of the outcome, as the Code has it"),
                    new Reading.Option("on-meeting", "when the review meeting is held"))
            .build();

    /** Whether a date before which something must be done is itself in time. */
    public static final Reading BEFORE_A_DATE = Reading.reading("before-a-date")
            .question("Is what must be done before 15 February or 31 March still in time on that day?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("18(1)")))
            .certainty(Certainty.VERIFIED)
            .addOptions(
                    new Reading.Option("strictly-before", "no: the last day is the day before, as the regulation says"),
                    new Reading.Option("by", "yes: by that day, as guidance and practice often say"))
            .build();

    /** Which date, if any, a move from Year 11 to the sixth form of a school has. */
    public static final Reading SCHOOL_SIXTH_FORM = Reading.reading("school-sixth-form")
            .question("Does a move from Year 11 to the sixth form of a school have a date in regulation 18?")
            .citation(Citation.of(
                    SEND_REGULATIONS_2014.regulation("18(1)"), CHILDREN_AND_FAMILIES_ACT_2014.section("83(2)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("no-date", "no: a school is no post-16 institution"),
                    new Reading.Option("as-post-16", "it is treated as a move to a post-16 institution"))
            .build();

    /** Whether a commissioning body that asks for a re-assessment is answered within the fifteen days. */
    public static final Reading COMMISSIONERS_REQUEST = Reading.reading("commissioners-request")
            .question("Do the fifteen days of regulation 25 run when a commissioning body asks for a re-assessment?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("23"), SEND_REGULATIONS_2014.regulation("25(1)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("no-number", "no: regulation 23 sets no number"),
                    new Reading.Option("fifteen-days", "yes: its words do not leave that request out"))
            .build();

    /** By when a family is told that a re-assessed plan stays as it is. */
    public static final Reading KEPT_AFTER_REASSESSMENT = Reading.reading("kept-after-reassessment")
            .question("By when is a family told that a plan stays as it is after a re-assessment?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("27")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("no-number", "the regulations leave a gap, so no number applies"),
                    new Reading.Option("fourteen-weeks", "within the 14 weeks that a new plan would have had"))
            .build();

    /** When an appeal against ceasing a plan has been finally determined. */
    public static final Reading FINALLY_DETERMINED = Reading.reading("finally-determined")
            .question("Is an appeal against ceasing a plan finally determined on the day of the Tribunal's order?")
            .citation(Citation.of(
                    CHILDREN_AND_FAMILIES_ACT_2014.section("45(4)(b)"), SEND_REGULATIONS_2014.regulation("44(2)(a)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("on-the-order", "yes: the order is complied with at once"),
                    new Reading.Option(
                            "after-time-for-further-appeal",
                            "no: only when 28 days and a month for going to the Upper Tribunal are over"))
            .build();

    /** What it means that mediation is arranged within 30 days. */
    public static final Reading MEDIATION_ARRANGED = Reading.reading("mediation-arranged")
            .question(
                    "Is mediation arranged in time when it is held in time, or already when its date is fixed in time?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("36(2)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("held", "when it is held within the 30 days, as the words are usually read"),
                    new Reading.Option("fixed", "when its date is fixed within the 30 days, whenever it is held"))
            .build();

    /** Whether a certificate that was not needed lengthens the time to appeal. */
    public static final Reading PLACEMENT_ONLY_CERTIFICATE = Reading.reading("placement-only-certificate")
            .question("Does a certificate lengthen the time to appeal about the placement alone, which needs none?")
            .citation(Citation.of(HESC_RULES_2008.rule("20(1)(c)(ii)")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("extends", "yes: the rule speaks of any certificate"),
                    new Reading.Option("does-not-extend", "no: only a certificate that was needed counts"))
            .build();

    /** Which time an order has that amends the provision and changes the placement. */
    public static final Reading MIXED_ORDER = Reading.reading("mixed-order")
            .question("When an order changes both provision and placement, by when is the placement to be amended?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("44(2)"), SEND_REGULATIONS_2014.regulation("45(5)")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("each-its-own", "in the 2 weeks for a placement, beside the 5 for provision"),
                    new Reading.Option("five-weeks", "in the 5 weeks for the whole, as in an unopposed appeal"))
            .build();

    /** What the weeks of an assessment count from that was begun in detention and goes on after a release. */
    public static final Reading RELEASE_COUNTS_FROM = Reading.reading("release-counts-from")
            .question("Do the weeks of an assessment that goes on after a release also count from a request?")
            .citation(Citation.of(DETAINED_PERSONS_REGULATIONS_2015.regulation("15(1)")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option(
                            "request-or-attention", "yes: a request brings a detained person to attention as well"),
                    new Reading.Option("attention-alone", "no: the regulation names only the day of attention"))
            .build();

    /** Which time a decision about a detained person leaves for an appeal. */
    public static final Reading DETAINED_APPEALS = Reading.reading("detained-appeals")
            .question("Is an appeal about a detained person a special educational needs case of the Tribunal's rules?")
            .citation(Citation.of(HESC_RULES_2008.rule("1(3)"), HESC_RULES_2008.rule("20(1)(e)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option(
                            "special-educational-needs-case",
                            "yes: the two months, the month after a certificate and the relief in August and at Christmas are theirs too"),
                    new Reading.Option(
                            "residual-28-days",
                            "no: the definition names other sections, so the 28 days for what is left over apply, with no relief"))
            .build();

    /** Which days are working days of regulations that do not say so. */
    public static final Reading WORKING_DAY = Reading.reading("working-day")
            .question("Which days are working days of regulations that do not define them?")
            .citation(Citation.of(
                    SEND_REGULATIONS_2014.regulation("2"), DETAINED_PERSONS_REGULATIONS_2015.regulation("2")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option(
                            "without-holidays",
                            "Monday to Friday without bank holidays, Christmas Day and Good Friday, as elsewhere in the law"),
                    new Reading.Option("every-weekday", "every Monday to Friday: the regulations take no holiday out"))
            .build();

    /** On which day a request reaches an authority. */
    public static final Reading REQUEST_RECEIVED = Reading.reading("request-received")
            .question("Is a request received on the day on which it arrives, or on the day on which it is logged?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("5(1)"), SEND_REGULATIONS_2014.regulation("25(1)")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("on-arrival", "when it arrives anywhere in the authority, in whatever form"),
                    new Reading.Option("on-logging", "when the team for special educational needs logs it"))
            .build();

    /**
     * Whether a last day that is no working day moves. No rule of that kind was found for what an authority has to do: what
     * the courts moved on were acts that need an open office of their own.
     */
    public static final Reading LAST_DAY_ON_A_HOLIDAY = Reading.reading("last-day-on-a-holiday")
            .question("Does a last day on a weekend or a bank holiday stand, or move on to the next working day?")
            .citation(Citation.of(SEND_REGULATIONS_2014.whole(), CHILDREN_AND_FAMILIES_ACT_2014.whole()))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("stands", "it stands: a letter or an email can be sent on any day"),
                    new Reading.Option("moves-on", "it moves on to the next working day"))
            .build();

    /** What becomes of last days that Part 3 and its regulations set. */
    static final LastDays LAST_DAYS = new LastDays(
            ImmutableSet.of(
                    CHILDREN_AND_FAMILIES_ACT_2014,
                    SEND_REGULATIONS_2014,
                    DETAINED_PERSONS_REGULATIONS_2015,
                    PERSONAL_BUDGETS_REGULATIONS_2014,
                    RECOMMENDATIONS_REGULATIONS_2017),
            Choice.on(LAST_DAY_ON_A_HOLIDAY, false, true));

    private static final ImmutableList<Correspondence> REQUESTS = Stream.<EventType<?>>of(
                    ASSESSMENT_REQUESTED,
                    REASSESSMENT_REQUESTED,
                    REASSESSMENT_REQUESTED_BY_COMMISSIONER,
                    PLAN_DISCLOSURE_REQUESTED)
            .map(request -> new CountsFrom(request, NamedDay.LOGGED, Choice.on(REQUEST_RECEIVED, false, true)))
            .collect(ImmutableList.toImmutableList());

    /**
     * Whether an email serves a notice on a parent. Section 572(2) was read; that it governs the notices of Part 3 is
     * concluded. The record does not tell a parent from a young person, whom the section does not name.
     */
    public static final Reading SERVED_BY_EMAIL = Reading.reading("served-by-email")
            .question(
                    "Does a notice that goes by email or portal count as served on a parent who has not consented to it?")
            .citation(
                    Citation.of(EDUCATION_ACT_1996.section("572(2)"), CHILDREN_AND_FAMILIES_ACT_2014.section("83(7)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("served", "yes: to hide a window is worse than to show it"),
                    new Reading.Option("only-with-consent", "no: only where consent in writing came before it"))
            .build();

    private static final ImmutableList<Correspondence> NOTICES = Stream.<EventType<?>>of(
                    ASSESSMENT_AGREED,
                    ASSESSMENT_REFUSED,
                    PLAN_DRAFT_SERVED,
                    PLAN_REFUSED,
                    REVIEW_DECISION_NOTIFIED,
                    AMENDMENT_NOTICE_SERVED,
                    AMENDMENT_DROPPED,
                    REASSESSMENT_AGREED,
                    REASSESSMENT_REFUSED,
                    REASSESSMENT_CONCLUDED,
                    MEDIATION_DATE_TOLD)
            .map(notice -> new ServedWithConsent(notice, Choice.on(SERVED_BY_EMAIL, false, true)))
            .collect(ImmutableList.toImmutableList());

    /** What readings make of the days of events, for every clock that has to do with them. */
    static final ImmutableList<Correspondence> CORRESPONDENCES = ImmutableList.<Correspondence>builder()
            .addAll(REQUESTS)
            .addAll(NOTICES)
            .build();

    private OpenQuestions() {}

    /** A limit in working days of regulations that do not define them. */
    static Choice<Limit> inWorkingDays(int number, Function<TimeLimit, Limit> running) {
        return Choice.on(WORKING_DAY, TimeLimit.workingDays(number), TimeLimit.weekdays(number))
                .map(running);
    }
}
