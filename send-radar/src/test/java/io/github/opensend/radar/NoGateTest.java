package io.github.opensend.radar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.radar.change.Comparison;
import io.github.opensend.radar.change.DomainChange;
import io.github.opensend.radar.change.StatementChange;
import io.github.opensend.radar.scoring.DomainResult;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.Gap;
import io.github.opensend.radar.scoring.Interval;
import io.github.opensend.radar.scoring.Match;
import io.github.opensend.radar.scoring.RadarReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * P13: no public method adds a child up to one number, and none answers a question of entitlement, money or place. The only
 * test for an EHC needs assessment is section 36(8) of the Children and Families Act 2014.
 */
class NoGateTest {
    private static final Pattern GATE = Pattern.compile(
            "(?i).*(total|score|eligib|threshold|qualif|entitle|band|fund|cost|tariff|placement|exclu|rank|severity"
                    + "|overall|area$).*");

    /** What says a thing about one child across all domains. */
    private static final List<Class<?>> OF_A_CHILD = List.of(RadarReading.class, Comparison.class);

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, float.class, Fraction.class, Interval.class, Gap.class);

    private static List<Class<?>> publicTypes() {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.startsWith("io"))
                    .map(name -> name.replaceAll("\\.class$", "").replace(java.io.File.separatorChar, '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .<Class<?>>map(NoGateTest::loaded)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().equals(type));
    }

    private static boolean isANumber(Type type) {
        if (type instanceof ParameterizedType optional) {
            return Stream.of(optional.getActualTypeArguments()).anyMatch(NoGateTest::isANumber);
        }
        return type instanceof Class<?> known && (NUMBERS.contains(known) || Number.class.isAssignableFrom(known));
    }

    @Test
    void noPublicMethodIsNamedLikeAGate() {
        assertThat(publicTypes()).contains(RadarReading.class, DomainResult.class, Match.class, DomainChange.class);
        assertThat(publicTypes().stream()
                        .flatMap(NoGateTest::publicMethods)
                        .filter(method -> GATE.matcher(method.getName()).matches())
                        // The area of need is the Code's; it is no area of a drawing.
                        .filter(method -> !method.getName().matches("(areaOfNeed|withAreaOfNeed).*"))
                        .map(Method::toString))
                .isEmpty();
    }

    @Test
    void nothingThatSpeaksOfAWholeChildHoldsANumber() {
        for (Class<?> type : OF_A_CHILD) {
            assertThat(publicMethods(type)
                            .filter(method -> !method.getName().equals("hashCode"))
                            .filter(method -> isANumber(method.getGenericReturnType()))
                            .map(Method::toString))
                    .isEmpty();
        }
    }

    @Test
    void nothingThatSpeaksOfAChildAnswersYesOrNoButWhetherThingsAreEqualOrMoved() {
        List<Class<?>> types = List.of(
                RadarReading.class,
                DomainResult.class,
                Match.class,
                Comparison.class,
                DomainChange.class,
                StatementChange.class);
        assertThat(types.stream()
                        .flatMap(NoGateTest::publicMethods)
                        .filter(method -> method.getReturnType() == boolean.class)
                        .map(Method::getName)
                        .distinct())
                .containsExactlyInAnyOrder("equals", "isMoved");
    }

    @Test
    void aGateWouldBeFound() {
        assertThat(Stream.of("totalNeed", "isEligible", "threshold", "fundingBand", "area", "overallLevel"))
                .allMatch(name -> GATE.matcher(name).matches());
        assertThat(Stream.of("needPeak", "coverage", "gap", "readiness"))
                .noneMatch(name -> GATE.matcher(name).matches());
    }
}
