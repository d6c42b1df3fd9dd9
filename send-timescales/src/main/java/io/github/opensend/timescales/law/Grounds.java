package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.CircumstanceKind.ALTERNATIVE_ARRANGEMENTS;
import static io.github.opensend.core.event.CircumstanceKind.ALTERNATIVE_PERSON_ABSENT;
import static io.github.opensend.core.event.CircumstanceKind.CORONAVIRUS;
import static io.github.opensend.core.event.CircumstanceKind.EARLY_YEARS_CLOSED;
import static io.github.opensend.core.event.CircumstanceKind.EXCEPTIONAL_CIRCUMSTANCES;
import static io.github.opensend.core.event.CircumstanceKind.MISSED_APPOINTMENT;
import static io.github.opensend.core.event.CircumstanceKind.PARENT_ABSENT;
import static io.github.opensend.core.event.CircumstanceKind.PERSONAL_CIRCUMSTANCES;
import static io.github.opensend.core.event.CircumstanceKind.SCHOOL_CLOSED;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.CIVIL_PROCEDURE_RULES_1998;
import static io.github.opensend.core.law.Instruments.DETAINED_PERSONS_REGULATIONS_2015;
import static io.github.opensend.core.law.Instruments.EQUALITY_ACT_2010;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.LOCAL_GOVERNMENT_ACT_1974;
import static io.github.opensend.core.law.Instruments.PERSONAL_BUDGETS_REGULATIONS_2014;
import static io.github.opensend.core.law.Instruments.RECOMMENDATIONS_REGULATIONS_2017;
import static io.github.opensend.core.law.Instruments.SCHOOL_DISCIPLINE_REGULATIONS_2012;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.law.Instruments.UPPER_TRIBUNAL_RULES_2008;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
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
 *
 * <p>The rows {@code CVD} of the catalogue are grounds. {@code CVD-01} to {@code CVD-12} are {@code EX-CV1} to {@code
 * EX-CV12}: while the instrument was in force, a number that coronavirus made impractical gave way to acting as soon as
 * reasonably practicable. {@code CVD-13} is {@code EX-CV13}.
 *
 * @since 0.1.0
 */
public final class Grounds {
    private static final int FOUR_WEEKS = 28;
    private static final int TWO_WEEKS = 14;
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
    private static final Condition ABSENT_TWO_WEEKS = new AbsentInThePeriod(TWO_WEEKS);
    private static final Condition PARENT_ABSENT_FOUR_WEEKS = new AbsentInThePeriod(PARENT_ABSENT, FOUR_WEEKS);
    private static final Condition PARENT_ABSENT_TWO_WEEKS = new AbsentInThePeriod(PARENT_ABSENT, TWO_WEEKS);
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
    /** Regulation 34(3): the Tribunal gives leave to appeal without a certificate. */
    public static final Ground EX_34 = Ground.allows("EX-34", regulation("34(3)"));

    /** Regulation 37(2): the family consents to shorter notice; the record tells it as an event. */
    public static final Ground EX_37 = Ground.allows("EX-37", regulation("37(2)"));

    /** Regulation 42(5): the parties agreed another time in writing. */
    public static final Ground EX_42 = Ground.replaces("EX-42", regulation("42(5)"), NamedDay.AGREED_BY);

    /** Regulation 44(1): the Tribunal directed another time. */
    public static final Ground EX_44DIR = Ground.replaces("EX-44DIR", regulation("44(1)"), NamedDay.DIRECTED_BY);

    /** Regulation 44(3)(a): exceptional personal circumstances. */
    public static final Ground EX_44A = Ground.disapplies("EX-44A", regulation("44(3)(a)"), PERSONAL);

    /** Regulation 44(3)(b): absent for two weeks, where other regulations ask for four. */
    public static final Ground EX_44B = Ground.disapplies("EX-44B", regulation("44(3)(b)"), ABSENT_TWO_WEEKS);

    /** Regulation 44(3)(c): any reason of regulation 13(3), which for a time in 2020 took in the pandemic. */
    public static final Ground EX_44C = Ground.disapplies(
            "EX-44C",
            regulation("44(3)(c)"),
            SCHOOL_WAS_CLOSED,
            EARLY_YEARS_WAS_CLOSED,
            PERSONAL,
            ABSENT_FOUR_WEEKS,
            IN_THE_PANDEMIC);

    /** Regulation 45(7)(a), for paragraphs (3) and (6) alone: exceptional personal circumstances. */
    public static final Ground EX_45A = Ground.disapplies("EX-45A", regulation("45(7)(a)"), PERSONAL);

    /** Regulation 45(7)(b), for paragraphs (3) and (6) alone: absent for two weeks. */
    public static final Ground EX_45B = Ground.disapplies("EX-45B", regulation("45(7)(b)"), ABSENT_TWO_WEEKS);

    /** Regulation 45(7)(c), for paragraphs (3) and (6) alone: any reason of regulation 13(3). */
    public static final Ground EX_45C = Ground.disapplies(
            "EX-45C",
            regulation("45(7)(c)"),
            SCHOOL_WAS_CLOSED,
            EARLY_YEARS_WAS_CLOSED,
            PERSONAL,
            ABSENT_FOUR_WEEKS,
            IN_THE_PANDEMIC);

    /**
     * The time for a governing board to meet, for exclusions from 1 June 2020 to 24 March 2022, where meeting in person was not
     * practicable: the number gave way, for ten more school days or as long as was needed. The window is verified, the content
     * is from knowledge.
     */
    public static final Ground EX_GB_C19 = Ground.disapplies(
                    "EX-GB-C19",
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6"),
                    new WhileAnInstrumentWasInForce(
                            CORONAVIRUS,
                            Commencement.EXCLUSION_EASEMENTS.first(),
                            Commencement.EXCLUSION_EASEMENTS.last().orElseThrow()))
            .with(Certainty.FROM_KNOWLEDGE);

    /** Section 55(2): an appeal about the placement alone needs no certificate. */
    public static final Ground EX_SEC55 = Ground.allows("EX-SEC55", CHILDREN_AND_FAMILIES_ACT_2014.section("55(2)"));

    /** Rule 5(3)(a) of the HESC Rules 2008: the Tribunal extends the time. */
    public static final Ground EX_EXT = Ground.allows("EX-EXT", HESC_RULES_2008.rule("5(3)(a)"));

    /** Rule 5(3)(a) of the Upper Tribunal Rules 2008: the Upper Tribunal extends the time. */
    public static final Ground EX_EXT_UPPER = Ground.allows("EX-EXT", UPPER_TRIBUNAL_RULES_2008.rule("5(3)(a)"));

    /** Rule 12(4) of the HESC Rules 2008: the Tribunal fixed the date itself. */
    public static final Ground EX_12DIR =
            Ground.replaces("EX-12DIR", HESC_RULES_2008.rule("12(4)"), NamedDay.DIRECTED_BY);

    /** Regulation 6(4) of the 2017 Regulations: the Tribunal directed another time for the commissioning body. */
    public static final Ground EX_RECDIR_HEALTH =
            Ground.replaces("EX-RECDIR", RECOMMENDATIONS_REGULATIONS_2017.regulation("6(4)"), NamedDay.DIRECTED_BY);

    /** Regulation 7(2) of the 2017 Regulations: the Tribunal directed another time for the authority. */
    public static final Ground EX_RECDIR_SOCIAL_CARE =
            Ground.replaces("EX-RECDIR", RECOMMENDATIONS_REGULATIONS_2017.regulation("7(2)"), NamedDay.DIRECTED_BY);

    /** Schedule 17 to the Equality Act 2010: the Tribunal considers a late claim. */
    public static final Ground EX_JE_DISCRIMINATION =
            Ground.allows("EX-JE", EQUALITY_ACT_2010.schedule("17 para 4(3)")).with(Certainty.FROM_KNOWLEDGE);

    /** Section 26B of the Local Government Act 1974: the Ombudsman takes a late complaint. */
    public static final Ground EX_JE_OMBUDSMAN =
            Ground.allows("EX-JE", LOCAL_GOVERNMENT_ACT_1974.section("26B(3)")).with(Certainty.FROM_KNOWLEDGE);

    /** Rule 3.1 of the Civil Procedure Rules: the court extends the time. */
    public static final Ground EX_JE_JUDICIAL_REVIEW =
            Ground.allows("EX-JE", CIVIL_PROCEDURE_RULES_1998.rule("3.1(2)(a)")).with(Certainty.FROM_KNOWLEDGE);

    /** Regulation 2A, from 1 May to 25 September 2020. */
    public static final Ground EX_CV1 = Ground.disapplies("EX-CV1", regulation("2A"), IN_THE_PANDEMIC);

    /** Regulation 4(3), from 1 May to 25 September 2020. */
    public static final Ground EX_CV2 = Ground.disapplies("EX-CV2", regulation("4(3)"), IN_THE_PANDEMIC);

    /** Regulation 5(4)(e), from 1 May to 25 September 2020. */
    public static final Ground EX_CV3 = Ground.disapplies("EX-CV3", regulation("5(4)(e)"), IN_THE_PANDEMIC);

    /** Regulation 8(2)(d), from 1 May to 25 September 2020. */
    public static final Ground EX_CV4 = Ground.disapplies("EX-CV4", regulation("8(2)(d)"), IN_THE_PANDEMIC);

    /** Regulations 10(4)(e) and 13(3), from 1 May to 25 September 2020. */
    public static final Ground EX_CV5 = new Ground(
            "EX-CV5",
            Citation.of(regulation("10(4)(e)"), regulation("13(3)")),
            Ground.Effect.DISAPPLIES,
            ImmutableList.of(IN_THE_PANDEMIC),
            null,
            Certainty.VERIFIED);

    /** Regulation 18A, from 1 May to 25 September 2020. It never reached the dates of regulation 18. */
    public static final Ground EX_CV6 = Ground.disapplies("EX-CV6", regulation("18A"), IN_THE_PANDEMIC);

    /** Regulation 22(6), from 1 May to 25 September 2020. */
    public static final Ground EX_CV7 = Ground.disapplies("EX-CV7", regulation("22(6)"), IN_THE_PANDEMIC);

    /** Regulation 27(3)(e), from 1 May to 25 September 2020. */
    public static final Ground EX_CV8 = Ground.disapplies("EX-CV8", regulation("27(3)(e)"), IN_THE_PANDEMIC);
    /** Regulation 45(8), for paragraph (3A), from 1 May to 25 September 2020. */
    public static final Ground EX_CV9 = Ground.disapplies("EX-CV9", regulation("45(8)"), IN_THE_PANDEMIC);

    /** Regulation 2A of the Personal Budgets Regulations 2014, from 1 May to 25 September 2020. */
    public static final Ground EX_CV10 =
            Ground.disapplies("EX-CV10", PERSONAL_BUDGETS_REGULATIONS_2014.regulation("2A"), IN_THE_PANDEMIC);

    /** Everywhere in the Detained Persons Regulations 2015 that it was written in, from 1 May to 25 September 2020. */
    public static final Ground EX_CV11 = new Ground(
            "EX-CV11",
            Citation.of(
                    detained("2A"),
                    detained("4(3)"),
                    detained("5(4)(d)"),
                    detained("8(2)(e)"),
                    detained("10(4)(d)"),
                    detained("13(3)"),
                    detained("29(6A)"),
                    detained("29(7)(c)"),
                    detained("30(7)(c)")),
            Ground.Effect.DISAPPLIES,
            ImmutableList.of(IN_THE_PANDEMIC),
            null,
            Certainty.VERIFIED);

    /** Regulation 2A of the 2017 Regulations, from 1 May to 25 September 2020. */
    public static final Ground EX_CV12 =
            Ground.disapplies("EX-CV12", RECOMMENDATIONS_REGULATIONS_2017.regulation("2A"), IN_THE_PANDEMIC);

    /**
     * Section 42 as the Secretary of State modified it by notice from 1 May to 31 July 2020: reasonable endeavours were
     * enough. No date changes by it, and whether they were made is for others to judge.
     */
    public static final Ground EX_CV13 = Ground.allows("EX-CV13", CHILDREN_AND_FAMILIES_ACT_2014.section("42"))
            .with(Certainty.FROM_KNOWLEDGE);

    /** Detained regulation 5(4)(a): a school or post-16 institution was closed; early years are not in the list. */
    public static final Ground EX_D05A = Ground.disapplies("EX-D05A", detained("5(4)(a)"), SCHOOL_WAS_CLOSED);

    /** Detained regulation 5(4)(b): exceptional personal circumstances. */
    public static final Ground EX_D05B = Ground.disapplies("EX-D05B", detained("5(4)(b)"), PERSONAL);

    /** Detained regulation 5(4)(c): the child's parent was absent for four weeks. */
    public static final Ground EX_D05C = Ground.disapplies("EX-D05C", detained("5(4)(c)"), PARENT_ABSENT_FOUR_WEEKS);

    /** Detained regulation 8(2)(a): exceptional circumstances, personal ones among them. */
    public static final Ground EX_D08A = Ground.disapplies(
            "EX-D08A", detained("8(2)(a)"), InThePeriod.of(EXCEPTIONAL_CIRCUMSTANCES, PERSONAL_CIRCUMSTANCES));

    /** Detained regulation 8(2)(b): the child's parent was absent for four weeks. */
    public static final Ground EX_D08B = Ground.disapplies("EX-D08B", detained("8(2)(b)"), PARENT_ABSENT_FOUR_WEEKS);

    /** Detained regulation 8(2)(c): the person who acts for the young person was absent for four weeks. */
    public static final Ground EX_D08C = Ground.disapplies(
            "EX-D08C", detained("8(2)(c)"), new AbsentInThePeriod(ALTERNATIVE_PERSON_ABSENT, FOUR_WEEKS));

    /** Detained regulation 8(2)(d): an appointment was missed. */
    public static final Ground EX_D08D =
            Ground.disapplies("EX-D08D", detained("8(2)(d)"), InThePeriod.of(MISSED_APPOINTMENT));

    /** Detained regulation 10(4)(a): a school or post-16 institution was closed. */
    public static final Ground EX_D10A = Ground.disapplies("EX-D10A", detained("10(4)(a)"), SCHOOL_WAS_CLOSED);

    /** Detained regulation 10(4)(b): exceptional personal circumstances. */
    public static final Ground EX_D10B = Ground.disapplies("EX-D10B", detained("10(4)(b)"), PERSONAL);

    /** Detained regulation 10(4)(c): the child's parent was absent for four weeks. */
    public static final Ground EX_D10C = Ground.disapplies("EX-D10C", detained("10(4)(c)"), PARENT_ABSENT_FOUR_WEEKS);

    /** Detained regulation 20: the Tribunal gives leave to appeal without a certificate. */
    public static final Ground EX_34_DETAINED =
            Ground.allows("EX-34", detained("20")).with(Certainty.INFERRED);

    /** Detained regulation 22(2): the appropriate person consents to shorter notice; the record tells it as an event. */
    public static final Ground EX_37_DETAINED = Ground.allows("EX-37", detained("22(2)"));

    /** Detained regulation 27(4): the parties agreed another time in writing. */
    public static final Ground EX_42_DETAINED = Ground.replaces("EX-42", detained("27(4)"), NamedDay.AGREED_BY);

    /** Detained regulation 29(8): the Tribunal directed another time. */
    public static final Ground EX_44DIR_DETAINED = Ground.replaces("EX-44DIR", detained("29(8)"), NamedDay.DIRECTED_BY);

    /** Detained regulation 29(7), for paragraphs (4) and (5) alone: exceptional personal circumstances. */
    public static final Ground EX_D29A = Ground.disapplies("EX-D29A", detained("29(7)"), PERSONAL);

    /** Detained regulation 29(7), for paragraphs (4) and (5) alone: the child's parent was absent for two weeks. */
    public static final Ground EX_D29B = Ground.disapplies("EX-D29B", detained("29(7)"), PARENT_ABSENT_TWO_WEEKS);

    /** Detained regulation 29(7), for paragraphs (4) and (5) alone: a school or post-16 institution was closed. */
    public static final Ground EX_D29C = Ground.disapplies("EX-D29C", detained("29(7)"), SCHOOL_WAS_CLOSED);

    /** Detained regulation 30(7), for paragraphs (4) and (5) alone: exceptional personal circumstances. */
    public static final Ground EX_D30A = Ground.disapplies("EX-D30A", detained("30(7)"), PERSONAL);

    /** Detained regulation 30(7), for paragraphs (4) and (5) alone: the child's parent was absent for two weeks. */
    public static final Ground EX_D30B = Ground.disapplies("EX-D30B", detained("30(7)"), PARENT_ABSENT_TWO_WEEKS);

    /** Detained regulation 30(7), for paragraphs (4) and (5) alone: a school or post-16 institution was closed. */
    public static final Ground EX_D30C = Ground.disapplies("EX-D30C", detained("30(7)"), SCHOOL_WAS_CLOSED);

    /** Regulation 56(4): a comment that is vexatious or about one individual is not published; the year stands. */
    public static final Ground EX_56 = Ground.allows("EX-56", regulation("56(4)"));

    /** Section 42(5): the family made suitable alternative arrangements. */
    public static final Ground EX_ALT = Ground.switchesOff(
            "EX-ALT", CHILDREN_AND_FAMILIES_ACT_2014.section("42(5)"), InThePeriod.of(ALTERNATIVE_ARRANGEMENTS));

    private Grounds() {}

    private static Provision regulation(String number) {
        return SEND_REGULATIONS_2014.regulation(number);
    }

    private static Provision detained(String number) {
        return DETAINED_PERSONS_REGULATIONS_2015.regulation(number);
    }
}
