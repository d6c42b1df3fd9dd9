package io.github.opensend.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import picocli.CommandLine.Help.Ansi;

/** The program, run to its end: its exit code and all that it said. */
record Ran(int code, String out, String err) {
    private static final Instant NOON = Instant.parse("2025-11-21T12:00:00Z");

    static Ran send(String... args) {
        return sendAt(NOON, "", args);
    }

    static Ran sendWith(String standardInput, String... args) {
        return sendAt(NOON, standardInput, args);
    }

    static Ran sendAt(Instant now, String standardInput, String... args) {
        return run(Ansi.OFF, now, standardInput, args);
    }

    static Ran onAScreen(String... args) {
        return run(Ansi.ON, NOON, "", args);
    }

    private static Ran run(Ansi colour, Instant now, String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Send.run(
                new Surroundings(
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        Clock.fixed(now, ZoneOffset.UTC),
                        colour),
                args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
