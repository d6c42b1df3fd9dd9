package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.CircumstanceKind.ALTERNATIVE_ARRANGEMENTS;
import static io.github.opensend.core.event.CircumstanceKind.CORONAVIRUS;
import static io.github.opensend.core.event.CircumstanceKind.EARLY_YEARS_CLOSED;
import static io.github.opensend.core.event.CircumstanceKind.EXCEPTIONAL_CIRCUMSTANCES;
import static io.github.opensend.core.event.CircumstanceKind.MISSED_APPOINTMENT;
import static io.github.opensend.core.event.CircumstanceKind.PERSONAL_CIRCUMSTANCES;
import static io.github.opensend.core.event.CircumstanceKind.SCHOOL_CLOSED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;

import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.rule.Condition;
import io.github.opensend.timescales.rule.Condition.AbsentInThePeriod;
import io.github.opensend.timescales.rule.Condition.AdviceAskedForAroundAClosure;
import io.github.opensend.timescales.rule.Condition.InThePeriod;
import io.github.opensend.timescales.rule.Condition.WhileAnInstrumentWasInForce;
import io.github.opensend.timescales.rule.Ground;
import java.time.LocalDate;

/**
 * The grounds on which a number of weeks does not apply, each under the provision to which it belongs.
 *
 * <p>The lists are literal: a ground that one regulation has and another lacks is in the one and not in the other.
 */
public final class Grounds {
    private static final int FOUR_WEEKS = 28;
    private static final int ONE_WEEK = 7;
    private static final LocalDate CORONAVIRUS_FIRST = LocalDate.of(2020, 5, 1);

    // The instrument ceases to have effect "on" this day; the DfE reads the day as still covered.
    private static final LocalDate CORONAVIRUS_LAST = LocalDate.of(2020, 9, 25);

    private static final Condition SCHOOL_WAS_CLOSED =
            new AdviceAskedForAroundAClosure(SCHOOL_CLOSED, FOUR_WEEKS, ONE_WEEK);
    private static final Condition EARLY_YEARS_WAS_CLOSED =
            new AdviceAskedForAroundAClosure(EARLY_YEARS_CLOSED, FOUR_WEEKS, ONE_WEEK);
    private static final Condition PERSONAL = InThePeriod.of(PERSONAL_CIRCUMSTANCES);
    private static final Condition ABSENT_FOUR_WEEKS = new AbsentInThePeriod(FOUR_WEEKS);
    private static final Condition IN_THE_PANDEMIC =
            new WhileAnInstrumentWasInForce(CORONAVIRUS, CORONAVIRUS_FIRST, CORONAVIRUS_LAST);

    /** Regulation 5(4)(a): a school or post-16 institution was closed. */
    public static final Ground EX_05A = Ground.disapplies("EX-05A", regulation("5(4)(a)"), SCHOOL_WAS_CLOSED);

    /** Regulation 5(4)(b): a provider of early years education was closed. */
    public static final Ground EX_05B = Ground.disapplies("EX-05B", regulation("5(4)(b)"), EARLY_YEARS_WAS_CLOSED);

    /** Regulation 5(4)(c): exceptional personal circumstances. */
    public static final Ground EX_05C = Ground.disapplies("EX-05C", regulation("5(4)(c)"), PERSONAL);

    /** Regulation 5(4)(d): absent for four weeks. */
    public static final Ground EX_05D = Ground.disapplies("EX-05D", regulation("5(4)(d)"), ABSENT_FOUR_WEEKS);

    /** Regulation 8(2)(a): exceptional circumstances, personal ones among them. */
    public static final Ground EX_08A = Ground.disapplies(
            "EX-08A", regulation("8(2)(a)"), InThePeriod.of(EXCEPTIONAL_CIRCUMSTANCES, PERSONAL_CIRCUMSTANCES));

    /** Regulation 8(2)(b): absent for four weeks. */
    public static final Ground EX_08B = Ground.disapplies("EX-08B", regulation("8(2)(b)"), ABSENT_FOUR_WEEKS);

    /** Regulation 8(2)(c): an appointment was missed. */
    public static final Ground EX_08C =
            Ground.disapplies("EX-08C", regulation("8(2)(c)"), InThePeriod.of(MISSED_APPOINTMENT));

    /** Regulation 10(4)(a): a school or post-16 institution was closed. */
    public static final Ground EX_10A = Ground.disapplies("EX-10A", regulation("10(4)(a)"), SCHOOL_WAS_CLOSED);

    /** Regulation 10(4)(b): a provider of early years education was closed. */
    public static final Ground EX_10B = Ground.disapplies("EX-10B", regulation("10(4)(b)"), EARLY_YEARS_WAS_CLOSED);

    /** Regulation 10(4)(c): exceptional personal circumstances. */
    public static final Ground EX_10C = Ground.disapplies("EX-10C", regulation("10(4)(c)"), PERSONAL);

    /** Regulation 10(4)(d): absent for four weeks. */
    public static final Ground EX_10D = Ground.disapplies("EX-10D", regulation("10(4)(d)"), ABSENT_FOUR_WEEKS);

    /** Regulation 13(3): any of the four of regulation 10(4)(a) to (d). */
    public static final Ground EX_13 = Ground.disapplies(
            "EX-13", regulation("13(3)"), SCHOOL_WAS_CLOSED, EARLY_YEARS_WAS_CLOSED, PERSONAL, ABSENT_FOUR_WEEKS);

    /** Regulation 24: the look back itself, which lets an authority refuse and changes no clock. */
    public static final Ground EX_24 = Ground.allows("EX-24", regulation("24"));

    /** Regulation 27(3)(a): a school or post-16 institution was closed. */
    public static final Ground EX_27A = Ground.disapplies("EX-27A", regulation("27(3)(a)"), SCHOOL_WAS_CLOSED);

    /** Regulation 27(3)(b): a provider of early years education was closed. */
    public static final Ground EX_27B = Ground.disapplies("EX-27B", regulation("27(3)(b)"), EARLY_YEARS_WAS_CLOSED);

    /** Regulation 27(3)(c): exceptional personal circumstances. */
    public static final Ground EX_27C = Ground.disapplies("EX-27C", regulation("27(3)(c)"), PERSONAL);

    /** Regulation 27(3)(d): absent for four weeks. */
    public static final Ground EX_27D = Ground.disapplies("EX-27D", regulation("27(3)(d)"), ABSENT_FOUR_WEEKS);

    /** Regulation 2A, from 1 May to 25 September 2020. */
    public static final Ground EX_CV1 = Ground.disapplies("EX-CV1", regulation("2A"), IN_THE_PANDEMIC);

    /** Regulation 4(3), from 1 May to 25 September 2020. */
    public static final Ground EX_CV2 = Ground.disapplies("EX-CV2", regulation("4(3)"), IN_THE_PANDEMIC);

    /** Regulation 5(4)(e), from 1 May to 25 September 2020. */
    public static final Ground EX_CV3 = Ground.disapplies("EX-CV3", regulation("5(4)(e)"), IN_THE_PANDEMIC);

    /** Regulation 8(2)(d), from 1 May to 25 September 2020. */
    public static final Ground EX_CV4 = Ground.disapplies("EX-CV4", regulation("8(2)(d)"), IN_THE_PANDEMIC);

    /** Regulations 10(4)(e) and 13(3), from 1 May to 25 September 2020. */
    public static final Ground EX_CV5 = Ground.disapplies("EX-CV5", regulation("10(4)(e)"), IN_THE_PANDEMIC);

    /** Regulation 18A, from 1 May to 25 September 2020. It never reached the dates of regulation 18. */
    public static final Ground EX_CV6 = Ground.disapplies("EX-CV6", regulation("18A"), IN_THE_PANDEMIC);

    /** Regulation 22(6), from 1 May to 25 September 2020. */
    public static final Ground EX_CV7 = Ground.disapplies("EX-CV7", regulation("22(6)"), IN_THE_PANDEMIC);

    /** Regulation 27(3)(e), from 1 May to 25 September 2020. */
    public static final Ground EX_CV8 = Ground.disapplies("EX-CV8", regulation("27(3)(e)"), IN_THE_PANDEMIC);

    /** Section 42(5): the family made suitable alternative arrangements. */
    public static final Ground EX_ALT = Ground.switchesOff(
            "EX-ALT", CHILDREN_AND_FAMILIES_ACT_2014.section("42(5)"), InThePeriod.of(ALTERNATIVE_ARRANGEMENTS));

    private Grounds() {}

    private static Provision regulation(String number) {
        return SEND_REGULATIONS_2014.regulation(number);
    }
}
