package io.github.opensend.radar.scoring;

import io.github.opensend.radar.framework.Statement;
import java.io.Serializable;

/**
 * One statement whose need and whose readiness were both rated.
 *
 * @param statement the statement
 * @param need the level of need
 * @param readiness the level of readiness or confidence
 * @since 0.1.0
 */
public record StatementGap(Statement statement, int need, int readiness) implements Serializable {
    /**
     * How far readiness falls short.
     *
     * @return levels, 0 or more
     */
    public int gap() {
        return Math.max(0, difference());
    }

    /**
     * The need less the readiness.
     *
     * @return levels; negative where there is more readiness than need
     */
    public int difference() {
        return need - readiness;
    }
}
