package io.github.opensend.radar.chart;

import io.github.opensend.core.drawing.Shape;
import io.github.opensend.radar.framework.Perspective;

/**
 * How a perspective is drawn: a mark and a dash that no other has, and a colour that adds to them and is never needed to
 * tell them apart. The colours are of the palette of the Government Analysis Function; each is told from white by 3 to 1 or
 * more, and no three of that palette are told from one another.
 */
enum Series implements Shape {
    NEED(Perspective.NEED, "need", "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z", "#12436d", ""),
    SETTING(Perspective.SETTING, "in school", "M0 -6.5L6.5 0L0 6.5L-6.5 0z", "#f46a25", "10 4"),
    HOME(Perspective.HOME, "at home", "M-4.6 -4.6H4.6V4.6H-4.6z", "#801650", "2 3");

    private final Perspective perspective;
    private final String where;
    private final String path;
    private final String colour;
    private final String dashes;

    Series(Perspective perspective, String where, String path, String colour, String dashes) {
        this.perspective = perspective;
        this.where = where;
        this.path = path;
        this.colour = colour;
        this.dashes = dashes;
    }

    Perspective perspective() {
        return perspective;
    }

    /** What stands before a gap or a point: never the parents, always the place. */
    String where() {
        return where;
    }

    String dashes() {
        return dashes;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public boolean filled() {
        return true;
    }

    @Override
    public String colour() {
        return colour;
    }

    /** The same mark as an outline, for what is known in part only. */
    Shape hollow() {
        return new Hollow(this);
    }

    private record Hollow(Series series) implements Shape {
        @Override
        public String path() {
            return series.path;
        }

        @Override
        public boolean filled() {
            return false;
        }

        @Override
        public String colour() {
            return series.colour;
        }
    }
}
