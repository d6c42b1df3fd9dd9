package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A target held against a figure.
 *
 * @param answer whether it is met
 * @param reasons every reason why it cannot be said, in words without a full stop; none where it can
 * @since 0.1.0
 */
public record TargetCheck(TargetAnswer answer, ImmutableList<String> reasons) implements Serializable {
    /**
     * A target held against a figure.
     *
     * @throws IllegalArgumentException if reasons are missing where nothing can be said, or given where it can
     */
    public TargetCheck {
        if (reasons.isEmpty() == (answer == TargetAnswer.CANNOT_BE_SAID)) {
            throw new IllegalArgumentException(
                    "reasons belong to what cannot be said and to nothing else, found " + answer + " with " + reasons);
        }
    }

    static TargetCheck of(boolean met) {
        return new TargetCheck(met ? TargetAnswer.MET : TargetAnswer.NOT_MET, ImmutableList.of());
    }

    static TargetCheck cannotBeSaid(ImmutableList<String> reasons) {
        return new TargetCheck(TargetAnswer.CANNOT_BE_SAID, reasons);
    }
}
