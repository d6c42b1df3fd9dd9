package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Reading;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Timescale;
import java.util.stream.Collectors;

/** What is said of a rule, in the same words and the same order wherever it is said. */
final class RuleWords {
    private RuleWords() {}

    /** One thing that is said of a rule, and the name of it. */
    record Line(String name, String says) {}

    static ImmutableList<Line> lines(Timescale rule) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        String practicable = rule.asSoonAsPracticable() ? "as soon as practicable, and within " : "";
        lines.add(new Line("time", practicable + rule.limit().byDefault()));
        for (Limit other : Iterables.skip(rule.limit().options(), 1)) {
            lines.add(new Line("or", practicable + other));
        }
        if (!rule.answers().byDefault().isEmpty()) {
            lines.add(new Line(
                    "answer",
                    rule.answers().byDefault().stream()
                            .map(Happening::type)
                            .map(type -> type.title())
                            .distinct()
                            .collect(Collectors.joining(" or "))));
        }
        for (Ground ground : rule.grounds()) {
            lines.add(new Line("unless", ground.id() + ", " + ground.citation()));
        }
        lines.add(new Line("under", rule.citation().toString()));
        lines.add(new Line(
                "standing",
                words(rule.standing().id()) + ", " + words(rule.certainty().id())));
        lines.add(new Line("in force", inForce(rule.inForce())));
        for (Reading reading : rule.readings()) {
            lines.add(new Line("reading", reading.id() + ": " + reading.question()));
        }
        return lines.build();
    }

    static String inForce(InForce range) {
        return "from " + range.first() + range.last().map(last -> " to " + last).orElse("");
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }
}
