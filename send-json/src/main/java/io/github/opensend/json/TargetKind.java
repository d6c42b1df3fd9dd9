package io.github.opensend.json;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;

/** The sorts of targets, with what is told of each beside its kind. */
enum TargetKind {
    EXACT(ImmutableSet.of("value", "unit"), ImmutableSet.of()),
    PERIOD_BEFORE(ImmutableSet.of("period"), ImmutableSet.of()),
    BENCHMARK(ImmutableSet.of("area"), ImmutableSet.of("year", "definitions", "printed")),
    BLANK(ImmutableSet.of(), ImmutableSet.of());

    private final ImmutableSet<String> needs;
    private final ImmutableSet<String> fields;

    TargetKind(ImmutableSet<String> needs, ImmutableSet<String> mayHave) {
        this.needs = needs;
        this.fields = ImmutableSet.<String>builder()
                .add("kind")
                .addAll(needs)
                .addAll(mayHave)
                .build();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What has to be told. */
    ImmutableSet<String> needs() {
        return needs;
    }

    /** What can be told. */
    ImmutableSet<String> fields() {
        return fields;
    }

    /** What can be told of any of them. */
    static ImmutableSet<String> allFields() {
        return Arrays.stream(values()).flatMap(kind -> kind.fields.stream()).collect(ImmutableSet.toImmutableSet());
    }
}
