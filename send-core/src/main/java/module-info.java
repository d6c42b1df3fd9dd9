/**
 * The words that every OpenSEND module shares: law and its citations, the counting of time, explanations, events, codes of
 * returns, needs and provision, the graduated approach, what is arranged beside a school place, authorities and settings, the workforce and its training, and
 * measures.
 *
 * <p>It reads no clock, file, network or setting, and it holds no opinion about any child.
 */
@SuppressWarnings("module")
module io.github.opensend.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.opensend.core to
            io.github.opensend.timescales,
            io.github.opensend.radar,
            io.github.opensend.ladder,
            io.github.opensend.json;
    exports io.github.opensend.core.approach;
    exports io.github.opensend.core.arrangement;
    exports io.github.opensend.core.code;
    exports io.github.opensend.core.dispute;
    exports io.github.opensend.core.drawing to
            io.github.opensend.ladder,
            io.github.opensend.timescales,
            io.github.opensend.radar;
    exports io.github.opensend.core.event;
    exports io.github.opensend.core.explain;
    exports io.github.opensend.core.improvement;
    exports io.github.opensend.core.law;
    exports io.github.opensend.core.measure;
    exports io.github.opensend.core.need;
    exports io.github.opensend.core.plan;
    exports io.github.opensend.core.quality;
    exports io.github.opensend.core.setting;
    exports io.github.opensend.core.time;
    exports io.github.opensend.core.time.epoch to
            io.github.opensend.timescales,
            io.github.opensend.benchmarks;
    exports io.github.opensend.core.voice;
    exports io.github.opensend.core.workforce;
}
