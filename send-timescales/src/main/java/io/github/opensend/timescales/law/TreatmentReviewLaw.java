package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ADMISSION_RISK_RATED;
import static io.github.opensend.core.event.EventTypes.CETR_HELD;
import static io.github.opensend.core.event.EventTypes.HOSPITAL_ADMITTED;
import static io.github.opensend.core.event.EventTypes.HOSPITAL_DISCHARGED;
import static io.github.opensend.core.law.Instruments.CETR_POLICY;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.CETR_2017;
import static io.github.opensend.timescales.rule.DutyHolder.COMMISSIONING_BODY;
import static io.github.opensend.timescales.rule.DutyHolder.HEALTH_BODY;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.OpenedBy.openedBy;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.Patient;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/** Care, education and treatment reviews: the rows {@code CETR}.
 *
 * @since 0.1.0
 */
public final class TreatmentReviewLaw {
    private static final Process STAY = process("stay in hospital")
            .opensOn(REPLACES, HOSPITAL_ADMITTED)
            .endsOn(HOSPITAL_DISCHARGED)
            .build();

    /** Hold a review in the community before a child at risk is admitted; in an emergency a meeting takes its place. */
    public static final Timescale REVIEW_BEFORE_AN_ADMISSION = timescale("CETR-01")
            .under(CETR_POLICY.whole())
            .the(HEALTH_BODY)
            .must("hold a review of care, education and treatment before an admission")
            .by(noDateAfter(ADMISSION_RISK_RATED))
            .answeredBy(CETR_HELD)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(CETR_2017);

    /** A child without such a review has one within two weeks of admission: not the 28 days of an adult. */
    public static final Timescale REVIEW_AFTER_AN_ADMISSION = timescale("CETR-02")
            .under(CETR_POLICY.whole())
            .the(COMMISSIONING_BODY)
            .must("hold a review of care, education and treatment after the admission of a child")
            .by(within(weeks(2)).after(HOSPITAL_ADMITTED.where(Patient.CHILD).without(Detail.COMMUNITY_REVIEW)))
            .answeredBy(CETR_HELD)
            .during(STAY)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(CETR_2017);

    /** A child in hospital has one every three months. */
    public static final Timescale REVIEW_IN_HOSPITAL = timescale("CETR-03")
            .under(CETR_POLICY.whole())
            .the(COMMISSIONING_BODY)
            .must("hold a review of care, education and treatment of a child in hospital")
            .by(within(months(3)).after(HOSPITAL_ADMITTED.where(Patient.CHILD), CETR_HELD))
            .answeredBy(CETR_HELD)
            .during(STAY)
            .onlyWhere(openedBy(HOSPITAL_ADMITTED.where(Patient.CHILD)))
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(CETR_2017);

    /** An adult has a care and treatment review within 28 days. */
    public static final Timescale REVIEW_AFTER_THE_ADMISSION_OF_AN_ADULT = timescale("CETR-04")
            .under(CETR_POLICY.whole())
            .the(COMMISSIONING_BODY)
            .must("hold a care and treatment review after the admission of an adult")
            .by(within(days(28)).after(HOSPITAL_ADMITTED.where(Patient.ADULT).without(Detail.COMMUNITY_REVIEW)))
            .answeredBy(CETR_HELD)
            .during(STAY)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(CETR_2017);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            REVIEW_BEFORE_AN_ADMISSION,
            REVIEW_AFTER_AN_ADMISSION,
            REVIEW_IN_HOSPITAL,
            REVIEW_AFTER_THE_ADMISSION_OF_AN_ADULT);

    private TreatmentReviewLaw() {}
}
