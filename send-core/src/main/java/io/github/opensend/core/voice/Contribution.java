package io.github.opensend.core.voice;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody contributed to something: who, when, how, about what. What was said is not held, and consent is not inferred.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Contribution implements Serializable permits ImmutableContribution {
    private static final long serialVersionUID = 1L;

    Contribution() {}

    /**
     * Starts a contribution.
     *
     * @param on the day
     * @param by whose voice it is
     * @param to what it is a contribution to, by the caller's reference: a plan, a strategy, a rule; never printed
     * @return a builder that takes the rest
     */
    public static ImmutableContribution.BuildFinal contribution(LocalDate on, Speaker by, String to) {
        return ImmutableContribution.builder().on(on).by(by).to(to);
    }

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whose voice it is.
     *
     * @return the speaker
     */
    public abstract Speaker by();

    /**
     * What it is a contribution to.
     *
     * @return the caller's reference
     */
    public abstract String to();

    /**
     * How it was gathered.
     *
     * @return such as {@code talking mats}, where it is recorded
     */
    public abstract Optional<String> way();

    /**
     * Who helped.
     *
     * @return a role, where it is recorded
     */
    public abstract Optional<String> withHelpOf();

    /**
     * The topic.
     *
     * @return the caller's code, where there is one
     */
    public abstract Optional<String> topic();

    /**
     * The place.
     *
     * @return the caller's code, such as of a ward, where there is one
     */
    public abstract Optional<String> place();

    /**
     * Whose voice, and the day.
     *
     * @return such as {@code child on 2026-03-02}
     */
    @Override
    public final String toString() {
        return by().id() + " on " + on();
    }
}
