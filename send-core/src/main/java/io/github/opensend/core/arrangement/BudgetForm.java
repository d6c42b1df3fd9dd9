package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;

/**
 * How a part of a personal budget is held. What the SEND Code of Practice 2015 calls a combination is several parts.
 *
 * @since 0.1.0
 */
public enum BudgetForm implements ArrangementWord {
    /** Money is paid, and whoever receives it buys the provision. */
    DIRECT_PAYMENT,
    /** The authority or the school holds the money and buys what was agreed on: an organised arrangement. */
    NOTIONAL,
    /** A third party holds the money for the family. */
    THIRD_PARTY;

    /**
     * Where the Code lists them.
     *
     * @return paragraph 9.101
     */
    public Citation citation() {
        return Citation.of(Instruments.SEND_CODE_2015.paragraph("9.101"));
    }

    /**
     * The force of the Code.
     *
     * @return statutory guidance
     */
    public Standing standing() {
        return Standing.STATUTORY_GUIDANCE;
    }

    /**
     * How sure we are of the paragraph.
     *
     * @return from knowledge
     */
    public Certainty certainty() {
        return Certainty.FROM_KNOWLEDGE;
    }
}
