package io.github.opensend.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.advice.LastResortBundle;
import io.github.opensend.ladder.journey.Journey;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of this module answers whether a pupil may be excluded, is entitled to something, or what a pupil scores in all. */
class NoGateTest {
    private static final Pattern A_GATE = Pattern.compile(
            "(?i).*(mayexclude|canexclude|exclud|isexhausted|lastresortmet|eligib|entitle|qualif|isenough|sufficient|totalscore"
                    + "|overall|readyto|shouldmove|recommend).*");

    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        Path home = Path.of(Journey.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(home)) {
            return files.map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(file -> named(file.replace(".class", "").replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noPublicMethodIsNamedAsAGate() throws IOException, URISyntaxException {
        List<Class<?>> classes = classes();

        assertThat(classes).contains(LadderAdvice.class, LastResortBundle.class).hasSizeGreaterThan(40);
        assertThat(classes.stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(method -> method.getName()))
                .noneMatch(name -> A_GATE.matcher(name).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayBeExcluded", "isEligible", "isLastResortMet", "overallScore", "shouldMoveUp"})
    void theNamesThatAreLookedForWouldBeFound(String name) {
        assertThat(A_GATE.matcher(name.replace("isLastResortMet", "lastResortMet"))
                        .matches())
                .isTrue();
    }

    @Test
    void aBundleOfEvidenceAnswersWithNoNumberAndNoYesOrNo() {
        assertThat(Stream.of(LastResortBundle.class, LastResortBundle.Rung.class)
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(component -> component.getType().getName()))
                .noneMatch(type -> List.of("boolean", "int", "long", "double").contains(type));
    }
}
