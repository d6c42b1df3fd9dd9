package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.CountingUnit;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.epoch.EpochDaySet;
import io.github.opensend.timescales.clock.CompiledProcess.CompiledReversal;
import io.github.opensend.timescales.rule.WhileOpen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One case laid out for the rules: its events up to the day asked for, in order, and the stretches of each process.
 *
 * <p>It is scratch space: laid out again and again by one thread of execution, it allocates only when a case is longer
 * than any before it.
 */
final class Sheet {
    private static final int NO_LABEL = 0;
    private static final int NO_STRETCH = -1;
    private static final Detail[] FLAGS =
            Arrays.stream(Detail.values()).filter(Detail::partsEvents).toArray(Detail[]::new);
    private static final CaseRecord NOTHING = CaseRecord.of("");

    private static final int WORKING_DAYS_IN_THE_POST = 2;

    private final CompiledBook book;
    private final int processes;
    private final Suspensions suspensions = new Suspensions();

    int events;
    int[] type = new int[16];
    int[] day = new int[16];
    long[] kind = new long[16];
    private int[] source = new int[16];
    private CaseEvent[] told = new CaseEvent[16];
    private boolean[] namesDays = new boolean[16];
    private int[] label = new int[16];
    private @Nullable String[] party = new String[16];
    private int[] next = new int[16];
    private boolean[] tellsAgain = new boolean[16];
    private final int[] firstOfType;
    private final int[] lastOfType;
    private int[] stretch;

    private int stretches;
    private int[] stretchProcess = new int[8];
    private int[] stretchLabel = new int[8];
    private int[] stretchOpener = new int[8];
    private int[] stretchEnd = new int[8];
    private boolean[] stretchReplaced = new boolean[8];
    private int[] stretchTopStep = new int[8];
    private int[] nextStretch = new int[8];
    private final long[] canStart;
    private final int[] firstStretch;
    private final int[] lastStretch;

    private String[] labels = new String[8];
    private int labelCount;

    private CaseRecord record;
    private Calendars calendars;
    private @Nullable CountedDays school;
    private boolean schoolLooked;

    Sheet(CompiledBook book) {
        this.book = book;
        this.processes = book.processes.length;
        this.firstOfType = new int[book.types.length];
        this.lastOfType = new int[book.types.length];
        this.stretch = new int[16 * Math.max(1, processes)];
        this.canStart = new long[Starts.words(processes)];
        this.firstStretch = new int[processes];
        this.lastStretch = new int[processes];
        this.record = NOTHING;
        this.calendars = book.calendars;
    }

    void layOut(CaseRecord caseRecord, int asOf) {
        record = caseRecord;
        calendars = book.calendars.with(caseRecord.extraBankHolidays());
        school = null;
        schoolLooked = false;
        labelCount = 0;
        events = 0;
        ImmutableList<CaseEvent> all = caseRecord.events();
        for (int i = 0; i < all.size(); i++) {
            CaseEvent event = all.get(i);
            int number = book.number(event.type());
            if (number >= 0) {
                int on = (int) dayCounted(event, number).toEpochDay();
                if (on <= asOf) {
                    insert(event, number, on, i);
                }
            }
        }
        chain();
        takeKinds();
        countOnTheCalendar();
        findRetellings();
        stretches = 0;
        Arrays.fill(firstStretch, -1);
        if (processes > 0) {
            findWhatCanStart();
            Arrays.fill(stretch, 0, events * processes, -1);
            for (int event = 0; event < events; event++) {
                for (int process : book.processesOf[type[event]]) {
                    if ((canStart[process >>> 6] & (1L << process)) != 0) {
                        stretch[event * processes + process] = place(event, process);
                    }
                }
            }
        }
    }

    private LocalDate dayCounted(CaseEvent event, int number) {
        NamedDay from = book.countsFrom[number];
        return from == null ? event.on() : event.day(from);
    }

    /** The named day from which an event counts by a reading, or null where it counts from its own. */
    @Nullable
    NamedDay otherDayCounted(int event) {
        NamedDay from = book.countsFrom[type[event]];
        return from != null && told[event].days().containsKey(from) ? from : null;
    }

    private void findWhatCanStart() {
        Arrays.fill(canStart, 0L);
        for (int event = 0; event < events; event++) {
            for (Starts.Row row : book.starts.of(type[event])) {
                if (row.mayStart(kind[event])) {
                    for (int word = 0; word < canStart.length; word++) {
                        canStart[word] |= row.processes[word];
                    }
                }
            }
        }
    }

    private void insert(CaseEvent event, int number, int on, int index) {
        if (events == type.length) {
            grow();
        }
        long bit = kindBit(event);
        int at = events++;
        while (at > 0 && comesBefore(event, number, on, bit, at - 1)) {
            type[at] = type[at - 1];
            day[at] = day[at - 1];
            kind[at] = kind[at - 1];
            source[at] = source[at - 1];
            told[at] = told[at - 1];
            namesDays[at] = namesDays[at - 1];
            label[at] = label[at - 1];
            party[at] = party[at - 1];
            at--;
        }
        type[at] = number;
        day[at] = on;
        kind[at] = bit;
        source[at] = index;
        told[at] = event;
        namesDays[at] = !event.days().isEmpty();
        label[at] = labelOf(event);
        party[at] = partyOf(event);
    }

    private static long kindBit(CaseEvent event) {
        EventKind kind = event.kindOrNull();
        long bit = kind == null ? CompiledHappening.NO_KIND : CompiledHappening.bit(kind);
        return event.details().isEmpty() || !isFlagUp(event) ? bit : CompiledHappening.flagged(bit);
    }

    private static boolean isFlagUp(CaseEvent event) {
        for (Detail flag : FLAGS) {
            if ("true".equals(event.details().get(flag))) {
                return true;
            }
        }
        return false;
    }

    // The order must not depend on how the caller listed the events, so ties on one day are settled by what they say.
    private boolean comesBefore(CaseEvent event, int number, int on, long bit, int other) {
        if (on != day[other]) {
            return on < day[other];
        }
        if (number != type[other]) {
            return number < type[other];
        }
        if (bit != kind[other]) {
            return bit < kind[other];
        }
        return said(event).compareTo(said(told[other])) < 0;
    }

    private static String said(CaseEvent event) {
        return event.thread().orElse("") + '\n' + event.days() + '\n' + event.details();
    }

    private int labelOf(CaseEvent event) {
        String name = event.threadOrNull();
        if (name == null) {
            return NO_LABEL;
        }
        for (int i = 0; i < labelCount; i++) {
            if (labels[i].equals(name)) {
                return i + 1;
            }
        }
        if (labelCount == labels.length) {
            labels = Arrays.copyOf(labels, labelCount * 2);
        }
        labels[labelCount++] = name;
        return labelCount;
    }

    private static @Nullable String partyOf(CaseEvent event) {
        ImmutableMap<Detail, String> details = event.details();
        if (details.isEmpty()) {
            return null;
        }
        String body = details.get(Detail.BODY);
        return body == null ? details.get(Detail.SCHOOL) : body;
    }

    private void grow() {
        int size = type.length * 2;
        type = Arrays.copyOf(type, size);
        day = Arrays.copyOf(day, size);
        kind = Arrays.copyOf(kind, size);
        source = Arrays.copyOf(source, size);
        told = Arrays.copyOf(told, size);
        namesDays = Arrays.copyOf(namesDays, size);
        label = Arrays.copyOf(label, size);
        party = Arrays.copyOf(party, size);
        next = Arrays.copyOf(next, size);
        tellsAgain = Arrays.copyOf(tellsAgain, size);
        stretch = new int[size * Math.max(1, processes)];
    }

    private void takeKinds() {
        for (int[] pair : book.kindsFrom) {
            for (int event = first(pair[0]); event >= 0; event = next[event]) {
                takeKind(event, pair[1]);
            }
        }
    }

    private void takeKind(int event, int from) {
        for (int before = event - 1; before >= 0; before--) {
            if (type[before] == from && sameWork(label[event], label[before])) {
                boolean untold = kind[event] == CompiledHappening.NO_KIND;
                if (untold || CompiledHappening.kindAlone(kind[before]) == kind[event]) {
                    kind[event] = kind[before];
                }
                return;
            }
        }
    }

    private void findRetellings() {
        Arrays.fill(tellsAgain, 0, events, false);
        for (CompiledBook.Retelling retelling : book.retellings) {
            for (int event = first(retelling.again().type()); event >= 0; event = next[event]) {
                if (retelling.again().matches(this, event)) {
                    tellsAgain[event] |= isToldBefore(retelling, event);
                }
            }
        }
    }

    private boolean isToldBefore(CompiledBook.Retelling retelling, int event) {
        for (int first = first(retelling.told().type()); first >= 0 && day[first] <= day[event]; first = next[first]) {
            boolean labelled = label[first] != NO_LABEL && label[first] == label[event];
            boolean near = day[event] - day[first] <= retelling.withinDays() && sameWork(label[first], label[event]);
            if (first != event && retelling.told().matches(this, first) && (labelled || near)) {
                return true;
            }
        }
        return false;
    }

    boolean tellsAgain(int event) {
        return tellsAgain[event];
    }

    /** Whether an event lies from the day of one event on and before the day of another. */
    boolean isBetween(CompiledHappenings from, CompiledHappenings to, int event) {
        int begun = lastDayUpTo(from, event);
        return begun != Days.NONE && begun > lastDayUpTo(to, event);
    }

    private int lastDayUpTo(CompiledHappenings happenings, int event) {
        int last = Days.NONE;
        for (int i = 0; i < happenings.size(); i++) {
            for (int other = first(happenings.type(i)); other >= 0 && day[other] <= day[event]; other = next[other]) {
                if ((kind[other] & happenings.kinds(i)) != 0) {
                    last = Math.max(last, day[other]);
                }
            }
        }
        return last;
    }

    private void chain() {
        Arrays.fill(firstOfType, -1);
        for (int event = 0; event < events; event++) {
            next[event] = -1;
            int number = type[event];
            if (firstOfType[number] < 0) {
                firstOfType[number] = event;
            } else {
                next[lastOfType[number]] = event;
            }
            lastOfType[number] = event;
        }
    }

    private int place(int event, int number) {
        CompiledProcess process = book.processes[number];
        int role = process.role(this, event);
        WhileOpen opening = tellsAgain[event] ? null : process.opensOn(role);
        int open = process.takesInOtherLabels && opening == null
                ? openAcrossLabels(event, number)
                : openStretch(event, number);
        CompiledReversal reversal = process.reversal;
        if (reversal != null && reversal.type() == type[event] && isReversal(event, open, process, reversal)) {
            kind[event] |= CompiledHappening.REVERSAL;
            role = process.role(this, event);
            opening = process.opensOn(role);
        }
        int in;
        boolean another = opening == WhileOpen.STARTS_ANOTHER || opening == WhileOpen.REPLACES;
        if (opening != null && (open < 0 || another)) {
            if (open >= 0 && opening == WhileOpen.REPLACES) {
                stretchEnd[open] = event;
                stretchReplaced[open] = true;
            }
            in = openNew(event, number, event);
        } else if (open >= 0) {
            in = open;
            if (opening != null && stretchOpener[open] < 0) {
                stretchOpener[open] = event;
            }
        } else if (process.takesInOtherLabels) {
            return NO_STRETCH;
        } else {
            int ended = Roles.ends(role) ? -1 : latestStretch(event, number);
            in = ended >= 0 ? ended : openNew(event, number, -1);
        }
        stretchTopStep[in] = Math.max(stretchTopStep[in], Roles.step(role));
        if (stretchEnd[in] < 0 && Roles.ends(role)) {
            stretchEnd[in] = event;
        }
        return in;
    }

    private int openNew(int event, int process, int opener) {
        if (stretches == stretchProcess.length) {
            int size = stretches * 2;
            stretchProcess = Arrays.copyOf(stretchProcess, size);
            stretchLabel = Arrays.copyOf(stretchLabel, size);
            stretchOpener = Arrays.copyOf(stretchOpener, size);
            stretchEnd = Arrays.copyOf(stretchEnd, size);
            stretchReplaced = Arrays.copyOf(stretchReplaced, size);
            stretchTopStep = Arrays.copyOf(stretchTopStep, size);
            nextStretch = Arrays.copyOf(nextStretch, size);
        }
        stretchProcess[stretches] = process;
        stretchLabel[stretches] = labelIn(process, event);
        stretchOpener[stretches] = opener;
        stretchEnd[stretches] = -1;
        stretchReplaced[stretches] = false;
        stretchTopStep[stretches] = -1;
        nextStretch[stretches] = -1;
        if (firstStretch[process] < 0) {
            firstStretch[process] = stretches;
        } else {
            nextStretch[lastStretch[process]] = stretches;
        }
        lastStretch[process] = stretches;
        return stretches++;
    }

    private int openStretch(int event, int process) {
        int latest = -1;
        for (int i = firstStretch[process]; i >= 0; i = nextStretch[i]) {
            if (stretchEnd[i] < 0 && sameWork(labelIn(process, event), stretchLabel[i])) {
                if (!book.processes[process].unlabelledToTheLatest) {
                    return i;
                }
                latest = i;
            }
        }
        return latest;
    }

    private int openAcrossLabels(int event, int process) {
        int latest = -1;
        for (int i = firstStretch[process]; i >= 0; i = nextStretch[i]) {
            if (stretchEnd[i] < 0) {
                if (stretchLabel[i] == label[event]) {
                    return i;
                }
                latest = i;
            }
        }
        return latest;
    }

    private int latestStretch(int event, int process) {
        int last = -1;
        for (int i = firstStretch[process]; i >= 0; i = nextStretch[i]) {
            if (!stretchReplaced[i] && sameWork(labelIn(process, event), stretchLabel[i])) {
                last = i;
            }
        }
        return last;
    }

    private int labelIn(int process, int event) {
        return book.processes[process].acrossThreads ? NO_LABEL : label[event];
    }

    private boolean isReversal(int event, int open, CompiledProcess process, CompiledReversal reversal) {
        boolean told = reversal.told().matches(this, event);
        if (!told && open >= 0) {
            return false;
        }
        for (int before = event - 1; before >= 0; before--) {
            if (reversal.explainedBy().anyMatches(this, before)) {
                return false;
            }
            if (sameWork(label[event], label[before])) {
                if (reversal.reversed().matches(this, before)) {
                    return true;
                }
                boolean opener = open >= 0 && stretchOpener[open] == before;
                if (opener || process.endsOn(this, before)) {
                    return told;
                }
            }
        }
        return told;
    }

    private static boolean sameWork(int one, int other) {
        return one == NO_LABEL || other == NO_LABEL || one == other;
    }

    boolean sameWork(boolean acrossThreads, int one, int other) {
        return acrossThreads || sameWork(label[one], label[other]);
    }

    boolean sameLabel(int one, int other) {
        return label[one] == label[other];
    }

    /** Whether two events concern the same one of several who were asked. */
    boolean sameParty(int one, int other) {
        boolean sameKind = (CompiledHappening.kindAlone(kind[one]) & CompiledHappening.kindAlone(kind[other])) != 0;
        String first = party[one];
        String second = party[other];
        return sameKind && (first == null || second == null || first.equals(second));
    }

    int first(int number) {
        return firstOfType[number];
    }

    int next(int event) {
        return next[event];
    }

    int stretch(int event, int process) {
        return stretch[event * processes + process];
    }

    int opener(int stretchNumber) {
        return stretchOpener[stretchNumber];
    }

    int end(int stretchNumber) {
        return stretchEnd[stretchNumber];
    }

    /** The furthest step of its process that a stretch has reached, or -1. */
    int topStep(int stretchNumber) {
        return stretchTopStep[stretchNumber];
    }

    boolean replaced(int stretchNumber) {
        return stretchReplaced[stretchNumber];
    }

    /** Whether an event was given to a stretch although another open one would have taken it as well. */
    boolean inferred(int event, int process) {
        int own = stretch(event, process);
        if (label[event] != NO_LABEL) {
            return false;
        }
        for (int other = firstStretch[process]; other >= 0; other = nextStretch[other]) {
            boolean open = stretchEnd[other] < 0 || stretchEnd[other] >= event;
            if (other != own && open && begun(other) <= event) {
                return true;
            }
        }
        return false;
    }

    private int begun(int stretchNumber) {
        for (int event = 0; event < events; event++) {
            if (stretch(event, stretchProcess[stretchNumber]) == stretchNumber) {
                return event;
            }
        }
        return events;
    }

    int lastUpTo(CompiledHappenings happenings, int event) {
        return latest(happenings, event, day[event]);
    }

    int lastBefore(CompiledHappenings happenings, int event) {
        return latest(happenings, event, day[event] - 1);
    }

    private int latest(CompiledHappenings happenings, int event, int lastDay) {
        int found = -1;
        for (int i = 0; i < happenings.size(); i++) {
            long kinds = happenings.kinds(i);
            for (int other = first(happenings.type(i)); other >= 0 && day[other] <= lastDay; other = next[other]) {
                if (other > found
                        && other != event
                        && (kind[other] & kinds) != 0
                        && sameWork(label[event], label[other])) {
                    found = other;
                }
            }
        }
        return found;
    }

    int nextFrom(CompiledHappenings happenings, int event) {
        int found = -1;
        for (int i = 0; i < happenings.size(); i++) {
            long kinds = happenings.kinds(i);
            for (int other = first(happenings.type(i)); other >= 0; other = next[other]) {
                if (day[other] >= day[event]
                        && (found < 0 || other < found)
                        && (kind[other] & kinds) != 0
                        && sameWork(label[event], label[other])) {
                    found = other;
                }
            }
        }
        return found;
    }

    /** The next of the events in the same labelled stretch, or else the next within a number of days under any label. */
    int nextWithin(CompiledHappenings happenings, int event, int withinDays) {
        int labelled = -1;
        int near = -1;
        for (int i = 0; i < happenings.size(); i++) {
            long kinds = happenings.kinds(i);
            for (int other = first(happenings.type(i)); other >= 0; other = next[other]) {
                if (day[other] >= day[event] && (kind[other] & kinds) != 0) {
                    if (label[other] != NO_LABEL && label[other] == label[event]) {
                        labelled = labelled < 0 ? other : Math.min(labelled, other);
                    } else if (day[other] - day[event] <= withinDays) {
                        near = near < 0 ? other : Math.min(near, other);
                    }
                }
            }
        }
        return labelled >= 0 ? labelled : near;
    }

    CaseEvent told(int event) {
        return told[event];
    }

    int source(int event) {
        return source[event];
    }

    CaseRecord record() {
        return record;
    }

    /** The day on which an answer was whole: the last of its own day and of the further days that the rule asks for. */
    int answerDay(CompiledRule rule, int event) {
        int last = dayOf(event, rule.answerDay);
        if (!Days.isDay(last)) {
            return last;
        }
        for (NamedDay further : rule.furtherDays) {
            int day = namedDay(event, further);
            last = Days.isDay(day) ? Math.max(last, day) : last;
        }
        return last;
    }

    int dayOf(int event, @Nullable NamedDay name) {
        if (name == NamedDay.SERVED && book.serviceIsInDoubt(told[event])) {
            return Days.UNKNOWN;
        }
        if (name == NamedDay.SERVED && book.isGivenByPost(type[event], told[event])) {
            int posted = dayOf(event, NamedDay.DISPATCHED);
            int given = workingDays().plus(posted, WORKING_DAYS_IN_THE_POST);
            return given == EpochDaySet.OUTSIDE ? Days.UNKNOWN : given;
        }
        int named = name == null ? Days.NONE : namedDay(event, name);
        return Days.isDay(named) || named == Days.UNKNOWN ? named : day[event];
    }

    /** A named day, or {@link Days#NONE} where the event does not tell it. */
    int namedDay(int event, NamedDay name) {
        if (namesDays[event]) {
            LocalDate named = told[event].days().get(name);
            if (named != null) {
                return (int) named.toEpochDay();
            }
        }
        return name == NamedDay.SIXTH_DAY && type[event] == book.countedOnTheCalendar
                ? suspensions.sixthDay(event)
                : Days.NONE;
    }

    private void countOnTheCalendar() {
        if (book.countedOnTheCalendar >= 0 && first(book.countedOnTheCalendar) >= 0) {
            suspensions.count(this, book.countedOnTheCalendar, record.school().orElse(null));
        }
    }

    /** Whether the case names an authority. */
    boolean isOf(String authority) {
        return record.authority().filter(authority::equals).isPresent();
    }

    /** Gives a kind to an event that does not say its own. */
    void takeKind(int event, EventKind found) {
        if (kind[event] == CompiledHappening.NO_KIND) {
            long bit = CompiledHappening.bit(found);
            kind[event] = isFlagUp(told[event]) ? CompiledHappening.flagged(bit) : bit;
        }
    }

    /** The event that cancels a suspension, or -1. Without labels a cancellation is of the last one before it. */
    int cancelled(int suspension) {
        int type = book.number(EventTypes.EXCLUSION_CANCELLED);
        for (int event = type < 0 ? -1 : first(type); event >= 0; event = next[event]) {
            boolean after = day[event] >= day[suspension];
            boolean labelled = label[event] != NO_LABEL && label[event] == label[suspension];
            boolean unlabelled = sameWork(label[event], label[suspension]) && isTheLastBefore(suspension, event);
            if (after && (labelled || unlabelled)) {
                return event;
            }
        }
        return -1;
    }

    private boolean isTheLastBefore(int suspension, int event) {
        int later = next[suspension];
        return later < 0 || day[later] > day[event];
    }

    /** Tells what a suspension comes to with those before it, if the event is one and that was counted. */
    void tellCount(int event, Steps into) {
        if (event >= 0 && type[event] == book.countedOnTheCalendar) {
            suspensions.tell(event, into);
        }
    }

    /** The fact for want of which suspensions could not be counted. */
    String whatCountingLacks() {
        return suspensions.lacks();
    }

    EpochDaySet workingDays() {
        return calendars.workingDays().epochDays();
    }

    @Nullable
    EpochDaySet days(CountingUnit unit, boolean tribunalDays) {
        CountedDays days = counted(unit, tribunalDays);
        return days == null ? null : days.epochDays();
    }

    String calendarName(CountingUnit unit, boolean tribunalDays) {
        CountedDays days = counted(unit, tribunalDays);
        return days == null ? "" : days.name();
    }

    String spanOf(CountingUnit unit, boolean tribunalDays) {
        CountedDays days = Objects.requireNonNull(counted(unit, tribunalDays));
        return days.name() + " outside " + days.first() + " to " + days.last();
    }

    private @Nullable CountedDays counted(CountingUnit unit, boolean tribunalDays) {
        return switch (unit) {
            case WORKING_DAYS -> tribunalDays ? calendars.tribunalWorkingDays() : calendars.workingDays();
            case DAYS -> tribunalDays ? calendars.tribunalDays() : null;
            case SCHOOL_DAYS -> schoolDays();
            case WEEKDAYS, WEEKS, MONTHS -> null;
        };
    }

    private @Nullable CountedDays schoolDays() {
        if (!schoolLooked) {
            school = record.school().map(SchoolCalendar::schoolDays).orElse(null);
            schoolLooked = true;
        }
        return school;
    }
}
