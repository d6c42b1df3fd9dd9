package io.github.opensend.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, held against the classes of every module that has been built; it stands here, at the last. */
class HouseRulesTest {
    private static final String HOUSE = "io.github.opensend.";
    private static final String COMMAND_LINE = HOUSE + "cli..";
    private static final List<String> DOMAIN = List.of("core", "timescales", "radar", "ladder");
    private static final String[] OF_THE_DOMAIN =
            DOMAIN.stream().map(module -> HOUSE + module + "..").toArray(String[]::new);

    private static final JavaClasses MAIN = built("target/classes");
    private static final JavaClasses TESTS = built("target/test-classes");

    /** What a domain module may lean on beside itself and the core. */
    private static final List<String> GROUND = List.of(
            "java.lang..",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.time..",
            "java.math",
            "java.nio.charset",
            "java.io",
            "com.google.common..",
            "org.jspecify.annotations",
            "org.immutables.value");

    /** Public types with state that are on their way to a value, or work for one thread; they are never kept. */
    private static final Set<String> NEVER_KEPT = Set.of(
            HOUSE + "core.approach.ApproachText",
            HOUSE + "core.approach.Practice",
            HOUSE + "core.arrangement.ProviderFindings",
            HOUSE + "core.improvement.ReferenceCheck",
            HOUSE + "core.drawing.Drawing",
            HOUSE + "core.drawing.Pen",
            HOUSE + "core.drawing.TextPage",
            HOUSE + "radar.chart.DotPlotSvg",
            HOUSE + "radar.chart.RadarSvg",
            HOUSE + "timescales.chart.RatesByMonthSvg",
            HOUSE + "timescales.chart.SurvivalSvg",
            HOUSE + "timescales.chart.CaseloadText",
            HOUSE + "timescales.chart.TimelineMarkdown",
            HOUSE + "timescales.chart.TimelineSvg",
            HOUSE + "timescales.chart.TimelineText",
            HOUSE + "timescales.clock.Batch",
            HOUSE + "timescales.rule.Limit$AtLeast",
            HOUSE + "timescales.rule.Limit$Dated",
            HOUSE + "timescales.rule.Limit$InTheLast",
            HOUSE + "timescales.rule.Limit$Within");

    private static final Map<String, Set<String>> SURROUNDINGS = Map.of(
            "java.lang.System", Set.of("getenv", "getProperty", "getProperties", "currentTimeMillis", "nanoTime"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.util.UUID", Set.of("randomUUID"),
            "java.lang.Math", Set.of("random"));

    private static JavaClasses built(String folder) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "send-*")) {
            modules.forEach(module -> folders.add(module.resolve(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folders.removeIf(Files::notExists);
        return new ClassFileImporter().importPaths(folders);
    }

    private static boolean isBuilt(String module) {
        return MAIN.stream().anyMatch(type -> type.getPackageName().startsWith(HOUSE + module));
    }

    private static final ArchRule NOTHING_IS_TAKEN_FROM_THE_SURROUNDINGS = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(COMMAND_LINE)))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("takes it from the surroundings", HouseRulesTest::isAmbient))
            .because("the same facts give the same answer on every machine and day; only the command line knows today");

    private static boolean isAmbient(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        boolean clock = owner.startsWith("java.time.") && name.equals("now")
                || owner.equals(Clock.class.getName()) && name.startsWith("system");
        return clock || SURROUNDINGS.getOrDefault(owner, Set.of()).contains(name);
    }

    private static final ArchRule NOTHING_IS_PRINTED_OR_LOGGED = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(COMMAND_LINE)))
            .should()
            .accessTargetWhere(DescribedPredicate.describe("prints or logs", HouseRulesTest::prints))
            .because("an answer is a value, and what becomes of it is the caller's business");

    private static boolean prints(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.util.logging.")
                || owner.startsWith("java.lang.System$Logger")
                || owner.equals("java.lang.System")
                        && Set.of("out", "err", "getLogger").contains(name)
                || name.equals("printStackTrace");
    }

    private static final ArchRule NO_STATE_IS_SHARED =
            fields().that().areStatic().should().beFinal().because("values are free of a past");

    private static final ArchRule NAMES_ARE_THE_FIELDS_OWN = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)(\\$.*)?")
            .because("such a name says that no word of the field was found");

    private static final ArchRule ONLY_JSON_KNOWS_JACKSON = noClasses()
            .that(DescribedPredicate.not(resideInAPackage(HOUSE + "json..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    private static final ArchRule THE_DOMAIN_READS_NO_FILE_AND_NO_NETWORK = noClasses()
            .that(resideInAnyPackage(OF_THE_DOMAIN))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are files or sockets",
                    type -> type.getName().startsWith("java.io.File")
                            || type.getName().startsWith("java.nio.file.")
                            || type.getName().startsWith("java.nio.channels.")
                            || type.getName().startsWith("java.net.")));

    private static final ArchRule VALUES_CAN_BE_SENT = classes()
            .that(DescribedPredicate.describe("are public and have state", HouseRulesTest::isPublicWithState))
            .should()
            .beAssignableTo(Serializable.class)
            .because("a case is answered wherever a cluster sends it");

    private static boolean isPublicWithState(JavaClass type) {
        boolean isClass = type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface();
        // Whatever is an enum or an exception can be sent because it is one.
        boolean isSettled = type.isEnum()
                || type.getSimpleName().endsWith("Exception")
                || type.getSimpleName().endsWith("Problem")
                || type.getSimpleName().endsWith("Builder")
                || NEVER_KEPT.contains(type.getName());
        return isClass
                && !isSettled
                && (type.isRecord()
                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                        || type.getFields().stream().anyMatch(HouseRulesTest::isState));
    }

    private static boolean isState(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static final ArchRule PACKAGES_SAY_WHAT_THEY_HOLD = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("stand in a package with a package-info") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean told = type.getPackage().tryGetPackageInfo().isPresent();
                    events.add(new SimpleConditionEvent(
                            type, told, type.getName() + " stands in a package without a package-info"));
                }
            });

    private static ArchRule annotated(String annotation, String suffix) {
        return methods()
                .that()
                .areAnnotatedWith(annotation)
                .should(new ArchCondition<>("stand in a class that is named ..." + suffix) {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String file = method.getOwner().getName().replaceAll("\\$.*", "");
                        events.add(new SimpleConditionEvent(
                                method,
                                file.endsWith(suffix),
                                method.getFullName() + " stands in a class that is not named ..." + suffix));
                    }
                })
                .because("a class of another name is not run");
    }

    private static ArchRule standsOnFirmGround(String module) {
        String[] ground = Stream.concat(GROUND.stream(), Stream.of(HOUSE + "core..", HOUSE + module + ".."))
                .toArray(String[]::new);
        return classes()
                .that(resideInAPackage(HOUSE + module + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ground));
    }

    static Stream<ArchRule> rulesOfMainClasses() {
        return Stream.of(
                NOTHING_IS_TAKEN_FROM_THE_SURROUNDINGS,
                NOTHING_IS_PRINTED_OR_LOGGED,
                NO_STATE_IS_SHARED,
                NAMES_ARE_THE_FIELDS_OWN,
                ONLY_JSON_KNOWS_JACKSON,
                THE_DOMAIN_READS_NO_FILE_AND_NO_NETWORK,
                PACKAGES_SAY_WHAT_THEY_HOLD);
    }

    @ParameterizedTest
    @MethodSource("rulesOfMainClasses")
    void everyModuleKeeps(ArchRule rule) {
        rule.check(MAIN);
    }

    static Stream<String> domainModules() {
        return DOMAIN.stream().filter(HouseRulesTest::isBuilt);
    }

    @ParameterizedTest
    @MethodSource("domainModules")
    void aDomainModuleLeansOnTheCoreAloneAndOnFewLibraries(String module) {
        standsOnFirmGround(module).check(MAIN);
    }

    @Test
    void theValuesOfTheDomainModulesCanBeSent() {
        VALUES_CAN_BE_SENT.check(MAIN.that(
                resideInAnyPackage(HOUSE + "core..", HOUSE + "timescales..", HOUSE + "radar..", HOUSE + "ladder..")));
    }

    @Test
    void noPackageStandsInTwoModules() {
        Map<String, Set<String>> modules = MAIN.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, Collectors.mapping(HouseRulesTest::module, Collectors.toSet())));

        assertThat(modules)
                .hasSizeGreaterThan(40)
                .allSatisfy((name, of) -> assertThat(of).as(name).hasSize(1));
        assertThat(modules.values().stream().flatMap(Set::stream).distinct()).hasSize(7);
    }

    private static String module(JavaClass type) {
        String path = type.getSource().orElseThrow().getUri().getPath();
        return path.substring(0, path.indexOf("/target/classes/"));
    }

    @Test
    void whatIsNeverKeptIsStillThere() {
        assertThat(NEVER_KEPT).allMatch(MAIN::contain);
    }

    static Stream<ArchRule> rulesOfTests() {
        return Stream.of(
                annotated("net.jqwik.api.Property", "Properties"),
                annotated("org.junit.jupiter.api.Test", "Test"),
                annotated("org.junit.jupiter.params.ParameterizedTest", "Test"));
    }

    @ParameterizedTest
    @MethodSource("rulesOfTests")
    void testsAreNamedSoThatTheyAreRun(ArchRule rule) {
        rule.check(TESTS);
    }

    @Test
    void theModulesBelowThisOneAreLookedAt() {
        assertThat(List.of("core", "timescales", "radar", "json", "cli")).allMatch(HouseRulesTest::isBuilt);
    }

    /** Breaks what a class can break wherever it stands. */
    public static final class SinnerInfo {
        static int count;

        private final Supplier<LocalDate> today = LocalDate::now;

        static String sin() {
            System.out.println(ZoneId.systemDefault());
            return Locale.getDefault().toString() + System.currentTimeMillis();
        }

        LocalDate today() {
            return today.get();
        }
    }

    static Stream<ArchRule> rulesThatAnyClassCanBreak() {
        return Stream.of(
                NOTHING_IS_TAKEN_FROM_THE_SURROUNDINGS,
                NOTHING_IS_PRINTED_OR_LOGGED,
                NO_STATE_IS_SHARED,
                NAMES_ARE_THE_FIELDS_OWN,
                VALUES_CAN_BE_SENT);
    }

    @ParameterizedTest
    @MethodSource("rulesThatAnyClassCanBreak")
    void aRuleThatIsBrokenSaysSo(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(SinnerInfo.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("SinnerInfo");
    }
}
