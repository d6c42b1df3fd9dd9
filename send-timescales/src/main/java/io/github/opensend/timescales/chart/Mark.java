package io.github.opensend.timescales.chart;

import io.github.opensend.core.drawing.Shape;
import io.github.opensend.timescales.clock.ClockState;

/**
 * How a state of a clock, or a figure in a chart, is drawn: a shape that no other of its picture has, around (0, 0) and six
 * units to each side, and a colour that adds to it and is never needed to read it. Each colour is told from white by 4.5 to 1 or more, so that text can have it too.
 */
enum Mark implements Shape {
    DOT("M-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z", true, Mark.GREY),
    POINTER("M-4 -5.5L5.5 0L-4 5.5z", false, Mark.BLUE),
    DISC("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", true, Mark.GREEN),
    DIAMOND("M0 -6L6 0L0 6L-6 0z", true, Mark.RED),
    TRIANGLE("M0 -6L6 5H-6z", true, Mark.RED),
    RING("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", false, Mark.GREEN),
    OPEN_SQUARE("M-4.5 -4.5H4.5V4.5H-4.5z", false, Mark.BLUE),
    SQUARE("M-5 -5H5V5H-5z", true, Mark.GREEN),
    STRUCK_SQUARE("M-4.5 -4.5H4.5V4.5H-4.5zL4.5 4.5", false, Mark.GREY),
    HEXAGON("M-3 -5.2H3L6 0L3 5.2H-3L-6 0z", true, Mark.AMBER),
    OPEN_HEXAGON("M-3 -5.2H3L6 0L3 5.2H-3L-6 0z", false, Mark.GREEN),
    STAR("M0 -6.5L1.8 -1.8L6.5 0L1.8 1.8L0 6.5L-1.8 1.8L-6.5 0L-1.8 -1.8z", true, Mark.RED),
    BRACKETS("M-2 -5H-5V5H-2M2 -5H5V5H2M-1.5 0H1.5", false, Mark.BLUE),
    OPEN_BRACKETS("M-5 -5H-2V5H-5M5 -5H2V5H5", false, Mark.GREY),
    PENTAGON("M0 -5.8L5.6 -1.7L3.5 5H-3.5L-5.6 -1.7z", false, Mark.PURPLE),
    FUNNEL("M-5.5 -4.5H5.5L0 5.5z", false, Mark.AMBER),
    CROSS("M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5", false, Mark.GREY),
    POINT("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", true, Mark.BLUE),
    HALFWAY("M0 -6L6 0L0 6L-6 0z", true, Mark.BLUE),
    AT_THE_LIMIT("M-4.5 -4.5H4.5V4.5H-4.5z", true, Mark.BLUE);

    private static final String GREY = "#565c63";
    private static final String BLUE = "#1d5ea8";
    private static final String GREEN = "#1b6b3a";
    static final String RED = "#b3261e";
    private static final String AMBER = "#8a5200";
    private static final String PURPLE = "#6a3fa0";

    private final String path;
    private final boolean filled;
    private final String colour;

    Mark(String path, boolean filled, String colour) {
        this.path = path;
        this.filled = filled;
        this.colour = colour;
    }

    static Mark of(ClockState state) {
        return switch (state) {
            case NOT_STARTED -> DOT;
            case RUNNING -> POINTER;
            case MET -> DISC;
            case MET_LATE -> DIAMOND;
            case OVERDUE -> TRIANGLE;
            case DONE -> RING;
            case OPEN -> OPEN_SQUARE;
            case USED -> SQUARE;
            case LAPSED -> STRUCK_SQUARE;
            case BARRED -> HEXAGON;
            case LIFTED -> OPEN_HEXAGON;
            case BREACHED -> STAR;
            case INSIDE -> BRACKETS;
            case OUTSIDE -> OPEN_BRACKETS;
            case LIMIT_DISAPPLIED -> PENTAGON;
            case AWAITING_FACTS -> FUNNEL;
            case CLOSED -> CROSS;
        };
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public boolean filled() {
        return filled;
    }

    @Override
    public String colour() {
        return colour;
    }
}
