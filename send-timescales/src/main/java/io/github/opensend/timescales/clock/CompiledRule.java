package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.NamedDay;
import io.github.opensend.timescales.clock.CompiledBook.CompiledBetween;
import io.github.opensend.timescales.clock.CompiledBook.CompiledPrecedence;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import org.jspecify.annotations.Nullable;

/** A rule by the numbers of a compiled book, with its readings chosen. */
final class CompiledRule {
    final int number;

    /** The place of the rule when all are sorted by their names. */
    final int rank;

    final Timescale rule;
    final Kind kind;
    final CompiledHappenings starts;
    final CompiledHappenings answers;
    final CompiledHappenings switches;
    final CompiledHappenings binding;
    final CompiledHappenings refusals;
    final CompiledLimit limit;
    final @Nullable CompiledLimit earliestAnswer;
    final Ground[] replacements;
    final @Nullable CompiledOpening opening;
    final @Nullable String authority;
    final @Nullable CompiledBetween between;
    final CompiledPrecedence[] precedences;
    final NamedDay answerDay;
    final NamedDay[] furtherDays;
    final int process;
    final int answerStep;
    final boolean backward;
    final int inForceFirst;
    final int inForceLast;

    /** For each answer, whether it is itself a start, so that it cannot answer one of its own day. */
    final boolean[] answersLaterDaysOnly;

    final boolean pairs;
    final boolean acrossThreads;

    CompiledRule(
            int number,
            int rank,
            Timescale rule,
            CompiledHappenings starts,
            CompiledHappenings answers,
            CompiledHappenings switches,
            CompiledHappenings binding,
            CompiledHappenings refusals,
            CompiledLimit limit,
            @Nullable CompiledLimit earliestAnswer,
            @Nullable CompiledOpening opening,
            @Nullable CompiledBetween between,
            CompiledPrecedence[] precedences,
            NamedDay answerDay,
            int process,
            int answerStep,
            boolean backward) {
        this.number = number;
        this.rank = rank;
        this.rule = rule;
        this.kind = rule.kind();
        this.starts = starts;
        this.answers = answers;
        this.switches = switches;
        this.binding = binding;
        this.refusals = refusals;
        this.limit = limit;
        this.earliestAnswer = earliestAnswer;
        this.opening = opening;
        this.authority = rule.authority().orElse(null);
        this.between = between;
        this.precedences = precedences;
        this.replacements = rule.grounds().stream()
                .filter(ground -> ground.effect() == Ground.Effect.REPLACES)
                .toArray(Ground[]::new);
        this.answerDay = answerDay;
        this.furtherDays = rule.furtherDays().toArray(NamedDay[]::new);
        this.process = process;
        this.answerStep = answerStep;
        this.backward = backward;
        this.inForceFirst = (int) rule.inForce().first().toEpochDay();
        this.inForceLast =
                rule.inForce().last().map(last -> (int) last.toEpochDay()).orElse(Integer.MAX_VALUE);
        this.answersLaterDaysOnly = new boolean[answers.size()];
        for (int i = 0; i < answers.size(); i++) {
            answersLaterDaysOnly[i] = (starts.kindsOf(answers.type(i)) & answers.kinds(i)) != 0;
        }
        this.pairs = rule.pairs();
        this.acrossThreads = rule.acrossThreads();
    }

    /** Whether events of a type begin or end the time outside or inside which alone the rule starts. */
    boolean isBoundary(int type) {
        return between != null && (between.from().kindsOf(type) | between.to().kindsOf(type)) != 0;
    }

    /** Whether a number runs forward from the start, so that an answer before it would be out of order. */
    boolean measures() {
        boolean forward = limit instanceof CompiledLimit.Run && !backward;
        return forward && !rule.inAnyOrder() && !rule.silenceProvesNothing() && kind != Kind.GATE && kind != Kind.HOLD;
    }
}
