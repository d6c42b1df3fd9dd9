package io.github.opensend.core.drawing;

/**
 * How one thing in a picture is marked: a shape that no other of its picture has, and a colour that adds to it and is never
 * needed to read it.
 *
 * @since 0.1.0
 */
public interface Shape {
    /**
     * The outline.
     *
     * @return the steps of a path around (0, 0), about six units to each side
     */
    String path();

    /**
     * Whether the shape is filled with its colour.
     *
     * @return false for an outline on white
     */
    boolean filled();

    /**
     * The colour.
     *
     * @return such as {@code #1d5ea8}, told from white by 4.5 to 1 or more, so that text can have it too
     */
    String colour();
}
