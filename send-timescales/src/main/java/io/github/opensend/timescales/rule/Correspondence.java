package io.github.opensend.timescales.rule;

import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.TermTotal;
import io.github.opensend.core.law.Reading;
import java.io.Serializable;
import java.util.Optional;

/**
 * How events speak of one another, and of the days on which they happened.
 *
 * @since 0.1.0
 */
public sealed interface Correspondence extends Serializable {
    /**
     * The reading on which it turns.
     *
     * @return the reading, or empty for what is settled
     */
    default Optional<Reading> reading() {
        return Optional.empty();
    }

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

    /**
     * An event counts as having happened on a named day that it carries, for every rule. One that does not carry it happened
     * on its own day.
     *
     * @param type the event
     * @param day the named day
     * @param holds whether it counts so, as settled or under a reading
     */
    record CountsFrom(EventType<?> type, NamedDay day, Choice<Boolean> holds) implements Correspondence {
        @Override
        public Optional<Reading> reading() {
            return holds.reading();
        }
    }

    /**
     * A notice that went by post was given on the second working day after it was posted, unless the day of service is told:
     * SI 2012/1033 regs 6(11) and 8(3) and Sch 1 para 1(2), of first-class post.
     *
     * @param type the notice
     */
    record GivenByPost(EventType<?> type) implements Correspondence {}

    /**
     * A suspension that does not say how far it takes the total of the term, or on which day the pupil has been out for six
     * school days on end, takes both from the suspensions on record and the school's calendar.
     *
     * @param type the suspension
     */
    record CountedOnTheCalendar(EventType<TermTotal> type) implements Correspondence {}

    /**
     * A notice that went by email or portal was served on a day that is known only where the parent's consent is on record.
     *
     * @param type the notice
     * @param holds whether service takes consent, as settled or under a reading
     */
    record ServedWithConsent(EventType<?> type, Choice<Boolean> holds) implements Correspondence {
        @Override
        public Optional<Reading> reading() {
            return holds.reading();
        }
    }
}
