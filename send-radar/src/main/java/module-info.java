/**
 * Ratings of need, of a setting's readiness and of a family's confidence in; profiles, gaps, changes and agreement out.
 *
 * <p>How a radar is scored is this library's own published choice, because no public source tells how any authority
 * scores its own. Nothing here adds a child up to one number, and nothing here opens or closes a door.
 */
@SuppressWarnings("module")
module io.github.opensend.radar {
    requires transitive com.google.common;
    requires transitive io.github.opensend.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.opensend.radar.agreement;
    exports io.github.opensend.radar.change;
    exports io.github.opensend.radar.chart;
    exports io.github.opensend.radar.cohort;
    exports io.github.opensend.radar.framework;
    exports io.github.opensend.radar.rating;
    exports io.github.opensend.radar.scoring;
}
