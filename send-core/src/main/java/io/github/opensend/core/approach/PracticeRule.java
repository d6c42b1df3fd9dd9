package io.github.opensend.core.approach;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.util.Optional;

/**
 * What the Code looks for in the practice of SEN support. It is guidance to have regard to, never law, and nothing waits on
 * it: a child's rights do not turn on what a setting wrote down.
 *
 * <p>What is law about SEN support, that the family is told of it, is a clock of its own ({@code PUB-07}).
 *
 * @since 0.1.0
 */
public enum PracticeRule implements ApproachWord {
    /** The day of review that was agreed has passed, and no review is recorded. */
    REVIEW_DATE_PASSED("the agreed day of review has passed", "5.43", "6.53", "7.19", Certainty.FROM_KNOWLEDGE),
    /**
     * Parents were met on fewer than three days in the twelve months that end with the day asked about, all of them on SEN
     * support. That a year is counted backwards from the day is our choice.
     */
    FEWER_THAN_THREE_MEETINGS_IN_A_YEAR(
            "fewer than three meetings with the parents in a year", "", "6.65", "", Certainty.DESIGN_CHOICE),
    /**
     * Parents were met less often in this academic year than once in each four months of it so far on SEN support. The Code
     * has three meetings a year and no pace; the pace is our choice, as in {@code PUB-06}.
     */
    BEHIND_THREE_MEETINGS_THIS_ACADEMIC_YEAR(
            "behind the pace of three meetings in this academic year", "", "6.65", "", Certainty.DESIGN_CHOICE),
    /** The plan of the last cycle has no outcome. */
    PLAN_WITHOUT_OUTCOMES("the plan has no outcome", "5.40", "6.50", "7.16", Certainty.FROM_KNOWLEDGE),
    /** The plan of the last cycle has no adjustment and no intervention. */
    PLAN_WITHOUT_PROVISION(
            "the plan has no adjustment and no intervention", "5.40", "6.48", "7.15", Certainty.FROM_KNOWLEDGE),
    /** The plan of the last cycle has no day of review. */
    PLAN_WITHOUT_REVIEW_DATE("the plan has no day of review", "5.40", "6.48", "", Certainty.FROM_KNOWLEDGE),
    /** Of the plan of the last cycle, nothing is recorded about the parents: not that they took part, nor that they were asked. */
    PARENTS_NOT_RECORDED_IN_PLAN(
            "nothing is recorded about the parents in planning", "5.40", "6.48", "", Certainty.FROM_KNOWLEDGE),
    /** Of the plan of the last cycle, nothing is recorded about the child or young person. */
    CHILD_NOT_RECORDED_IN_PLAN(
            "nothing is recorded about the child in planning", "", "6.48", "7.13", Certainty.FROM_KNOWLEDGE),
    /** Of the last review, nothing is recorded about the parents. */
    PARENTS_NOT_RECORDED_IN_REVIEW(
            "nothing is recorded about the parents in the review", "5.43", "6.54", "", Certainty.FROM_KNOWLEDGE),
    /** Of the last review, nothing is recorded about the child or young person. */
    CHILD_NOT_RECORDED_IN_REVIEW(
            "nothing is recorded about the child in the review", "5.43", "6.54", "7.19", Certainty.FROM_KNOWLEDGE),
    /** The last review has no result for an outcome of its cycle. */
    OUTCOME_NOT_REVIEWED("the review has no result for an outcome", "5.43", "6.54", "7.19", Certainty.FROM_KNOWLEDGE),
    /** The day of an outcome of the open cycle has passed. That this asks for a look before the review is our reading. */
    OUTCOME_DATE_PASSED(
            "the day of an outcome has passed with no review since", "5.43", "6.53", "7.19", Certainty.DESIGN_CHOICE);

    private final String says;
    private final String earlyYears;
    private final String schools;
    private final String furtherEducation;
    private final Certainty certainty;

    PracticeRule(String says, String earlyYears, String schools, String furtherEducation, Certainty certainty) {
        this.says = says;
        this.earlyYears = earlyYears;
        this.schools = schools;
        this.furtherEducation = furtherEducation;
        this.certainty = certainty;
    }

    @Override
    public String words() {
        return says;
    }

    /**
     * Where the Code says it to a kind of setting.
     *
     * @param chapter the chapter that speaks to the setting
     * @return the paragraph; empty where that chapter does not say it, and then nothing is found under it
     */
    public Optional<Citation> citation(CodeChapter chapter) {
        return new Paragraphs(earlyYears, schools, furtherEducation).in(chapter);
    }

    /**
     * The force of the Code.
     *
     * @return statutory guidance, of every rule
     */
    public Standing standing() {
        return Standing.STATUTORY_GUIDANCE;
    }

    /**
     * How sure we are that the paragraphs say it in this way.
     *
     * @return from knowledge, or a design choice where we had to settle how to count
     */
    public Certainty certainty() {
        return certainty;
    }
}
