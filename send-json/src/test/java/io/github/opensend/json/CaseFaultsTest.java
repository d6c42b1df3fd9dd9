package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFaultsTest {
    private static final String A_DAY = "a date that exists, as yyyy-mm-dd";
    private static final String A_SPAN = "a date from 1980-01-01 to 2100-12-31";
    private static final String A_LABEL = "text of 1 to 100 characters on one line, without control characters";
    private static final String A_TYPE = "an event type, such as assessment.requested or plan.finalised";
    private static final String NOT_TAKEN = "a field that is not taken here";
    private static final String OR_OWN = ", or a name of your own that begins with x-";
    private static final String CASE_FIELDS =
            "one of [schema, case, authority, events, circumstances, calendars]" + OR_OWN;
    private static final String IN_ORDER = "that day or later, or a thread of its own where it answers something else";

    private static List<JsonFault> faults(String json) {
        return catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(json))
                .faults();
    }

    private static String withEvents(String events) {
        return "{'schema':'opensend/case/1','case':'c','events':[%s]}".formatted(events);
    }

    private static String with(String more) {
        return "{'schema':'opensend/case/1','case':'c','events':[],%s}".formatted(more);
    }

    private static Arguments event(String fields, String pointer, String found, String expected) {
        return arguments(withEvents("{" + fields + "}"), "/events/0" + pointer, found, expected);
    }

    private static Arguments more(String fields, String pointer, String found, String expected) {
        return arguments(with(fields), pointer, found, expected);
    }

    private static Arguments claim(String fields, String pointer, String found, String expected) {
        return more(
                "'circumstances':[{'kind':'absent','impractical':[{%s}]}]".formatted(fields),
                "/circumstances/0/impractical/0" + pointer,
                found,
                expected);
    }

    static Stream<Arguments> documentsWithOneFault() {
        return Stream.of(
                arguments("[]", "", "a list of 0", "an object"),
                arguments("'text'", "", "text of 4 characters", "an object"),
                arguments("null", "", "null", "an object"),
                arguments("{'case':'c','events':[]}", "/schema", "nothing", "\"opensend/case/1\""),
                arguments(
                        "{'schema':'opensend/case/2','case':'c','events':[]}",
                        "/schema",
                        "\"opensend/case/2\"",
                        "\"opensend/case/1\""),
                arguments("{'schema':'opensend/case/1','events':[]}", "/case", "nothing", A_LABEL),
                arguments("{'schema':'opensend/case/1','case':123,'events':[]}", "/case", "a number", A_LABEL),
                arguments(
                        "{'schema':'opensend/case/1','case':' ','events':[]}", "/case", "text of 1 character", A_LABEL),
                arguments(
                        "{'schema':'opensend/case/1','case':'%s','events':[]}".formatted("c".repeat(101)),
                        "/case",
                        "text of 101 characters",
                        A_LABEL),
                arguments(
                        "{'schema':'opensend/case/1','case':'a\\nb','events':[]}",
                        "/case",
                        "text of 3 characters",
                        A_LABEL),
                arguments(
                        "{'schema':'opensend/case/1','case':'\\ud800','events':[]}",
                        "/case",
                        "text of 1 character",
                        A_LABEL),
                arguments("{'schema':'opensend/case/1','case':'c'}", "/events", "nothing", "a list of at most 2000"),
                arguments(
                        "{'schema':'opensend/case/1','case':'c','events':null}",
                        "/events",
                        "null",
                        "a list of at most 2000"),
                arguments(withEvents("7" + ",7".repeat(2000)), "/events", "a list of 2001", "a list of at most 2000"),
                more("'authority':'92'", "/authority", "\"92\"", "three digits in quotes"),
                more("'authority':925", "/authority", "925", "three digits in quotes"),
                more("'name':'Jo'", "/name", NOT_TAKEN, CASE_FIELDS),
                more("'a/b~c':1", "/a~1b~0c", NOT_TAKEN, CASE_FIELDS),
                more("'x-a':{'b':['\\udc00']}", "/x-a/b/0", "text of 1 character", "text of whole characters"),
                more("'x-a':{'\udc00':1}", "/x-a/\udc00", "a name with half of a surrogate pair", "whole characters"),
                more("'x-a':12345678901234567E99", "/x-a", "a number", "a number that can be written in 20 characters"),
                arguments(withEvents("'e'"), "/events/0", "text of 1 character", "an object"),
                event("'on':'2025-01-01'", "/type", "nothing", A_TYPE),
                event("'type':'plan.final','on':'2025-01-01','order':'assess'", "/type", "\"plan.final\"", A_TYPE),
                event("'type':'plan.ceased'", "/on", "nothing", A_DAY),
                event("'type':'plan.ceased','on':'2025-02-30'", "/on", "\"2025-02-30\"", A_DAY),
                event("'type':'plan.ceased','on':'2025-2-3'", "/on", "\"2025-2-3\"", A_DAY),
                event("'type':'plan.ceased','on':'+12025-02-03'", "/on", "\"+12025-02-03\"", A_DAY),
                event("'type':'plan.ceased','on':20250203", "/on", "20250203", A_DAY),
                event("'type':'plan.ceased','on':1e999999999", "/on", "1E+999999999", A_DAY),
                event("'type':'plan.ceased','on':null", "/on", "null", A_DAY),
                event("'type':'plan.ceased','on':'1979-12-31'", "/on", "\"1979-12-31\"", A_SPAN),
                event("'type':'plan.ceased','on':'2101-01-01'", "/on", "\"2101-01-01\"", A_SPAN),
                event("'type':'plan.ceased','on':'2025-01-01','thread':''", "/thread", "text of 0 characters", A_LABEL),
                event(
                        "'type':'plan.ceased','on':'2025-01-01','servedOn':'soon\\u001b'",
                        "/servedOn",
                        "\"soon\\u001b\"",
                        A_DAY),
                event(
                        "'type':'plan.ceased','on':'2025-01-01','order':'assess'",
                        "/order",
                        NOT_TAKEN,
                        "one of [type, on, thread, dispatchedOn, servedOn, channel]" + OR_OWN),
                event(
                        "'type':'plan.ceased','on':'2025-01-01','channel':'fax'",
                        "/channel",
                        "\"fax\"",
                        "one of [post, email, portal, hand, telephone]"),
                event(
                        "'type':'plan.ceased','on':'2025-01-01','channel':'%s'".formatted("f".repeat(61)),
                        "/channel",
                        "\"" + "f".repeat(60) + "…\"",
                        "one of [post, email, portal, hand, telephone]"),
                event(
                        "'type':'assessment.requested','on':'2025-01-01','source':'Parent'",
                        "/source",
                        "\"Parent\"",
                        "one of [parent, young-person, school, post-16, health, social-care, other]"),
                event(
                        "'type':'review.decision-notified','on':'2025-01-01'",
                        "/outcome",
                        "nothing",
                        "one of [maintain, amend, cease]"),
                event(
                        "'type':'assessment.agreed','on':'2025-01-01','afterRefusal':'true'",
                        "/afterRefusal",
                        "\"true\"",
                        "true or false, without quotes"),
                event(
                        "'type':'review.meeting-held','on':'2025-01-01','attending':1",
                        "/attending",
                        "1",
                        "true or false, without quotes"),
                event("'type':'review.meeting-fixed','on':'2025-01-01'", "/for", "nothing", A_DAY),
                event(
                        "'type':'advice.requested','on':'2025-01-01','missedAppointment':'yes'",
                        "/missedAppointment",
                        "\"yes\"",
                        "true or false, without quotes"),
                event(
                        "'type':'advice.requested','on':'2025-01-01','body':''",
                        "/body",
                        "text of 0 characters",
                        "text of 1 to 200 characters on one line, without control characters"),
                event(
                        "'type':'school.consulted','on':'2025-01-01','school':{}",
                        "/school",
                        "an object",
                        "text of 1 to 200 characters on one line, without control characters"),
                event(
                        "'type':'suspension.decided','on':'2025-01-01','days':'3'",
                        "/days",
                        "\"3\"",
                        "a number of days from 0 to 999, in halves"),
                event(
                        "'type':'suspension.decided','on':'2025-01-01','days':3.25",
                        "/days",
                        "3.25",
                        "a number of days from 0 to 999, in halves"),
                event(
                        "'type':'suspension.decided','on':'2025-01-01','days':1e-999999999",
                        "/days",
                        "1E-999999999",
                        "a number of days from 0 to 999, in halves"),
                event(
                        "'type':'suspension.decided','on':'2025-01-01','days':100e2147483647",
                        "/days",
                        "1.00E+2147483649",
                        "a number of days from 0 to 999, in halves"),
                event(
                        "'type':'suspension.decided','on':'2025-01-01','lunchtimes':0.5",
                        "/lunchtimes",
                        "0.5",
                        "a whole number from 0 to 999"),
                event(
                        "'type':'suspension.decided','on':'2025-01-01','lunchtimes':-1",
                        "/lunchtimes",
                        "-1",
                        "a whole number from 0 to 999"),
                arguments(
                        withEvents("{'type':'plan.ceased','on':'2025-01-01','x-a':1},"
                                + "{'type':'cease.notified','on':'2025-01-01'},"
                                + "{'on':'2025-01-01','type':'plan.ceased','x-a':2}"),
                        "/events/2",
                        "plan.ceased on 2025-01-01 again, as at /events/0",
                        "each event once"),
                arguments(
                        withEvents("{'type':'assessment.requested','on':'2025-01-01','source':'parent'},"
                                + "{'type':'assessment.requested','on':'2025-01-01'}"),
                        "/events/1",
                        "assessment.requested on 2025-01-01 again, as at /events/0",
                        "each event once"),
                arguments(
                        withEvents("{'type':'assessment.requested','on':'2025-04-01'},"
                                + "{'type':'plan.finalised','on':'2025-03-01'}"),
                        "/events/1/on",
                        "2025-03-01, before assessment.requested on 2025-04-01 (/events/0)",
                        IN_ORDER),
                more("'circumstances':{}", "/circumstances", "an object", "a list of at most 2000"),
                more("'circumstances':[7]", "/circumstances/0", "a number", "an object"),
                more(
                        "'circumstances':[{'kind':'flood'}]",
                        "/circumstances/0/kind",
                        "\"flood\"",
                        "one of [school-closed, early-years-closed, personal-circumstances, exceptional-circumstances,"
                                + " absent, missed-appointment, coronavirus, alternative-arrangements, parent-absent,"
                                + " alternative-person-absent]"),
                more(
                        "'circumstances':[{'kind':'absent','x-a':1}]",
                        "/circumstances/0/x-a",
                        NOT_TAKEN,
                        "one of [kind, from, to, adviceRequestedOn, impractical]"),
                more(
                        "'circumstances':[{'kind':'absent','to':'2025-01-01','from':'2025-01-02'}]",
                        "/circumstances/0/to",
                        "\"2025-01-01\"",
                        "2025-01-02 or later, because it begins on that day"),
                claim(
                        "'clock':'PLN-99','because':'b','decidedOn':'2025-01-01'",
                        "/clock",
                        "\"PLN-99\"",
                        "a rule or a row of the catalogue in this release, such as PLN-06"),
                claim(
                        "'clock':'PLN-06','because':'\\u0007','decidedOn':'2025-01-01'",
                        "/because",
                        "text of 1 character",
                        "text of 1 to 2000 characters, without control characters"),
                claim(
                        "'clock':'PLN-06','because':'%s','decidedOn':'2025-01-01'".formatted("b".repeat(2001)),
                        "/because",
                        "text of 2001 characters",
                        "text of 1 to 2000 characters, without control characters"),
                claim("'clock':'PLN-06','because':'b'", "/decidedOn", "nothing", A_DAY),
                claim(
                        "'clock':'PLN-06','because':'b','decidedOn':'2025-01-01','toldOn':'2025-01-01'",
                        "/toldOn",
                        NOT_TAKEN,
                        "one of [clock, because, decidedOn, familyToldOn]"),
                more("'calendars':[]", "/calendars", "a list of 0", "an object"),
                more("'calendars':{'bank':[]}", "/calendars/bank", NOT_TAKEN, "one of [school, extraBankHolidays]"),
                more(
                        "'calendars':{'extraBankHolidays':['2011-12-31']}",
                        "/calendars/extraBankHolidays/0",
                        "\"2011-12-31\"",
                        "a day of the years 2012 to 2030, which the table of bank holidays covers"),
                more("'calendars':{'school':{}}", "/calendars/school/terms", "nothing", "a list of 1 to 2000"),
                more(
                        "'calendars':{'school':{'terms':[]}}",
                        "/calendars/school/terms",
                        "a list of 0",
                        "a list of 1 to 2000"),
                more(
                        "'calendars':{'school':{'terms':[{'from':'2025-09-01','to':'2025-08-31'}]}}",
                        "/calendars/school/terms/0/to",
                        "\"2025-08-31\"",
                        "2025-09-01 or later, because it begins on that day"),
                more(
                        "'calendars':{'school':{'terms':[{'from':'2025-09-01','to':'2025-10-24'},"
                                + "{'from':'2025-10-24','to':'2025-12-19'}]}}",
                        "/calendars/school/terms/1/from",
                        "\"2025-10-24\"",
                        "a day after 2025-10-24, the last day of the term before it"),
                more(
                        "'calendars':{'school':{'terms':[{'from':'2025-09-01','to':'2025-10-24'}],'closed':[true]}}",
                        "/calendars/school/closed/0",
                        "true",
                        A_DAY));
    }

    @ParameterizedTest
    @MethodSource("documentsWithOneFault")
    void aFaultNamesItsPlaceWhatWasFoundAndWhatWasExpected(
            String document, String pointer, String found, String expected) {
        assertThat(faults(document.replace('\'', '"'))).containsExactly(new JsonFault(pointer, found, expected));
    }

    @Test
    void allFaultsOfADocumentAreToldAtOnceInItsOrder() {
        String document = """
                {"calendars": {"extraBankHolidays": ["2031-01-01"]},
                 "events": [
                   {"type": "assessment.requested", "on": "2025-04-01"},
                   {"source": "x", "on": "2025-13-01", "type": "assessment.requested", "x-a": 1, "colour": 2},
                   {"type": "plan.ceased", "on": "2025-04-01"},
                   {"type": "plan.ceased", "on": "2025-04-01"},
                   7
                 ],
                 "case": 1}
                """;

        assertThat(faults(document))
                .extracting(JsonFault::pointer)
                .containsExactly(
                        "/schema",
                        "/calendars/extraBankHolidays/0",
                        "/events/1/source",
                        "/events/1/on",
                        "/events/1/colour",
                        "/events/3",
                        "/events/4",
                        "/case");
    }

    @Test
    void theOrderIsJudgedAmongTheEventsThatDidReadButNotWhereOneAtFaultMayExplainIt() {
        String early = "{'type':'assessment.requested','on':'2025-04-01'},{'type':'plan.finalised','on':'2025-03-01'},";

        assertThat(faults(withEvents(early + "{'type':'offsite.directed'}").replace('\'', '"')))
                .extracting(JsonFault::pointer)
                .containsExactly("/events/1/on", "/events/2/on");
        assertThat(faults(withEvents(early + "{'type':'assessment.requested'}").replace('\'', '"')))
                .extracting(JsonFault::pointer)
                .containsExactly("/events/2/on");
    }

    @Test
    void aFaultPrintsOnOneLine() {
        assertThat(faults(withEvents("{'type':'plan.ceased','on':'2025-02-30'}").replace('\'', '"')))
                .hasToString("[/events/0/on: found \"2025-02-30\", expected a date that exists, as yyyy-mm-dd]");
        assertThat(faults(with("'a\\n\\u202e':1").replace('\'', '"')).get(0).toString())
                .startsWith("/a\\u000a\\u202e: found");
        assertThat(faults("[]")).hasToString("[the document: found a list of 0, expected an object]");
    }

    @Test
    void pastAThousandFaultsTheRestIsCounted() {
        String unknown = Stream.iterate(0, i -> i + 1)
                .limit(1500)
                .map(i -> "'f" + i + "':0")
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();

        assertThat(faults(with(unknown).replace('\'', '"')))
                .hasSize(1001)
                .last()
                .isEqualTo(new JsonFault("", "500 further faults", "none"));
    }

    /** What could point to a child: an identifier or free text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schema':'opensend/case/1','case':SECRET,'events':[]}",
                "{'schema':'opensend/case/1','case':'c','events':[{'type':'plan.ceased','on':'2025-01-01','thread':SECRET}]}",
                "{'schema':'opensend/case/1','case':'c','events':[{'type':'advice.requested','on':'2025-01-01','body':SECRET}]}",
                "{'schema':'opensend/case/1','case':'c','events':[{'type':'school.consulted','on':'2025-01-01','school':SECRET}]}",
                "{'schema':'opensend/case/1','case':'c','events':[{'type':'plan.ceased','on':'2025-01-01','x-a':SECRET}]}",
                "{'schema':'opensend/case/1','case':'c','events':[],'x-a':SECRET}",
                "{'schema':'opensend/case/1','case':'c','events':[],'childName':SECRET}",
                "{'schema':'opensend/case/1','case':'c','events':[],'circumstances':[{'kind':'absent','impractical':"
                        + "[{'clock':'PLN-06','decidedOn':'2025-01-01','because':SECRET}]}]}"
            })
    void identifiersAndFreeTextAreNeverShown(String document) {
        String long2001 = "4711 Jo Doe" + "o".repeat(2001);
        for (String secret : List.of(
                "'4711 Jo Doe\\u0007\\ud800'",
                "'" + long2001 + "\\ud800'",
                "['4711 Jo Doe\\ud800']",
                "{'a':'4711 Jo Doe\\ud800'}",
                "47110000000000000E99",
                "4711 Jo Doe",
                "'4711 Jo Doe",
                "'4711 Jo Doe' 'x'",
                "4711e99999999999999")) {
            String json = document.replace("SECRET", secret).replace('\'', '"');
            assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(json)))
                    .as(secret)
                    .hasMessageNotContainingAny("4711", "Jo", "Doe", "oooo")
                    .hasNoCause();
        }
    }
}
