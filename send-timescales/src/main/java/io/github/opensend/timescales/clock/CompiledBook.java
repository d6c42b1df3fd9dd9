package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.Flagged;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.Reversal;
import io.github.opensend.core.event.SomeKinds;
import io.github.opensend.core.law.Readings;
import io.github.opensend.core.time.Reckoning;
import io.github.opensend.timescales.clock.CompiledLimit.CompiledAnchor;
import io.github.opensend.timescales.clock.CompiledProcess.CompiledReversal;
import io.github.opensend.timescales.clock.CompiledProcess.Opening;
import io.github.opensend.timescales.rule.Anchor;
import io.github.opensend.timescales.rule.Correspondence;
import io.github.opensend.timescales.rule.Correspondence.CountedOnTheCalendar;
import io.github.opensend.timescales.rule.Correspondence.CountsFrom;
import io.github.opensend.timescales.rule.Correspondence.GivenByPost;
import io.github.opensend.timescales.rule.Correspondence.ServedWithConsent;
import io.github.opensend.timescales.rule.Correspondence.TakesItsKindFrom;
import io.github.opensend.timescales.rule.Correspondence.TellsAgain;
import io.github.opensend.timescales.rule.LastDays;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Process;
import io.github.opensend.timescales.rule.RuleBook;
import io.github.opensend.timescales.rule.Timescale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rules with their readings chosen and their names turned into numbers, so that the engine compares integers alone.
 *
 * <p>Event types are numbered here, in the order of {@link EventTypes#all()}; nothing outside a compiled book knows the
 * numbers.
 */
final class CompiledBook {
    final Calendars calendars;
    final EventType<?>[] types;
    final CompiledProcess[] processes;
    final CompiledRule[] rules;
    final int[][] processesOf;
    /** What events start; where nothing on record can start a clock in a process, its stretches matter to none. */
    final Starts starts;

    final Retelling[] retellings;

    /** Pairs of types: an event of the first that has no kind takes it from the last event of the second. */
    final int[][] kindsFrom;

    /** For each event type, the named day on which its events count as having happened, if they do. */
    final @Nullable NamedDay[] countsFrom;

    private final boolean[] servedOnlyWithConsent;
    private final boolean[] givenByPost;

    /** The number of the type whose events are counted on the school's calendar, or -1. */
    final int countedOnTheCalendar;

    private final EventType<?>[] table;
    private final int[] numbers;
    private final Readings readings;
    private final ImmutableList<LastDays> lastDays;
    private final Map<Process, Integer> processNumbers = new LinkedHashMap<>();

    CompiledBook(RuleBook book, Readings readings, Calendars calendars) {
        ImmutableCollection<Timescale> rules = book.rules();
        this.calendars = calendars;
        this.readings = readings;
        this.lastDays = book.lastDays();
        this.types = typesOf(book);
        int size = Integer.highestOneBit(Math.max(1, types.length)) * 4;
        this.table = new EventType<?>[size];
        this.numbers = new int[size];
        for (int i = 0; i < types.length; i++) {
            int slot = slot(types[i]);
            table[slot] = types[i];
            numbers[slot] = i;
        }
        List<CompiledProcess> compiledProcesses = new ArrayList<>();
        for (Timescale rule : rules) {
            rule.process().ifPresent(process -> {
                if (processNumbers.putIfAbsent(process, processNumbers.size()) == null) {
                    compiledProcesses.add(compile(process));
                }
            });
        }
        this.processes = compiledProcesses.toArray(CompiledProcess[]::new);
        List<String> ranks = rules.stream().map(Timescale::id).sorted().toList();
        List<CompiledRule> compiledRules = new ArrayList<>();
        for (Timescale rule : rules) {
            compiledRules.add(compile(rule, compiledRules.size(), ranks.indexOf(rule.id())));
        }
        this.rules = compiledRules.toArray(CompiledRule[]::new);
        this.processesOf = processesOf(rules);
        this.starts = new Starts(types.length, processes.length, this.rules);
        this.retellings = book.correspondences().stream()
                .filter(TellsAgain.class::isInstance)
                .map(TellsAgain.class::cast)
                .map(again -> new Retelling(compile(again.again()), compile(again.told()), again.withinDays()))
                .toArray(Retelling[]::new);
        this.kindsFrom = book.correspondences().stream()
                .filter(TakesItsKindFrom.class::isInstance)
                .map(TakesItsKindFrom.class::cast)
                .map(takes -> new int[] {number(takes.type()), number(takes.from())})
                .toArray(int[][]::new);
        this.countsFrom = countsFrom(book);
        this.servedOnlyWithConsent = new boolean[types.length];
        this.givenByPost = new boolean[types.length];
        int counted = -1;
        for (Correspondence correspondence : book.correspondences()) {
            if (correspondence instanceof ServedWithConsent served
                    && served.holds().under(readings)) {
                servedOnlyWithConsent[number(served.type())] = true;
            } else if (correspondence instanceof GivenByPost given) {
                givenByPost[number(given.type())] = true;
            } else if (correspondence instanceof CountedOnTheCalendar calendar) {
                counted = number(calendar.type());
            }
        }
        this.countedOnTheCalendar = counted;
    }

    private @Nullable NamedDay[] countsFrom(RuleBook book) {
        @Nullable NamedDay[] days = new NamedDay[types.length];
        for (Correspondence correspondence : book.correspondences()) {
            if (correspondence instanceof CountsFrom counts && counts.holds().under(readings)) {
                days[number(counts.type())] = counts.day();
            }
        }
        return days;
    }

    /** Whether it is not known on which day a notice was served, since it went electronically and no consent is on record. */
    boolean serviceIsInDoubt(CaseEvent event) {
        int type = number(event.type());
        if (type < 0 || !servedOnlyWithConsent[type]) {
            return false;
        }
        String channel = event.details().get(Detail.CHANNEL);
        boolean electronic = "email".equals(channel) || "portal".equals(channel);
        return electronic && !"true".equals(event.details().get(Detail.ELECTRONIC_CONSENT));
    }

    /** Whether a notice went by post and its day of service is not told. */
    boolean isGivenByPost(int type, CaseEvent event) {
        return givenByPost[type]
                && "post".equals(event.details().get(Detail.CHANNEL))
                && !event.days().containsKey(NamedDay.SERVED);
    }

    /** An event that starts nothing because it tells again what another told. */
    record Retelling(CompiledHappening again, CompiledHappening told, int withinDays) {}

    /** A time between two events. */
    record CompiledBetween(CompiledHappenings from, CompiledHappenings to) {}

    /** An order of two days. */
    record CompiledPrecedence(CompiledLimit first, CompiledLimit second, boolean before, boolean unknownIsEarlier) {}

    int number(EventType<?> type) {
        int slot = slot(type);
        return table[slot] == null ? -1 : numbers[slot];
    }

    private int slot(EventType<?> type) {
        int mask = table.length - 1;
        int slot = spread(type.hashCode()) & mask;
        while (true) {
            EventType<?> there = table[slot];
            if (there == null || there.equals(type)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    private static EventType<?>[] typesOf(RuleBook book) {
        Set<EventType<?>> used = new LinkedHashSet<>();
        for (Correspondence correspondence : book.correspondences()) {
            if (correspondence instanceof TellsAgain again) {
                used.add(again.again().type());
                used.add(again.told().type());
            } else if (correspondence instanceof TakesItsKindFrom takes) {
                used.add(takes.type());
                used.add(takes.from());
            } else if (correspondence instanceof CountsFrom counts) {
                used.add(counts.type());
            } else if (correspondence instanceof ServedWithConsent served) {
                used.add(served.type());
            } else if (correspondence instanceof GivenByPost given) {
                used.add(given.type());
            } else if (correspondence instanceof CountedOnTheCalendar counted) {
                used.add(counted.type());
            }
        }
        for (Timescale rule : book.rules()) {
            happenings(rule).forEach(happening -> used.addAll(typesOf(happening)));
        }
        Set<EventType<?>> ordered = new LinkedHashSet<>(EventTypes.all());
        ordered.retainAll(used);
        ordered.addAll(used);
        return ordered.toArray(EventType<?>[]::new);
    }

    private static ImmutableSet<EventType<?>> typesOf(Happening happening) {
        ImmutableSet.Builder<EventType<?>> types = ImmutableSet.builder();
        types.add(happening.type());
        if (happening instanceof Reversal reversal) {
            types.add(reversal.reversed().type());
            reversal.explainedBy().forEach(explaining -> types.add(explaining.type()));
        }
        return types.build();
    }

    private static Set<Happening> happenings(Timescale rule) {
        Set<Happening> all = new LinkedHashSet<>(rule.switchedOffBy());
        all.addAll(rule.bindsOnce());
        rule.earliestAnswer().ifPresent(earliest -> collect(earliest, all));
        rule.limit().options().forEach(limit -> collect(limit, all));
        rule.answers().options().forEach(all::addAll);
        rule.opening().ifPresent(opening -> all.addAll(opening.happenings()));
        rule.between().ifPresent(between -> {
            all.addAll(between.from());
            all.addAll(between.to());
        });
        rule.precedences()
                .forEach(choice -> choice.options().forEach(order -> {
                    collect(order.first(), all);
                    collect(order.second(), all);
                }));
        rule.process().ifPresent(process -> {
            process.openings().forEach(opening -> all.addAll(opening.happenings()));
            all.addAll(process.endings());
            process.steps().forEach(all::addAll);
        });
        return all;
    }

    private static void collect(Limit limit, Set<Happening> into) {
        if (limit instanceof Limit.LaterOf later) {
            later.limbs().forEach(limb -> collect(limb, into));
        } else if (limit instanceof Limit.EarlierOf earlier) {
            earlier.limbs().forEach(limb -> collect(limb, into));
        } else if (limit instanceof Limit.FirstKnown known) {
            known.limbs().forEach(limb -> collect(limb, into));
        } else if (limit instanceof Limit.Moved moved) {
            collect(moved.limit(), into);
        } else if (limit instanceof Limit.UnlessThereIs unless) {
            into.addAll(unless.found().happenings());
            collect(unless.limit(), into);
        } else if (limit instanceof Limit.StartedBy started) {
            into.addAll(started.start().happenings());
            collect(started.limit(), into);
        } else if (limit instanceof Limit.RunFrom run) {
            collect(run.from(), into);
        } else if (limit instanceof Limit.Awaiting awaiting) {
            collect(awaiting.limit(), into);
        } else if (limit instanceof Limit.EndOf end) {
            into.addAll(happenings(end.rule()));
        } else if (limit instanceof Limit.Since since) {
            into.addAll(since.earlier().happenings());
            into.addAll(since.started().happenings());
        } else {
            into.addAll(limit.start().happenings());
        }
    }

    private CompiledHappening compile(Happening happening) {
        int type = number(happening.type());
        if (happening instanceof Flagged flagged) {
            long kinds = compile(flagged.happening()).kinds();
            return new CompiledHappening(
                    type, flagged.up() ? CompiledHappening.flagged(kinds) : CompiledHappening.unflagged(kinds));
        }
        if (happening instanceof SomeKinds<?> some) {
            long kinds = 0;
            for (EventKind kind : some.kinds()) {
                kinds |= CompiledHappening.bit(kind);
            }
            return new CompiledHappening(type, kinds | CompiledHappening.flagged(kinds));
        }
        return new CompiledHappening(
                type, happening instanceof Reversal ? CompiledHappening.REVERSAL : CompiledHappening.ANY_KIND);
    }

    private CompiledHappenings compile(Collection<? extends Happening> happenings) {
        return new CompiledHappenings(happenings.stream().map(this::compile).toList());
    }

    private CompiledProcess compile(Process process) {
        List<Opening> openings = process.openings().stream()
                .map(opening -> new Opening(
                        compile(opening.happenings()), opening.whileOpen().under(readings)))
                .toList();
        List<CompiledHappenings> steps =
                process.steps().stream().map(this::compile).toList();
        CompiledReversal reversal = process.openings().stream()
                .flatMap(opening -> opening.happenings().stream())
                .filter(Reversal.class::isInstance)
                .map(happening -> compile((Reversal) happening))
                .findFirst()
                .orElse(null);
        return new CompiledProcess(
                types.length,
                openings,
                compile(process.endings()),
                steps,
                process.acrossThreads(),
                process.takesInOtherLabels(),
                process.unlabelledToTheLatest(),
                reversal);
    }

    private CompiledReversal compile(Reversal reversal) {
        return new CompiledReversal(
                number(reversal.type()),
                compile(reversal.told()),
                compile(reversal.reversed()),
                compile(reversal.explainedBy()));
    }

    private CompiledRule compile(Timescale rule, int number, int rank) {
        Limit limit = rule.limit().under(readings);
        int process = rule.process().map(processNumbers::get).orElse(-1);
        ImmutableSet<Happening> answers = rule.answers().under(readings);
        return new CompiledRule(
                number,
                rank,
                rule,
                compile(limit.start().happenings()),
                compile(answers),
                compile(rule.switchedOffBy()),
                compile(rule.bindsOnce()),
                compile(rule.process().map(Process::refusals).orElse(ImmutableSet.of())),
                compile(limit, rule),
                rule.earliestAnswer().map(earliest -> compile(earliest, rule)).orElse(null),
                rule.opening()
                        .map(opening -> new CompiledOpening(compile(opening.happenings()), opening))
                        .orElse(null),
                rule.between()
                        .filter(time -> rule.confined().under(readings))
                        .map(time -> new CompiledBetween(compile(time.from()), compile(time.to())))
                        .orElse(null),
                rule.precedences().stream()
                        .map(choice -> choice.under(readings))
                        .map(order -> new CompiledPrecedence(
                                compile(order.first(), rule),
                                compile(order.second(), rule),
                                order.before(),
                                order.unknownIsEarlier()))
                        .toArray(CompiledPrecedence[]::new),
                rule.answerDay().under(readings),
                process,
                process < 0 ? -1 : step(rule.process().orElseThrow(), answers),
                looksAhead(limit));
    }

    private static boolean looksAhead(Limit limit) {
        return (limit instanceof Limit.Run run && run.reckoning() == Reckoning.AT_LEAST_BEFORE)
                || (limit instanceof Limit.RunFrom from && from.reckoning() == Reckoning.AT_LEAST_BEFORE)
                || (limit instanceof Limit.YearDate date && !date.next());
    }

    private static int step(Process process, ImmutableSet<Happening> answers) {
        int last = -1;
        for (int i = 0; i < process.steps().size(); i++) {
            for (Happening step : process.steps().get(i)) {
                if (answers.stream().anyMatch(answer -> answer.equals(step))) {
                    last = i;
                }
            }
        }
        return last;
    }

    private CompiledLimit compile(Limit limit, Timescale rule) {
        if (limit instanceof Limit.Run run) {
            return new CompiledLimit.Run(run, compile(run.anchor(), rule), movesOn(run, rule));
        } else if (limit instanceof Limit.OnTheDay day) {
            return new CompiledLimit.OnTheDay(compile(day.anchor(), rule));
        } else if (limit instanceof Limit.YearDate date) {
            return new CompiledLimit.YearDate(
                    date.date(), date.strictlyBefore(), date.next(), compile(date.anchor(), rule));
        } else if (limit instanceof Limit.NoDate) {
            return new CompiledLimit.NoDate();
        } else if (limit instanceof Limit.LaterOf later) {
            return new CompiledLimit.OneOf(compile(later.limbs(), rule), true);
        } else if (limit instanceof Limit.EarlierOf earlier) {
            return new CompiledLimit.OneOf(compile(earlier.limbs(), rule), false);
        } else if (limit instanceof Limit.FirstKnown known) {
            return new CompiledLimit.FirstKnown(compile(known.limbs(), rule));
        } else if (limit instanceof Limit.FixedDate date) {
            return new CompiledLimit.FixedDate((int) date.date().toEpochDay());
        } else if (limit instanceof Limit.Moved moved) {
            return new CompiledLimit.Moved(compile(moved.limit(), rule), moved.move());
        } else if (limit instanceof Limit.UnlessThereIs unless) {
            return new CompiledLimit.UnlessThereIs(compile(unless.found(), rule), compile(unless.limit(), rule));
        } else if (limit instanceof Limit.StartedBy started) {
            return compile(started.limit(), rule);
        } else if (limit instanceof Limit.RunFrom run) {
            return new CompiledLimit.RunFrom(run.limit(), run.reckoning(), compile(run.from(), rule));
        } else if (limit instanceof Limit.Awaiting awaiting) {
            return new CompiledLimit.Awaiting(compile(awaiting.limit(), rule));
        } else if (limit instanceof Limit.EndOf end) {
            return new CompiledLimit.EndOf(
                    compile(end.rule().limit().under(readings), end.rule()),
                    end.rule().id());
        }
        Limit.Since since = (Limit.Since) limit;
        return new CompiledLimit.Since(since.limit(), compile(since.earlier(), rule));
    }

    private boolean movesOn(Limit.Run run, Timescale rule) {
        return lastDays.stream()
                .anyMatch(days -> days.concerns(rule, run) && days.moveOn().under(readings));
    }

    private CompiledLimit[] compile(ImmutableList<Limit> limbs, Timescale rule) {
        return limbs.stream().map(limb -> compile(limb, rule)).toArray(CompiledLimit[]::new);
    }

    private CompiledAnchor compile(Anchor anchor, Timescale rule) {
        return new CompiledAnchor(
                anchor.which(),
                anchor.day().orElse(null),
                compile(anchor.happenings()),
                rule.process()
                        .map(process -> processNumbers.getOrDefault(process, -1))
                        .orElse(-1),
                anchor);
    }

    private int[][] processesOf(ImmutableCollection<Timescale> all) {
        List<Set<Integer>> memberships = new ArrayList<>();
        Arrays.stream(types).forEach(type -> memberships.add(new TreeSet<>()));
        for (Timescale rule : all) {
            rule.process().ifPresent(process -> {
                Set<Happening> members = new LinkedHashSet<>();
                rule.answers().options().forEach(members::addAll);
                rule.limit()
                        .options()
                        .forEach(limit -> members.addAll(limit.start().happenings()));
                members.addAll(rule.switchedOffBy());
                members.addAll(rule.bindsOnce());
                members.addAll(process.endings());
                process.openings().forEach(opening -> members.addAll(opening.happenings()));
                process.steps().forEach(members::addAll);
                members.forEach(member -> memberships.get(number(member.type())).add(processNumbers.get(process)));
            });
        }
        return memberships.stream()
                .map(numbersOf -> numbersOf.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
