package io.github.opensend.radar.scoring;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.rating.Rater;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person's judgement in place of a computed point, with the reason. What was computed stays beside it, and gaps, which
 * come from statements, stay as they are.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Overruling implements Serializable permits ImmutableOverruling {
    private static final long serialVersionUID = 1L;

    Overruling() {}

    /**
     * The domain.
     *
     * @return its stable name
     */
    public abstract String domain();

    /**
     * Which of its points.
     *
     * @return the perspective
     */
    public abstract Perspective perspective();

    /**
     * The level in the person's judgement.
     *
     * @return a level of the scale
     */
    public abstract int level();

    /**
     * Why.
     *
     * @return the person's words, never printed
     */
    public abstract String reason();

    /**
     * Who judged.
     *
     * @return the person's role
     */
    public abstract Rater by();

    /**
     * When.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What was computed.
     *
     * @return the point; empty where there was none
     */
    public abstract Optional<Fraction> computed();

    /**
     * The two values, who and when; the reason is left out.
     *
     * @return such as {@code independence, need: 3 in place of 2, by SENCO on 2026-03-02}
     */
    @Override
    public final String toString() {
        return domain() + ", " + perspective().id() + ": " + level() + " in place of "
                + computed().map(Fraction::toString).orElse("no point") + ", by " + by() + " on " + on();
    }
}
