package io.github.opensend.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * All that a command touches beside the files that are named to it: three streams and a clock.
 *
 * @param in where {@code -} reads from
 * @param out where answers go, and nothing else
 * @param err where faults and advice go
 * @param clock what tells today's date
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Clock clock) {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Those of the running program, without the encoding and the line ends of the machine. */
    static Surroundings ofTheProgram() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC());
    }

    /** The day that it is in England. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    /** Gives an answer. */
    void answer(String words) throws IOException {
        Writer writer = Utf8.writer(out);
        writer.write(words);
        writer.flush();
    }
}
