package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.HEALTH_ABSENCE_BEGAN;
import static io.github.opensend.core.event.EventTypes.HEALTH_ABSENCE_ENDED;
import static io.github.opensend.core.event.EventTypes.SECTION_19_ACKNOWLEDGED;
import static io.github.opensend.core.event.EventTypes.SECTION_19_CHECKED_IN;
import static io.github.opensend.core.event.EventTypes.SECTION_19_DECIDED;
import static io.github.opensend.core.event.EventTypes.SECTION_19_EDUCATION_ARRANGED;
import static io.github.opensend.core.event.EventTypes.SECTION_19_REQUESTED;
import static io.github.opensend.core.law.Instruments.EDUCATION_ACT_1996;
import static io.github.opensend.core.law.Instruments.HEALTH_NEEDS_GUIDANCE_2023;
import static io.github.opensend.core.law.Instruments.LINCOLNSHIRE_SECTION_19_POLICY;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.core.time.TimeLimit.workingDays;
import static io.github.opensend.timescales.law.Commencement.OFFSITE_2013;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.SectionNineteenOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/** The law of education for children who cannot attend school: the rows {@code S19}. Three of the four are the practice of one
 * council.
 *
 * @since 0.1.0
 */
public final class SectionNineteenLaw {
    private static final Process HEALTH_ABSENCE = process("absence through ill health")
            .opensOn(REPLACES, HEALTH_ABSENCE_BEGAN)
            .endsOn(HEALTH_ABSENCE_ENDED)
            .build();

    private static final String LINCOLNSHIRE = "925";

    /** Arrange suitable education as soon as it is clear that a child will be away fifteen school days through ill health, on end or
     * together; not after the fifteenth. Its first day here is that of the first edition, from knowledge. */
    public static final Timescale ARRANGE_EDUCATION_IN_ILL_HEALTH = timescale("S19-01")
            .under(EDUCATION_ACT_1996.section("19"), HEALTH_NEEDS_GUIDANCE_2023.whole())
            .the(LOCAL_AUTHORITY)
            .must("arrange suitable education for a child away through ill health")
            .asSoonAsPracticable(within(schoolDays(15)).beginningWith(HEALTH_ABSENCE_BEGAN))
            .answeredBy(SECTION_19_EDUCATION_ARRANGED)
            .during(HEALTH_ABSENCE)
            .answeredOnTheDay(Choice.settled(NamedDay.EDUCATION_FROM))
            .of(Standing.STATUTORY_GUIDANCE, Certainty.VERIFIED)
            .inForceFrom(OFFSITE_2013);

    /** Lincolnshire aims to acknowledge a request within five working days. Its policy is undated; its first day here is inferred. */
    public static final Timescale ACKNOWLEDGE_A_REQUEST = timescale("S19-02")
            .under(LINCOLNSHIRE_SECTION_19_POLICY.whole())
            .the(LOCAL_AUTHORITY)
            .plansTo("acknowledge a request for education under section 19")
            .by(within(workingDays(5)).after(SECTION_19_REQUESTED))
            .answeredBy(SECTION_19_ACKNOWLEDGED)
            .onlyOf(LINCOLNSHIRE)
            .of(Standing.LOCAL_PRACTICE, Certainty.INFERRED)
            .inForceFrom(OFFSITE_2013);

    /** Lincolnshire aims to decide and to tell within fifteen working days. */
    public static final Timescale DECIDE_A_REQUEST = timescale("S19-03")
            .under(LINCOLNSHIRE_SECTION_19_POLICY.whole())
            .the(LOCAL_AUTHORITY)
            .plansTo("decide on a request for education under section 19 and tell the outcome")
            .by(within(workingDays(15)).after(SECTION_19_REQUESTED))
            .answeredBy(SECTION_19_DECIDED)
            .onlyOf(LINCOLNSHIRE)
            .of(Standing.LOCAL_PRACTICE, Certainty.INFERRED)
            .inForceFrom(OFFSITE_2013);

    /** Lincolnshire looks again every three months after a request that it did not agree. */
    public static final Timescale CHECK_IN = timescale("S19-04")
            .under(LINCOLNSHIRE_SECTION_19_POLICY.whole())
            .the(LOCAL_AUTHORITY)
            .plansTo("look again after a request under section 19 that was not agreed")
            .by(within(months(3))
                    .after(SECTION_19_DECIDED.where(SectionNineteenOutcome.NOT_AGREED), SECTION_19_CHECKED_IN))
            .answeredBy(SECTION_19_CHECKED_IN)
            .onlyOf(LINCOLNSHIRE)
            .of(Standing.LOCAL_PRACTICE, Certainty.INFERRED)
            .inForceFrom(OFFSITE_2013);

    static final ImmutableList<Timescale> RULES =
            ImmutableList.of(ARRANGE_EDUCATION_IN_ILL_HEALTH, ACKNOWLEDGE_A_REQUEST, DECIDE_A_REQUEST, CHECK_IN);

    private SectionNineteenLaw() {}
}
