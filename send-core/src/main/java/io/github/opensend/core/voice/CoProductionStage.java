package io.github.opensend.core.voice;

import com.google.common.base.Ascii;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;

/**
 * At which stage a change is brought to families, as Buckinghamshire's plan of 2021 has it.
 *
 * @since 0.1.0
 */
public enum CoProductionStage {
    /** When there is only a question, so that answers are designed together. */
    ISSUE("5.12"),
    /** When there is a proposal, for smaller changes. */
    CONSULT_OR_ENGAGE("5.13");

    private final String paragraph;

    CoProductionStage(String paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * The stable name in documents.
     *
     * @return {@code issue} or {@code consult-or-engage}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * Where it stands.
     *
     * @return an outcome of the plan
     */
    public Citation citation() {
        return Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph(paragraph));
    }
}
