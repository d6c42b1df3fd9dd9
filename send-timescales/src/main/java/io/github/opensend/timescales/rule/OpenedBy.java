package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.InForce;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the event must be like that opened the stretch of work in which a rule runs. Where it does not say of what kind it
 * is, and the rest of the record does not tell either, the clock awaits that fact.
 *
 * @param happenings what may have opened it; none where anything may
 * @param range the days on which it may have been opened, or must not have been; null for any day
 * @param inside whether it must have been opened in the range, and not outside it
 * @param naming the named day that the event must carry, or null where none is asked for
 * @since 0.1.0
 */
public record OpenedBy(
        ImmutableSet<Happening> happenings,
        @Nullable InForce range,
        boolean inside,
        @Nullable NamedDay naming) implements Serializable {
    /**
     * A stretch that one of some happenings opened.
     *
     * @param first what may have opened it
     * @param more what else may have
     * @return the condition
     */
    public static OpenedBy openedBy(Happening first, Happening... more) {
        return new OpenedBy(
                ImmutableSet.<Happening>builder().add(first).add(more).build(), null, true, null);
    }

    /**
     * The same, opened in a range of days.
     *
     * @param days the range
     * @return the condition
     */
    public OpenedBy in(InForce days) {
        return new OpenedBy(happenings, days, true, naming);
    }

    /**
     * The same, opened on no day of a range.
     *
     * @param days the range
     * @return the condition
     */
    public OpenedBy notIn(InForce days) {
        return new OpenedBy(happenings, days, false, naming);
    }

    /**
     * The same, by an event that carries a named day.
     *
     * @param day the named day
     * @return the condition
     */
    public OpenedBy naming(NamedDay day) {
        return new OpenedBy(happenings, range, inside, day);
    }
}
