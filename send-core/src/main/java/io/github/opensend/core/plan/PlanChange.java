package io.github.opensend.core.plan;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * One thing that differs between two versions of a plan.
 *
 * @param section the section in which it stands
 * @param kind whether it came, went or reads otherwise
 * @param what the thing, by its reference where it has one; never a child's words
 * @param parts which parts of it read otherwise, such as {@code frequency}; none for what came or went
 * @since 0.1.0
 */
public record PlanChange(PlanSection section, Kind kind, String what, ImmutableSet<String> parts)
        implements Serializable {
    /** How a thing changed. */
    public enum Kind {
        /** It stands in the later version alone. */
        ADDED,
        /** It stands in the earlier version alone. */
        REMOVED,
        /** It stands in both, and reads otherwise. */
        CHANGED;

        /**
         * The stable name in documents.
         *
         * @return {@code added}, {@code removed} or {@code changed}
         */
        public String id() {
            return Ascii.toLowerCase(name());
        }
    }

    /**
     * The change on one line.
     *
     * @return such as {@code F: provision talk changed (frequency, minutes)}
     */
    @Override
    public String toString() {
        return section.id() + ": " + what + " " + kind.id()
                + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }
}
