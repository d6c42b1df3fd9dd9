/**
 * Dated events in, statutory clocks and timelines out.
 *
 * <p>Start at {@link io.github.opensend.timescales.clock.TimelineEngine}; the law is in {@link
 * io.github.opensend.timescales.law.EnglishLaw}.
 */
module io.github.opensend.timescales {
    requires transitive io.github.opensend.core;
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.opensend.timescales.attendance;
    exports io.github.opensend.timescales.caseload;
    exports io.github.opensend.timescales.chart;
    exports io.github.opensend.timescales.clock;
    exports io.github.opensend.timescales.compliance;
    exports io.github.opensend.timescales.exclusion;
    exports io.github.opensend.timescales.law;
    exports io.github.opensend.timescales.local;
    exports io.github.opensend.timescales.rule;
}
