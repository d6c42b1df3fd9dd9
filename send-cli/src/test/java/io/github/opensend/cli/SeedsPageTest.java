package io.github.opensend.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that the seeds name is answered by something public that is there, or by a reason; and the page says so. */
class SeedsPageTest {
    private static final String HOUSE = "io.github.opensend.";
    private static final Path TABLE = Path.of("src/test/resources/io/github/opensend/cli/seeds.csv");
    private static final Path PAGE = Path.of("..", "docs", "seeds.md");
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern SYMBOL = Pattern.compile("([a-z.]+\\.)([A-Za-z$]+)#(\\w+)(?:\\((.+)\\))?");
    private static final int ROWS = 252;

    private static final ImmutableMap<String, String> SEEDS = ImmutableMap.of(
            "S1", "Lincolnshire, inclusion plan: inclusion and removing exclusion",
            "S2", "Lincolnshire, inclusion plan: positive experiences",
            "S3", "Buckinghamshire, SEND Improvement Plan 2021-23",
            "S4", "Lincolnshire, Valuing SEND briefing of October 2021",
            "S5", "Lincolnshire, workforce development report of 17 June 2022");

    /** Why something has no type or method. */
    private enum Reason {
        GOVERNANCE("a body or people: there is nothing to compute, and who they are is the council's"),
        CONTENT("content or publicity that lives elsewhere"),
        DOCUMENT("a document or strategy: the source of other rows, or background"),
        TRAINING("an event, a programme or training without a rule of its own"),
        OUTSIDE("outside the work with SEND cases"),
        PRINTED("a figure of one time, or an estimate of others: cited where it is printed, and not re-used"),
        NOT_COMPUTABLE("the source gives nothing that could be computed yet"),
        NOT_HELD("something that a library could hold, and this one does not");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        static Optional<Reason> of(String answer) {
            return Arrays.stream(values())
                    .filter(reason -> reason.name().equals(answer))
                    .findFirst();
        }
    }

    private record Seed(String id, String seed, String section, String name, String answer, String says) {
        Optional<Reason> reason() {
            return Reason.of(answer);
        }

        List<String> symbols() {
            return reason().isPresent() ? List.of() : Splitter.on(';').splitToList(answer);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static ImmutableList<Seed> seeds() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> COMMA_OUTSIDE_QUOTES.split(line, -1))
                .map(cells -> {
                    assertThat(cells).hasSize(6);
                    List<String> plain = Arrays.stream(cells)
                            .map(cell -> cell.replace("\"", ""))
                            .toList();
                    return new Seed(plain.get(0), plain.get(1), plain.get(2), plain.get(3), plain.get(4), plain.get(5));
                })
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void everyRowIsThereOnce() throws IOException {
        assertThat(seeds().stream().map(Seed::id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS)
                        .mapToObj(number -> "SYS-%03d".formatted(number))
                        .toList());
    }

    static Stream<Seed> answered() throws IOException {
        return seeds().stream().filter(seed -> seed.reason().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("answered")
    void whatAnswersARowIsPublicAndThere(Seed seed) throws ReflectiveOperationException {
        assertThat(seed.says()).isNotBlank();
        for (String symbol : seed.symbols()) {
            Matcher parts = SYMBOL.matcher(symbol);
            assertThat(parts.matches()).as(symbol).isTrue();
            Class<?> type = Class.forName(HOUSE + parts.group(1) + parts.group(2));
            String member = parts.group(3);
            assertThat(Modifier.isPublic(type.getModifiers())).as(symbol).isTrue();
            assertThat(type.getModule().isExported(type.getPackageName()))
                    .as(symbol)
                    .isTrue();
            assertThat(members(type).filter(found -> isNamed(found, type, member)))
                    .as("%s: %s has no public %s", seed.id(), type, member)
                    .isNotEmpty();
            if (parts.group(4) != null) {
                Object found = type.getMethod(member, String.class).invoke(null, parts.group(4));
                assertThat((Optional<?>) found).as(symbol).isPresent();
            }
        }
    }

    private static Stream<Member> members(Class<?> type) {
        return Stream.of(type.getMethods(), type.getFields(), type.getConstructors())
                .flatMap(Arrays::stream);
    }

    private static boolean isNamed(Member found, Class<?> type, String member) {
        return found.getName().equals(member)
                || (found.getName().equals(type.getName()) && member.equals(type.getSimpleName()));
    }

    @Test
    void aRowWithoutAnAnswerHasAReasonAndWhatIsNotHeldIsSaid() throws IOException {
        assertThat(seeds())
                .filteredOn(
                        seed -> seed.reason().filter(Reason.NOT_HELD::equals).isPresent())
                .isNotEmpty()
                .allMatch(seed -> !seed.says().isBlank());
        assertThat(seeds())
                .filteredOn(seed -> seed.reason().isEmpty())
                .allMatch(seed -> seed.answer().contains("#"));
    }

    @Test
    void thePageIsTheOneThatTheTableMakes() throws IOException {
        String page = page(seeds());
        if (Boolean.getBoolean("opensend.redraw")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("to draw the page anew, run this test with -Dopensend.redraw=true")
                .content()
                .isEqualTo(page);
    }

    private static String page(List<Seed> seeds) {
        Map<Reason, List<Seed>> reasons = seeds.stream()
                .filter(seed -> seed.reason().isPresent())
                .collect(groupingBy(seed -> seed.reason().orElseThrow(), TreeMap::new, toList()));
        long answered = seeds.stream().filter(seed -> seed.reason().isEmpty()).count();
        StringBuilder page = new StringBuilder("""
                # What the seeds name, and what answers it

                Five documents of two councils stand at the beginning of this library. They name %d things: processes, panels, measures, targets,
                tools, people. This page says of each what in the library answers it, or why nothing does. It is made from a table by a test, which
                looks up every type and method by reflection and calls what is found by name; a thing that goes takes its row with it.

                %d are answered, %d are context.

                | reason | rows | |
                |---|---|---|
                """.formatted(seeds.size(), answered, seeds.size() - answered));
        reasons.forEach((reason, rows) -> page.append("| %s | %d | %s |\n"
                .formatted(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), rows.size(), reason.words)));
        SEEDS.forEach((seed, title) -> {
            page.append("\n## %s: %s\n\n| row | what it names | answered by | how |\n|---|---|---|---|\n"
                    .formatted(seed, title));
            seeds.stream()
                    .filter(row -> row.seed().equals(seed))
                    .forEach(row -> page.append(
                            "| %s | %s | %s | %s |\n".formatted(row.id(), row.name(), answer(row), row.says())));
        });
        return page.toString();
    }

    private static String answer(Seed row) {
        return row.reason()
                .map(reason -> "*" + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "*")
                .orElseGet(() -> String.join(
                        "<br>",
                        row.symbols().stream()
                                .map(symbol -> "`" + symbol.replace('$', '.') + "`")
                                .toList()));
    }
}
