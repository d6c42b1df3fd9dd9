package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the contract says what the code does. */
class ContractPageTest {
    private static final Path PAGE = Path.of("../docs/json.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    private static String limits() {
        return String.format(
                Locale.ROOT,
                """
                | what | at most |
                |---|---|
                | a document, or a line of cases | %,d bytes (characters, where text is handed over) |
                | objects and lists in one another | %,d levels, the document itself among them |
                | names, values, and both ends of objects and lists | %,d in all |
                | a name | %,d characters |
                | a number | %,d characters |
                | a text | %,d characters; most fields take fewer |
                | a list | %,d elements; in fields of your own any |
                | days | from %s to %s |
                | a name in an object | once |
                | an event in a case | once |
                | faults that are told | %,d; the others are counted |
                """,
                Limits.BYTES,
                Limits.LEVELS,
                Limits.TOKENS,
                Limits.NAME,
                Limits.NUMBER,
                Limits.TEXT,
                Limits.LIST,
                Limits.FIRST_DAY,
                Limits.LAST_DAY,
                Limits.FAULTS);
    }

    @Test
    void itsTablesAreThoseOfTheCode() throws IOException {
        String page = Files.readString(PAGE);

        String drawn = with(with(page, "documents", SchemaDrawing.contract()), "limits", limits());
        if (Boolean.getBoolean("opensend.redraw")) {
            Files.writeString(PAGE, drawn);
        }

        assertThat(PAGE).content().isEqualTo(drawn);
    }

    private static String with(String page, String part, String table) {
        String begin = "<!-- " + part + " -->\n";
        int from = page.indexOf(begin) + begin.length();
        assertThat(from).as(part).isGreaterThanOrEqualTo(begin.length());
        return page.substring(0, from) + table + page.substring(page.indexOf("<!-- end -->", from));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Matcher link = LINK.matcher(Files.readString(PAGE)); link.find(); ) {
            assertThat(PAGE.resolveSibling(link.group(1))).exists();
        }
    }

    @Test
    void itsFaultsAreThoseThatAreTold() throws IOException {
        String json = """
                {"schema": "opensend/case/1", "case": "c",
                 "events": [{"type": "plan.finalised", "on": "2025-02-30", "colour": 1}]}
                """;
        String page = Files.readString(PAGE);

        JsonProblem problem = catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(json));

        assertThat(problem.faults()).hasSize(2);
        for (JsonFault fault : problem.faults()) {
            assertThat(page).contains(fault.toString().replaceAll("thread, .*", "thread, ...]"));
        }
    }
}
