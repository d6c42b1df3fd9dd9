package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.CaseRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseLinesProperties {
    private static final JsonFault TOO_LONG =
            new JsonFault("", "more than 10000000 bytes", "a document of at most 10000000");

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> line = Arbitraries.oneOf(
                Cases.records().map(SendJson::writeCase),
                Arbitraries.of("", " \t", "\r", "nope", "{}", "\uFEFF", "{\"case\":\"é\"} x"));
        Arbitrary<String> end = Arbitraries.of("", "\r", " ");
        return Combinators.combine(line, end)
                .as((text, space) -> text + space)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void eachLineIsReadAsIfItStoodAloneAndKeepsItsNumber(
            @ForAll("lines") List<String> lines, @ForAll boolean ended, @ForAll @IntRange(min = 1, max = 9) int step) {
        byte[] utf8 = (String.join("\n", lines) + (ended ? "\n" : "")).getBytes(StandardCharsets.UTF_8);

        List<CaseLine> read = ImmutableList.copyOf(SendJson.readCases(new InSteps(utf8, step)));

        List<Object> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                expected.add(i + 1L);
                expected.add(alone(lines.get(i)));
            }
        }
        List<Object> found = new ArrayList<>();
        for (CaseLine line : read) {
            found.add(line.number());
            found.add(
                    line instanceof CaseLine.Sound sound
                            ? sound.record()
                            : ((CaseLine.Faulty) line).problem().faults());
        }
        assertThat(found).isEqualTo(expected);
    }

    private static Object alone(String line) {
        try {
            return SendJson.readCase(line);
        } catch (JsonProblem problem) {
            return problem.faults();
        }
    }

    @Example
    void aLineThatIsTooLongIsAFaultAndTheNextIsRead() {
        CaseRecord record = CaseRecord.of("c");
        InputStream lines = new SequenceInputStream(
                new Repeated(' ', 50_000_000),
                new ByteArrayInputStream(("\n" + SendJson.writeCase(record)).getBytes(StandardCharsets.UTF_8)));

        Iterator<CaseLine> read = SendJson.readCases(lines);

        assertThat(read.next())
                .isInstanceOfSatisfying(
                        CaseLine.Faulty.class,
                        line -> assertThat(line.problem().faults()).containsExactly(TOO_LONG));
        assertThat(read.next()).isEqualTo(new CaseLine.Sound(2, record));
        assertThat(read.hasNext()).isFalse();
    }

    @Example
    void noLineIsReadBeforeItIsAskedFor() {
        byte[] first = (SendJson.writeCase(CaseRecord.of("c")) + "\n").getBytes(StandardCharsets.UTF_8);
        Iterator<CaseLine> read =
                SendJson.readCases(new SequenceInputStream(new ByteArrayInputStream(first), new Broken()));

        assertThat(read.next().number()).isEqualTo(1);
        assertThatThrownBy(read::hasNext).isInstanceOf(UncheckedIOException.class);
    }

    /** Hands over a few bytes at a time. */
    private static final class InSteps extends ByteArrayInputStream {
        private final int step;

        InSteps(byte[] bytes, int step) {
            super(bytes);
            this.step = step;
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(step, length));
        }
    }

    private static final class Repeated extends InputStream {
        private final int character;
        private int left;

        Repeated(int character, int times) {
            this.character = character;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? character : -1;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }
    }
}
