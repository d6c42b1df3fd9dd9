package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.BOARD_DECIDED;
import static io.github.opensend.core.event.EventTypes.BOARD_RECONSIDERED;
import static io.github.opensend.core.event.EventTypes.DISCRIMINATION_CLAIMED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_CLAIM_DETERMINED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.READJUSTMENT_MADE;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_APPLIED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_DECIDED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_DECLINED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_HEARING_FIXED;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_MET;
import static io.github.opensend.core.event.EventTypes.REVIEW_PANEL_PAPERS_CIRCULATED;
import static io.github.opensend.core.event.EventTypes.SUSPENSION_DECIDED;
import static io.github.opensend.core.law.Instruments.EQUALITY_ACT_2010;
import static io.github.opensend.core.law.Instruments.EXCLUSION_GUIDANCE;
import static io.github.opensend.core.law.Instruments.SCHOOL_DISCIPLINE_REGULATIONS_2012;
import static io.github.opensend.core.time.TimeLimit.months;
import static io.github.opensend.core.time.TimeLimit.schoolDays;
import static io.github.opensend.timescales.law.Commencement.EQUALITY_2010;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_2012;
import static io.github.opensend.timescales.law.Commencement.EXCLUSION_EASEMENTS;
import static io.github.opensend.timescales.law.ExclusionLaw.EXCLUSION;
import static io.github.opensend.timescales.rule.Anchor.theOne;
import static io.github.opensend.timescales.rule.DutyHolder.ARRANGER_OF_THE_REVIEW;
import static io.github.opensend.timescales.rule.DutyHolder.CLERK;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.GOVERNING_BOARD;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;
import static io.github.opensend.timescales.rule.DutyHolder.REVIEW_PANEL;
import static io.github.opensend.timescales.rule.Limit.atLeast;
import static io.github.opensend.timescales.rule.Limit.noDateAfter;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.OpenedBy.openedBy;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.BoardOutcome;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.PanelOutcome;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.rule.Anchor;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Timescale;

/** The law of the independent review of a permanent exclusion: the rows {@code IRP}, and the claim to the Tribunal beside it, {@code
 * EQ}.
 *
 * <p>A notice or an application that went by first-class post was given on the second working day after, unless the day of
 * service is told.
 *
 * @since 0.1.0
 */
public final class ReviewPanelLaw {
    private static final Anchor UPHELD_NOTICE =
            theOne(BOARD_DECIDED.where(BoardOutcome.UPHELD)).by(NamedDay.SERVED);
    private static final Happening TO_RECONSIDER =
            REVIEW_PANEL_DECIDED.where(PanelOutcome.RECOMMENDED, PanelOutcome.QUASHED);

    /** Apply for an independent review within fifteen school days of the notice that the pupil is not reinstated. Late applications are
     * refused; an expert in special educational needs is asked for with the application. */
    public static final Timescale APPLY_FOR_A_REVIEW = timescale("IRP-01")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.schedule("1 para 2(1)"))
            .the(FAMILY)
            .may("apply for an independent review")
            .by(within(schoolDays(15)).after(UPHELD_NOTICE))
            .answeredBy(REVIEW_PANEL_APPLIED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(EXCLUSION_DECIDED).notIn(EXCLUSION_EASEMENTS))
            .switchedOffBy(REVIEW_PANEL_DECLINED)
            .answeredOnTheDay(Choice.settled(NamedDay.SERVED))
            .inForceFrom(EXCLUSION_2012);

    /** Twenty-five school days where the exclusion was made from 1 June 2020 to 24 March 2022. Some earlier ones are covered too, which
     * is not held here. */
    public static final Timescale APPLY_FOR_A_REVIEW_IN_THE_PANDEMIC = timescale("IRP-C19")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.schedule("1 para 2(1A)"))
            .the(FAMILY)
            .may("apply for an independent review of an exclusion made in the pandemic")
            .by(within(schoolDays(25)).after(UPHELD_NOTICE))
            .answeredBy(REVIEW_PANEL_APPLIED)
            .during(EXCLUSION)
            .onlyWhere(openedBy(EXCLUSION_DECIDED).in(EXCLUSION_EASEMENTS))
            .switchedOffBy(REVIEW_PANEL_DECLINED)
            .answeredOnTheDay(Choice.settled(NamedDay.SERVED))
            .inForceFrom(EXCLUSION_EASEMENTS.first());

    /** Apply within fifteen school days of the final determination of a claim of disability discrimination about the exclusion, where
     * no application was made in time. */
    public static final Timescale APPLY_AFTER_A_CLAIM = timescale("IRP-02")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.schedule("1 para 2(1)(b)"))
            .the(FAMILY)
            .may("apply for an independent review after a claim of discrimination about the exclusion")
            .by(within(schoolDays(15)).after(EXCLUSION_CLAIM_DETERMINED))
            .answeredBy(REVIEW_PANEL_APPLIED)
            .during(EXCLUSION)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EXCLUSION_2012);

    /** The review begins by the fifteenth school day after the application was made. The panel may adjourn. */
    public static final Timescale HOLD_THE_REVIEW = timescale("IRP-03")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.schedule("1 para 1"))
            .the(ARRANGER_OF_THE_REVIEW)
            .must("begin the hearing of the independent review")
            .by(within(schoolDays(15)).after(theOne(REVIEW_PANEL_APPLIED).by(NamedDay.SERVED)))
            .answeredBy(REVIEW_PANEL_MET, REVIEW_PANEL_DECIDED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2012);

    /** Send the papers at least five school days before the hearing; reasonable efforts are enough. */
    public static final Timescale CIRCULATE_THE_PAPERS_OF_THE_PANEL = timescale("IRP-04")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.schedule("1 para 4(3)(a)"), EXCLUSION_GUIDANCE.whole())
            .the(CLERK)
            .must("send the papers for the review to all parties")
            .by(atLeast(schoolDays(5)).before(theOne(REVIEW_PANEL_HEARING_FIXED).by(NamedDay.FOR)))
            .answeredBy(REVIEW_PANEL_PAPERS_CIRCULATED)
            .during(EXCLUSION)
            .of(Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EXCLUSION_2012);

    /** Tell everyone what the panel decided, and why. */
    public static final Timescale TELL_THE_OUTCOME_OF_THE_REVIEW = timescale("IRP-05")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.schedule("1"))
            .the(REVIEW_PANEL)
            .must("tell everyone in writing what it decided and why")
            .by(noDateAfter(REVIEW_PANEL_MET))
            .answeredBy(REVIEW_PANEL_DECIDED)
            .during(EXCLUSION)
            .of(Standing.STATUTE, Certainty.FROM_KNOWLEDGE)
            .inForceFrom(EXCLUSION_2012);

    /** Meet again within ten school days of notice that the panel recommends it or quashed the decision. */
    public static final Timescale RECONSIDER = timescale("IRP-06")
            .under(
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("8"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("17"),
                    SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("26"))
            .the(GOVERNING_BOARD)
            .must("reconsider whether the pupil is reinstated")
            .by(within(schoolDays(10)).after(theOne(TO_RECONSIDER).by(NamedDay.SERVED)))
            .answeredBy(BOARD_RECONSIDERED)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2012);

    /** Where the panel quashed the decision and ordered it, a school that does not offer reinstatement within ten school days bears £4,000.
     * How it is paid is from knowledge. */
    public static final Timescale READJUST_THE_BUDGET = timescale("IRP-07")
            .under(SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("7(5)(b)"))
            .the(INSTITUTION)
            .mustIfAtAll("bear the financial readjustment that the panel ordered")
            .by(noDateAfter(REVIEW_PANEL_DECIDED.where(PanelOutcome.QUASHED)))
            .answeredBy(READJUSTMENT_MADE)
            .during(EXCLUSION)
            .inForceFrom(EXCLUSION_2012);

    /** Claim disability discrimination within six months that begin with the day of the exclusion. August and Christmas are not left out. */
    public static final Timescale CLAIM_DISCRIMINATION_BY_AN_EXCLUSION = timescale("EQ-01")
            .under(EQUALITY_ACT_2010.schedule("17 para 4"))
            .the(FAMILY)
            .may("claim that the exclusion discriminated against the pupil")
            .by(within(months(6)).beginningWith(SUSPENSION_DECIDED, EXCLUSION_DECIDED))
            .answeredBy(DISCRIMINATION_CLAIMED)
            .acrossThreads()
            .inForceFrom(EQUALITY_2010);

    static final ImmutableList<Timescale> RULES = ImmutableList.of(
            APPLY_FOR_A_REVIEW,
            APPLY_FOR_A_REVIEW_IN_THE_PANDEMIC,
            APPLY_AFTER_A_CLAIM,
            HOLD_THE_REVIEW,
            CIRCULATE_THE_PAPERS_OF_THE_PANEL,
            TELL_THE_OUTCOME_OF_THE_REVIEW,
            RECONSIDER,
            READJUST_THE_BUDGET,
            CLAIM_DISCRIMINATION_BY_AN_EXCLUSION);

    private ReviewPanelLaw() {}
}
