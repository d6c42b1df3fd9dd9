package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ATTENDANCE_NOTICE_ANSWERED;
import static io.github.opensend.core.event.EventTypes.ATTENDANCE_NOTICE_SERVED;
import static io.github.opensend.core.event.EventTypes.COMPLAINT_MATTER_KNOWN;
import static io.github.opensend.core.event.EventTypes.JUDICIAL_REVIEW_CLAIMED;
import static io.github.opensend.core.event.EventTypes.JUDICIAL_REVIEW_GROUNDS_AROSE;
import static io.github.opensend.core.event.EventTypes.OMBUDSMAN_COMPLAINED;
import static io.github.opensend.core.law.Instruments.CIVIL_PROCEDURE_RULES_1998;
import static io.github.opensend.core.law.Instruments.EDUCATION_ACT_1996;
import static io.github.opensend.core.law.Instruments.LOCAL_GOVERNMENT_ACT_1974;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_JE_JUDICIAL_REVIEW;
import static io.github.opensend.timescales.law.Grounds.EX_JE_OMBUDSMAN;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law next door, which families and authorities meet on the way: the rows {@code ADJ} of the catalogue.
 *
 * @since 0.1.0
 */
public final class AdjacentLaw {
    /** Complain to the Ombudsman within twelve months that begin with the day on which the matter became known. */
    public static final Timescale COMPLAIN_TO_THE_OMBUDSMAN = timescale("ADJ-01")
            .under(LOCAL_GOVERNMENT_ACT_1974.section("26B"), LOCAL_GOVERNMENT_ACT_1974.section("34D"))
            .the(FAMILY)
            .may("complain to the Local Government and Social Care Ombudsman")
            .by(within(months(12)).beginningWith(COMPLAINT_MATTER_KNOWN))
            .answeredBy(OMBUDSMAN_COMPLAINED)
            .unless(EX_JE_OMBUDSMAN)
            .inForceFrom(SEPTEMBER_2014);

    /** Claim judicial review promptly, and in any event within three months of the day on which the grounds arose. */
    public static final Timescale CLAIM_JUDICIAL_REVIEW = timescale("ADJ-02")
            .under(CIVIL_PROCEDURE_RULES_1998.rule("54.5"))
            .the(FAMILY)
            .may("file a claim for judicial review")
            .asSoonAsPracticable(within(months(3)).after(JUDICIAL_REVIEW_GROUNDS_AROSE))
            .answeredBy(JUDICIAL_REVIEW_CLAIMED)
            .unless(EX_JE_JUDICIAL_REVIEW)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(SEPTEMBER_2014);

    /**
     * Satisfy the authority that a child is suitably educated, in the period that a notice gives: at least fifteen days that
     * begin with its service. The scheme that an Act of 2026 adds beside it is not held here.
     */
    public static final Timescale ANSWER_AN_ATTENDANCE_NOTICE = timescale("ADJ-03")
            .under(EDUCATION_ACT_1996.section("437(2)"))
            .the(FAMILY)
            .may("satisfy the authority that the child receives suitable education")
            .by(within(days(15)).beginningWith(theOne(ATTENDANCE_NOTICE_SERVED).by(NamedDay.SERVED)))
            .answeredBy(ATTENDANCE_NOTICE_ANSWERED)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES =
            ImmutableList.of(COMPLAIN_TO_THE_OMBUDSMAN, CLAIM_JUDICIAL_REVIEW, ANSWER_AN_ATTENDANCE_NOTICE);

    private AdjacentLaw() {}
}
