package io.github.opensend.radar.agreement;

import io.github.opensend.radar.scoring.Fraction;
import java.io.Serializable;

/**
 * Cohen's weighted kappa (1968): how much less two raters disagree than they would if each rated as often as they do and
 * without looking. No word such as "good" goes with it, because bands for one weighting do not hold for another.
 *
 * @since 0.1.0
 */
public sealed interface Kappa extends Serializable {
    /**
     * How disagreements were weighted.
     *
     * @return the weighting
     */
    Weighting weighting();

    /**
     * How many pairs it rests on.
     *
     * @return 0 or more
     */
    int pairs();

    /**
     * A value.
     *
     * @param weighting how disagreements were weighted
     * @param pairs how many pairs it rests on
     * @param value the exact value, at most 1; below 0 where they disagree more than by chance
     * @param isOfEnough whether there were as many pairs as were asked for; on fewer it should not be relied on
     * @param low the lower end of the 95% interval, by the large-sample variance of Fleiss, Cohen and Everitt (1969)
     * @param high its upper end; on few pairs, and where all agree, both ends are too near to the value
     */
    record Defined(Weighting weighting, int pairs, Fraction value, boolean isOfEnough, double low, double high)
            implements Kappa {}

    /**
     * No value: there are no pairs, or both raters used one and the same level throughout, so that no disagreement was to be
     * expected. That is neither agreement nor the want of it.
     *
     * @param weighting how disagreements would have been weighted
     * @param pairs how many pairs there were
     */
    record Undefined(Weighting weighting, int pairs) implements Kappa {}
}
