package io.github.opensend.core.measure;

import java.io.Serializable;
import java.util.Optional;

/**
 * A count that is shown, or the fact that there is one that is not. Suppressed is a state of its own, and never zero.
 *
 * @since 0.1.0
 */
public sealed interface ShownCount extends Serializable permits ShownCount.Shown, ShownCount.Suppressed {
    /**
     * The count, if it is shown.
     *
     * @return the count; empty if it is suppressed
     */
    Optional<Long> count();

    /**
     * A count that is shown.
     *
     * @param number how many
     */
    record Shown(long number) implements ShownCount {
        @Override
        public Optional<Long> count() {
            return Optional.of(number);
        }

        /**
         * The number.
         *
         * @return such as {@code 12}
         */
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** A count that is not shown. It does not say whether it is small itself or keeps another from being worked out. */
    record Suppressed() implements ShownCount {
        @Override
        public Optional<Long> count() {
            return Optional.empty();
        }

        /**
         * The word for it.
         *
         * @return {@code suppressed}
         */
        @Override
        public String toString() {
            return "suppressed";
        }
    }
}
