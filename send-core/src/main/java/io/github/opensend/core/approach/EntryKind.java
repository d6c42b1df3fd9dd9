package io.github.opensend.core.approach;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.util.Optional;

/**
 * The kinds of {@link ApproachEntry}, and where the law or the Code speaks of each.
 *
 * @since 0.1.0
 */
public enum EntryKind implements ApproachWord {
    /** A decision to start SEN support, not to start it, or to end it. */
    DECISION("decision on SEN support", "5.40", "6.48", "7.15"),
    /** An assessment. */
    ASSESSMENT("assessment", "5.39", "6.45", "7.14"),
    /** A plan, with its outcomes and its provision. */
    PLAN("plan", "5.40", "6.48", "7.15"),
    /** The start of the support. */
    DELIVERY("support started", "5.42", "6.52", "7.18"),
    /** A change of an outcome. */
    OUTCOME_CHANGE("change of an outcome", "5.43", "6.54", "7.19"),
    /** A change of provision. */
    PROVISION_CHANGE("change of provision", "5.43", "6.54", "7.19"),
    /** A review, with what was found of each outcome. */
    REVIEW("review", "5.43", "6.53", "7.19"),
    /** A meeting with the family. */
    MEETING("meeting with the family", "5.44", "6.65", "7.13"),
    /** Advice that was asked for. */
    ADVICE_ASKED("advice asked for", "5.48", "6.58", "7.22"),
    /** Advice that came in. */
    ADVICE_RECEIVED("advice received", "5.48", "6.58", "7.22"),
    /** Views of the parents or the child. */
    VIEWS("views gathered", "", "", ""),
    /** The progress check at the age of two. */
    PROGRESS_CHECK("progress check at the age of two", "5.23", "", "");

    private final String says;
    private final String earlyYears;
    private final String schools;
    private final String furtherEducation;

    EntryKind(String says, String earlyYears, String schools, String furtherEducation) {
        this.says = says;
        this.earlyYears = earlyYears;
        this.schools = schools;
        this.furtherEducation = furtherEducation;
    }

    @Override
    public String words() {
        return says;
    }

    /**
     * Where the law or the Code speaks of it.
     *
     * @param chapter the chapter that speaks to the setting, where it is known
     * @return the paragraph of that chapter, or else all that speak of it
     */
    public Citation citation(Optional<CodeChapter> chapter) {
        Paragraphs paragraphs = new Paragraphs(earlyYears, schools, furtherEducation);
        return this == VIEWS
                ? Citation.of(Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section("19(a)"))
                : chapter.flatMap(paragraphs::in).orElseGet(paragraphs::inAll);
    }

    /**
     * How sure we are that the paragraphs speak of it.
     *
     * @return from knowledge: the numbers were not read in the Code itself
     */
    public Certainty certainty() {
        return Certainty.FROM_KNOWLEDGE;
    }
}
