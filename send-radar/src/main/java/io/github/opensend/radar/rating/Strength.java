package io.github.opensend.radar.rating;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a child is good at or cares for, within a domain. It stands beside the needs and is never taken off them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Strength implements Serializable permits ImmutableStrength {
    private static final long serialVersionUID = 1L;

    /** The highest level of a strength. */
    public static final int HIGHEST = 3;

    Strength() {}

    /**
     * A strength.
     *
     * @param domain the stable name of the domain
     * @param words what it is
     * @return the strength
     */
    public static Strength of(String domain, String words) {
        return ImmutableStrength.builder().domain(domain).words(words).build();
    }

    /**
     * The same strength with a level.
     *
     * @param level from 0 to 3, the more the stronger
     * @return the strength
     * @throws IllegalStateException if there is no such level
     */
    public Strength at(int level) {
        return ImmutableStrength.copyOf(this).withLevel(level);
    }

    /**
     * The domain.
     *
     * @return its stable name
     */
    public abstract String domain();

    /**
     * What it is.
     *
     * @return a person's words
     */
    public abstract String words();

    /**
     * How strong it is.
     *
     * @return from 0 to 3, where a level was given
     */
    public abstract Optional<Integer> level();

    @Value.Check
    void hasALevelOfItsScale() {
        if (level().filter(level -> level < 0 || level > HIGHEST).isPresent()) {
            throw new IllegalStateException("a strength has a level from 0 to " + HIGHEST + ", not " + level().get());
        }
    }

    /**
     * The domain, and nothing of what it says.
     *
     * @return such as {@code strength in independence}
     */
    @Override
    public final String toString() {
        return "strength in " + domain();
    }
}
