package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No method of the graduated approach answers what people have to decide. */
class NoGateTest {
    private static final Pattern A_GATE = Pattern.compile(
            "(?i).*(eligib|entitle|qualif|threshold|criteri|remaining|required|enough|sufficient|score|total?cycles|"
                    + "cyclecount|countofcycles|numberofcycles|mayexclude|meetstest|shouldassess|ready).*");

    /** The qualification of whoever provides an intervention is no gate. */
    private static final Set<String> WORDS_OF_THE_FIELD = Set.of("qualification");

    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        URI home = GraduatedApproach.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        Path folder = Path.of(home).resolve("io/github/opensend/core/approach");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .<Class<?>>map(file -> named(file.replace(".class", "")))
                    .toList();
        }
    }

    private static Class<?> named(String simple) {
        try {
            return Class.forName(GraduatedApproach.class.getPackageName() + "." + simple);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isAGate(String method) {
        return A_GATE.matcher(method).matches()
                && WORDS_OF_THE_FIELD.stream().noneMatch(Ascii.toLowerCase(method)::contains);
    }

    @Test
    void noMethodIsNamedAsAGate() throws Exception {
        List<Class<?>> classes = classes();

        assertThat(classes).contains(GraduatedApproach.class, EvidenceBundle.class, ImmutableOutcome.class);
        assertThat(classes.stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Member::getName))
                .noneMatch(NoGateTest::isAGate);
    }

    @Test
    void theNamesThatAreLookedForWouldBeFound() {
        assertThat(List.of("isEligible", "cyclesRemaining", "threshold", "meetsTest", "overallScore", "qualifies"))
                .allMatch(NoGateTest::isAGate);
        assertThat(isAGate("qualification")).isFalse();
    }

    @Test
    void evidenceAnswersWithNoNumberAndNoYesOrNo() {
        assertThat(Stream.of(EvidenceBundle.class, EvidenceItem.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType().isPrimitive()))
                .extracting(Method::getName)
                .allMatch(Set.of("equals", "hashCode")::contains);
    }

    @Test
    void noMethodOfTheRecordGivesANumber() {
        assertThat(Stream.of(GraduatedApproach.class, Cycle.class, OutcomeHistory.class, Practice.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType().isPrimitive()))
                .extracting(Method::getName)
                .allMatch(Set.of("equals", "hashCode")::contains);
    }
}
