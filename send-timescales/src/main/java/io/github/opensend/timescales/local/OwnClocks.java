package io.github.opensend.timescales.local;

import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.util.List;
import java.util.Optional;

/**
 * Counts a target's time limit with the engine that counts the law, in a book of its own, so that the pairing of events and
 * the ends of stretches of work are the same. Its clocks never leave this class.
 */
record OwnClocks(LocalTarget target, TimelineEngine engine) {

    static OwnClocks of(LocalTarget target) {
        RuleBook own = RuleBook.of(target.id(), ImmutableList.of(rule(target, (Aim.Within) target.aim())));
        return new OwnClocks(target, TimelineEngine.with(own));
    }

    private static Timescale rule(LocalTarget target, Aim.Within aim) {
        List<Provision> provisions = target.citation().provisions();
        Timescale.Verb verb = timescale(target.id())
                .under(
                        provisions.get(0),
                        provisions.subList(1, provisions.size()).toArray(Provision[]::new))
                .the(target.holder());
        Timescale.More rule = (aim.onlyOnce().isEmpty() ? verb.must(target.words()) : verb.mustIfAtAll(target.words()))
                .by(Limit.within(aim.limit()).after(array(aim.from())))
                .answeredBy(Choice.settled(ImmutableSet.copyOf(aim.done())))
                .bindsOnce(array(aim.onlyOnce()))
                .of(target.standing(), target.certainty());
        // The first rule of the chain starts with the same event, so it runs in the same stretch of work.
        target.beside().stream().findFirst().flatMap(Timescale::process).ifPresent(rule::during);
        return rule.inForce(target.inForce());
    }

    private static Happening[] array(List<Happening> happenings) {
        return happenings.toArray(Happening[]::new);
    }

    ImmutableList<TargetResult> results(Timeline timeline) {
        return engine.timeline(timeline.record(), timeline.asOf()).clocks().stream()
                .map(this::result)
                .collect(ImmutableList.toImmutableList());
    }

    private TargetResult result(Clock clock) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.addAll(clock.explanation().steps());
        target.convention().ifPresent(words -> steps.add(new Said(words)));
        TargetState state = state(clock);
        return ImmutableTargetResult.builder()
                .target(target)
                .state(state)
                .explanation(new Explanation(steps.build()))
                .startedBy(clock.startedBy())
                .due(clock.due())
                .doneBy(state == TargetState.MET || state == TargetState.LATE ? clock.endedBy() : Optional.empty())
                .addAllMissing(clock.missing())
                .build();
    }

    private static TargetState state(Clock clock) {
        return switch (clock.state()) {
            case MET -> TargetState.MET;
            case MET_LATE, OVERDUE -> TargetState.LATE;
            case RUNNING -> TargetState.OPEN;
            case AWAITING_FACTS -> TargetState.AWAITING_FACTS;
            case CLOSED ->
                clock.closedBecause().filter(Reason.ANSWER_NOT_RECORDED::equals).isPresent()
                        ? TargetState.UNKNOWN
                        : TargetState.ENDED;
            // Nobody wrote down that it had to be done.
            case LAPSED -> TargetState.UNKNOWN;
            default -> throw new IllegalStateException("a target's time limit cannot be " + clock.state());
        };
    }

    /** Words without a day of their own. */
    record Said(String words) implements Step {}
}
