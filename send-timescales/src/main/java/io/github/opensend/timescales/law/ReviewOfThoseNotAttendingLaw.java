package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AMENDMENT_NOTICE_SERVED;
import static io.github.opensend.core.event.EventTypes.REVIEW_DECISION_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_MEETING_HELD;
import static io.github.opensend.core.event.EventTypes.REVIEW_PAPERS_CIRCULATED;
import static io.github.opensend.core.event.EventTypes.REVIEW_REPORT_SENT;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.law.ReviewLaw.REVIEW;
import static io.github.opensend.timescales.law.ReviewLaw.REVIEW_MEETING;
import static io.github.opensend.timescales.law.ReviewLaw.REVIEW_REPORT;
import static io.github.opensend.timescales.law.ReviewLaw.TO_CEASE;
import static io.github.opensend.timescales.law.ReviewLaw.TO_MAINTAIN;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Attending;
import io.github.opensend.core.event.Happening;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of reviewing the plan of a child or young person who attends no institution: the rows {@code REV} of regulation 21.
 * What follows the decision is the same for everybody and stands in {@link ReviewLaw}.
 *
 * @since 0.1.0
 */
public final class ReviewOfThoseNotAttendingLaw {

    private static final Happening MEETING_FIXED = REVIEW_MEETING_FIXED.where(Attending.NOT_ATTENDING);
    private static final Happening MEETING_HELD = REVIEW_MEETING_HELD.where(Attending.NOT_ATTENDING);

    /** Give at least two weeks' notice of the meeting; the fixing of a date tells when the notice was given. */
    public static final Timescale GIVE_NOTICE_OF_THE_MEETING = timescale("REV-17")
            .under(SEND_REGULATIONS_2014.regulation("21(3)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "give everyone who is invited notice of the date of a review meeting about somebody who attends no institution")
            .by(atLeast(weeks(2)).before(MEETING_FIXED))
            .answeredBy(MEETING_FIXED)
            .answeredOnTheDay(NOTIFIED)
            .during(REVIEW_MEETING)
            .inForceFrom(SEPTEMBER_2014);

    /** Get the advice and send it round at least two weeks before the meeting. */
    public static final Timescale CIRCULATE_THE_ADVICE = timescale("REV-18")
            .under(SEND_REGULATIONS_2014.regulation("21(4)"))
            .the(LOCAL_AUTHORITY)
            .must("obtain and send round advice before a review meeting about somebody who attends no institution")
            .by(atLeast(weeks(2)).before(MEETING_FIXED))
            .answeredBy(REVIEW_PAPERS_CIRCULATED)
            .during(REVIEW_MEETING)
            .inForceFrom(SEPTEMBER_2014);

    /** Write the report of the meeting and send it. */
    public static final Timescale REPORT_THE_MEETING = timescale("REV-19")
            .under(SEND_REGULATIONS_2014.regulation("21(7)"), SEND_REGULATIONS_2014.regulation("21(8)"))
            .the(LOCAL_AUTHORITY)
            .must("send a report of a review meeting about somebody who attends no institution")
            .by(within(weeks(2)).after(MEETING_HELD))
            .answeredBy(REVIEW_REPORT_SENT)
            .during(REVIEW_REPORT)
            .unless(EX_CV1)
            .inForceFrom(SEPTEMBER_2014);

    /** Tell the family whether the plan is to be kept, amended or ceased. */
    public static final Timescale DECIDE_AFTER_THE_MEETING = timescale("REV-20")
            .under(SEND_REGULATIONS_2014.regulation("21(9)"), SEND_REGULATIONS_2014.regulation("21(10)"))
            .the(LOCAL_AUTHORITY)
            .must(
                    "tell the family of somebody who attends no institution whether it proposes to keep, amend or cease the plan")
            .by(within(weeks(4)).after(MEETING_HELD))
            .answeredBy(REVIEW_DECISION_NOTIFIED, AMENDMENT_NOTICE_SERVED)
            .answeredOnTheDay(NOTIFIED)
            .during(REVIEW)
            .unless(EX_CV1)
            .opens(TO_MAINTAIN, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(e)"))
            .opens(TO_CEASE, CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)(f)"))
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            GIVE_NOTICE_OF_THE_MEETING, CIRCULATE_THE_ADVICE, REPORT_THE_MEETING, DECIDE_AFTER_THE_MEETING);

    private ReviewOfThoseNotAttendingLaw() {}
}
