package io.github.opensend.core.dispute;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One complaint, without a word of what was said.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Complaint implements Serializable permits ImmutableComplaint {
    private static final long serialVersionUID = 1L;

    Complaint() {}

    /**
     * Starts a complaint.
     *
     * @param on the day on which it was made
     * @param cause what it is about
     * @param stage how far it has come
     * @return a builder that takes what came of it
     */
    public static ImmutableComplaint.BuildFinal complaint(LocalDate on, ComplaintCause cause, ComplaintStage stage) {
        return ImmutableComplaint.builder().on(on).cause(cause).stage(stage);
    }

    /**
     * The day on which it was made.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What it is about.
     *
     * @return the cause
     */
    public abstract ComplaintCause cause();

    /**
     * How far it has come.
     *
     * @return the stage
     */
    public abstract ComplaintStage stage();

    /**
     * What came of it.
     *
     * @return the outcome; empty while it is open, or where nothing is recorded
     */
    public abstract Optional<ComplaintOutcome> outcome();

    /**
     * The cause and the day.
     *
     * @return such as {@code complaint of delay on 2026-03-02}
     */
    @Override
    public final String toString() {
        return "complaint of " + cause().id() + " on " + on();
    }
}
