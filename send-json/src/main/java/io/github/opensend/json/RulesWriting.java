package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Readings;
import io.github.opensend.json.wire.RulesWire;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns a book of rules into the document that tells it. */
final class RulesWriting {
    static final String SCHEMA = "opensend/rules/1";

    private RulesWriting() {}

    static RulesWire wire(RuleBook book, @Nullable LocalDate at) {
        return new RulesWire(
                SCHEMA,
                at == null ? null : at.toString(),
                book.rules().stream().map(RulesWriting::rule).collect(toImmutableList()));
    }

    static RulesWire.Rule rule(Timescale rule) {
        return new RulesWire.Rule(
                rule.id(),
                rule.catalogueId(),
                rule.kind().id(),
                rule.title(),
                rule.dutyHolder().id(),
                rule.asSoonAsPracticable() ? true : null,
                rule.limit().byDefault().toString(),
                rule.answers().byDefault().stream()
                        .map(happening -> happening.type().id())
                        .distinct()
                        .collect(toImmutableList()),
                rule.grounds().stream()
                        .map(ground -> new RulesWire.Ground(
                                ground.id(), ground.citation().toString()))
                        .collect(toImmutableList()),
                rule.citation().toString(),
                rule.standing().id(),
                rule.certainty().id(),
                rule.inForce().first().toString(),
                rule.inForce().last().map(LocalDate::toString).orElse(null),
                rule.readings().stream().map(reading -> reading(rule, reading)).collect(toImmutableList()));
    }

    private static RulesWire.Reading reading(Timescale rule, Reading reading) {
        boolean decides = rule.limit().reading().filter(reading::equals).isPresent();
        ImmutableList<RulesWire.Option> options = reading.options().stream()
                .map(option ->
                        new RulesWire.Option(option.id(), option.says(), decides ? limit(rule, reading, option) : null))
                .collect(toImmutableList());
        return new RulesWire.Reading(reading.id(), reading.question(), options);
    }

    private static String limit(Timescale rule, Reading reading, Reading.Option option) {
        return rule.limit()
                .under(Readings.defaults().choose(reading, option.id()))
                .toString();
    }
}
