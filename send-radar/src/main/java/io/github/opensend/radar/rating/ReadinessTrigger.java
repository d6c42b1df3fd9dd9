package io.github.opensend.radar.rating;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Something that makes a setting look at its readiness again at once, whatever the age of the rating.
 *
 * @param kind what happened
 * @param on the day on which it happened
 * @since 0.1.0
 */
public record ReadinessTrigger(Kind kind, LocalDate on) implements Serializable {
    /** What can make a setting look again. */
    public enum Kind {
        /** An intervention was added. */
        NEW_INTERVENTION("new-intervention"),
        /** Staff gained a skill. */
        NEW_SKILL("new-skill"),
        /** Staff came or left. */
        STAFF_CHANGE("staff-change");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /**
         * The stable name in documents.
         *
         * @return such as {@code new-skill}
         */
        public String id() {
            return id;
        }

        /**
         * The kind of that name.
         *
         * @param id the stable name
         * @return the kind
         * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
         */
        public static Kind withId(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id.equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no trigger is named \"" + id
                            + "\"; expected one of "
                            + Arrays.stream(values()).map(Kind::id).toList()));
        }
    }
}
