package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Advice: the request, and what came of it so far.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class SpecialistAdvice implements Serializable permits ImmutableSpecialistAdvice {
    private static final long serialVersionUID = 1L;

    SpecialistAdvice() {}

    /**
     * What was asked, of whom and when.
     *
     * @return the request
     */
    public abstract AdviceRequest request();

    /**
     * What came in.
     *
     * @return the advice; empty while it is awaited
     */
    public abstract Optional<AdviceReceipt> receipt();

    /**
     * Who was asked, and whether it came.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return request() + receipt().map(came -> ", " + came).orElse(", awaited");
    }
}
