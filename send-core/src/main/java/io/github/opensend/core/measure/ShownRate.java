package io.github.opensend.core.measure;

import java.io.Serializable;
import java.util.Optional;

/**
 * A rate that is shown, or the fact that there is one that is not. Suppressed is a state of its own, and never zero.
 *
 * @since 0.1.0
 */
public sealed interface ShownRate extends Serializable permits ShownRate.Shown, ShownRate.Suppressed {
    /**
     * The rate, if it is shown.
     *
     * @return the rate; empty if it is suppressed
     */
    Optional<Rate> rate();

    /**
     * A rate that is shown.
     *
     * @param counts its counts
     */
    record Shown(Rate counts) implements ShownRate {
        @Override
        public Optional<Rate> rate() {
            return Optional.of(counts);
        }

        /**
         * The counts.
         *
         * @return such as {@code 234 of 730}
         */
        @Override
        public String toString() {
            return counts.toString();
        }
    }

    /**
     * A rate that is not shown. It does not say whether it is small itself or keeps another from being worked out, because
     * that would help to work it out.
     */
    record Suppressed() implements ShownRate {
        @Override
        public Optional<Rate> rate() {
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
