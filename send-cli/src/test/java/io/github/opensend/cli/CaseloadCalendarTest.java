package io.github.opensend.cli;

import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.DateTimeComponents;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Detail;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadEntry;
import io.github.opensend.timescales.caseload.CaseloadGathering;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar is read back by the library that wrote it, and looked at as bytes. */
class CaseloadCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final CaseEvent ASKED = ASSESSMENT_REQUESTED.on(LocalDate.of(2025, 12, 1));
    private static final CaseEvent AGREED = ASSESSMENT_AGREED.on(LocalDate.of(2026, 1, 5));

    private static Caseload caseload(LocalDate asOf, CaseRecord... records) {
        CaseloadGathering gathering = CaseloadScope.asOf(asOf).gathering();
        for (CaseRecord record : records) {
            gathering.add(ENGINE.timeline(record, asOf));
        }
        return gathering.caseload();
    }

    private static CaseRecord assessed(String reference) {
        return CaseRecord.of(
                reference,
                ASKED,
                AGREED,
                ADVICE_REQUESTED
                        .on(LocalDate.of(2026, 1, 12), AdviceGiver.MEDICAL)
                        .with(Detail.BODY, "paediatrics"),
                ADVICE_REQUESTED
                        .on(LocalDate.of(2026, 1, 12), AdviceGiver.MEDICAL)
                        .with(Detail.BODY, "speech"),
                ADVICE_REQUESTED.on(LocalDate.of(2026, 3, 2), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST));
    }

    private static List<VEvent> readBack(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        List<ICalendar> calendars = Biweekly.parse(text).warnings(warnings).all();
        assertThat(calendars).hasSize(1);
        assertThat(warnings).allSatisfy(each -> assertThat(each).isEmpty());
        assertThat(calendars.get(0).validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendars.get(0).getEvents();
    }

    @Test
    void eachLastDayIsAnAllDayEventThatLeavesTheDayFree() throws IOException {
        Caseload caseload = caseload(TODAY, assessed("LA925-1"));

        List<VEvent> events = readBack(CaseloadCalendar.of(caseload, true));

        List<CaseloadEntry> dated = ImmutableList.copyOf(Iterables.concat(caseload.overdue(), caseload.ahead()));
        assertThat(events).hasSameSizeAs(dated).hasSizeGreaterThan(3);
        for (int i = 0; i < events.size(); i++) {
            LocalDate due = dated.get(i).due().orElseThrow();
            assertThat(events.get(i).getDateStart().getValue().hasTime()).isFalse();
            assertThat(events.get(i).getDateStart().getValue().getRawComponents())
                    .isEqualTo(new DateTimeComponents(due.getYear(), due.getMonthValue(), due.getDayOfMonth()));
            assertThat(events.get(i).getTransparency().isTransparent()).isTrue();
            assertThat(events.get(i).getDateTimeStamp().getValue())
                    .isEqualTo(Date.from(Instant.parse("2026-03-20T00:00:00Z")));
        }
    }

    @Test
    void anEventSaysWhoMustDoWhatAndUnderWhichProvision() throws IOException {
        VEvent first = readBack(CaseloadCalendar.of(caseload(TODAY, assessed("LA925-1")), true))
                .get(0);

        assertThat(first.getSummary().getValue())
                .isEqualTo(
                        "Overdue: The body asked under section 31 must supply the advice that the authority asked for"
                                + " (ASM-08), LA925-1");
        assertThat(first.getDescription().getValue()).isEqualTo("""
                Last day: 2026-02-23, 25 days overdue as of 2026-03-20
                Counted from: advice asked for, 2026-01-12
                Under: SEND Regulations 2014 (SI 2014/1530), reg 8(1); Children and Families Act 2014, s 31
                Standing: statute, verified""");
    }

    @Test
    void importingALaterCalendarRenewsTheSameEvents() throws IOException {
        List<VEvent> today = readBack(CaseloadCalendar.of(caseload(TODAY, assessed("LA925-1")), true));
        List<VEvent> tomorrow = readBack(CaseloadCalendar.of(caseload(TODAY.plusDays(1), assessed("LA925-1")), false));

        assertThat(uids(tomorrow)).isEqualTo(uids(today)).doesNotHaveDuplicates();
        for (int i = 0; i < today.size(); i++) {
            assertThat(tomorrow.get(i).getSequence().getValue())
                    .isGreaterThan(today.get(i).getSequence().getValue());
        }
    }

    @Test
    void anotherCaseAnotherAuthorityAndAnotherStartAreOtherEvents() throws IOException {
        CaseRecord record = CaseRecord.of("LA925-1", ASKED);
        CaseRecord elsewhere =
                CaseRecord.builder("LA925-1").authority("925").addEvents(ASKED).build();
        CaseRecord another = CaseRecord.of("LA925-2", ASKED);
        CaseRecord later = CaseRecord.of("LA925-1", ASSESSMENT_REQUESTED.on(LocalDate.of(2025, 12, 2)));

        List<VEvent> events = readBack(CaseloadCalendar.of(caseload(TODAY, record, elsewhere, another, later), true));

        assertThat(uids(events)).hasSize(8).doesNotHaveDuplicates();
        assertThat(CaseloadCalendar.of(caseload(TODAY, record, record), true))
                .isEqualTo(CaseloadCalendar.of(caseload(TODAY, record), true));
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }

    @Test
    void whatAwaitsFactsIsNotInACalendar() throws IOException {
        Caseload caseload =
                caseload(TODAY, CaseRecord.of("LA925-1", ASKED, PLAN_REFUSED.on(LocalDate.of(2026, 3, 16))));

        assertThat(caseload.awaiting()).isNotEmpty();
        assertThat(readBack(CaseloadCalendar.of(caseload, true)))
                .hasSize(caseload.overdue().size() + caseload.ahead().size());
    }

    @Test
    void referencesBodiesAndLabelsCanBeLeftOut() throws IOException {
        Caseload caseload = caseload(TODAY, assessed("ref-of-a-child"));

        assertThat(unfolded(CaseloadCalendar.of(caseload, true)))
                .contains("ref-of-a-child")
                .doesNotContain("paediatrics", "speech");
        assertThat(unfolded(CaseloadCalendar.of(caseload, false))).doesNotContain("ref-of-a-child", "paediatrics");
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a, b; c \\ d",
                "Ysgol Gymraeg Ŵyl – café",
                "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語",
                "👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫👩‍🏫",
                "BEGIN:VEVENT",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void whateverAReferenceHoldsComesBackTheSameFromShortLines(String reference) throws IOException {
        String text = CaseloadCalendar.of(caseload(TODAY, CaseRecord.of(reference, ASKED)), true);

        assertThat(readBack(text))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).endsWith(", " + reference));
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\r");
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        });
    }

    @Test
    void aReferenceCannotBringALineOfItsOwn() throws IOException {
        String hostile = "x\r\nEND:VEVENT\u202E\u0007\u2028y";

        List<VEvent> events = readBack(CaseloadCalendar.of(caseload(TODAY, CaseRecord.of(hostile, ASKED)), true));

        assertThat(events)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).endsWith(", x  END:VEVENT y"));
    }

    @Test
    void nothingDependsOnTheMachineOrTheHour() throws IOException {
        Caseload caseload = caseload(TODAY, assessed("LA925-1"));
        String text = CaseloadCalendar.of(caseload, true);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"}) {
                for (String id : new String[] {"Pacific/Kiritimati", "Etc/GMT+12", "America/Sao_Paulo"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(CaseloadCalendar.of(caseload, true)).isEqualTo(text);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//OpenSEND//send caseload//EN\r\n")
                .contains("\r\nDTSTAMP:20260320T000000Z\r\n", "\r\nDTSTART;VALUE=DATE:20260223\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEmptyCaseloadIsACalendarWithoutEvents() throws IOException {
        assertThat(CaseloadCalendar.of(caseload(TODAY), true))
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }
}
