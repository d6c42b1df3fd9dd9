package io.github.opensend.timescales.rule;

import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.Happening;
import java.io.Serializable;

/** How events of different types speak of one and the same thing. */
public sealed interface Correspondence extends Serializable {
    /**
     * One event only tells again what another has told, so it starts nothing of its own and answers nothing.
     *
     * <p>It does so in one labelled stretch of work whenever both are in it, and without labels within a number of days.
     *
     * @param again the event that tells again
     * @param told the event that told first
     * @param withinDays how many days after it, where labels do not settle it
     */
    record TellsAgain(Happening again, Happening told, int withinDays) implements Correspondence {}

    /**
     * An event that does not say its kind is of the kind of the last event of another type in the same stretch of work, and
     * the flag of that event is up for it too. One that says the same kind takes the flag alone.
     *
     * @param type the event that may not say
     * @param from the event that says
     */
    record TakesItsKindFrom(EventType<?> type, EventType<?> from) implements Correspondence {}
}
