package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseRoundTripProperties {
    private static final List<String> SCRAPS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "null",
            "true",
            "1e99999999999",
            "1E+999999999",
            "-0.0",
            "\\ud800",
            "\ud800",
            "\u0000",
            "x-",
            "\"x-a\":1,",
            "2025-02-30",
            "\"on\":\"2025-01-01\",",
            "{\"type\":1},",
            "9",
            " ");

    @Provide
    Arbitrary<CaseRecord> records() {
        return Cases.records();
    }

    @Property(tries = 500)
    void whatIsWrittenReadsBackAsTheSameRecord(@ForAll("records") CaseRecord record) throws IOException {
        String json = SendJson.writeCase(record);

        CaseRecord read = SendJson.readCase(json);

        assertThat(read).isEqualTo(record);
        assertThat(own(read)).isEqualTo(own(record));
        assertThat(SendJson.writeCase(read)).isEqualTo(json).doesNotContain("\n", "\r");
        assertThat(SendJson.readCase(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(record);
    }

    private static List<ImmutableMap<String, String>> own(CaseRecord record) {
        List<ImmutableMap<String, String>> own = new ArrayList<>(List.of(record.extras()));
        record.events().stream().map(CaseEvent::extras).forEach(own::add);
        return own;
    }

    record Edit(double where, int cut, String scrap) {
        String in(String text) {
            int from = (int) (where * text.length());
            return text.substring(0, from) + scrap + text.substring(Math.min(text.length(), from + cut));
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.oneOf(
                                Arbitraries.of(SCRAPS),
                                Arbitraries.chars().all().map(String::valueOf),
                                Arbitraries.just("")))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property
    void anEditedDocumentIsReadOrIsAProblemThatNamesItsFaults(
            @ForAll("records") CaseRecord record, @ForAll("edits") List<Edit> edits) {
        String json = SendJson.writeCase(record);
        for (Edit edit : edits) {
            json = edit.in(json);
        }

        CaseRecord read;
        try {
            read = SendJson.readCase(json);
        } catch (JsonProblem problem) {
            assertThat(problem.faults()).isNotEmpty();
            assertThat(problem.getMessage().lines()).hasSameSizeAs(problem.faults());
            return;
        }
        assertThat(SendJson.readCase(SendJson.writeCase(read))).isEqualTo(read);
    }

    @Property(tries = 300)
    void bytesAreReadOrAreAProblem(@ForAll("records") CaseRecord record, @ForAll byte stray, @ForAll int where)
            throws IOException {
        byte[] utf8 = SendJson.writeCase(record).getBytes(StandardCharsets.UTF_8);
        utf8[Math.floorMod(where, utf8.length)] = stray;

        CaseRecord read;
        try {
            read = SendJson.readCase(new ByteArrayInputStream(utf8));
        } catch (JsonProblem problem) {
            assertThat(problem.faults()).isNotEmpty();
            return;
        }
        assertThat(SendJson.readCase(SendJson.writeCase(read))).isEqualTo(read);
    }
}
