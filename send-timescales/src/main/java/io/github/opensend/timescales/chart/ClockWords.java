package io.github.opensend.timescales.chart;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.clock.Alternative;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Reason;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Optional;

/** What is said of a clock, in the same words wherever it is said. Labels, bodies and schools are never said. */
final class ClockWords {
    private ClockWords() {}

    static ImmutableList<Clock> clocks(Timeline timeline, boolean all) {
        return all ? timeline.allClocks() : timeline.clocks();
    }

    static String state(Clock clock) {
        return clock.backstop() ? "met within the backstop" : state(clock.state());
    }

    static String state(ClockState state) {
        return switch (state) {
            case NOT_STARTED -> "not started";
            case RUNNING -> "running";
            case MET -> "met";
            case MET_LATE -> "met late";
            case OVERDUE -> "overdue";
            case DONE -> "done";
            case OPEN -> "open";
            case USED -> "used";
            case LAPSED -> "lapsed";
            case BARRED -> "not allowed yet";
            case LIFTED -> "allowed now";
            case BREACHED -> "done too early";
            case INSIDE -> "inside the time";
            case OUTSIDE -> "outside the time";
            case LIMIT_DISAPPLIED -> "limit disapplied";
            case AWAITING_FACTS -> "awaiting facts";
            case CLOSED -> "closed";
        };
    }

    /** What a state leaves open: what is missing, why it was closed, on which ground, or from which day. */
    static Optional<String> more(Clock clock) {
        return switch (clock.state()) {
            case AWAITING_FACTS ->
                clock.missing().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", clock.missing()));
            case CLOSED -> clock.closedBecause().map(ClockWords::shortly);
            case LIMIT_DISAPPLIED -> clock.ground().map(ground -> ground.id() + "; as soon as practicable");
            case BARRED, LIFTED -> clock.earliest().map(day -> "from " + day);
            default -> Optional.empty();
        };
    }

    private static String shortly(Reason reason) {
        return switch (reason) {
            case ANSWER_NOT_RECORDED -> "answer not recorded";
            case DECIDED_OTHERWISE -> "decided otherwise";
            case PROCESS_ENDED -> "no longer under way";
            case REPLACED -> "started again";
            case SWITCHED_OFF -> "the duty does not apply";
        };
    }

    static Optional<String> days(Clock clock) {
        if (clock.daysLate() > 0) {
            return Optional.of(days(clock.daysLate()) + " late");
        }
        return clock.daysLeft().map(left -> left == 0 ? "due today" : days(left) + " left");
    }

    /** The same for a narrow column, a dash where there is nothing to say. */
    static String shortDays(int late, Optional<Integer> left) {
        if (late > 0) {
            return late + " late";
        }
        return left.map(days -> days == 0 ? "today" : days + " left").orElse("-");
    }

    static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }

    /** What has to stand beside a rule that is no statute that we have read. */
    static ImmutableList<String> marks(Timescale rule) {
        ImmutableList.Builder<String> marks = ImmutableList.builder();
        if (rule.kind() == Kind.PRACTICE) {
            marks.add("practice");
        }
        switch (rule.standing()) {
            case STATUTE -> {}
            case STATUTORY_GUIDANCE -> marks.add("guidance");
            case CASE_LAW, LOCAL_PRACTICE, CONVENTION, PROPOSED -> marks.add(words(rule.standing()));
        }
        if (rule.certainty() != Certainty.VERIFIED) {
            marks.add(rule.certainty().id().replace('-', ' '));
        }
        return marks.build();
    }

    private static String words(Standing standing) {
        return standing.id().replace('-', ' ');
    }

    static Optional<String> started(Clock clock) {
        return clock.startedBy().map(event -> event.on() + ", " + event(event));
    }

    /** What happened, with the kind in which it happened where that says something. */
    static String event(CaseEvent event) {
        return event.type().title() + kind(event).map(kind -> " (" + kind + ")").orElse("");
    }

    /** The kind of an event in words; what is told as true or false is said by its name where it is true. */
    static Optional<String> kind(CaseEvent event) {
        return event.kind().map(EventKind::id).flatMap(id -> switch (id) {
            case "false" -> Optional.empty();
            case "true" -> event.type().kindName().map(ClockWords::spaced);
            default -> Optional.of(id.replace('-', ' '));
        });
    }

    private static String spaced(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    }

    static String alternative(Alternative alternative) {
        return "under the reading \"" + alternative.other().id() + "\" it would be "
                + alternative.otherDue().map(Object::toString).orElse("due on no day")
                + " (" + state(alternative.otherState()) + ")";
    }
}
