package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases on lines are read and answered one by one, in a machine that could not hold them all. */
class ConstantMemoryTest {
    private static final String HEAP = "-Xmx32m";
    private static final int MEGABYTE = 1_000_000;
    private static final int MEGABYTES = 100;
    private static final int OUT_OF_MEMORY = 3;

    @Test
    void aHundredMegabytesOfLinesAreAnsweredInThirtyTwo() throws IOException, InterruptedException {
        Process reading = reading("pass");

        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEqualTo("answered " + MEGABYTES * MEGABYTE / Lines.LENGTH + " cases");
        assertThat(reading.exitValue()).isZero();
    }

    @Test
    void itWouldBeSeenIfTheLinesWereKept() throws IOException, InterruptedException {
        Process reading = reading("keep");

        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("java.lang.OutOfMemoryError").doesNotContain("answered");
        assertThat(reading.exitValue()).isEqualTo(OUT_OF_MEMORY);
    }

    private static Process reading(String how) throws IOException {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(told -> told != null && !told.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                Reading.class.getName(),
                how);
        java.environment().put("CLASSPATH", path);
        java.environment().remove("JAVA_TOOL_OPTIONS");
        return java.redirectErrorStream(true).start();
    }

    /** What the other machine runs. */
    static final class Reading {
        private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

        private Reading() {}

        /**
         * Reads lines and answers each.
         *
         * @param how {@code keep} to keep what was read, as no reader should
         */
        public static void main(String... how) {
            List<CaseLine> kept = new ArrayList<>();
            long cases = 0;
            for (Iterator<CaseLine> lines = SendJson.readCases(new Lines()); lines.hasNext(); ) {
                CaseLine line = lines.next();
                if (line instanceof CaseLine.Sound sound
                        && SendJson.writeTimeline(Cases.ENGINE.timeline(sound.record(), AS_OF), false)
                                .startsWith("{\"schema\":\"opensend/timeline/1\",\"case\":\"n")) {
                    cases++;
                }
                if (how[0].equals("keep")) {
                    kept.add(line);
                }
            }
            System.out.print("answered " + cases + " cases");
        }
    }

    /** Lines of one length that are made as they are read. */
    private static final class Lines extends InputStream {
        static final int LENGTH = 100_000;
        private static final int TEXT = 9_000;
        private static final String BEGINNING = "{\"schema\":\"opensend/case/1\",\"events\":["
                + "{\"type\":\"assessment.requested\",\"on\":\"2026-01-05\"},"
                + "{\"type\":\"plan.finalised\",\"on\":\"2026-06-30\"}],\"x-a\":[";

        private byte[] line = new byte[0];
        private int next;
        private int number;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (next == line.length) {
                if (number == MEGABYTES * MEGABYTE / LENGTH) {
                    return -1;
                }
                number++;
                line = line(number);
                next = 0;
            }
            int length = Math.min(most, line.length - next);
            System.arraycopy(line, next, into, from, length);
            next += length;
            return length;
        }

        private static byte[] line(int number) {
            String text = '"' + "x".repeat(TEXT) + "\",";
            String texts = text.repeat((LENGTH - BEGINNING.length()) / text.length() - 1);
            String end = "0],\"case\":\"n" + number + "\"}\n";
            String space = " ".repeat(LENGTH - BEGINNING.length() - texts.length() - end.length());
            return (BEGINNING + texts + space + end).getBytes(StandardCharsets.UTF_8);
        }
    }
}
