package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;

/**
 * Something that is looked for in a record of arrangements.
 *
 * @since 0.1.0
 */
public interface ArrangementRule extends ArrangementWord {
    /**
     * Where it comes from.
     *
     * @return the source
     */
    Citation citation();

    /**
     * The force of the source.
     *
     * @return law, local practice, or our own convention
     */
    Standing standing();

    /**
     * How sure we are that the source says it in this way.
     *
     * @return the certainty
     */
    Certainty certainty();
}
