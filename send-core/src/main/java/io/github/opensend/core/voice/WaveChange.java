package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;

/**
 * How satisfaction changed between two rounds of a survey.
 *
 * @since 0.1.0
 */
public sealed interface WaveChange extends Serializable permits WaveChange.Known, WaveChange.Refused {
    /**
     * Two rates of the same question.
     *
     * @param before in the earlier round
     * @param after in the later round
     */
    record Known(Rate before, Rate after) implements WaveChange {}

    /**
     * Two rounds that cannot be compared.
     *
     * @param reasons every reason, in words; at least one
     */
    record Refused(ImmutableList<String> reasons) implements WaveChange {}
}
