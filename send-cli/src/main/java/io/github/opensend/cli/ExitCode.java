package io.github.opensend.cli;

/** What the program says when it ends. */
final class ExitCode {
    /** The question was answered. */
    static final int ANSWERED = 0;
    /** The input is at fault. */
    static final int INPUT_AT_FAULT = 1;
    /** The command was not understood, or what it names cannot be read or written. */
    static final int USAGE = 2;
    /** A calculator was held against scenarios and differs, or could not be compared at all. */
    static final int DIFFERENCES = 3;
    /** A fault of the program itself, as BSD's sysexits has it. */
    static final int PROGRAM_AT_FAULT = 70;

    private ExitCode() {}
}
