package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the tables of the parts of the law have in common: a rule, what happened, and what the words of the rule give. */
final class LawVector {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private LawVector() {}

    static void holds(
            String rule, String told, LocalDate asOf, @Nullable LocalDate due, ClockState state, int daysLate) {
        Clock clock = timeline(told, asOf.toString()).clock(rule(rule));

        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.due().orElse(null)).isEqualTo(due);
        assertThat(clock.daysLate()).isEqualTo(daysLate);
    }

    static Timeline timeline(String told, String asOf) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf));
    }

    static Timeline timeline(String told, String asOf, Circumstance circumstance) {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events(told))
                .addCircumstances(circumstance)
                .build();
        return ENGINE.timeline(record, LocalDate.parse(asOf));
    }

    static Timeline timeline(String told, String asOf, Readings readings) {
        return ENGINE.readings(readings).timeline(Told.record(told), LocalDate.parse(asOf));
    }

    static Timescale rule(String id) {
        return EnglishLaw.rules().find(id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /** The rows of a part of the catalogue, from the first on. */
    static ImmutableSet<String> rows(String part, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> String.format(Locale.ROOT, "%s-%02d", part, i))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The rows of the catalogue that a table has vectors for. */
    static ImmutableSet<String> rowsOf(String vectors) {
        return Arrays.stream(vectors.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('-') + 3))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The rules that a table has vectors for. */
    static ImmutableSet<String> rulesOf(String vectors) {
        return Arrays.stream(vectors.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(ImmutableSet.toImmutableSet());
    }
}
