package io.github.opensend.timescales.chart;

import io.github.opensend.core.measure.Benchmark;
import io.github.opensend.core.measure.PublishedPercentage;
import java.io.Serializable;
import java.util.Objects;

/**
 * A level that rates are drawn against, such as a local target or a published figure.
 *
 * @param label what the level is and whose it is, with its year; the picture adds the percentage
 * @param level where it lies
 * @since 0.1.0
 */
public record RateLine(String label, PublishedPercentage level) implements Serializable {
    /**
     * A level with its name.
     *
     * @throws IllegalArgumentException if the label is blank, because a line without a name says nothing
     */
    public RateLine {
        Objects.requireNonNull(level, "level");
        if (label.isBlank()) {
            throw new IllegalArgumentException("a line needs a label");
        }
    }

    /**
     * The line of a published figure, named by its area and year.
     *
     * @param benchmark the figure; whether it counts what the rates count is for the caller to see
     * @return the line
     */
    public static RateLine of(Benchmark benchmark) {
        return new RateLine(benchmark.area().name() + " " + benchmark.year(), benchmark.value());
    }
}
