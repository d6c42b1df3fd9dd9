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
import picocli.CommandLine.Help.Ansi;

/**
 * All that a command touches beside the files that are named to it: three streams, a clock and a screen or none.
 *
 * @param in where {@code -} reads from
 * @param out where answers go, and nothing else
 * @param err where faults and advice go
 * @param clock what tells today's date
 * @param colour whether what is printed is coloured: on a screen, unless {@code NO_COLOR} is set
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Clock clock, Ansi colour) {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Those of the running program, without the encoding and the line ends of the machine. */
    static Surroundings ofTheProgram() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF);
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
