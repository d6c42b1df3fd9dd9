/**
 * A pupil's journey in, the open moves and the missing evidence out.
 *
 * <p>Start at {@link io.github.opensend.ladder.journey.Journey}; the ladders are in {@link
 * io.github.opensend.ladder.edition}, the pathways beside them in {@link io.github.opensend.ladder.pathway}.
 */
module io.github.opensend.ladder {
    requires transitive io.github.opensend.core;
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.opensend.ladder.advice;
    exports io.github.opensend.ladder.chart;
    exports io.github.opensend.ladder.course;
    exports io.github.opensend.ladder.edition;
    exports io.github.opensend.ladder.guard;
    exports io.github.opensend.ladder.journey;
    exports io.github.opensend.ladder.panel;
    exports io.github.opensend.ladder.pathway;
}
