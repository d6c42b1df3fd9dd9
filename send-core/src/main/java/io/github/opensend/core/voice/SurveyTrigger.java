package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.time.Cadence;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What brings a survey about.
 *
 * @since 0.1.0
 */
public sealed interface SurveyTrigger extends Serializable permits SurveyTrigger.After, SurveyTrigger.Regularly {
    /**
     * Something that happened in a case.
     *
     * @param event what happened
     * @param days how many days later the survey is sent, from 0
     */
    record After(EventType<?> event, int days) implements SurveyTrigger {
        /**
         * A trigger.
         *
         * @param event what happened
         * @param days how many days later the survey is sent, from 0
         * @throws IllegalArgumentException if the days are below 0
         */
        public After {
            if (days < 0) {
                throw new IllegalArgumentException("expected 0 days or more, found " + days);
            }
        }

        /**
         * On which days the survey was due in a case.
         *
         * @param record the case
         * @param asOf the day; what lies after it is not due yet
         * @return the days, each once, however often the event was told for it
         */
        public ImmutableSortedSet<LocalDate> dueBy(CaseRecord record, LocalDate asOf) {
            return record.events().stream()
                    .filter(told -> told.type().equals(event))
                    .map(CaseEvent::on)
                    .map(on -> on.plusDays(days))
                    .filter(due -> !due.isAfter(asOf))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
    }

    /**
     * Something that comes round, whatever happens in a case.
     *
     * @param cadence how often; it says when the next one falls
     */
    record Regularly(Cadence cadence) implements SurveyTrigger {}
}
