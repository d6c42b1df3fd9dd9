package io.github.opensend.core.measure;

import java.util.Arrays;
import java.util.Optional;

/**
 * What stands in a cell of the department's files where there is no figure. Neither is zero.
 *
 * @since 0.1.0
 */
public enum NoFigure {
    /** There is no figure to be had: not collected, or a percentage of nothing. */
    UNAVAILABLE("x"),
    /** A figure would have no meaning here. */
    NOT_APPLICABLE("z");

    private final String mark;

    NoFigure(String mark) {
        this.mark = mark;
    }

    /**
     * The mark in the files.
     *
     * @return one letter
     */
    public String mark() {
        return mark;
    }

    /**
     * What a cell says instead of a figure.
     *
     * @param cell the text of the cell
     * @return the meaning of its mark; empty if the cell is none of the marks, and so has to be a figure
     */
    public static Optional<NoFigure> in(String cell) {
        return Arrays.stream(values()).filter(one -> one.mark.equals(cell)).findFirst();
    }
}
