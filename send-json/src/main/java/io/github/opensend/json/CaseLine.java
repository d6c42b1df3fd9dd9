package io.github.opensend.json;

import io.github.opensend.core.event.CaseRecord;

/**
 * One line of a file that holds a case on each line (NDJSON).
 *
 * @since 0.1.0
 */
public sealed interface CaseLine {
    /**
     * The number of the line.
     *
     * @return the number, from 1; empty lines count
     */
    long number();

    /**
     * A line that holds a case.
     *
     * @param number the number of the line, from 1
     * @param record the case
     */
    record Sound(long number, CaseRecord record) implements CaseLine {}

    /**
     * A line that cannot be taken.
     *
     * @param number the number of the line, from 1
     * @param problem what is wrong with it
     */
    record Faulty(long number, JsonProblem problem) implements CaseLine {}
}
