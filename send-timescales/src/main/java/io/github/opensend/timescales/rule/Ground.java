package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Provision;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which a rule's number does not apply.
 *
 * <p>It belongs to one provision and never cascades to another. Facts alone are not enough for a ground that disapplies a
 * number: that they made keeping to it impractical has to be recorded for that clock. It sets no new date; what remains is
 * to act as soon as practicable.
 *
 * @param id the stable name in the catalogue, such as {@code EX-05A}
 * @param citation the provision
 * @param effect what it does
 * @param conditions the facts of which any one is enough; none for a ground that no circumstance establishes
 * @param namedDay the day of the starting event that stands in the number's place, for a ground that replaces it
 * @param certainty how sure we are of the conditions as they are written here
 * @since 0.1.0
 */
public record Ground(
        String id,
        Citation citation,
        Effect effect,
        ImmutableList<Condition> conditions,
        @Nullable NamedDay namedDay,
        Certainty certainty)
        implements Serializable {

    /** What a ground does to a clock. */
    public enum Effect {
        /** The number does not apply; as soon as practicable remains. */
        DISAPPLIES,
        /** The duty itself does not apply. */
        SWITCHES_OFF,
        /** A day that was named stands in the number's place. */
        REPLACES,
        /** It is for somebody else to allow more time or another way; no clock changes by itself. */
        ALLOWS
    }

    /**
     * A ground that disapplies a number.
     *
     * @param id the stable name in the catalogue
     * @param provision where it stands
     * @param conditions the facts of which any one is enough
     * @return the ground
     */
    public static Ground disapplies(String id, Provision provision, Condition... conditions) {
        return new Ground(
                id,
                Citation.of(provision),
                Effect.DISAPPLIES,
                ImmutableList.copyOf(conditions),
                null,
                Certainty.VERIFIED);
    }

    /**
     * A ground that switches a duty off.
     *
     * @param id the stable name in the catalogue
     * @param provision where it stands
     * @param conditions the facts of which any one is enough
     * @return the ground
     */
    public static Ground switchesOff(String id, Provision provision, Condition... conditions) {
        return new Ground(
                id,
                Citation.of(provision),
                Effect.SWITCHES_OFF,
                ImmutableList.copyOf(conditions),
                null,
                Certainty.VERIFIED);
    }

    /**
     * A ground on which a named day stands in the number's place.
     *
     * @param id the stable name in the catalogue
     * @param provision where it stands
     * @param namedDay the day that the starting event carries
     * @return the ground
     */
    public static Ground replaces(String id, Provision provision, NamedDay namedDay) {
        return new Ground(
                id, Citation.of(provision), Effect.REPLACES, ImmutableList.of(), namedDay, Certainty.VERIFIED);
    }

    /**
     * A ground on which somebody else may allow more time or another way.
     *
     * @param id the stable name in the catalogue
     * @param provision where it stands
     * @return the ground
     */
    public static Ground allows(String id, Provision provision) {
        return new Ground(id, Citation.of(provision), Effect.ALLOWS, ImmutableList.of(), null, Certainty.VERIFIED);
    }

    /**
     * The same ground with another certainty.
     *
     * @param sureness how sure we are of it
     * @return the ground
     */
    public Ground with(Certainty sureness) {
        return new Ground(id, citation, effect, conditions, namedDay, sureness);
    }

    /**
     * Holds a circumstance against the ground.
     *
     * @param circumstance the facts
     * @param start the day on which the clock started
     * @param due the last day of the period
     * @return whether they establish it, and why; empty where the ground has nothing to do with such a circumstance
     */
    public Optional<Finding> consider(Circumstance circumstance, LocalDate start, LocalDate due) {
        return conditions.stream()
                .filter(condition -> condition.kinds().contains(circumstance.kind()))
                .findFirst()
                .map(condition -> condition.test(circumstance, start, due));
    }
}
