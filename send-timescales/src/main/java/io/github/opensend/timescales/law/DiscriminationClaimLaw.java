package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.DISCRIMINATION_CLAIMED;
import static io.github.opensend.core.event.EventTypes.DISCRIMINATION_ENDED;
import static io.github.opensend.core.law.Instruments.EQUALITY_ACT_2010;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.TRIBUNAL_AMENDMENT_RULES_2020;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.timescales.law.Commencement.EQUALITY_2010;
import static io.github.opensend.timescales.law.Commencement.NO_RELIEF_2020;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.Grounds.EX_JE_DISCRIMINATION;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.Limit.by;
import static io.github.opensend.timescales.rule.Limit.earlierOf;
import static io.github.opensend.timescales.rule.Limit.outOfAugustAndChristmas;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Process.process;
import static io.github.opensend.timescales.rule.Timescale.timescale;
import static io.github.opensend.timescales.rule.WhileOpen.REPLACES;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.Timescale;

/**
 * The law of claims of disability discrimination against schools: {@code TRB-07A} and {@code TRB-08}.
 *
 * <p>{@code TRB-07} is no clock: it leaves August and Christmas out of later steps in such a claim, which run as {@code
 * TRB-11} does.
 *
 * @since 0.1.0
 */
public final class DiscriminationClaimLaw {
    private static final Limit SIX_MONTHS = within(months(6)).beginningWith(DISCRIMINATION_ENDED);

    private static final Process CLAIM = process("discrimination claim")
            .opensOn(REPLACES, DISCRIMINATION_ENDED)
            .endsOn(DISCRIMINATION_CLAIMED)
            .afterWhichOneMayAskAgain(DISCRIMINATION_CLAIMED)
            .build();

    /**
     * Until 20 July 2020 a claim whose time ended in August or from 25 December to 1 January could be started on the first
     * working day after. What decides is the day on which the time ended, so the clock runs only where that was before 21
     * July 2020 and in one of those spells.
     */
    public static final Timescale RELIEF_UNTIL_JULY_2020 = timescale("TRB-07A")
            .under(HESC_RULES_2008.rule("12(3)(a)"), TRIBUNAL_AMENDMENT_RULES_2020.rule("2(3)"))
            .the(FAMILY)
            .may("start a claim of disability discrimination on the first working day after August or Christmas")
            .by(outOfAugustAndChristmas(SIX_MONTHS))
            .answeredBy(DISCRIMINATION_CLAIMED)
            .during(CLAIM)
            .onlyWhere(Precedence.before(
                    SIX_MONTHS,
                    earlierOf(outOfAugustAndChristmas(SIX_MONTHS), by(NO_RELIEF_2020, DISCRIMINATION_ENDED))))
            .inForce(InForce.between(SEPTEMBER_2014, NO_RELIEF_2020.minusDays(1)));

    /** Six months that begin with the day of the conduct, or with its last day where it went on. */
    public static final Timescale CLAIM_DISCRIMINATION = timescale("TRB-08")
            .under(EQUALITY_ACT_2010.schedule("17 para 4"))
            .the(FAMILY)
            .may("start a claim of disability discrimination")
            .by(SIX_MONTHS)
            .answeredBy(DISCRIMINATION_CLAIMED)
            .during(CLAIM)
            .unless(EX_JE_DISCRIMINATION)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EQUALITY_2010);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(RELIEF_UNTIL_JULY_2020, CLAIM_DISCRIMINATION);

    private DiscriminationClaimLaw() {}
}
