package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.radar.scoring.ScoringProfiles;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of the radar that cannot be taken, and why. */
class RadarFaultsTest {
    private static final String STARTER = "opensend-starter/1";
    private static final String A_RATING = "a level from 0 to 4, or an object with notRated or notApplicable";
    private static final String NEED = "'need':{'ratedOn':'2026-03-02','ratings':{'reading':3}}";
    private static final String NO_STATEMENT = "a statement that opensend-starter/1 does not have";

    private static String sheets(String... fields) {
        return "{'schema':'opensend/radar/1','subject':'child-a','profile':'open-1/1','framework':'" + STARTER
                + "','asOf':'2026-03-09'," + String.join(",", fields) + "}";
    }

    private static String need(String fields) {
        return sheets("'need':{'ratedOn':'2026-03-02'," + fields + "}");
    }

    private static String home(String fields) {
        return sheets(NEED, "'home':{'ratedOn':'2026-03-04'," + fields + "}");
    }

    private static String framework(String levels, String domains) {
        return """
                {'schema':'opensend/framework/1','id':'council','version':'1','title':'T','publisher':'P','licence':'L',
                'citation':[{'instrument':'Handbook'}],'standing':'local-practice','certainty':'verified',
                'scale':{'levels':[%s]},'domains':[%s]}""".formatted(levels, domains);
    }

    private static final String TWO_LEVELS =
            "{'label':'a','need':'b','readiness':'c'},{'label':'d','need':'e','readiness':'f'}";
    private static final String ONE_DOMAIN = "{'id':'d','title':'D','statements':[{'id':'s','title':'S'}]}";

    private static String profile(String fields) {
        return "{'schema':'opensend/scoring-profile/1','id':'p','version':'1','title':'T'" + fields + "}";
    }

    private static List<String> faults(Supplier<?> reading) {
        return catchThrowableOfType(JsonProblem.class, reading::get).faults().stream()
                .map(JsonFault::toString)
                .toList();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static final Pattern FAULT = Pattern.compile("(/[^:]*): found (.*?), expected (.*)");

    private static Arguments atFault(String json, String fault) {
        Matcher parts = FAULT.matcher(fault);
        parts.matches();
        return arguments(json, new JsonFault(parts.group(1), parts.group(2), parts.group(3)));
    }

    static Stream<Arguments> sheetsAtFault() {
        return Stream.of(
                atFault(
                        sheets(NEED).replace("opensend-starter/1", "vsend/1"),
                        "/framework: found \"vsend/1\", expected one of [opensend-starter/1, opensend-starter.domains/1]"),
                atFault(
                        sheets(NEED).replace("open-1/1", "open-2/1"),
                        "/profile: found \"open-2/1\", expected one of [open-1/1, overlay-mean/1, domain-only/1]"),
                atFault(
                        sheets(NEED).replace("open-1/1", "domain-only/1"),
                        "/profile: found domain-only/1, whose ratedBy is domain, expected statement, as in"
                                + " opensend-starter/1"),
                atFault(sheets("'purpose':'other'"), "/need: found nothing, expected an object"),
                atFault(need("'by':[]"), "/need/ratings: found nothing, expected an object"),
                atFault(
                        need("'ratings':{'maths':1}"),
                        "/need/ratings/maths: found " + NO_STATEMENT + ", expected the id of one of its statements"),
                atFault(need("'ratings':{'reading':5}"), "/need/ratings/reading: found 5, expected " + A_RATING),
                atFault(need("'ratings':{'reading':-1}"), "/need/ratings/reading: found -1, expected " + A_RATING),
                atFault(need("'ratings':{'reading':2.5}"), "/need/ratings/reading: found 2.5, expected " + A_RATING),
                atFault(need("'ratings':{'reading':'3'}"), "/need/ratings/reading: found \"3\", expected " + A_RATING),
                atFault(need("'ratings':{'reading':null}"), "/need/ratings/reading: found null, expected " + A_RATING),
                atFault(
                        need("'ratings':{'reading':{}}"),
                        "/need/ratings/reading: found neither of them, expected one of [notRated, notApplicable]"),
                atFault(
                        need("'ratings':{'reading':{'notRated':'declined','notApplicable':'why'}}"),
                        "/need/ratings/reading: found both of them, expected one of [notRated, notApplicable]"),
                atFault(
                        need("'ratings':{'reading':{'notRated':'ill'}}"),
                        "/need/ratings/reading/notRated: found \"ill\", expected one of [not-assessed,"
                                + " insufficient-evidence, declined]"),
                atFault(
                        need("'ratings':{'reading':{'notApplicable':' '}}"),
                        "/need/ratings/reading/notApplicable: found text of 1 character, expected text of 1 to 10000"
                                + " characters, without control characters"),
                atFault(
                        sheets("'need':{'ratedOn':'2026-03-10','ratings':{}}"),
                        "/need/ratedOn: found \"2026-03-10\", expected a day up to 2026-03-09, the day of the reading"),
                atFault(
                        need("'ratings':{},'notes':[{'statement':'maths','words':'w'}]"),
                        "/need/notes/0/statement: found \"maths\", expected the id of a statement of opensend-starter/1"),
                atFault(
                        need("'ratings':{},'status':'final'"),
                        "/need/status: found \"final\", expected one of [draft, submitted, moderated, superseded]"),
                atFault(
                        sheets(NEED, "'strengths':[{'domain':'joy','words':'w'}]"),
                        "/strengths/0/domain: found \"joy\", expected one of [cognition-and-learning,"
                                + " communication-and-interaction, sensory-and-physical,"
                                + " social-emotional-and-mental-health, independence]"),
                atFault(
                        sheets(NEED, "'setting':{'setting':'s','ratedOn':'2026-01-12','scope':'child','ratings':{}}"),
                        "/setting/scope: found \"child\", expected one of [whole-setting, phase, team]"),
                atFault(
                        home("'completedBy':'school','ratings':{}"),
                        "/home/completedBy: found \"school\", expected one of [parent, parent-supported, declined]"),
                atFault(home("'completedBy':'parent'"), "/home/ratings: found nothing, expected an object"),
                atFault(
                        home("'completedBy':'declined','ratings':{'reading':2}"),
                        "/home/ratings/reading: found 2, expected no level, because the family declined"),
                atFault(
                        home("'completedBy':'parent','supporter':{'role':'r'},'ratings':{}"),
                        "/home/supporter: found a supporter, expected none, or that the parents were supported"),
                atFault(
                        sheets(
                                NEED,
                                "'overrulings':[{'domain':'independence','perspective':'panel','level':1,'reason':'r',"
                                        + "'by':{'role':'r'},'on':'2026-03-09'}]"),
                        "/overrulings/0/perspective: found \"panel\", expected one of [need, setting, home]"),
                atFault(
                        sheets(NEED, "'total':7"),
                        "/total: found a field that is not taken here, expected one of [schema, subject, purpose,"
                                + " profile, framework, asOf, need, setting, home, strengths, childView, overrulings],"
                                + " or a name of your own that begins with x-"));
    }

    @ParameterizedTest
    @MethodSource("sheetsAtFault")
    void sheetsWithOneFaultNameIt(String json, JsonFault fault) {
        assertThat(faults(() -> SendJson.readRadar(quoted(json)))).containsExactly(fault.toString());
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheDocumentAndNothingOfAPersonIs() {
        String json = sheets(
                        "'need':{'ratedOn':'2026-13-02','by':[{'role':''}],'ratings':{'reading':9,'9276308686':1,"
                                + "'number':{'notRated':'lazy'}}}",
                        "'home':{'ratedOn':'2026-04-01','completedBy':'declined','ratings':{'reading':1,'maths':2}}")
                .replace("'child-a'", "12");

        assertThat(faults(() -> SendJson.readRadar(quoted(json))))
                .containsExactly(
                        "/subject: found a number, expected text of 1 to 100 characters on one line, without control"
                                + " characters",
                        "/need/ratedOn: found \"2026-13-02\", expected a date that exists, as yyyy-mm-dd",
                        "/need/by/0/role: found text of 0 characters, expected text of 1 to 100 characters on one line,"
                                + " without control characters",
                        "/need/ratings/reading: found 9, expected " + A_RATING,
                        "/need/ratings/[redacted]: found " + NO_STATEMENT
                                + ", expected the id of one of its statements",
                        "/need/ratings/number/notRated: found \"lazy\", expected one of [not-assessed,"
                                + " insufficient-evidence, declined]",
                        "/home/ratedOn: found \"2026-04-01\", expected a day up to 2026-03-09, the day of the reading",
                        "/home/ratings/reading: found 1, expected no level, because the family declined",
                        "/home/ratings/maths: found " + NO_STATEMENT + ", expected the id of one of its statements",
                        "/home/ratings/maths: found 2, expected no level, because the family declined");
    }

    static Stream<Arguments> frameworksAtFault() {
        return Stream.of(
                atFault(framework(TWO_LEVELS, ""), "/domains: found a list of 0, expected a list of 1 to 2000"),
                atFault(
                        framework("{'label':'a','need':'b','readiness':'c'}", ONE_DOMAIN),
                        "/scale/levels: found a list of 1, expected from 2 to 101"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN).replace("'id':'s'", "'id':'S 1'"),
                        "/domains/0/statements/0/id: found \"S 1\", expected lower-case letters and digits, parted by"
                                + " hyphens or dots"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN + "," + ONE_DOMAIN.replace("'id':'d'", "'id':'e'")),
                        "/domains/1/statements/0/id: found \"s\", expected another name than at"
                                + " /domains/0/statements/0/id"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN.replace("'title':'S'", "'title':'S','needAnchors':['one']")),
                        "/domains/0/statements/0/needAnchors: found a list of 1, expected none, or one for each of the 2"
                                + " levels"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN.replace("'title':'S'", "'title':'S','weight':0")),
                        "/domains/0/statements/0/weight: found 0, expected a whole number from 1 to 1000"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN).replace("local-practice", "statute"),
                        "/standing: found \"statute\", expected one of [statutory-guidance, local-practice, convention,"
                                + " proposed]"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN).replace("'scale'", "'leavesOut':['need'],'scale'"),
                        "/leavesOut: found a list of 1, expected setting or home; without need there is nothing to hold"
                                + " them against"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN).replace("'scale'", "'ratedBy':'domain','scale'"),
                        "/domains/0/statements: found a list of 1, expected the one statement \"d\", because domains are"
                                + " rated as a whole"),
                atFault(
                        framework(TWO_LEVELS, ONE_DOMAIN).replace("'Handbook'", "'Handbook','part':'paragraph'"),
                        "/citation/0/number: found nothing, expected the part and its number, or neither for the whole"));
    }

    @ParameterizedTest
    @MethodSource("frameworksAtFault")
    void aFrameworkWithOneFaultNamesIt(String json, JsonFault fault) {
        assertThat(faults(() -> SendJson.readFramework(quoted(json)))).containsExactly(fault.toString());
    }

    @Test
    void whatTheDocumentAndWhatTheFrameworkRefuseIsToldTogether() {
        String json = framework(
                        "{'label':7,'need':'b','readiness':'c'},{'label':'d','need':'e','readiness':'f'}",
                        ONE_DOMAIN + "," + ONE_DOMAIN + ",{'id':'f','title':'F','statements':[]}")
                .replace("'id':'council'", "'id':'A Council'");

        assertThat(faults(() -> SendJson.readFramework(quoted(json))))
                .containsExactly(
                        "/id: found \"A Council\", expected lower-case letters and digits, parted by hyphens or dots",
                        "/scale/levels/0/label: found a number, expected text of 1 to 500 characters on one line,"
                                + " without control characters",
                        "/domains/1/id: found \"d\", expected another name than at /domains/0/id",
                        "/domains/1/statements/0/id: found \"s\", expected another name than at"
                                + " /domains/0/statements/0/id",
                        "/domains/2/statements: found a list of 0, expected a list of 1 to 2000");
    }

    static Stream<Arguments> profilesAtFault() {
        return Stream.of(
                atFault(
                        profile(",'minCoverage':0.6"),
                        "/minCoverage: found 0.6, expected a fraction in quotes, such as \"3/5\" or \"2\""),
                atFault(profile(",'minCoverage':'6/5'"), "/minCoverage: found \"6/5\", expected a share from 0 to 1"),
                atFault(profile(",'spikyFrom':'0'"), "/spikyFrom: found \"0\", expected more than 0"),
                atFault(
                        profile(",'needAggregator':'sum'"),
                        "/needAggregator: found \"sum\", expected max, mean, lower-median, or such as top-2-mean"),
                atFault(
                        profile(",'dueDays':100,'staleDays':50"),
                        "/staleDays: found 50, expected no fewer than the 100 of dueDays"),
                atFault(
                        profile(",'weights':{'reading':0}"),
                        "/weights/reading: found 0, expected a whole number from 1 to 1000"),
                atFault(
                        profile(",'gapBasis':'domain'"),
                        "/gapBasis: found \"domain\", expected statement, or the readiness view same-aggregator: two"
                                + " values of a domain are held against each other only if they come about alike"));
    }

    @ParameterizedTest
    @MethodSource("profilesAtFault")
    void aProfileWithOneFaultNamesIt(String json, JsonFault fault) {
        assertThat(faults(() -> SendJson.readScoringProfile(quoted(json)))).containsExactly(fault.toString());
    }

    @Test
    void aProfileSaysOnlyWhereItDepartsFromTheDefault() {
        ScoringProfile read = SendJson.readScoringProfile(quoted(profile(",'minCoverage':'4/8'")));

        assertThat(read.minCoverage()).hasToString("1/2");
        assertThat(read.actionLevel()).isEqualTo(ScoringProfiles.OPEN_1.actionLevel());
        assertThat(read.needAggregator()).isEqualTo(ScoringProfiles.OPEN_1.needAggregator());
    }

    @Test
    void aPerspectiveThatTheFrameworkLeavesOutIsOutOfPlace() {
        String threeLevels = TWO_LEVELS + ",{'label':'g','need':'h','readiness':'i'}";
        String withoutHome = framework(threeLevels, ONE_DOMAIN).replace("'scale'", "'leavesOut':['home'],'scale'");
        String json = "{'schema':'opensend/radar/1','subject':'c','profile':'open-1/1','framework':'council/1',"
                + "'asOf':'2026-03-09','need':{'ratedOn':'2026-03-02','ratings':{'s':1}},"
                + "'home':{'ratedOn':'2026-03-02','completedBy':'parent','ratings':{'s':1}}}";

        assertThat(faults(() -> SendJson.readRadar(
                        quoted(json), List.of(SendJson.readFramework(quoted(withoutHome))), List.of())))
                .containsExactly("/home: found ratings of home confidence, expected none, because council/1 leaves that"
                        + " perspective out");
    }

    @Test
    void whatASheetDoesNotTellIsNotAssessedAndADeclinedHomeIsDeclinedThroughout() {
        RadarReading reading =
                SendJson.readRadar(quoted(home("'completedBy':'declined'"))).reading();

        assertThat(reading.need().ratings().of("reading")).isEqualTo(Rating.level(3));
        assertThat(reading.need().ratings().of("number"))
                .isEqualTo(Rating.notRated(Rating.NotRated.Reason.NOT_ASSESSED));
        assertThat(reading.home().orElseThrow().completedBy()).isEqualTo(CompletedBy.DECLINED);
        assertThat(reading.home().orElseThrow().ratings().byStatement().values())
                .containsOnly(Rating.notRated(Rating.NotRated.Reason.DECLINED));
        assertThat(reading.setting()).isEmpty();
    }

    @Test
    void domainsCanBeRatedAsAWholeUnderTheNameOfTheirFramework() {
        String json = sheets("'need':{'ratedOn':'2026-03-02','ratings':{'independence':2}}")
                .replace(STARTER, "opensend-starter.domains/1")
                .replace("open-1/1", "domain-only/1");

        RadarReading reading = SendJson.readRadar(quoted(json)).reading();

        assertThat(reading.radar().framework())
                .isEqualTo(StarterFramework.framework().byDomain());
        assertThat(reading.domain("independence").computed(Perspective.NEED))
                .hasValueSatisfying(need -> assertThat(need).hasToString("2"));
        assertThat(SendJson.writeRadarReading(reading)).doesNotContain("\"breadth\"", "\"drivers\"");
    }
}
