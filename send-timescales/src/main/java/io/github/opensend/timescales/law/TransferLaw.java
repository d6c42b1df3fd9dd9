package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.COMMISSIONER_CHANGE_LEARNED;
import static io.github.opensend.core.event.EventTypes.COMMISSIONER_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.COMMISSIONER_REVIEW_REQUESTED;
import static io.github.opensend.core.event.EventTypes.INTERIM_PLACE_ARRANGED;
import static io.github.opensend.core.event.EventTypes.PLAN_CEASED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPLACED;
import static io.github.opensend.core.event.EventTypes.PLAN_TRANSFERRED;
import static io.github.opensend.core.event.EventTypes.REVIEW_COMPLETED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.TRANSFER_LEARNED;
import static io.github.opensend.core.event.EventTypes.TRANSFER_MOVED;
import static io.github.opensend.core.event.EventTypes.TRANSFER_NOTIFIED;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.OpenQuestions.REVIEW_IS_DONE;
import static io.github.opensend.timescales.law.OpenQuestions.inWorkingDays;
import static io.github.opensend.timescales.law.ReviewLaw.REVIEWED;
import static io.github.opensend.timescales.rule.Anchor.theLast;
import static io.github.opensend.timescales.rule.Anchor.theNext;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.COMMISSIONING_BODY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.firstKnown;
import static io.github.opensend.timescales.rule.Limit.laterOf;
import static io.github.opensend.timescales.rule.Limit.onTheDayOf;
import static io.github.opensend.timescales.rule.Limit.startedBy;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.ChangeLearnedBy;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.LearnedBy;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of moving to the area of another authority, and of a change of commissioning body without such a move: the rows
 * {@code TRF} of the catalogue.
 *
 * <p>The old authority's knowledge is what counts. What the family tells the new authority starts nothing here. A move and
 * a mere change of commissioning body are told by different events: {@code transfer.learned} by a commissioner starts
 * regulation 15(7) and (8), {@code commissioner.change-learned} regulation 16.
 *
 * <p>{@code TRF-06} is no rule: that the new authority is treated as having made the plan on the day on which the old one
 * made it is an effect on the record, whose earlier events stay as they are.
 *
 * @since 0.1.0
 */
public final class TransferLaw {
    private static final Happening OLD_AUTHORITY_LEARNED = TRANSFER_LEARNED.where(LearnedBy.OLD_AUTHORITY);
    private static final Happening OLD_COMMISSIONER_LEARNED = TRANSFER_LEARNED.where(LearnedBy.OLD_COMMISSIONER);
    private static final Happening NEW_COMMISSIONER_LEARNED = TRANSFER_LEARNED.where(LearnedBy.NEW_COMMISSIONER);

    // News of another day of the move takes the place of the news before it, as a meeting that is fixed again does.
    private static final Process MOVE_KNOWN_TO_THE_AUTHORITY = process("transfer of a plan")
            .opensOn(REPLACES, OLD_AUTHORITY_LEARNED)
            .endsOn(PLAN_TRANSFERRED, PLAN_CEASED)
            .build();

    private static final Process MOVE_KNOWN_TO_THE_COMMISSIONER = process("handover between commissioning bodies")
            .opensOn(REPLACES, OLD_COMMISSIONER_LEARNED)
            .endsOn(COMMISSIONER_NOTIFIED, PLAN_CEASED)
            .build();

    private static final Process WITH_THE_NEW_AUTHORITY = process("plan with a new authority")
            .opensOn(REPLACES, PLAN_TRANSFERRED)
            .endsOn(PLAN_CEASED)
            .build();

    /** Transfer the plan on the day of the move, where the old authority has known of it for fifteen working days. */
    public static final Timescale TRANSFER_ON_THE_DAY = timescale("TRF-01")
            .under(SEND_REGULATIONS_2014.regulation("15(2)"))
            .the(LOCAL_AUTHORITY)
            .must("transfer the plan to the new authority on the day of the move")
            .by(dayOfTheMove(OLD_AUTHORITY_LEARNED))
            .answeredBy(PLAN_TRANSFERRED)
            .during(MOVE_KNOWN_TO_THE_AUTHORITY)
            .onlyWhere(learnedEarly(OLD_AUTHORITY_LEARNED))
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Transfer the plan within fifteen working days, counting the day on which the old authority learned of the move, where
     * it learned too late for the day of the move itself. These days then never end before the move.
     */
    public static final Timescale TRANSFER_AFTER_LEARNING = timescale("TRF-02")
            .under(SEND_REGULATIONS_2014.regulation("15(2)"))
            .the(LOCAL_AUTHORITY)
            .must("transfer the plan to the new authority")
            .by(fifteenWorkingDays(OLD_AUTHORITY_LEARNED))
            .answeredBy(PLAN_TRANSFERRED)
            .during(MOVE_KNOWN_TO_THE_AUTHORITY)
            .onlyWhere(learnedLate(OLD_AUTHORITY_LEARNED))
            .inAnyOrder()
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family of the transfer. The six weeks run from the transfer of the plan, not from the move of the home. */
    public static final Timescale TELL_OF_THE_TRANSFER = timescale("TRF-03")
            .under(SEND_REGULATIONS_2014.regulation("15(4)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the family that the plan was transferred, whether it will assess and when it will review")
            .by(within(weeks(6)).after(PLAN_TRANSFERRED))
            .answeredBy(TRANSFER_NOTIFIED)
            .during(WITH_THE_NEW_AUTHORITY)
            .inAnyOrder()
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Review the plan after a transfer, before the later of two periods is over: twelve months from when it was made or last
     * reviewed, and three from the transfer, each with its first day. The dates that the old authority left count on.
     */
    public static final Timescale REVIEW_AFTER_THE_TRANSFER = timescale("TRF-04")
            .under(SEND_REGULATIONS_2014.regulation("15(5)"))
            .the(LOCAL_AUTHORITY)
            .must("review the plan after its transfer")
            .by(Choice.on(
                    REVIEW_IS_DONE,
                    afterTheTransfer(PLAN_FINALISED, PLAN_REPLACED, REVIEW_DECISION_NOTIFIED, REVIEW_COMPLETED),
                    afterTheTransfer(PLAN_FINALISED, PLAN_REPLACED, REVIEW_MEETING_HELD)))
            .answeredBy(REVIEWED)
            .acrossThreads()
            .switchedOffBy(PLAN_CEASED)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Arrange a place elsewhere at once where the move puts the named institution out of reach. Whether it does is not on
     * record, so nothing is called overdue.
     */
    public static final Timescale PLACE_UNTIL_AMENDED = timescale("TRF-05")
            .under(SEND_REGULATIONS_2014.regulation("15(6)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "arrange a place at another institution until it can amend the plan, if the named one is out of reach")
            .by(onTheDayOf(PLAN_TRANSFERRED))
            .answeredBy(INTERIM_PLACE_ARRANGED)
            .during(WITH_THE_NEW_AUTHORITY)
            .silenceProvesNothing()
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the new commissioning body on the day of the move, where the old one has known for fifteen working days. */
    public static final Timescale HAND_OVER_ON_THE_DAY = timescale("TRF-07")
            .under(SEND_REGULATIONS_2014.regulation("15(7)"))
            .the(COMMISSIONING_BODY)
            .must("notify the new commissioning body on the day of the move")
            .by(dayOfTheMove(OLD_COMMISSIONER_LEARNED))
            .answeredBy(COMMISSIONER_NOTIFIED)
            .during(MOVE_KNOWN_TO_THE_COMMISSIONER)
            .onlyWhere(learnedEarly(OLD_COMMISSIONER_LEARNED))
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the new commissioning body within fifteen working days, where the old one learned too late for the day itself. */
    public static final Timescale HAND_OVER_AFTER_LEARNING = timescale("TRF-08")
            .under(SEND_REGULATIONS_2014.regulation("15(7)"))
            .the(COMMISSIONING_BODY)
            .must("notify the new commissioning body of the move")
            .by(fifteenWorkingDays(OLD_COMMISSIONER_LEARNED))
            .answeredBy(COMMISSIONER_NOTIFIED)
            .during(MOVE_KNOWN_TO_THE_COMMISSIONER)
            .onlyWhere(learnedLate(OLD_COMMISSIONER_LEARNED))
            .inAnyOrder()
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Ask the new authority to assess or review, where the health provision cannot be arranged; it has to comply. */
    public static final Timescale ASK_FOR_A_REVIEW = timescale("TRF-09")
            .under(SEND_REGULATIONS_2014.regulation("15(8)"))
            .the(COMMISSIONING_BODY)
            .mustIfAtAll(
                    "ask the new authority to assess or review, if it cannot arrange the health provision in the plan")
            .by(fifteenWorkingDays(NEW_COMMISSIONER_LEARNED))
            .answeredBy(COMMISSIONER_REVIEW_REQUESTED)
            .switchedOffBy(PLAN_CEASED)
            .inAnyOrder()
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the new commissioning body of a change that leaves the authority the same. */
    public static final Timescale TELL_OF_THE_CHANGE = timescale("TRF-10")
            .under(SEND_REGULATIONS_2014.regulation("16(2)"))
            .the(COMMISSIONING_BODY)
            .must("notify the new commissioning body of the change")
            .by(fifteenWorkingDays(COMMISSIONER_CHANGE_LEARNED.where(ChangeLearnedBy.OLD_COMMISSIONER)))
            .answeredBy(COMMISSIONER_NOTIFIED)
            .inAnyOrder()
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Ask the authority to assess or review after a change of commissioning body; it has to comply. */
    public static final Timescale ASK_FOR_A_REVIEW_AFTER_THE_CHANGE = timescale("TRF-11")
            .under(SEND_REGULATIONS_2014.regulation("16(3)"))
            .the(COMMISSIONING_BODY)
            .mustIfAtAll("ask the authority to assess or review, if it cannot arrange the health provision in the plan")
            .by(fifteenWorkingDays(COMMISSIONER_CHANGE_LEARNED.where(ChangeLearnedBy.NEW_COMMISSIONER)))
            .answeredBy(COMMISSIONER_REVIEW_REQUESTED)
            .switchedOffBy(PLAN_CEASED)
            .inAnyOrder()
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            TRANSFER_ON_THE_DAY,
            TRANSFER_AFTER_LEARNING,
            TELL_OF_THE_TRANSFER,
            REVIEW_AFTER_THE_TRANSFER,
            PLACE_UNTIL_AMENDED,
            HAND_OVER_ON_THE_DAY,
            HAND_OVER_AFTER_LEARNING,
            ASK_FOR_A_REVIEW,
            TELL_OF_THE_CHANGE,
            ASK_FOR_A_REVIEW_AFTER_THE_CHANGE);

    private TransferLaw() {}

    private static Limit afterTheTransfer(Happening... madeOrReviewed) {
        return laterOf(
                within(months(3)).beginningWith(PLAN_TRANSFERRED),
                within(months(12)).beginningWith(theLast(madeOrReviewed)));
    }

    private static Choice<Limit> fifteenWorkingDays(Happening learned) {
        return inWorkingDays(15, limit -> within(limit).beginningWith(learned));
    }

    private static Choice<Precedence> learnedEarly(Happening learned) {
        return fifteenWorkingDays(learned).map(end -> Precedence.before(end, dayOfTheMove(learned)));
    }

    private static Choice<Precedence> learnedLate(Happening learned) {
        return fifteenWorkingDays(learned).map(end -> Precedence.notBefore(end, dayOfTheMove(learned)));
    }

    // The move itself where it is on record, else the day that was foretold; without either, the day of learning, which
    // never comes after fifteen working days.
    private static Limit dayOfTheMove(Happening learned) {
        return startedBy(
                learned,
                firstKnown(
                        onTheDayOf(theNext(TRANSFER_MOVED)),
                        onTheDayOf(theOne(learned).by(NamedDay.FOR))));
    }
}
