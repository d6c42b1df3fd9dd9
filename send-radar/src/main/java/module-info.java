/**
 * Ratings of need, readiness and confidence in, profiles and gaps out.
 *
 * <p>The module stands empty for now, so that its name and its place in the house are settled.
 */
module io.github.opensend.radar {
    requires static org.jspecify;
}
