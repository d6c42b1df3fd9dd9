package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.AppealableDecision.AMENDED_PLAN;
import static io.github.opensend.core.event.AppealableDecision.CEASE;
import static io.github.opensend.core.event.AppealableDecision.FINAL_PLAN;
import static io.github.opensend.core.event.AppealableDecision.NO_ASSESSMENT;
import static io.github.opensend.core.event.AppealableDecision.NO_PLAN;
import static io.github.opensend.core.event.EventTypes.APPEAL_CONCEDED;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.APPEAL_RECEIVED_BY_AUTHORITY;
import static io.github.opensend.core.event.EventTypes.APPEAL_REGISTERED;
import static io.github.opensend.core.event.EventTypes.APPEAL_RESPONSE_SENT;
import static io.github.opensend.core.event.EventTypes.APPEAL_UNOPPOSED;
import static io.github.opensend.core.event.EventTypes.APPEAL_WITHDRAWN;
import static io.github.opensend.core.event.EventTypes.BUNDLE_SENT;
import static io.github.opensend.core.event.EventTypes.DECISION_SENT;
import static io.github.opensend.core.event.EventTypes.HEARING_FIXED;
import static io.github.opensend.core.event.EventTypes.HEARING_HELD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_CERTIFICATE_ISSUED;
import static io.github.opensend.core.event.EventTypes.PERMISSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.PERMISSION_REQUESTED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static io.github.opensend.core.event.EventTypes.UPPER_TRIBUNAL_APPLIED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.law.Instruments.TRIBUNAL_PRACTICE;
import static io.github.opensend.core.law.Instruments.UPPER_TRIBUNAL_RULES_2008;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.workingDays;
import static io.github.opensend.timescales.law.Commencement.DETAINED_PERSONS_2015;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Commencement.TRIBUNAL_RULES_2008;
import static io.github.opensend.timescales.law.Grounds.EX_12DIR;
import static io.github.opensend.timescales.law.Grounds.EX_EXT;
import static io.github.opensend.timescales.law.Grounds.EX_EXT_UPPER;
import static io.github.opensend.timescales.law.Grounds.EX_SEC55;
import static io.github.opensend.timescales.law.OpenQuestions.DETAINED_APPEALS;
import static io.github.opensend.timescales.law.OpenQuestions.PLACEMENT_ONLY_CERTIFICATE;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.DutyHolder.PARTY;
import static io.github.opensend.timescales.rule.DutyHolder.TRIBUNAL;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.endOf;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.outOfAugustAndChristmas;
import static io.github.opensend.timescales.rule.Limit.toAWorkingDay;
import static io.github.opensend.timescales.rule.Limit.toStartAnAppeal;
import static io.github.opensend.timescales.rule.Limit.unlessThereIs;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The law of appeals to the Tribunal: the rows {@code TRB} of the catalogue, but for claims of disability discrimination.
 *
 * <p>Rows that run from a decision come as one limb for each decision, so that an appeal answers the decision that it is
 * about. August and Christmas (rule 12(3)) and days that are no working days (rule 12(2)) are no clocks of their own: they
 * are in how these clocks count, {@code TRB-05} in {@code TRB-09} to {@code TRB-11}, {@code TRB-06} in every one.
 *
 * @since 0.1.0
 */
public final class AppealLaw {
    // Two months to reach an adviser, thirty days to mediate, three days for the certificate, and room for delay. A
    // certificate that comes later, and is not labelled as part of the same work, belongs to another decision.
    private static final int CERTIFICATE_WITHIN_DAYS = 183;

    // What can be appealed about a detained person, and the paragraph of section 73(2) that says so.
    private static final ImmutableMap<AppealableDecision, String> OF_DETAINED_PERSONS =
            ImmutableMap.of(NO_ASSESSMENT, "73(2)(a)", NO_PLAN, "73(2)(b)", FINAL_PLAN, "73(2)(c)");

    // In detention the ordinary limits do not run where an appeal about a detained person is no such case as they name.
    private static final Choice<Boolean> RESIDUE_IN_DETENTION = Choice.on(DETAINED_APPEALS, false, true);

    static final Process RESPONSE = process("response to an appeal")
            .opensOn(REPLACES, APPEAL_RECEIVED_BY_AUTHORITY)
            .endsOn(
                    APPEAL_RESPONSE_SENT,
                    APPEAL_UNOPPOSED,
                    APPEAL_CONCEDED,
                    APPEAL_WITHDRAWN,
                    HEARING_HELD,
                    TRIBUNAL_ORDERED)
            .thenStep(APPEAL_RECEIVED_BY_AUTHORITY)
            .thenStep(APPEAL_RESPONSE_SENT, APPEAL_UNOPPOSED)
            .thenStep(HEARING_HELD)
            .build();

    static final Process REGISTRATION = process("registration of an appeal")
            .opensOn(REPLACES, APPEAL_LODGED)
            .endsOn(HEARING_HELD, APPEAL_WITHDRAWN, APPEAL_UNOPPOSED, TRIBUNAL_ORDERED)
            .build();

    static final Process HEARING = process("hearing")
            .opensOn(REPLACES, HEARING_FIXED)
            .endsOn(HEARING_HELD, APPEAL_WITHDRAWN, TRIBUNAL_ORDERED)
            .build();

    private static final Process DECISION = process("decision on an appeal")
            .opensOn(REPLACES, HEARING_HELD)
            .endsOn(TRIBUNAL_ORDERED, APPEAL_WITHDRAWN)
            .build();

    private static final Process AFTER_CERTIFICATE = process("appeal after a certificate")
            .opensOn(REPLACES, MEDIATION_CERTIFICATE_ISSUED)
            .endsOn(APPEAL_LODGED)
            .takesInOtherLabels()
            .build();

    private static final Process PERMISSION = process("permission to appeal")
            .opensOn(REPLACES, TRIBUNAL_ORDERED)
            .endsOn(PERMISSION_REQUESTED)
            .afterWhichOneMayAskAgain(PERMISSION_REQUESTED)
            .build();

    private static final Process UPPER_TRIBUNAL = process("appeal to the Upper Tribunal")
            .opensOn(REPLACES, PERMISSION_DECIDED)
            .endsOn(UPPER_TRIBUNAL_APPLIED)
            .build();

    /** Two months from the day on which the notice of the decision was sent: the first of the two limits. */
    public static final ImmutableMap<AppealableDecision, Timescale> TWO_MONTHS =
            Decisions.each(decision -> timescale(Decisions.limb("TRB-01", decision))
                    .under(HESC_RULES_2008.rule("20(1)(c)(i)"), HESC_RULES_2008.rule("12"), Decisions.right(decision))
                    .the(FAMILY)
                    .may("start an appeal against " + Decisions.words(decision) + " in the two months after its notice")
                    .by(toStartAnAppeal(twoMonths(decision)))
                    .answeredBy(APPEAL_LODGED.where(decision))
                    .during(Decisions.dispute(decision))
                    .onlyOutside(CUSTODY, leftToTheResidue(decision))
                    .unless(EX_EXT)
                    .inForceFrom(SEPTEMBER_2014));

    /** One month from the certificate: the second limit. It counts only where it gives the later day. */
    public static final Timescale MONTH_AFTER_CERTIFICATE = timescale("TRB-02")
            .under(HESC_RULES_2008.rule("20(1)(c)(ii)"), HESC_RULES_2008.rule("12"))
            .the(FAMILY)
            .may("start an appeal in the month after the mediation certificate")
            .by(toStartAnAppeal(within(months(1)).after(MEDIATION_CERTIFICATE_ISSUED)))
            .answeredBy(APPEAL_LODGED)
            .during(AFTER_CERTIFICATE)
            .onlyOutside(CUSTODY, RESIDUE_IN_DETENTION)
            .unless(EX_EXT)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * The last day to start an appeal: the later of the two limits, moved on from August, from Christmas and from days that
     * are no working days. No day is left out on the way.
     */
    public static final ImmutableMap<AppealableDecision, Timescale> START_AN_APPEAL =
            Decisions.each(decision -> timescale(Decisions.limb("TRB-03", decision))
                    .under(HESC_RULES_2008.rule("20(1)(c)"), HESC_RULES_2008.rule("12"), Decisions.right(decision))
                    .the(FAMILY)
                    .may("start an appeal against " + Decisions.words(decision))
                    .by(later(decision, Limit::toStartAnAppeal))
                    .answeredBy(APPEAL_LODGED.where(decision))
                    .during(Decisions.dispute(decision))
                    .onlyOutside(CUSTODY, Choice.settled(isOfADetainedPerson(decision)))
                    .unless(EX_SEC55, EX_EXT)
                    .inForceFrom(SEPTEMBER_2014));

    /**
     * The last day to start an appeal about a detained person. Whether such an appeal is a special educational needs case is
     * a reading. If it is none, 28 days are left, which only move on from a day that is no working day; from when these run
     * is concluded from the other limits of the same rule. The steps after the start are not asked about.
     */
    public static final ImmutableMap<AppealableDecision, Timescale> START_AN_APPEAL_IN_DETENTION = Maps.toMap(
            OF_DETAINED_PERSONS.keySet(),
            decision -> timescale(Decisions.limb("TRB-03", decision) + "-in-detention")
                    .under(
                            HESC_RULES_2008.rule("20(1)(c)"),
                            HESC_RULES_2008.rule("20(1)(e)"),
                            HESC_RULES_2008.rule("12"),
                            CHILDREN_AND_FAMILIES_ACT_2014.section(
                                    Objects.requireNonNull(OF_DETAINED_PERSONS.get(decision))))
                    .the(FAMILY)
                    .may("start an appeal against " + Decisions.words(decision) + " about a detained person")
                    .by(Choice.on(
                            DETAINED_APPEALS,
                            toStartAnAppeal(laterLimit(decision)),
                            toAWorkingDay(within(days(28))
                                    .after(theOne(Decisions.telling(decision)).by(NamedDay.DISPATCHED)))))
                    .answeredBy(APPEAL_LODGED.where(decision))
                    .during(Decisions.dispute(decision))
                    .onlyIn(CUSTODY)
                    .unless(EX_EXT)
                    .of(Standing.STATUTE, Certainty.INFERRED)
                    .inForceFrom(DETAINED_PERSONS_2015));

    /** The last day to start an appeal against ceasing a plan. Until it is over the plan has to stay in force. */
    public static final Timescale APPEAL_AGAINST_CEASING = Objects.requireNonNull(START_AN_APPEAL.get(CEASE));

    /**
     * Where the later limit ends in August or from 25 December to 1 January: the first working day after. The clock runs
     * only then.
     */
    public static final ImmutableMap<AppealableDecision, Timescale> AFTER_AUGUST_OR_CHRISTMAS =
            Decisions.each(decision -> timescale(Decisions.limb("TRB-04", decision))
                    .under(HESC_RULES_2008.rule("12(3)(a)"))
                    .the(FAMILY)
                    .may("start an appeal against " + Decisions.words(decision)
                            + " on the first working day after August or Christmas")
                    .by(later(decision, Limit::outOfAugustAndChristmas))
                    .answeredBy(APPEAL_LODGED.where(decision))
                    .during(Decisions.dispute(decision))
                    .onlyOutside(CUSTODY, leftToTheResidue(decision))
                    .onlyWhere(Precedence.before(laterLimit(decision), outOfAugustAndChristmas(laterLimit(decision))))
                    .inForceFrom(SEPTEMBER_2014));

    /** Respond within thirty working days, August and Christmas left out. A date that the Tribunal sets governs. */
    public static final Timescale RESPOND = timescale("TRB-09")
            .under(HESC_RULES_2008.rule("21(1)"), HESC_RULES_2008.rule("12(3)(b)"))
            .the(LOCAL_AUTHORITY)
            .must("send its response to the appeal to the Tribunal and the family")
            .by(within(workingDays(30)).inTribunalDays().after(APPEAL_RECEIVED_BY_AUTHORITY))
            .answeredBy(APPEAL_RESPONSE_SENT)
            .during(RESPONSE)
            .unless(EX_EXT, EX_12DIR)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the Tribunal, before the response is due and before it is sent, that the appeal will not be opposed. */
    public static final Timescale LEAVE_UNOPPOSED = timescale("TRB-10")
            .under(
                    SEND_REGULATIONS_2014.regulation("45(1)"),
                    SEND_REGULATIONS_2014.regulation("45(2)"),
                    HESC_RULES_2008.rule("17(2)(c)"),
                    HESC_RULES_2008.rule("17(7)"))
            .the(LOCAL_AUTHORITY)
            .may("tell the Tribunal that it will not oppose the appeal, so that the appeal counts as won")
            .by(endOf(RESPOND))
            .answeredBy(APPEAL_UNOPPOSED)
            .during(RESPONSE)
            .unless(EX_12DIR)
            .inForceFrom(SEPTEMBER_2014);

    /** Apply for permission to appeal, for a review or for setting aside: 28 days from the day the decision was sent. */
    public static final Timescale SEEK_PERMISSION = timescale("TRB-11")
            .under(HESC_RULES_2008.rule("45"), HESC_RULES_2008.rule("46"), HESC_RULES_2008.rule("12(3)(b)"))
            .the(PARTY)
            .may("apply for permission to appeal, for a review or for setting aside")
            .by(within(days(28)).inTribunalDays().after(theOne(TRIBUNAL_ORDERED).by(NamedDay.DISPATCHED)))
            .answeredBy(PERMISSION_REQUESTED)
            .during(PERMISSION)
            .unless(EX_EXT)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(TRIBUNAL_RULES_2008);

    /**
     * Go to the Upper Tribunal within a month of the decision on permission. The calendar of the Upper Tribunal is not
     * modelled: its rule 12(3), which may leave August and Christmas out as well, was last seen in an older text and is not
     * applied. The day given is then never too late, but may be too early, and is called inferred.
     */
    public static final Timescale GO_TO_THE_UPPER_TRIBUNAL = timescale("TRB-12")
            .under(
                    UPPER_TRIBUNAL_RULES_2008.rule("21"),
                    UPPER_TRIBUNAL_RULES_2008.rule("23"),
                    UPPER_TRIBUNAL_RULES_2008.rule("12"))
            .the(PARTY)
            .may("apply to the Upper Tribunal for permission, or give it notice of appeal")
            .by(toAWorkingDay(within(months(1)).after(theOne(PERMISSION_DECIDED).by(NamedDay.DISPATCHED))))
            .answeredBy(UPPER_TRIBUNAL_APPLIED)
            .during(UPPER_TRIBUNAL)
            .unless(EX_EXT_UPPER)
            .of(Standing.STATUTE, Certainty.INFERRED)
            .inForceFrom(TRIBUNAL_RULES_2008);

    /** What the Tribunal says that it aims at for registration; often exceeded. */
    public static final Timescale REGISTER = timescale("TRB-13")
            .under(TRIBUNAL_PRACTICE.whole())
            .the(TRIBUNAL)
            .plansTo("register the appeal and send its directions")
            .by(within(workingDays(10)).after(APPEAL_LODGED))
            .answeredBy(APPEAL_REGISTERED, APPEAL_RECEIVED_BY_AUTHORITY)
            .during(REGISTRATION)
            .of(Standing.LOCAL_PRACTICE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** When the bundle usually goes out; the directions of the case set the day, and a day that they name governs. */
    public static final Timescale SEND_THE_BUNDLE = timescale("TRB-14")
            .under(TRIBUNAL_PRACTICE.whole())
            .the(LOCAL_AUTHORITY)
            .plansTo("send the bundle to the Tribunal and the family")
            .by(atLeast(workingDays(10)).before(HEARING_FIXED))
            .answeredBy(BUNDLE_SENT)
            .during(HEARING)
            .unless(EX_12DIR)
            .of(Standing.LOCAL_PRACTICE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** The wait for a hearing. The Tribunal's targets changed too often to be counted with, so there is no day. */
    public static final Timescale HEAR = timescale("TRB-15")
            .under(TRIBUNAL_PRACTICE.whole())
            .the(TRIBUNAL)
            .plansTo("hear the appeal")
            .by(noDateAfter(APPEAL_LODGED))
            .answeredBy(HEARING_HELD)
            .during(REGISTRATION)
            .of(Standing.LOCAL_PRACTICE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    /** What the Tribunal says that it aims at for its decision after a hearing. */
    public static final Timescale DECIDE = timescale("TRB-16")
            .under(TRIBUNAL_PRACTICE.whole())
            .the(TRIBUNAL)
            .plansTo("issue its decision")
            .by(within(workingDays(10)).after(HEARING_HELD))
            .answeredBy(TRIBUNAL_ORDERED)
            .during(DECISION)
            .of(Standing.LOCAL_PRACTICE, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.<Timescale>builder()
            .addAll(TWO_MONTHS.values())
            .add(MONTH_AFTER_CERTIFICATE)
            .addAll(START_AN_APPEAL.values())
            .addAll(START_AN_APPEAL_IN_DETENTION.values())
            .addAll(AFTER_AUGUST_OR_CHRISTMAS.values())
            .add(
                    RESPOND,
                    LEAVE_UNOPPOSED,
                    SEEK_PERMISSION,
                    GO_TO_THE_UPPER_TRIBUNAL,
                    REGISTER,
                    SEND_THE_BUNDLE,
                    HEAR,
                    DECIDE)
            .build();

    private AppealLaw() {}

    private static boolean isOfADetainedPerson(AppealableDecision decision) {
        return OF_DETAINED_PERSONS.containsKey(decision);
    }

    private static Choice<Boolean> leftToTheResidue(AppealableDecision decision) {
        return isOfADetainedPerson(decision) ? RESIDUE_IN_DETENTION : Choice.settled(false);
    }

    private static Limit twoMonths(AppealableDecision decision) {
        return within(months(2)).after(theOne(Decisions.telling(decision)).by(NamedDay.DISPATCHED));
    }

    private static Limit afterTheCertificate() {
        return within(months(1)).after(theNext(MEDIATION_CERTIFICATE_ISSUED).within(CERTIFICATE_WITHIN_DAYS));
    }

    private static Limit laterLimit(AppealableDecision decision) {
        return laterOf(twoMonths(decision), afterTheCertificate());
    }

    // Only what is in a plan can be appealed about its placement alone.
    private static Choice<Limit> later(AppealableDecision decision, UnaryOperator<Limit> moved) {
        Limit extended = moved.apply(laterLimit(decision));
        if (decision != FINAL_PLAN && decision != AMENDED_PLAN) {
            return Choice.settled(extended);
        }
        Limit needed = unlessThereIs(
                theNext(
                                DECISION_SENT.where(decision).with(Detail.PLACEMENT_ONLY),
                                APPEAL_LODGED.where(decision).with(Detail.PLACEMENT_ONLY))
                        .within(CERTIFICATE_WITHIN_DAYS),
                afterTheCertificate());
        return Choice.on(PLACEMENT_ONLY_CERTIFICATE, extended, moved.apply(laterOf(twoMonths(decision), needed)));
    }
}
