package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the tests of mediation, appeals and orders share: a record told in words, and what one rule makes of it. */
final class DisputeVectors {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private DisputeVectors() {}

    static void check(String rule, String told, String asOf, @Nullable LocalDate due, String state, int daysLate) {
        Clock clock = clock(rule, told, asOf);

        assertThat(clock.state().name()).as(clock.explanation().text()).isEqualTo(state);
        assertThat(clock.due().orElse(null)).isEqualTo(due);
        assertThat(clock.daysLate()).isEqualTo(daysLate);
    }

    static Timeline timeline(String told, String asOf) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf));
    }

    static Clock clock(String rule, String told, String asOf) {
        return timeline(told, asOf).clock(rule(rule));
    }

    static Clock under(Reading reading, String option, String rule, String told, String asOf) {
        return ENGINE.readings(Readings.defaults().choose(reading, option))
                .timeline(Told.record(told), LocalDate.parse(asOf))
                .clock(rule(rule));
    }

    static Timescale rule(String id) {
        return EnglishLaw.rules().find(id).orElseThrow();
    }

    /** Every rule of the rows has a vector, and every row has a rule. */
    static void covers(String vectors, Iterable<Timescale> rules, String... rows) {
        ImmutableSet<String> withVector = Arrays.stream(vectors.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        ImmutableSet.Builder<String> catalogued = ImmutableSet.builder();
        for (Timescale rule : rules) {
            ids.add(rule.id());
            catalogued.add(rule.catalogueId());
        }
        assertThat(withVector).containsExactlyInAnyOrderElementsOf(ids.build());
        assertThat(catalogued.build()).containsExactlyInAnyOrder(rows);
    }
}
