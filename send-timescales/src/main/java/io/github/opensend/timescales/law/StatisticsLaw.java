package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_ATTENTION_DRAWN;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.law.Instruments.SEN2_TIMELINESS;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Processes.ASSESSMENT;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Timescale;

/**
 * How statistics count, which is not law: the rows {@code ST} of the catalogue.
 *
 * <p>{@code ST-02} is no rule: whether the twenty weeks had an exception is an item of the SEN2 return, a definition without
 * a time of its own.
 *
 * @since 0.1.0
 */
public final class StatisticsLaw {
    /**
     * The twenty weeks as the SEN2 collection counts them: the day of receipt is the first day, so they end a day before
     * those of the law. The exact formula of the Department for Education was not seen.
     */
    public static final Timescale TWENTY_WEEKS = timescale("ST-01")
            .under(SEN2_TIMELINESS.whole())
            .the(LOCAL_AUTHORITY)
            .plansTo("issue the final plan in the weeks that statistics count")
            .by(within(weeks(20)).beginningWith(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
            .answeredBy(PLAN_FINALISED)
            .during(ASSESSMENT)
            .of(Standing.CONVENTION, Certainty.VERIFIED)
            .inForceFrom(SEPTEMBER_2014);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(TWENTY_WEEKS);

    private StatisticsLaw() {}
}
