package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AGREEMENT_COMPLIED;
import static io.github.opensend.core.event.EventTypes.AGREEMENT_SHARED;
import static io.github.opensend.core.event.EventTypes.APPEAL_LEAVE_SOUGHT;
import static io.github.opensend.core.event.EventTypes.APPEAL_LODGED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_ADVISER_CONTACTED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_AGREED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_CERTIFICATE_ISSUED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_COMMISSIONER_TOLD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_DATE_TOLD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_DECLINED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_FIXED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_HELD;
import static io.github.opensend.core.event.EventTypes.MEDIATION_NOT_ARRANGED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_SHORTER_NOTICE_AGREED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_WANTED;
import static io.github.opensend.core.event.MediationIssue.HEALTH_AND_OTHER;
import static io.github.opensend.core.event.MediationIssue.HEALTH_ONLY;
import static io.github.opensend.core.event.MediationIssue.OTHER;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_34;
import static io.github.opensend.timescales.law.Grounds.EX_37;
import static io.github.opensend.timescales.law.Grounds.EX_42;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.Grounds.EX_SEC55;
import static io.github.opensend.timescales.law.OpenQuestions.MEDIATION_ARRANGED;
import static io.github.opensend.timescales.law.OpenQuestions.inWorkingDays;
import static io.github.opensend.timescales.law.Processes.CUSTODY;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.ARRANGER;
import static io.github.opensend.timescales.rule.DutyHolder.COMMISSIONING_BODY;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.DutyHolder.MEDIATION_ADVISER;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.MediationIssue;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of mediation: the rows {@code MED} of the catalogue.
 *
 * <p>None of these limits moves for August, Christmas or a weekend: the Tribunal's rules do not reach them.
 *
 * @since 0.1.0
 */
public final class MediationLaw {
    // The authority has three working days to tell the commissioning body; a notification much later belongs elsewhere.
    private static final int TOLD_WITHIN_DAYS = 30;

    private static final Happening HEALTH_ALONE = MEDIATION_WANTED.where(HEALTH_ONLY);
    private static final Happening HEALTH_AND_MORE = MEDIATION_WANTED.where(HEALTH_AND_OTHER);
    private static final Happening NO_HEALTH = MEDIATION_WANTED.where(
            MediationIssue.ASSESS,
            MediationIssue.REASSESS,
            MediationIssue.MAKE_PLAN,
            MediationIssue.REFER_BACK,
            MediationIssue.AMEND_PROVISION,
            MediationIssue.CHANGE_PLACEMENT,
            MediationIssue.AMEND_PROVISION_AND_PLACEMENT,
            MediationIssue.CONTINUE,
            MediationIssue.CONTINUE_AND_AMEND,
            MediationIssue.DISMISSED,
            MediationIssue.OTHER);

    private static final Choice<ImmutableSet<Happening>> ARRANGED = Choice.on(
            MEDIATION_ARRANGED, ImmutableSet.of(MEDIATION_HELD), ImmutableSet.of(MEDIATION_FIXED, MEDIATION_HELD));

    private static final Process MEDIATION = process("mediation")
            .opensOn(REPLACES, MEDIATION_WANTED)
            .endsOn(MEDIATION_CERTIFICATE_ISSUED, MEDIATION_DECLINED)
            .thenStep(MEDIATION_WANTED)
            .thenStep(MEDIATION_COMMISSIONER_TOLD)
            .thenStep(MEDIATION_FIXED)
            .thenStep(MEDIATION_HELD, MEDIATION_NOT_ARRANGED)
            .thenStep(MEDIATION_AGREED)
            .afterWhichOneMayAskAgain(
                    MEDIATION_COMMISSIONER_TOLD, MEDIATION_FIXED, MEDIATION_HELD, MEDIATION_NOT_ARRANGED)
            .build();

    private static final Process MEETING = process("mediation meeting")
            .opensOn(REPLACES, MEDIATION_FIXED)
            .endsOn(MEDIATION_HELD)
            .thenStep(MEDIATION_FIXED)
            .thenStep(MEDIATION_DATE_TOLD)
            .thenStep(MEDIATION_HELD)
            .build();

    private static final Process CERTIFICATE = process("mediation certificate")
            .opensOn(REPLACES, MEDIATION_DECLINED, MEDIATION_HELD, MEDIATION_NOT_ARRANGED)
            .endsOn(MEDIATION_CERTIFICATE_ISSUED)
            .afterWhichOneMayAskAgain(MEDIATION_CERTIFICATE_ISSUED)
            .build();

    private static final Process OTHER_AGREEMENT = process("agreement beyond appeals")
            .opensOn(REPLACES, MEDIATION_AGREED.where(HEALTH_ONLY, HEALTH_AND_OTHER, OTHER))
            .endsOn(AGREEMENT_COMPLIED)
            .afterWhichOneMayAskAgain(AGREEMENT_COMPLIED, AGREEMENT_SHARED)
            .build();

    private static final Process LEAVE = process("leave to appeal")
            .opensOn(REPLACES, Decisions.telling())
            .endsOn(MEDIATION_ADVISER_CONTACTED, MEDIATION_CERTIFICATE_ISSUED, APPEAL_LODGED)
            .takesInOtherLabels()
            .build();

    /** What every notice of an appealable decision says of mediation and of the certificate. */
    public static final Timescale TELL_OF_MEDIATION = timescale("MED-01")
            .under(CHILDREN_AND_FAMILIES_ACT_2014.section("52(2)"), SEND_REGULATIONS_2014.regulation("32"))
            .the(LOCAL_AUTHORITY)
            .withTheNotice(
                    "tell the family of its right to mediate, and that an appeal needs a certificate",
                    Decisions.telling())
            .inForceFrom(SEPTEMBER_2014);

    /** Two months from the day on which the notice was sent, in August as at any other time. */
    public static final ImmutableMap<AppealableDecision, Timescale> CONTACT_AN_ADVISER =
            Decisions.each(decision -> timescale(Decisions.limb("MED-02", decision))
                    .under(SEND_REGULATIONS_2014.regulation("33"))
                    .the(FAMILY)
                    .may("contact a mediation adviser about " + Decisions.words(decision)
                            + " and say whether to mediate")
                    .by(within(months(2))
                            .after(theOne(Decisions.telling(decision)).by(NamedDay.DISPATCHED)))
                    .answeredBy(MEDIATION_ADVISER_CONTACTED)
                    .during(Decisions.dispute(decision))
                    .onlyOutside(CUSTODY)
                    .unless(EX_SEC55, EX_34, EX_CV1)
                    .inForceFrom(SEPTEMBER_2014));

    /** Issue a certificate three working days after hearing that the family does not wish to mediate. */
    public static final Timescale CERTIFY_THAT_NONE_IS_WANTED = timescale("MED-03")
            .under(SEND_REGULATIONS_2014.regulation("34(1)"))
            .the(MEDIATION_ADVISER)
            .must("issue a certificate when the family does not wish to mediate")
            .by(inWorkingDays(3, limit -> within(limit).after(MEDIATION_DECLINED)))
            .answeredBy(MEDIATION_CERTIFICATE_ISSUED)
            .during(CERTIFICATE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * The bar on a certificate without mediation: used while the adviser was contacted within two months of the date that
     * the notice bears, lapsed when it was not. It does not touch a certificate after mediation.
     */
    public static final ImmutableMap<AppealableDecision, Timescale> CERTIFY_WITHOUT_MEDIATION =
            Decisions.each(decision -> timescale(Decisions.limb("MED-04", decision))
                    .under(SEND_REGULATIONS_2014.regulation("34(2)"))
                    .the(MEDIATION_ADVISER)
                    .may("certify without mediation in a matter of " + Decisions.words(decision)
                            + ", if contacted in the two months after the date of its notice")
                    .by(within(months(2))
                            .after(theOne(Decisions.telling(decision)).by(NamedDay.LETTER_DATED)))
                    .answeredBy(MEDIATION_ADVISER_CONTACTED)
                    .during(Decisions.dispute(decision))
                    .onlyOutside(CUSTODY)
                    .unless(EX_CV1)
                    .inForceFrom(SEPTEMBER_2014));

    /** Ask for leave to appeal without a certificate, once the time to contact an adviser is over; no time is set. */
    public static final Timescale ASK_FOR_LEAVE = timescale("MED-05")
            .under(SEND_REGULATIONS_2014.regulation("34(3)"), HESC_RULES_2008.rule("19"))
            .the(FAMILY)
            .may(
                    "ask the Tribunal for leave to appeal without a certificate, if the time to contact an adviser has run out")
            .by(noDateAfter(Decisions.telling()))
            .answeredBy(APPEAL_LEAVE_SOUGHT)
            .during(LEAVE)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell each commissioning body of the issues where health provision is among them. */
    public static final Timescale TELL_THE_COMMISSIONING_BODY = timescale("MED-06")
            .under(SEND_REGULATIONS_2014.regulation("35(2)"))
            .the(LOCAL_AUTHORITY)
            .must("tell each commissioning body of the issues and of any health provision sought")
            .by(inWorkingDays(3, limit -> within(limit).after(HEALTH_ALONE, HEALTH_AND_MORE)))
            .answeredBy(MEDIATION_COMMISSIONER_TOLD)
            .answeredOnTheDay(NOTIFIED)
            .during(MEDIATION)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Arrange mediation about health alone: thirty calendar days after the authority told the commissioning body. Until that
     * is on record they are counted from the family's wish, before which they cannot begin. If they run out there is no
     * certificate as if mediation had been held.
     */
    public static final Timescale ARRANGE_HEALTH_MEDIATION = timescale("MED-07")
            .under(SEND_REGULATIONS_2014.regulation("35(3)"))
            .the(COMMISSIONING_BODY)
            .must("arrange mediation about health provision")
            .by(laterOf(
                    within(days(30)).after(HEALTH_ALONE),
                    within(days(30)).after(theNext(MEDIATION_COMMISSIONER_TOLD).within(TOLD_WITHIN_DAYS))))
            .answeredBy(ARRANGED)
            .during(MEDIATION)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Arrange mediation between the authority, the commissioning bodies and the family, within thirty days. */
    public static final Timescale ARRANGE_JOINT_MEDIATION = timescale("MED-08")
            .under(SEND_REGULATIONS_2014.regulation("35(4)"))
            .the(LOCAL_AUTHORITY)
            .must("arrange mediation with each commissioning body")
            .by(within(days(30)).after(HEALTH_AND_MORE))
            .answeredBy(ARRANGED)
            .during(MEDIATION)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Arrange mediation within thirty days of hearing, as the authority and not the adviser, that the family wishes it. */
    public static final Timescale ARRANGE_MEDIATION = timescale("MED-09")
            .under(SEND_REGULATIONS_2014.regulation("36(2)"))
            .the(LOCAL_AUTHORITY)
            .must("arrange mediation")
            .by(within(days(30)).after(NO_HEALTH))
            .answeredBy(ARRANGED)
            .during(MEDIATION)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family of date and place five working days ahead, unless it consents to less. */
    public static final Timescale TELL_THE_DATE = timescale("MED-10")
            .under(SEND_REGULATIONS_2014.regulation("37(2)"))
            .the(ARRANGER)
            .must("tell the family of the date and place of the mediation")
            .by(inWorkingDays(5, limit -> atLeast(limit).before(MEDIATION_FIXED)))
            .answeredBy(MEDIATION_DATE_TOLD)
            .answeredOnTheDay(NOTIFIED)
            .during(MEETING)
            .switchedOffBy(MEDIATION_SHORTER_NOTICE_AGREED)
            .onlyOutside(CUSTODY)
            .unless(EX_37)
            .inForceFrom(SEPTEMBER_2014);

    /** Issue a certificate three working days after mediation was held, whatever came of it. */
    public static final Timescale CERTIFY_MEDIATION = timescale("MED-11")
            .under(SEND_REGULATIONS_2014.regulation("39(1)"))
            .the(MEDIATION_ADVISER)
            .must("issue a certificate when mediation has been held")
            .by(inWorkingDays(3, limit -> within(limit).after(MEDIATION_HELD)))
            .answeredBy(MEDIATION_CERTIFICATE_ISSUED)
            .during(CERTIFICATE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Tell the adviser as soon as it is clear that mediation cannot be arranged in the thirty days, which can be before they
     * are over. When that became clear nobody records, so no day is given.
     */
    public static final Timescale TELL_THAT_NONE_CAN_BE_ARRANGED = timescale("MED-12")
            .under(SEND_REGULATIONS_2014.regulation("39(2)"))
            .the(LOCAL_AUTHORITY)
            .mustIfAtAll("tell the mediation adviser that mediation cannot be arranged in time")
            .by(noDateAfter(HEALTH_AND_MORE, NO_HEALTH))
            .answeredBy(MEDIATION_NOT_ARRANGED)
            .during(MEDIATION)
            .onlyOutside(CUSTODY)
            .inForceFrom(SEPTEMBER_2014);

    /** Issue a certificate, as if mediation had been held, three working days after hearing that it cannot be arranged. */
    public static final Timescale CERTIFY_AS_IF_HELD = timescale("MED-13")
            .under(SEND_REGULATIONS_2014.regulation("39(3)"))
            .the(MEDIATION_ADVISER)
            .must("issue a certificate when the authority cannot arrange mediation in time")
            .by(inWorkingDays(3, limit -> within(limit).after(MEDIATION_NOT_ARRANGED)))
            .answeredBy(MEDIATION_CERTIFICATE_ISSUED)
            .during(CERTIFICATE)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Do what was agreed on an appealable issue in the time that an order to the same effect would have given. */
    public static final ImmutableList<Timescale> ACT_AS_IF_ORDERED = ImmutableList.of(
            OrderLaw.ceaseAtOnce("MED-14.cease", Occasion.AGREEMENT),
            OrderLaw.tellOfTheAssessment("MED-14.assess", Occasion.AGREEMENT),
            OrderLaw.refuseAPlan("MED-14.no-plan", Occasion.AGREEMENT),
            OrderLaw.planAfterAssessment("MED-14.plan-after-assessment", Occasion.AGREEMENT),
            OrderLaw.draft("MED-14.draft", Occasion.AGREEMENT),
            OrderLaw.plan("MED-14.plan", Occasion.AGREEMENT),
            OrderLaw.reconsider("MED-14.refer-back", Occasion.AGREEMENT),
            OrderLaw.amendTheProvision("MED-14.provision", Occasion.AGREEMENT),
            OrderLaw.changeThePlacement("MED-14.placement", Occasion.AGREEMENT),
            OrderLaw.changeThePlacementToo("MED-14.mixed", Occasion.AGREEMENT),
            OrderLaw.continueAtOnce("MED-14.continue", Occasion.AGREEMENT),
            OrderLaw.continueAndAmend("MED-14.continue-and-amend", Occasion.AGREEMENT));

    /** Do what was agreed beyond the issues that can be appealed, within two weeks: the authority's part. */
    public static final Timescale ACT_ON_THE_REST = timescale("MED-15.authority")
            .under(SEND_REGULATIONS_2014.regulation("42(3)"))
            .the(LOCAL_AUTHORITY)
            .must("do what was agreed in mediation on an issue that cannot be appealed")
            .by(within(weeks(2)).after(MEDIATION_AGREED.where(OTHER, HEALTH_AND_OTHER)))
            .answeredBy(AGREEMENT_COMPLIED)
            .during(OTHER_AGREEMENT)
            .onlyOutside(CUSTODY)
            .unless(EX_42, EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Do what was agreed beyond the issues that can be appealed, within two weeks: the commissioning body's part. */
    public static final Timescale ACT_ON_HEALTH = timescale("MED-15.health")
            .under(SEND_REGULATIONS_2014.regulation("42(3)"))
            .the(COMMISSIONING_BODY)
            .must("do what was agreed in mediation on health provision")
            .by(within(weeks(2)).after(MEDIATION_AGREED.where(HEALTH_ONLY, HEALTH_AND_OTHER)))
            .answeredBy(AGREEMENT_COMPLIED)
            .during(OTHER_AGREEMENT)
            .onlyOutside(CUSTODY)
            .unless(EX_42, EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Tell the authority of an agreement to which it was no party. That it was none is taken from the issue: the
     * commissioning body alone mediates about health alone. A time that the parties agree does not reach this.
     */
    public static final Timescale TELL_THE_AUTHORITY = timescale("MED-16")
            .under(SEND_REGULATIONS_2014.regulation("42(4)"))
            .the(COMMISSIONING_BODY)
            .must("tell the authority of a mediation agreement to which it was no party")
            .by(within(weeks(1)).after(MEDIATION_AGREED.where(HEALTH_ONLY)))
            .answeredBy(AGREEMENT_SHARED)
            .answeredOnTheDay(NOTIFIED)
            .during(OTHER_AGREEMENT)
            .onlyOutside(CUSTODY)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.<Timescale>builder()
            .add(TELL_OF_MEDIATION)
            .addAll(CONTACT_AN_ADVISER.values())
            .add(CERTIFY_THAT_NONE_IS_WANTED)
            .addAll(CERTIFY_WITHOUT_MEDIATION.values())
            .add(
                    ASK_FOR_LEAVE,
                    TELL_THE_COMMISSIONING_BODY,
                    ARRANGE_HEALTH_MEDIATION,
                    ARRANGE_JOINT_MEDIATION,
                    ARRANGE_MEDIATION,
                    TELL_THE_DATE,
                    CERTIFY_MEDIATION,
                    TELL_THAT_NONE_CAN_BE_ARRANGED,
                    CERTIFY_AS_IF_HELD)
            .addAll(ACT_AS_IF_ORDERED)
            .add(ACT_ON_THE_REST, ACT_ON_HEALTH, TELL_THE_AUTHORITY)
            .build();

    private MediationLaw() {}
}
