package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.RECOMMENDATION_ANSWERED;
import static io.github.opensend.core.event.EventTypes.RECOMMENDATION_COPIED;
import static io.github.opensend.core.event.EventTypes.RECOMMENDATION_SHARED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_RECOMMENDED;
import static io.github.opensend.core.event.RecommendationArea.HEALTH;
import static io.github.opensend.core.event.RecommendationArea.SOCIAL_CARE;
import static io.github.opensend.core.law.Instruments.RECOMMENDATIONS_REGULATIONS_2017;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.AssessmentLaw.NOTIFIED;
import static io.github.opensend.timescales.law.Commencement.RECOMMENDATIONS_2018;
import static io.github.opensend.timescales.law.Grounds.EX_CV12;
import static io.github.opensend.timescales.law.Grounds.EX_RECDIR_HEALTH;
import static io.github.opensend.timescales.law.Grounds.EX_RECDIR_SOCIAL_CARE;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.COMMISSIONING_BODY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.DutyHolder.TRIBUNAL;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of the Tribunal's recommendations on health and social care: the rows {@code REC} of the catalogue.
 *
 * <p>Every period begins with its day, so it ends a day before a period of the same length that runs from it.
 *
 * @since 0.1.0
 */
public final class RecommendationLaw {
    private static final Happening ON_HEALTH = TRIBUNAL_RECOMMENDED.where(HEALTH);
    private static final Happening ON_SOCIAL_CARE = TRIBUNAL_RECOMMENDED.where(SOCIAL_CARE);
    private static final Happening HEALTH_ANSWERED = RECOMMENDATION_ANSWERED.where(HEALTH);
    private static final Happening SOCIAL_CARE_ANSWERED = RECOMMENDATION_ANSWERED.where(SOCIAL_CARE);
    private static final Happening HEALTH_COPIED = RECOMMENDATION_COPIED.where(HEALTH);
    private static final Happening SOCIAL_CARE_COPIED = RECOMMENDATION_COPIED.where(SOCIAL_CARE);

    private static final Process HEALTH_RECOMMENDATION =
            recommendation("recommendation on health", ON_HEALTH, HEALTH_ANSWERED);
    private static final Process SOCIAL_CARE_RECOMMENDATION =
            recommendation("recommendation on social care", ON_SOCIAL_CARE, SOCIAL_CARE_ANSWERED);
    private static final Process HEALTH_COPY =
            recommendation("copy of an answer on health", HEALTH_ANSWERED, HEALTH_COPIED);
    private static final Process SOCIAL_CARE_COPY =
            recommendation("copy of an answer on social care", SOCIAL_CARE_ANSWERED, SOCIAL_CARE_COPIED);

    /** The commissioning body answers the family and the authority: the recommendation's day is the first of five weeks. */
    public static final Timescale ANSWER_ON_HEALTH = timescale("REC-01")
            .under(
                    RECOMMENDATIONS_REGULATIONS_2017.regulation("6(3)"),
                    RECOMMENDATIONS_REGULATIONS_2017.regulation("6(4)"),
                    RECOMMENDATIONS_REGULATIONS_2017.regulation("6(5)"))
            .the(COMMISSIONING_BODY)
            .must("tell the family and the authority what it will do about the recommendation, and why if not")
            .by(within(weeks(5)).beginningWith(ON_HEALTH))
            .answeredBy(HEALTH_ANSWERED)
            .answeredOnTheDay(NOTIFIED)
            .during(HEALTH_RECOMMENDATION)
            .unless(EX_RECDIR_HEALTH, EX_CV12)
            .inForceFrom(RECOMMENDATIONS_2018);

    /** The authority sends the Secretary of State a copy: the day on which it had the answer is the first of a week. */
    public static final Timescale COPY_THE_ANSWER_ON_HEALTH = timescale("REC-02")
            .under(RECOMMENDATIONS_REGULATIONS_2017.regulation("6(6)"))
            .the(LOCAL_AUTHORITY)
            .must("send the Secretary of State a copy of the commissioning body's answer")
            .by(within(weeks(1)).beginningWith(theOne(HEALTH_ANSWERED).by(NamedDay.SERVED)))
            .answeredBy(HEALTH_COPIED)
            .during(HEALTH_COPY)
            .unless(EX_CV12)
            .inForceFrom(RECOMMENDATIONS_2018);

    /** The authority answers the family on social care: the recommendation's day is the first of five weeks. */
    public static final Timescale ANSWER_ON_SOCIAL_CARE = timescale("REC-03")
            .under(
                    RECOMMENDATIONS_REGULATIONS_2017.regulation("7(1)"),
                    RECOMMENDATIONS_REGULATIONS_2017.regulation("7(2)"),
                    RECOMMENDATIONS_REGULATIONS_2017.regulation("7(3)"))
            .the(LOCAL_AUTHORITY)
            .must("tell the family what it will do about the recommendation, and why if not")
            .by(within(weeks(5)).beginningWith(ON_SOCIAL_CARE))
            .answeredBy(SOCIAL_CARE_ANSWERED)
            .answeredOnTheDay(NOTIFIED)
            .during(SOCIAL_CARE_RECOMMENDATION)
            .unless(EX_RECDIR_SOCIAL_CARE, EX_CV12)
            .inForceFrom(RECOMMENDATIONS_2018);

    /** The authority sends the Secretary of State a copy of its own answer: the answer's day is the first of a week. */
    public static final Timescale COPY_THE_ANSWER_ON_SOCIAL_CARE = timescale("REC-04")
            .under(RECOMMENDATIONS_REGULATIONS_2017.regulation("7(4)"))
            .the(LOCAL_AUTHORITY)
            .must("send the Secretary of State a copy of its own answer")
            .by(within(weeks(1)).beginningWith(theOne(SOCIAL_CARE_ANSWERED).by(NamedDay.DISPATCHED)))
            .answeredBy(SOCIAL_CARE_COPIED)
            .during(SOCIAL_CARE_COPY)
            .unless(EX_CV12)
            .inForceFrom(RECOMMENDATIONS_2018);

    /** The Tribunal sends a recommendation on health to the commissioning body, whose weeks do not wait for it. */
    public static final Timescale SHARE_THE_RECOMMENDATION = timescale("REC-05")
            .under(RECOMMENDATIONS_REGULATIONS_2017.regulation("6(1)"))
            .the(TRIBUNAL)
            .must("send a copy of the recommendation to the commissioning body")
            .by(noDateAfter(ON_HEALTH))
            .answeredBy(RECOMMENDATION_SHARED)
            .during(HEALTH_RECOMMENDATION)
            .inForceFrom(RECOMMENDATIONS_2018);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            ANSWER_ON_HEALTH,
            COPY_THE_ANSWER_ON_HEALTH,
            ANSWER_ON_SOCIAL_CARE,
            COPY_THE_ANSWER_ON_SOCIAL_CARE,
            SHARE_THE_RECOMMENDATION);

    private RecommendationLaw() {}

    // A recommendation of a later appeal takes the place of one whose answer is not on record.
    private static Process recommendation(String name, Happening opens, Happening ends) {
        return process(name)
                .opensOn(REPLACES, opens)
                .endsOn(ends)
                .afterWhichOneMayAskAgain(ends)
                .build();
    }
}
