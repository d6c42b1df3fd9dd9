package io.github.opensend.cli;

import io.github.opensend.json.CaseLine;
import io.github.opensend.json.JsonFault;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.LongConsumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What was named on the command line: a file, or {@code -} for standard input. */
final class CaseFile implements AutoCloseable {
    private static final String STANDARD_INPUT = "-";
    private static final int LOOK_AHEAD = 10_000_000;
    private static final int END = -1;
    private static final int LINES_BETWEEN_NOTES = 50_000;
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final BufferedInputStream bytes;
    private final boolean lines;

    private CaseFile(BufferedInputStream bytes, boolean lines) {
        this.bytes = bytes;
        this.lines = lines;
    }

    /**
     * Opens what was named to a command; what cannot be read is a mistake of its usage.
     *
     * @param name a path, or {@code -}
     * @param standardInput what {@code -} stands for
     * @param lines whether it is said to hold a case on each line
     * @param command the command
     */
    static CaseFile open(String name, InputStream standardInput, boolean lines, CommandSpec command) {
        try {
            return open(name, standardInput, lines);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Tells every fault of a document on standard error, each with its place. */
    static void tell(JsonProblem problem, String where, CommandSpec command) {
        PrintWriter err = command.commandLine().getErr();
        for (JsonFault fault : problem.faults()) {
            err.print(where + fault + "\n");
        }
        err.flush();
    }

    /** What becomes of a case. */
    interface Use {
        void of(CaseLine.Sound line) throws IOException;
    }

    /**
     * Reads every case, one at a time, whether there is one or one on each line. What is at fault is told on standard error
     * and passed over.
     *
     * @param use what becomes of a case
     * @param command the command that asked
     * @return the exit code: answered, or that the input is at fault
     * @throws IOException if it cannot be read, or its use fails so
     */
    int each(Use use, CommandSpec command) throws IOException {
        return each(use, command, number -> {});
    }

    /** The same for a command that is silent until the last case is read: every 50,000 lines it is told how far it has come. */
    int eachWithNotes(Use use, CommandSpec command) throws IOException {
        return each(use, command, number -> {
            if (number % LINES_BETWEEN_NOTES == 0) {
                PrintWriter err = command.commandLine().getErr();
                err.print("send: " + number + " lines read\n");
                err.flush();
            }
        });
    }

    private int each(Use use, CommandSpec command, LongConsumer passed) throws IOException {
        if (!lines) {
            return one(use, command);
        }
        int code = ExitCode.ANSWERED;
        for (Iterator<CaseLine> read = SendJson.readCases(bytes); read.hasNext(); ) {
            CaseLine line = read.next();
            if (line instanceof CaseLine.Sound sound) {
                use.of(sound);
            } else if (line instanceof CaseLine.Faulty faulty) {
                tell(faulty.problem(), "line " + faulty.number() + ": ", command);
                code = ExitCode.INPUT_AT_FAULT;
            }
            passed.accept(line.number());
        }
        return code;
    }

    private int one(Use use, CommandSpec command) throws IOException {
        try {
            use.of(new CaseLine.Sound(1, SendJson.readCase(bytes)));
            return ExitCode.ANSWERED;
        } catch (JsonProblem problem) {
            tell(problem, "", command);
            return ExitCode.INPUT_AT_FAULT;
        }
    }

    /**
     * Opens what was named.
     *
     * @param name a path, or {@code -}
     * @param standardInput what {@code -} stands for
     * @param lines whether it is said to hold a case on each line
     * @throws IOException if it cannot be read; the message says what and why
     */
    private static CaseFile open(String name, InputStream standardInput, boolean lines) throws IOException {
        BufferedInputStream bytes =
                new BufferedInputStream(name.equals(STANDARD_INPUT) ? standardInput : open(name), 1 << 16);
        try {
            skipByteOrderMark(bytes);
            boolean named = name.toLowerCase(Locale.ROOT).endsWith(".ndjson");
            return new CaseFile(bytes, lines || named || secondDocumentFollows(bytes));
        } catch (IOException e) {
            bytes.close();
            throw new IOException("'" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException("'" + name + "' is no path: " + e.getReason(), e);
        }
        if (Files.notExists(path)) {
            throw new IOException("there is no file '" + name + "'");
        }
        if (Files.isDirectory(path)) {
            throw new IOException("'" + name + "' is a directory, not a file");
        }
        if (!Files.isReadable(path)) {
            throw new IOException("'" + name + "' cannot be read");
        }
        return Files.newInputStream(path);
    }

    // Editors on Windows put it there; RFC 8259 lets a reader pass over it.
    private static void skipByteOrderMark(BufferedInputStream bytes) throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        for (int expected : BYTE_ORDER_MARK) {
            if (bytes.read() != expected) {
                bytes.reset();
                return;
            }
        }
    }

    // In one document, a brace that closes a line is never followed by a brace that opens the next.
    private static boolean secondDocumentFollows(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOK_AHEAD);
        int last = END;
        boolean lineEnded = false;
        boolean follows = false;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            int next = bytes.read();
            if (next == END) {
                break;
            }
            if (next == '\n') {
                lineEnded = last != END;
            } else if (!Character.isWhitespace(next)) {
                if (lineEnded) {
                    follows = last == '}' && next == '{';
                    break;
                }
                last = next;
            }
        }
        bytes.reset();
        return follows;
    }

    /** Whether it holds a case on each line, rather than one case. */
    boolean hasCaseOnEachLine() {
        return lines;
    }

    /** What it holds, in UTF-8 without a byte order mark. */
    InputStream bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
