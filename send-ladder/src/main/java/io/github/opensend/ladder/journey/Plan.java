package io.github.opensend.ladder.journey;

import com.google.common.base.Ascii;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that runs beside the moves.
 *
 * @param kind what sort of plan
 * @param opened the day on which it was opened
 * @param closedOrNull the day on which it was closed, or null while it runs
 * @since 0.1.0
 */
public record Plan(Kind kind, LocalDate opened, @Nullable LocalDate closedOrNull) implements Serializable {
    /** The sorts of plans that ladders and pathways name. */
    public enum Kind {
        /** A pastoral support plan. */
        PSP("pastoral support plan"),
        /** A behaviour improvement plan, which the school keeps and runs after an outreach service has left. */
        BEHAVIOUR_IMPROVEMENT_PLAN("behaviour improvement plan"),
        /** A support plan for emotionally based school avoidance. */
        EBSA_SUPPORT_PLAN("EBSA support plan"),
        /** A plan for coming back to the home school. */
        REINTEGRATION_PLAN("reintegration plan");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * The stable name in documents.
         *
         * @return lower-case words joined by hyphens
         */
        public String id() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }

        /**
         * What it is.
         *
         * @return words
         */
        public String words() {
            return words;
        }
    }

    /**
     * Whether it runs on a day.
     *
     * @param day the day
     * @return true if it was opened by then and was not closed before
     */
    public boolean runsOn(LocalDate day) {
        return !opened.isAfter(day) && (closedOrNull == null || !closedOrNull.isBefore(day));
    }
}
