package io.github.opensend.core.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was read of a measure: a number with its unit, or two counts.
 *
 * @since 0.1.0
 */
public sealed interface Figure extends Serializable permits Figure.Exact, Figure.Share {
    /**
     * What it is a number of.
     *
     * @return the unit
     */
    Unit unit();

    /**
     * The number without rounding.
     *
     * @return the number in the unit; empty for a share of no cases
     */
    Optional<Fraction> exactly();

    /**
     * A number as it stands in its source.
     *
     * @param value the number
     * @param unit what it is a number of
     */
    record Exact(BigDecimal value, Unit unit) implements Figure {
        @Override
        public Optional<Fraction> exactly() {
            return Optional.of(Fraction.of(value));
        }

        /**
         * The number and its unit.
         *
         * @return such as {@code 67 per cent}
         */
        @Override
        public String toString() {
            return value.toPlainString() + " " + unit.words();
        }
    }

    /**
     * Some out of all, in per cent.
     *
     * @param rate the counts
     */
    record Share(Rate rate) implements Figure {
        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }

        @Override
        public Optional<Fraction> exactly() {
            return Fraction.percentage(rate);
        }

        /**
         * Both counts.
         *
         * @return such as {@code 2 of 3}
         */
        @Override
        public String toString() {
            return rate.toString();
        }
    }
}
