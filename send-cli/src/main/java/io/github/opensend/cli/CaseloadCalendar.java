package io.github.opensend.cli;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadEntry;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.rule.Timescale;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * The last days of a caseload as a calendar (RFC 5545): an all-day event for each, which leaves the day free.
 *
 * <p>They are events and not to-dos, because the calendars that councils use take in the one and pass over the other. An event
 * is known again by the case, the rule and what started the clock, so importing a later calendar renews it. Nothing depends on
 * when the calendar is made.
 */
final class CaseloadCalendar {
    private static final int LONGEST_LINE = 75;
    private static final int UID_DIGITS = 32;
    private static final String MIDNIGHT = "T000000Z";
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private CaseloadCalendar() {}

    /**
     * The calendar.
     *
     * @param caseload the caseload; what awaits facts has no day and is left out
     * @param withReferences whether the references of the cases are told; they are part of what an event is known by, in a
     *     form from which they cannot be read
     */
    static String of(Caseload caseload, boolean withReferences) throws IOException {
        LocalDate asOf = caseload.scope().asOf();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//OpenSEND//send caseload//EN");
        calendar.setMethod("PUBLISH");
        Set<String> told = new HashSet<>();
        for (CaseloadEntry entry : Iterables.concat(caseload.overdue(), caseload.ahead())) {
            // A case that was told twice has each of its clocks once.
            if (told.add(uid(entry))) {
                calendar.addEvent(event(entry, asOf, withReferences));
            }
        }
        return written(calendar);
    }

    private static VEvent event(CaseloadEntry entry, LocalDate asOf, boolean withReference) {
        Timescale rule = entry.rule();
        LocalDate due = entry.due().orElseThrow();
        String reference = withReference ? plain(entry.reference()) : "";
        VEvent event = new VEvent();
        event.setUid(uid(entry));
        // Its own way to write a day is that of the machine: in Thailand 2026 would be 2569.
        event.removeProperties(DateTimeStamp.class);
        event.addExperimentalProperty("DTSTAMP", BASIC_ISO_DATE.format(asOf) + MIDNIGHT);
        event.addExperimentalProperty("DTSTART", ICalDataType.DATE, BASIC_ISO_DATE.format(due));
        event.setSequence((int) asOf.toEpochDay());
        event.setTransparency(true);
        event.setSummary((entry.state() == ClockState.OVERDUE ? "Overdue: " : "")
                + rule.sentence()
                + " (" + rule.id() + ")"
                + (reference.isEmpty() ? "" : ", " + reference));
        event.setDescription(String.join(
                "\n",
                "Last day: " + due + ", " + days(entry) + " as of " + asOf,
                "Counted from: " + entry.startedBy().type().title() + ", "
                        + entry.startedBy().on(),
                "Under: " + rule.citation(),
                "Standing: " + rule.standing().id().replace('-', ' ') + ", "
                        + rule.certainty().id().replace('-', ' ')));
        return event;
    }

    private static String days(CaseloadEntry entry) {
        return entry.daysLeft()
                .map(left -> left == 0 ? "today" : left + (left == 1 ? " day left" : " days left"))
                .orElseGet(() -> entry.daysLate() + (entry.daysLate() == 1 ? " day overdue" : " days overdue"));
    }

    private static String uid(CaseloadEntry entry) {
        CaseEvent start = entry.startedBy();
        Hasher hasher = Hashing.sha256().newHasher();
        for (String part : new String[] {
            entry.authority().orElse(""),
            entry.reference(),
            entry.rule().id(),
            start.type().id(),
            start.on().toString(),
            start.thread().orElse(""),
            start.kind().map(EventKind::id).orElse(""),
            ImmutableSortedMap.copyOf(start.details()).toString()
        }) {
            // With its length before it, no part can be taken for the end of the one before.
            hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
        }
        return hasher.hash().toString().substring(0, UID_DIGITS) + "@opensend";
    }

    // A calendar may hold no controls, and what turns the direction of writing round could make one reference another.
    private static String plain(String reference) {
        return reference.replaceAll("\\p{Cc}", " ").replaceAll("[\\u2028-\\u202E\\u2066-\\u2069]", "");
    }

    // RFC 5545 counts a line in bytes and the library in characters.
    private static String written(ICalendar calendar) throws IOException {
        String inLongLines = written(calendar, LONGEST_LINE);
        return CharMatcher.ascii().matchesAllOf(inLongLines)
                ? inLongLines
                : written(calendar, LONGEST_LINE / MOST_BYTES_OF_A_CHAR);
    }

    private static String written(ICalendar calendar, int lineLength) throws IOException {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(lineLength);
            writer.write(calendar);
        }
        return text.toString();
    }
}
