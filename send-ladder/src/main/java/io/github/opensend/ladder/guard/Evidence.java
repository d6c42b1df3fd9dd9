package io.github.opensend.ladder.guard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is on record for a pupil.
 *
 * @param kind the stable name of its kind
 * @param on the day
 * @param byOrNull the role of who gave it, or null
 * @param valueOrNull what it says, such as a number or a reason, or null; it is about a child and never shown in errors
 * @since 0.1.0
 */
public record Evidence(
        String kind,
        LocalDate on,
        @Nullable String byOrNull,
        @Nullable String valueOrNull) implements Serializable {
    /**
     * Evidence that says no more than that it is there.
     *
     * @param kind the stable name of its kind
     * @param on the day
     * @return the evidence
     */
    public static Evidence of(String kind, LocalDate on) {
        return new Evidence(kind, on, null, null);
    }

    /**
     * The same evidence, given by somebody.
     *
     * @param role the role
     * @return the evidence
     */
    public Evidence by(String role) {
        return new Evidence(kind, on, role, valueOrNull);
    }

    /**
     * The same evidence with what it says.
     *
     * @param text a number or a reason
     * @return the evidence
     */
    public Evidence saying(String text) {
        return new Evidence(kind, on, byOrNull, text);
    }

    /**
     * The role of who gave it.
     *
     * @return the role, or empty
     */
    public Optional<String> givenBy() {
        return Optional.ofNullable(byOrNull);
    }

    /**
     * What it says.
     *
     * @return a number or a reason as text, or empty
     */
    public Optional<String> value() {
        return Optional.ofNullable(valueOrNull);
    }

    /**
     * The kind and the day; what it says stays out.
     *
     * @return such as {@code psp.opened on 2025-11-10}
     */
    @Override
    public String toString() {
        return kind + " on " + on;
    }
}
