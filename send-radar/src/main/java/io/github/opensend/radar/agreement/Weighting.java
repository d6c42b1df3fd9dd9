package io.github.opensend.radar.agreement;

/**
 * How much a disagreement counts by its size. Values of different weightings cannot be compared.
 *
 * @since 0.1.0
 */
public enum Weighting {
    /** Every disagreement counts the same. */
    UNWEIGHTED("unweighted") {
        @Override
        long disagreement(int one, int other) {
            return one == other ? 0 : 1;
        }
    },
    /** A disagreement counts by the number of levels. */
    LINEAR("linear") {
        @Override
        long disagreement(int one, int other) {
            return Math.abs(one - other);
        }
    },
    /** A disagreement counts by the square of the number of levels. */
    QUADRATIC("quadratic") {
        @Override
        long disagreement(int one, int other) {
            return (long) (one - other) * (one - other);
        }
    };

    private final String id;

    Weighting(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code quadratic}
     */
    public String id() {
        return id;
    }

    abstract long disagreement(int one, int other);
}
