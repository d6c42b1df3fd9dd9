package io.github.opensend.core.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * A day from which a measure counts otherwise than before, so that no figure before it says anything about one after it.
 *
 * @param day the first day of the new way of counting
 * @param kind what changed
 * @param reason what changed, in words without a full stop
 * @since 0.1.0
 */
public record Break(LocalDate day, Kind kind, String reason) implements Serializable {
    /** What changed. */
    public enum Kind {
        /** What is counted. */
        DEFINITION,
        /** What it is counted with, such as another website. */
        PLATFORM,
        /** Counting started again from nothing. */
        BASELINE_RESET;

        /**
         * The stable name in documents.
         *
         * @return lower-case words joined by hyphens, such as {@code baseline-reset}
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no kind of break is named \"" + id
                            + "\"; expected one of "
                            + Arrays.stream(values()).map(Kind::id).toList()));
        }
    }

    /**
     * Whether it parts two periods, or lies inside one of them.
     *
     * @param earlier the earlier period
     * @param later the later period, or the same one
     * @return true unless both lie wholly before the day or wholly from it on
     */
    boolean parts(PeriodFigure earlier, PeriodFigure later) {
        return day.isAfter(earlier.first()) && !day.isAfter(later.last());
    }

    /**
     * The day, the kind and the reason.
     *
     * @return such as {@code baseline-reset on 2021-04-01: the register started again}
     */
    @Override
    public String toString() {
        return kind.id() + " on " + day + ": " + reason;
    }
}
