package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Citation;
import io.github.opensend.timescales.rule.Finding;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules of a compiled book over a case that is laid out on a sheet.
 *
 * <p>The same walk serves the verdict and its explanation: where steps are wanted they are told on the way.
 */
final class Marker {
    private final CompiledBook book;
    private final Sheet sheet;
    private final Marking marking = new Marking();
    /** The events that have answered each rule, as bits; those of a rule count only if they were set in this round. */
    private long[] used = new long[0];

    private final int[] usedInRound;
    private int round;
    private int words;
    private int asOf;
    private boolean circumstances;

    Marker(CompiledBook book) {
        this.book = book;
        this.sheet = new Sheet(book);
        this.usedInRound = new int[book.rules.length];
    }

    Sheet sheet() {
        return sheet;
    }

    /** What to do with each marking; the marking is written over afterwards. */
    interface Use {
        void of(CompiledRule rule, Marking marking, @Nullable Steps steps);
    }

    void run(CaseRecord record, int day, boolean telling, Use use) {
        layOut(record, day);
        for (int event = 0; event < sheet.events; event++) {
            for (Starts.Row row : book.starts.of(sheet.type[event])) {
                if ((sheet.kind[event] & row.kinds) != 0) {
                    run(row.rules, event, telling, use);
                }
            }
        }
    }

    private void run(CompiledRule[] rules, int event, boolean telling, Use use) {
        for (CompiledRule rule : rules) {
            if (starts(rule, event)) {
                Steps steps = telling ? new Steps(rule.rule.citation()) : null;
                mark(rule, event, steps);
                use.of(rule, marking, steps);
            }
        }
    }

    /** Finds the answers that are dated before the only event that they could answer. */
    ImmutableList<OutOfOrder> outOfOrder(CaseRecord record) {
        layOut(record, Integer.MAX_VALUE);
        ImmutableSet.Builder<OutOfOrder> found = ImmutableSet.builder();
        for (int start = 0; start < sheet.events; start++) {
            for (Starts.Row row : book.starts.of(sheet.type[start])) {
                if ((sheet.kind[start] & row.kinds) != 0) {
                    for (CompiledRule rule : row.rules) {
                        outOfOrder(rule, start, found);
                    }
                }
            }
        }
        return found.build().asList();
    }

    private void outOfOrder(CompiledRule rule, int start, ImmutableSet.Builder<OutOfOrder> found) {
        if (rule.measures() && starts(rule, start) && answer(rule, start) < 0) {
            int answer = earlierAnswer(rule, start);
            if (answer >= 0) {
                found.add(new OutOfOrder(sheet.source(answer), sheet.source(start)));
            }
        }
    }

    private int earlierAnswer(CompiledRule rule, int start) {
        for (int event = 0; event < start; event++) {
            if (sheet.day[event] < sheet.day[start]
                    && rule.answers.anyMatches(sheet, event)
                    && !rule.refusals.anyMatches(sheet, event)
                    && sheet.sameLabel(event, start)
                    && (!rule.pairs || sheet.sameParty(start, event))
                    && !answersAnEarlierStart(rule, event)) {
                return event;
            }
        }
        return -1;
    }

    private boolean answersAnEarlierStart(CompiledRule rule, int answer) {
        for (int event = 0; event < sheet.events; event++) {
            if (sheet.day[event] <= sheet.day[answer]
                    && rule.starts.anyMatches(sheet, event)
                    && sheet.sameWork(false, event, answer)
                    && (!rule.pairs || sheet.sameParty(event, answer))) {
                return true;
            }
        }
        return false;
    }

    private void layOut(CaseRecord record, int day) {
        asOf = day;
        circumstances = !record.circumstances().isEmpty();
        sheet.layOut(record, day);
        words = (sheet.events + 63) >>> 6;
        int size = words * book.rules.length;
        if (used.length < size) {
            used = new long[size];
        }
        round++;
    }

    private void use(CompiledRule rule, int event) {
        int first = rule.number * words;
        if (usedInRound[rule.number] != round) {
            usedInRound[rule.number] = round;
            Arrays.fill(used, first, first + words, 0L);
        }
        used[first + (event >>> 6)] |= 1L << event;
    }

    private boolean isUsed(CompiledRule rule, int event) {
        return usedInRound[rule.number] == round && (used[rule.number * words + (event >>> 6)] & (1L << event)) != 0;
    }

    // The kind of the event has been looked at before.
    private boolean starts(CompiledRule rule, int event) {
        int day = sheet.day[event];
        return day >= rule.inForceFirst
                && day <= rule.inForceLast
                && !sheet.tellsAgain(event)
                && (rule.authority == null || sheet.isOf(rule.authority))
                && inItsTime(rule, event)
                && inItsProcess(rule, event)
                && openedAsItMust(rule, event)
                && inItsOrder(rule, event);
    }

    private boolean inItsProcess(CompiledRule rule, int event) {
        if (rule.process < 0) {
            return true;
        }
        int stretch = sheet.stretch(event, rule.process);
        if (stretch < 0) {
            return false;
        }
        int opener = sheet.opener(stretch);
        if (rule.rule.onlyWhileUnderWay()) {
            int end = sheet.end(stretch);
            return opener >= 0 && opener != event && (end < 0 || end >= event);
        }
        return opener == event || !book.processes[rule.process].isOpening(sheet, event);
    }

    private boolean openedAsItMust(CompiledRule rule, int event) {
        return rule.opening == null || rule.opening.mayBe(sheet, opener(rule, event));
    }

    private int opener(CompiledRule rule, int event) {
        int stretch = sheet.stretch(event, rule.process);
        return stretch < 0 ? -1 : sheet.opener(stretch);
    }

    private boolean inItsTime(CompiledRule rule, int event) {
        return rule.between == null
                || sheet.isBetween(rule.between.from(), rule.between.to(), event) != rule.rule.outside();
    }

    private boolean inItsOrder(CompiledRule rule, int event) {
        for (CompiledBook.CompiledPrecedence precedence : rule.precedences) {
            int first = precedence.first().lastDay(sheet, event, null);
            int second = precedence.second().lastDay(sheet, event, null);
            boolean before = Days.isDay(second) && (Days.isDay(first) ? first < second : precedence.unknownIsEarlier());
            if (before != precedence.before()) {
                return false;
            }
        }
        return true;
    }

    private void mark(CompiledRule rule, int start, @Nullable Steps into) {
        marking.reset(start);
        if (into != null) {
            into.add(new Steps.Happened(book.types[sheet.type[start]], sheet.day[start], ""));
            NamedDay counted = sheet.otherDayCounted(start);
            if (counted != null) {
                into.note("by the reading chosen it counts from " + counted.words() + ", and not from "
                        + sheet.told(start).on());
            }
        }
        int due = due(rule, start, into);
        marking.due = due;
        switch (rule.kind) {
            case DUTY, DUTY_IF_DECIDED -> duty(rule, start, due, answer(rule, start));
            case RIGHT -> right(rule, start, due, answer(rule, start));
            case HOLD -> hold(due, answer(rule, start));
            case GATE ->
                marking.state = Days.isDay(due) && sheet.day[start] <= due ? ClockState.INSIDE : ClockState.OUTSIDE;
            case CONTENT -> {
                marking.state = ClockState.DONE;
                marking.end = start;
            }
            case PRACTICE -> practice(rule, start, answer(rule, start));
        }
        if (rule.kind == Kind.GATE) {
            marking.due = Days.NONE;
        }
        if (circumstances) {
            weighGrounds(rule, into);
        }
        if (into != null) {
            tell(rule, into);
        }
    }

    private int due(CompiledRule rule, int start, @Nullable Steps into) {
        if (rule.opening != null) {
            int opener = opener(rule, start);
            if (into != null) {
                sheet.tellCount(opener, into);
            }
            if (rule.opening.isUnknown(sheet, opener)) {
                if (into != null) {
                    into.missing(sheet.whatCountingLacks());
                }
                return Days.UNKNOWN;
            }
        }
        for (Ground replacement : rule.replacements) {
            int day = sheet.namedDay(start, Objects.requireNonNull(replacement.namedDay()));
            if (Days.isDay(day)) {
                if (into != null) {
                    into.add(new Steps.Noted(
                            "ground " + replacement.id() + ": a named day stands in the number's place",
                            replacement.citation()));
                    into.add(new Steps.Arrived("the day that was named", day, into.citation()));
                }
                return day;
            }
        }
        return rule.limit.lastDay(sheet, start, into);
    }

    private int answer(CompiledRule rule, int start) {
        int found = -1;
        for (int i = 0; i < rule.answers.size(); i++) {
            long kinds = rule.answers.kinds(i);
            for (int event = sheet.first(rule.answers.type(i)); event >= 0; event = sheet.next(event)) {
                if (found >= 0 && event >= found) {
                    break;
                }
                if ((sheet.kind[event] & kinds) != 0 && canAnswer(rule, start, event, rule.answersLaterDaysOnly[i])) {
                    found = event;
                }
            }
        }
        // One breach breaks every hold that it falls under; any other answer answers once.
        if (found >= 0 && rule.kind != Kind.HOLD) {
            use(rule, found);
        }
        return found;
    }

    private boolean canAnswer(CompiledRule rule, int start, int event, boolean strictlyLater) {
        int from = sheet.day[start];
        if (!rule.backward && (strictlyLater ? sheet.day[event] <= from : sheet.day[event] < from)) {
            return false;
        }
        if (isUsed(rule, event) || sheet.tellsAgain(event)) {
            return false;
        }
        if (rule.earliestAnswer != null && sheet.day[event] < rule.earliestAnswer.lastDay(sheet, start, null)) {
            return false;
        }
        if (rule.pairs && !sheet.sameParty(start, event)) {
            return false;
        }
        return rule.process < 0 ? sheet.sameWork(rule.acrossThreads, start, event) : inTheStretch(rule, start, event);
    }

    private boolean inTheStretch(CompiledRule rule, int start, int event) {
        int stretch = sheet.stretch(start, rule.process);
        if (sheet.stretch(event, rule.process) != stretch) {
            return false;
        }
        int end = sheet.end(stretch);
        return end < 0 || sheet.replaced(stretch) || rule.pairs || sheet.day[event] <= sheet.day[end];
    }

    private void duty(CompiledRule rule, int start, int due, int answer) {
        if (answer >= 0) {
            marking.end = answer;
            marking.state = answered(due, sheet.answerDay(rule, answer));
            int off = marking.state == ClockState.MET_LATE ? switchOff(rule, start) : -1;
            if (off >= 0 && sheet.day[off] <= sheet.day[answer]) {
                marking.close(Reason.SWITCHED_OFF, off);
            }
            return;
        }
        boolean binds = rule.kind == Kind.DUTY || matching(rule, rule.binding, start) >= 0;
        if (switchedOff(rule, start) || closed(rule, start, binds)) {
            return;
        }
        if (due == Days.NONE || (Days.isDay(due) && asOf <= due)) {
            marking.state = ClockState.RUNNING;
        } else if (!Days.isDay(due) || rule.rule.silenceProvesNothing()) {
            marking.state = ClockState.AWAITING_FACTS;
        } else {
            marking.state = binds ? ClockState.OVERDUE : ClockState.LAPSED;
        }
    }

    private static ClockState answered(int due, int day) {
        if (due == Days.NONE) {
            return ClockState.DONE;
        }
        if (!Days.isDay(due) || !Days.isDay(day)) {
            return ClockState.AWAITING_FACTS;
        }
        return day <= due ? ClockState.MET : ClockState.MET_LATE;
    }

    private void right(CompiledRule rule, int start, int due, int answer) {
        boolean unknown = due != Days.NONE && !Days.isDay(due);
        if (unknown) {
            marking.state = ClockState.AWAITING_FACTS;
            marking.end = answer;
        } else if (answer >= 0) {
            boolean inTime = due == Days.NONE || sheet.day[answer] <= due;
            marking.state = inTime ? ClockState.USED : ClockState.LAPSED;
            marking.end = answer;
        } else if (!(switchedOff(rule, start) || closed(rule, start, true))
                || (due != Days.NONE && sheet.day[marking.end] > due)) {
            marking.reason = null;
            marking.end = -1;
            marking.state = due == Days.NONE || asOf <= due ? ClockState.OPEN : ClockState.LAPSED;
        }
    }

    private void hold(int due, int breach) {
        if (due == Days.NONE) {
            marking.end = breach;
            marking.state = breach >= 0 ? ClockState.BREACHED : ClockState.BARRED;
        } else if (!Days.isDay(due)) {
            marking.state = ClockState.AWAITING_FACTS;
        } else if (breach >= 0) {
            marking.end = breach;
            marking.state = sheet.day[breach] <= due ? ClockState.BREACHED : ClockState.LIFTED;
        } else {
            marking.state = asOf <= due ? ClockState.BARRED : ClockState.LIFTED;
        }
    }

    private void practice(CompiledRule rule, int start, int answer) {
        if (answer >= 0) {
            marking.state = ClockState.DONE;
            marking.end = answer;
        } else if (!closed(rule, start, true)) {
            marking.state = ClockState.RUNNING;
        }
    }

    private boolean switchedOff(CompiledRule rule, int start) {
        int off = switchOff(rule, start);
        if (off >= 0) {
            marking.close(Reason.SWITCHED_OFF, off);
        }
        return off >= 0;
    }

    /** The first of some events that could answer a clock if the rule named it as an answer. */
    private int matching(CompiledRule rule, CompiledHappenings happenings, int start) {
        for (int i = 0; i < happenings.size(); i++) {
            long kinds = happenings.kinds(i);
            for (int event = sheet.first(happenings.type(i)); event >= 0; event = sheet.next(event)) {
                if ((sheet.kind[event] & kinds) != 0 && canAnswer(rule, start, event, false)) {
                    return event;
                }
            }
        }
        return -1;
    }

    // What starts a clock cannot switch it off, nor can what came before it on the same day; nor can the beginning or
    // end of the time to which the rule belongs, since that day has decided already whether the clock starts.
    private int switchOff(CompiledRule rule, int start) {
        int found = -1;
        for (int i = 0; i < rule.switches.size(); i++) {
            long kinds = rule.switches.kinds(i);
            for (int event = sheet.first(rule.switches.type(i)); event >= 0; event = sheet.next(event)) {
                if (found >= 0 && event >= found) {
                    break;
                }
                boolean after = rule.isBoundary(sheet.type[event])
                        ? sheet.day[event] > sheet.day[start]
                        : rule.backward ? event != start : event > start;
                if (after && (sheet.kind[event] & kinds) != 0 && canAnswer(rule, start, event, false)) {
                    found = event;
                }
            }
        }
        return found;
    }

    private boolean closed(CompiledRule rule, int start, boolean binds) {
        if (rule.process < 0) {
            return false;
        }
        CompiledProcess process = book.processes[rule.process];
        int stretch = sheet.stretch(start, rule.process);
        int end = sheet.end(stretch);
        if (rule.answerStep >= 0) {
            int later = laterStep(rule, process, stretch, start, binds);
            if (later >= 0) {
                marking.close(binds ? Reason.ANSWER_NOT_RECORDED : Reason.DECIDED_OTHERWISE, later);
                return true;
            }
        }
        if (end < 0 || end == start) {
            return false;
        }
        boolean replaced = sheet.replaced(stretch);
        boolean proves = replaced && rule.answerStep >= 0 && process.step(sheet, end) > rule.answerStep;
        marking.close(proves ? Reason.ANSWER_NOT_RECORDED : replaced ? Reason.REPLACED : Reason.PROCESS_ENDED, end);
        return true;
    }

    // Where a thing is due only if decided, the answer's rivals in its own step show that the decision went another
    // way; what another party did shows nothing of this one's.
    private int laterStep(CompiledRule rule, CompiledProcess process, int stretch, int start, boolean binds) {
        int from = binds ? rule.answerStep + 1 : rule.answerStep;
        if (sheet.topStep(stretch) < from) {
            return -1;
        }
        for (int event = 0; event < sheet.events; event++) {
            if (event != start
                    && sheet.stretch(event, rule.process) == stretch
                    && sheet.day[event] >= sheet.day[start]
                    && shows(rule, start, event, process.step(sheet, event), from)) {
                return event;
            }
        }
        return -1;
    }

    private boolean shows(CompiledRule rule, int start, int event, int step, int from) {
        boolean ofAnother = rule.pairs && step == rule.answerStep && !sheet.sameParty(start, event);
        return step >= from && !ofAnother;
    }

    private void weighGrounds(CompiledRule rule, @Nullable Steps into) {
        boolean missed =
                switch (marking.state) {
                    case MET_LATE, OVERDUE -> true;
                    case LAPSED -> true;
                    case AWAITING_FACTS -> Days.isDay(marking.due) && marking.end < 0;
                    default -> false;
                };
        for (Circumstance circumstance : sheet.record().circumstances()) {
            weigh(rule, circumstance, missed, into);
        }
    }

    private void weigh(CompiledRule rule, Circumstance circumstance, boolean missed, @Nullable Steps into) {
        Optional<Impracticality> claim = circumstance.impractical().stream()
                .filter(entry ->
                        entry.clock().equals(rule.rule.id()) || entry.clock().equals(rule.rule.catalogueId()))
                .findFirst();
        boolean considered = false;
        for (Ground ground : rule.rule.grounds()) {
            LocalDate start = Days.date(sheet.day[marking.start]);
            LocalDate due = Days.isDay(marking.due) ? Days.date(marking.due) : start;
            Optional<Finding> finding = ground.consider(circumstance, start, due);
            if (finding.isPresent()) {
                considered = true;
                apply(ground, finding.get(), claim.isPresent(), missed, into);
            }
        }
        if (into != null && !considered && claim.isPresent()) {
            into.add(new Steps.Noted(
                    circumstance.kind().id() + " is not a ground for this clock: "
                            + (rule.rule.grounds().isEmpty()
                                    ? "the provision has no grounds"
                                    : "the provision lists other grounds"),
                    rule.rule.citation()));
        }
    }

    private void apply(Ground ground, Finding finding, boolean claimed, boolean missed, @Nullable Steps into) {
        boolean takesAClaim = ground.effect() == Ground.Effect.DISAPPLIES;
        boolean counts = claimed || !takesAClaim;
        if (into != null) {
            tellGround(ground, finding, counts, missed, into);
        }
        if (!counts || !missed) {
            return;
        }
        switch (finding.outcome()) {
            case ESTABLISHED -> {
                if (marking.ground == null || !takesAClaim) {
                    marking.ground = ground;
                }
                if (takesAClaim) {
                    marking.state = ClockState.LIMIT_DISAPPLIED;
                } else {
                    marking.close(Reason.SWITCHED_OFF, -1);
                }
            }
            case FACTS_MISSING -> {
                if (marking.ground == null) {
                    marking.state = ClockState.AWAITING_FACTS;
                }
                if (into != null) {
                    finding.missing().forEach(into::missing);
                }
            }
            case NOT_ESTABLISHED -> {}
        }
    }

    private static void tellGround(Ground ground, Finding finding, boolean counts, boolean missed, Steps into) {
        Citation citation = ground.citation();
        String name = "ground " + ground.id() + ": ";
        String verdict =
                switch (finding.outcome()) {
                    case ESTABLISHED -> "established, ";
                    case NOT_ESTABLISHED -> "not established, ";
                    case FACTS_MISSING -> "cannot be weighed, ";
                };
        into.add(new Steps.Noted(name + verdict + finding.because(), citation));
        if (!counts) {
            into.note("it is not recorded that this made keeping to the limit impractical, so nothing changes");
        } else if (!missed && finding.outcome() == Finding.Outcome.ESTABLISHED) {
            into.note("the limit was not missed, so nothing changes");
        }
    }

    private void tell(CompiledRule rule, Steps into) {
        if (marking.end >= 0 && rule.kind != Kind.CONTENT) {
            int whole = marking.state == ClockState.CLOSED ? Days.UNKNOWN : sheet.answerDay(rule, marking.end);
            int day = Days.isDay(whole) ? whole : sheet.day[marking.end];
            into.add(new Steps.Happened(
                    book.types[sheet.type[marking.end]],
                    day,
                    marking.state == ClockState.CLOSED ? "closed by: " : "answered by: "));
            if (rule.process >= 0 && marking.reason == null && sheet.inferred(marking.end, rule.process)) {
                into.note("more than one stretch of work was open and the event names none; the "
                        + (book.processes[rule.process].takesInOtherLabels ? "latest" : "earlier one")
                        + " is inferred");
            }
        }
        if (marking.reason != null) {
            into.note(marking.reason.words());
        }
        switch (marking.state) {
            case MET -> {
                if (rule.rule.asSoonAsPracticable()) {
                    into.note("within the backstop; whether it was as soon as practicable is not judged");
                }
            }
            case AWAITING_FACTS -> {
                if (marking.end >= 0 && !Days.isDay(sheet.answerDay(rule, marking.end))) {
                    into.serviceInDoubt();
                }
                if (rule.rule.silenceProvesNothing() && marking.end < 0) {
                    for (int i = 0; i < rule.answers.size(); i++) {
                        into.missing(book.types[rule.answers.type(i)].id());
                    }
                    into.note("no answer is on record, and silence proves nothing here");
                }
            }
            case LIMIT_DISAPPLIED ->
                into.note("the number does not apply; as soon as practicable remains, and the law sets no new date");
            case DONE -> {
                if (rule.kind == Kind.CONTENT) {
                    into.note("the notice was given; the record does not say what it carried");
                }
            }
            default -> {}
        }
        if (rule.process >= 0) {
            tellJoined(rule, into);
        }
        if (missedAppointment(marking.start) || (marking.end >= 0 && missedAppointment(marking.end))) {
            into.note("an appointment was missed; whether that made the limit impractical is told as a circumstance");
        }
    }

    private void tellJoined(CompiledRule rule, Steps into) {
        CompiledProcess process = book.processes[rule.process];
        int stretch = sheet.stretch(marking.start, rule.process);
        if (sheet.opener(stretch) != marking.start) {
            return;
        }
        for (int event = marking.start + 1; event < sheet.events; event++) {
            if (sheet.stretch(event, rule.process) == stretch
                    && process.isOpening(sheet, event)
                    && rule.starts.anyMatches(sheet, event)) {
                into.add(new Steps.Happened(book.types[sheet.type[event]], sheet.day[event], "joined by: "));
                into.joined(sheet.source(event));
            }
        }
    }

    private boolean missedAppointment(int event) {
        CaseEvent told = sheet.told(event);
        return "true".equals(told.details().get(Detail.MISSED_APPOINTMENT));
    }
}
