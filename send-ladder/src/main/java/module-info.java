/**
 * A pupil's journey in, the open moves and the missing evidence out.
 *
 * <p>The module stands empty for now, so that its name and its place in the house are settled.
 */
module io.github.opensend.ladder {
    requires static org.jspecify;
}
