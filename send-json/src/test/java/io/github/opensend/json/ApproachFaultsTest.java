package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opensend.core.code.UnknownCode;
import io.github.opensend.core.need.Need;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApproachFaultsTest {
    private static final String TEXT = "text of 1 to 10000 characters, without control characters";
    private static final String LABEL = "text of 1 to 100 characters on one line, without control characters";
    private static final String ROLES =
            "one of [teacher, senco, teaching-assistant, key-person, tutor, head, specialist,"
                    + " parent, child, supporter, other]";
    private static final String NOT_TAKEN = "a field that is not taken here";
    private static final String ENTER = "'kind':'decision','on':'2025-09-01','decided':'entry','chapter':'schools',"
            + "'reason':'r','decidedBy':['senco']";
    private static final String EXIT = "'kind':'decision','on':'2025-09-09','decided':'exit','chapter':'schools',"
            + "'reason':'r','decidedBy':['senco'],'exitReason':'other'";
    private static final String ASSESS = "'kind':'assessment','on':'2025-09-02'";
    private static final String PLAN = "'kind':'plan','on':'2025-09-03'";
    private static final String DO = "'kind':'delivery','on':'2025-09-04'";
    private static final String REVIEW = "'kind':'review','on':'2025-09-05','decision':'continue','reason':'r'";
    private static final String SESSIONS = "'kind':'intervention','reference':'i','area':'cognition-and-learning',"
            + "'what':'w','frequency':{'times':1,'everyWeeks':1},'minutesPerSession':20,'from':'2025-09-03','weeks':8";

    private static String document(String... entries) {
        return with("", entries);
    }

    private static String with(String more, String... entries) {
        String all = Stream.of(entries).map(entry -> "{" + entry + "}").collect(Collectors.joining(","));
        return "{'schema':'opensend/approach/1','case':'c'," + more + "'entries':[" + all + "]}";
    }

    private static List<JsonFault> faults(String document) {
        return catchThrowableOfType(JsonProblem.class, () -> SendJson.readApproach(document.replace('\'', '"')))
                .faults();
    }

    private static Arguments entry(String entry, String pointer, String found, String expected) {
        return arguments(document(entry), "/entries/0" + pointer, found, expected);
    }

    private static Arguments plan(String field, String pointer, String found, String expected) {
        return arguments(document(ENTER, ASSESS, PLAN + "," + field), "/entries/2" + pointer, found, expected);
    }

    private static Arguments need(String need, String pointer, String found, String expected) {
        return arguments(with("'needs':[{" + need + "}],"), "/needs/0" + pointer, found, expected);
    }

    private static Arguments provision(String more, String pointer, String found, String expected) {
        return plan("'provisions':[{" + SESSIONS + "," + more + "}]", "/provisions/0" + pointer, found, expected);
    }

    static Stream<Arguments> documentsWithOneFault() {
        return Stream.of(
                arguments("[]", "", "a list of 0", "an object"),
                arguments(
                        "{'schema':'opensend/approach/1','case':'c'}", "/entries", "nothing", "a list of at most 2000"),
                arguments(
                        "{'schema':'opensend/case/1','case':'c','entries':[]}",
                        "/schema",
                        "\"opensend/case/1\"",
                        "\"opensend/approach/1\""),
                arguments(
                        "{'schema':'opensend/approach/1','case':'A\\nB','entries':[]}",
                        "/case",
                        "text of 3 characters",
                        LABEL),
                arguments(
                        with("'name':'n',"),
                        "/name",
                        NOT_TAKEN,
                        "one of [schema, case, needs, entries], or a name of your own that begins with x-"),
                need(
                        "'rank':1",
                        "/type",
                        "nothing",
                        "text of 1 to 20 characters on one line, without control characters"),
                need("'type':'ASD','rank':0", "/rank", "0", "a whole number from 1 to 99"),
                need("'type':'ASD'", "/rank", "nothing", "a whole number from 1 to 99"),
                need(
                        "'type':'XYZ','known':true,'rank':1",
                        "/known",
                        "true",
                        "false, or nothing, of a code that this release does not have"),
                need(
                        "'type':'ASD','rank':1,'area':'talk'",
                        "/area",
                        "\"talk\"",
                        "one of [communication-and-interaction, cognition-and-learning,"
                                + " social-emotional-and-mental-health, sensory-and-physical]"),
                arguments(
                        "{'schema':'opensend/approach/1','case':'c','entries':['plan']}",
                        "/entries/0",
                        "text of 4 characters",
                        "an object"),
                entry(
                        "'kind':'talk','on':'2025-09-01'",
                        "/kind",
                        "\"talk\"",
                        "one of [decision, assessment, plan, delivery, outcome-change, provision-change, review, meeting,"
                                + " advice-asked, advice-received, views, progress-check]"),
                entry("'kind':'views','on':'2025-09-31'", "/on", "\"2025-09-31\"", "a date that exists, as yyyy-mm-dd"),
                entry(
                        "'kind':'views','on':'2025-09-01','x-a':1",
                        "/x-a",
                        NOT_TAKEN,
                        "one of [kind, on, parents, child]; a name of your own that begins with x- can stand beside"
                                + " \"entries\""),
                entry(
                        "'kind':'views','on':'2025-09-01','child':{'participation':'invited','words':'w'}",
                        "/child/words",
                        "words of somebody who did not take part",
                        "words of somebody who took part alone"),
                entry(
                        "'kind':'views','on':'2025-09-01','child':{'words':'w'}",
                        "/child/participation",
                        "nothing",
                        "one of [took-part, invited, declined, not-recorded]"),
                entry(ENTER.replace("'senco'", ""), "/decidedBy", "a list of 0", "a list of 1 to 2000"),
                entry(ENTER.replace("'senco'", "'senco','senco'"), "/decidedBy/1", "\"senco\"", "each word once"),
                entry(ENTER.replace("'senco'", "'boss'"), "/decidedBy/0", "\"boss\"", ROLES),
                entry(ENTER.replace("'r'", "' '"), "/reason", "text of 1 character", TEXT),
                entry(
                        ENTER + ",'exitReason':'other'",
                        "/exitReason",
                        "a field for exit alone",
                        "no such field where the decision is entry"),
                entry(
                        ENTER + ",'monitorUntil':'2026-01-01'",
                        "/monitorUntil",
                        "a field for exit alone",
                        "no such field where the decision is entry"),
                arguments(
                        document(ENTER, EXIT.replace(",'exitReason':'other'", "")),
                        "/entries/1/exitReason",
                        "nothing",
                        "one of [no-longer-additional, ehc-plan, left-setting, family-asked, other]"),
                arguments(
                        document(ENTER, EXIT + ",'familyToldOn':'2025-09-09'"),
                        "/entries/1/familyToldOn",
                        "a field for entry alone",
                        "no such field where the decision is exit"),
                arguments(
                        document(ENTER, EXIT + ",'monitorUntil':'2025-09-08'"),
                        "/entries/1/monitorUntil",
                        "\"2025-09-08\"",
                        "2025-09-09 or later, because support ended on that day"),
                plan(
                        "'outcomes':[{'reference':'o','statement':'s'},{'reference':'o','statement':'t'}]",
                        "/outcomes/1/reference",
                        "a reference that stands in this list already",
                        "a reference of its own"),
                plan(
                        "'outcomes':[{'reference':'o','statement':'s','scale':{'less':'a','expected':'b','more':'c',"
                                + "'much-more':'d'}}]",
                        "/outcomes/0/scale/much-less",
                        "nothing",
                        "what this level looks like; a scale has all five"),
                plan(
                        "'outcomes':[{'reference':'o','statement':'s','scale':{'much-less':'a','less':'a','expected':'b',"
                                + "'more':'c','much-more':'d'}}]",
                        "/outcomes/0/scale/less",
                        "the same text as at much-less",
                        "words of its own for each level"),
                plan(
                        "'outcomes':[{'reference':'o','statement':'s','scale':[1]}]",
                        "/outcomes/0/scale",
                        "a list of 1",
                        "an object"),
                plan(
                        "'areas':['cognition-and-learning','cognition-and-learning']",
                        "/areas/1",
                        "\"cognition-and-learning\"",
                        "each word once"),
                plan(
                        "'provisions':[{'kind':'adjustment','reference':'a','area':'cognition-and-learning','what':'w',"
                                + "'weeks':1}]",
                        "/provisions/0/weeks",
                        NOT_TAKEN,
                        "one of [kind, reference, area, what, providedBy, additional, costInPence]"),
                provision("'groupSize':0", "/groupSize", "0", "a whole number from 1 to 1000"),
                provision("'costInPence':-1", "/costInPence", "-1", "a whole number from 0 to 2000000000"),
                provision("'costInPence':1.5", "/costInPence", "1.5", "a whole number from 0 to 2000000000"),
                provision("'impact':{'before':1}", "/impact/before", NOT_TAKEN, "one of [entry, exit]"),
                arguments(
                        document(ENTER, ASSESS, PLAN, DO, REVIEW + ",'results':[{'outcome':'o'}]"),
                        "/entries/4/results/0",
                        "a result that finds nothing",
                        "a level, a measure or words"),
                arguments(
                        document(ENTER, ASSESS, PLAN, DO, REVIEW + ",'results':[{'outcome':'o','words':'w'}]"),
                        "/entries/4",
                        "a result for an outcome of which nothing is told",
                        "the reference of an outcome before it"),
                arguments(document(ENTER, PLAN), "/entries/1", "plan while entered", "one of assess, exit"),
                arguments(
                        document(ENTER, ASSESS.replace("09-02", "08-01")),
                        "/entries/1/on",
                        "2025-08-01",
                        "2025-09-01 or later"));
    }

    @ParameterizedTest
    @MethodSource("documentsWithOneFault")
    void aFaultNamesItsPlaceWhatWasFoundAndWhatWasExpected(
            String document, String pointer, String found, String expected) {
        assertThat(faults(document)).containsExactly(new JsonFault(pointer, found, expected));
    }

    @Test
    void faultsOfOrderAreToldTogetherWithThoseInsideEntriesInTheOrderOfTheDocument() {
        String document = document(
                ENTER + ",'colour':'red'",
                "'kind':'delivery','on':'2025-09-02'",
                "'kind':'review','on':'2025-08-05','decision':'stop','reason':'r'");

        assertThat(faults(document))
                .extracting(JsonFault::pointer)
                .containsExactly("/entries/0/colour", "/entries/1", "/entries/2/on", "/entries/2/decision");
    }

    @Test
    void nothingIsSaidOfMovesAfterAnEntryWhoseMoveIsNotKnown() {
        assertThat(faults(document("'kind':'entry','on':'2025-09-01'", ASSESS, DO)))
                .extracting(JsonFault::pointer)
                .containsExactly("/entries/0/kind");
        assertThat(faults(document(ENTER.replace("'entry'", "'enter'"), ASSESS, DO)))
                .extracting(JsonFault::pointer)
                .containsExactly("/entries/0/decided");
    }

    @Test
    void nothingIsSaidOfReferencesToWhatAnEntryAtFaultMayTell() {
        String unreadPlan = PLAN + ",'outcomes':[{'reference':'o','statement':''}]";
        String review = REVIEW + ",'results':[{'outcome':'o','words':'w'}]";

        assertThat(faults(document(ENTER, ASSESS, unreadPlan, DO, review)))
                .extracting(JsonFault::pointer)
                .containsExactly("/entries/2/outcomes/0/statement");
    }

    @Test
    void aCodeThatNoSetKnowsIsKeptAndMarked() {
        String read = with("'needs':[{'type':'slcn ','rank':1},{'type':'SLCN','rank':2},{'type':'SLCN','known':false,"
                        + "'rank':3}],")
                .replace('\'', '"');
        ApproachDocument document = SendJson.readApproach(read);

        assertThat(document.needs())
                .extracting(need -> need.type().code() instanceof UnknownCode)
                .containsExactly(true, false, false);
        assertThat(document.needs())
                .extracting(Need::type)
                .extracting(type -> type.code().value())
                .containsExactly("slcn ", "SLCN", "SLCN");
        assertThat(SendJson.writeApproach(document))
                .contains("\"needs\":[{\"type\":\"slcn \",\"known\":false,\"rank\":1},{\"type\":\"SLCN\",\"rank\":2},"
                        + "{\"type\":\"SLCN\",\"rank\":3}]");
    }

    @Test
    void fieldsOfTheCallersOwnStandBesideTheEntriesAndAreKept() {
        ApproachDocument document =
                SendJson.readApproach(with("'x-class':[1,'3 B'],").replace('\'', '"'));

        assertThat(document.extras()).containsExactly(Map.entry("x-class", "[1,\"3 B\"]"));
        assertThat(SendJson.writeApproach(document)).endsWith(",\"entries\":[],\"x-class\":[1,\"3 B\"]}");
    }

    @Test
    void whatCouldBeTheNumberOfAPersonIsNotShownWhereverItStands() {
        String number = "F123456789876";
        String document = "{'schema':'" + number + "','case':'c','" + number + "':{},'entries':[{'kind':'views','on':'"
                + number + "'},{'kind':9276308686,'on':'2025-09-01'}]}";

        assertThat(faults(document))
                .containsExactly(
                        new JsonFault("/schema", "text of 13 characters", "\"opensend/approach/1\""),
                        new JsonFault(
                                "/[redacted]",
                                NOT_TAKEN,
                                "one of [schema, case, needs, entries], or a name of your own that begins with x-"),
                        new JsonFault("/entries/0/on", "text of 13 characters", "a date that exists, as yyyy-mm-dd"),
                        new JsonFault(
                                "/entries/1/kind",
                                "a number",
                                "one of [decision, assessment, plan, delivery, outcome-change, provision-change, review,"
                                        + " meeting, advice-asked, advice-received, views, progress-check]"));
        assertThat(faults("{'" + number + "':{'a':01}}"))
                .containsExactly(new JsonFault(
                        "/[redacted]/a", "no JSON at line 1, column 24", "one JSON document, as RFC 8259 has it"));
    }

    @Test
    void aListOfEntriesIsBounded() {
        String[] many = IntStream.range(0, 2001)
                .mapToObj(number -> "'kind':'views','on':'2025-09-01'")
                .toArray(String[]::new);

        assertThat(faults(document(many)))
                .containsExactly(new JsonFault("/entries", "a list of 2001", "a list of at most 2000"));
    }
}
