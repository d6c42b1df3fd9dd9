package io.github.opensend.core.improvement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.util.Locale;

/**
 * What is looked for in a plan. None of it is required of a plan by anybody; that it deserves a look is our choice.
 *
 * @since 0.1.0
 */
public enum ReferenceRule {
    /** A priority declares an objective, and none of its outcomes cites it by name. */
    DECLARED_NOT_CITED("an objective is declared by a priority and cited by none of its outcomes", Certainty.VERIFIED),
    /** An outcome cites an objective that its priority does not declare. */
    CITED_NOT_DECLARED("an objective is cited by an outcome and not declared by its priority", Certainty.VERIFIED),
    /** No outcome of the whole plan cites an objective by name. */
    CITED_NOWHERE("an objective is cited by no outcome of the plan", Certainty.VERIFIED),
    /** A code is cited or declared that the plan does not explain. */
    UNKNOWN_REFERENCE("a code is used that the plan does not explain", Certainty.VERIFIED),
    /** An objective and a priority do not agree on whether they belong together. */
    DECLARATIONS_DISAGREE("an objective and a priority disagree on whether they belong together", Certainty.VERIFIED),
    /** An outcome cites key principles and no objective. */
    KEY_PRINCIPLES_FOR_OBJECTIVES("an outcome cites key principles in place of objectives", Certainty.VERIFIED),
    /** An outcome cites all objectives and names none. */
    ALL_FOR_OBJECTIVES("an outcome cites all objectives in place of any", Certainty.VERIFIED),
    /** An objective is about the same thing as an outcome that does not cite it. */
    FITS_ANOTHER_OBJECTIVE("an outcome does not cite the objective that fits it", Certainty.INFERRED),
    /** Two outcomes are told in nearly the same words. */
    NEARLY_THE_SAME_WORDS("two outcomes are told in nearly the same words", Certainty.INFERRED),
    /** The space for a target is empty. */
    BLANK_TARGET("a target is left blank", Certainty.VERIFIED),
    /** One outcome has targets for more than one thing. */
    SEVERAL_TARGETS("an outcome has more than one target", Certainty.VERIFIED),
    /** Two places set different figures for the same thing. */
    TARGETS_DIFFER("two targets for the same thing differ", Certainty.VERIFIED),
    /** A benchmark is named without its year, or without saying what it counts. */
    BENCHMARK_INCOMPLETE("a benchmark is named without its year or without what it counts", Certainty.VERIFIED),
    /** The figure that is printed for a benchmark is not the published one, under no definition that may be meant. */
    BENCHMARK_CONTRADICTED("a benchmark is printed otherwise than it was published", Certainty.VERIFIED),
    /** The words of a measure can be read in more than one way. */
    SEVERAL_READINGS("a measure can be read in more than one way", Certainty.INFERRED),
    /** A target is due within three months of the plan's first day. Three months is our choice. */
    DUE_SOON_AFTER_THE_START("a target is due in the first three months of the plan", Certainty.DESIGN_CHOICE);

    private final String words;
    private final Certainty certainty;

    ReferenceRule(String words, Certainty certainty) {
        this.words = words;
        this.certainty = certainty;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code blank-target}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What is found.
     *
     * @return in words, without a full stop
     */
    public String words() {
        return words;
    }

    /**
     * The force of the rule.
     *
     * @return a convention of this library, of every rule
     */
    public Standing standing() {
        return Standing.CONVENTION;
    }

    /**
     * How sure it is that a plan holds what is found.
     *
     * @return verified where it follows from what is printed, inferred where it rests on how we read it
     */
    public Certainty certainty() {
        return certainty;
    }
}
