package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;

/** Holds the rules of English law against vectors: rule, what happened, as of, last day, state, days late. */
final class Vectors {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private Vectors() {}

    static Timeline timeline(String told, String asOf) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf));
    }

    static Timeline under(Reading reading, String option, String told, String asOf) {
        return ENGINE.readings(Readings.defaults().choose(reading, option))
                .timeline(Told.record(told), LocalDate.parse(asOf));
    }

    static void hold(String rule, String told, LocalDate asOf, LocalDate due, String state, int daysLate) {
        Clock clock = ENGINE.timeline(Told.record(told), asOf)
                .clock(EnglishLaw.rules().find(rule).orElseThrow());

        assertThat(clock.state().name()).isEqualTo(state);
        assertThat(clock.due().orElse(null)).isEqualTo(due);
        assertThat(clock.daysLate()).isEqualTo(daysLate);
    }

    /** The catalogue rows that have a vector. */
    static ImmutableSet<String> rows(String vectors) {
        return Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(vectors)
                .map(line -> line.substring(0, 6))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The catalogue rows of a part of the law that have a rule. */
    static ImmutableSet<String> rowsWithARule(String part) {
        return EnglishLaw.rules().catalogueIds().stream()
                .filter(row -> row.startsWith(part))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A clock of a record with a circumstance that is claimed to have made keeping to it impractical. */
    static Clock withClaim(Timescale rule, CircumstanceKind kind, String from, String to, String told, String asOf) {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events(told))
                .addCircumstances(Circumstance.builder(kind)
                        .from(LocalDate.parse(from))
                        .to(LocalDate.parse(to))
                        .addImpractical(Impracticality.claimed(rule.id(), "nobody could", LocalDate.parse(from)))
                        .build())
                .build();
        return ENGINE.timeline(record, LocalDate.parse(asOf)).clock(rule);
    }
}
