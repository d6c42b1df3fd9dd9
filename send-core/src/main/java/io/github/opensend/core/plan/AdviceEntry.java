package io.github.opensend.core.plan;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.approach.Voice;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of section K: advice that was asked for, when it came, and whether it is appended.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class AdviceEntry implements Serializable permits ImmutableAdviceEntry {
    private static final long serialVersionUID = 1L;

    AdviceEntry() {}

    /**
     * Starts a line.
     *
     * @param reference what tells it from the other advice of the plan
     * @param kind whose advice
     * @return a builder that takes the days and the rest
     */
    public static ImmutableAdviceEntry.BuildFinal advice(String reference, AdviceKind kind) {
        return ImmutableAdviceEntry.builder().reference(reference).kind(kind);
    }

    /**
     * What tells it from the other advice of the plan.
     *
     * @return a text that is not empty
     */
    public abstract String reference();

    /**
     * Whose advice.
     *
     * @return the kind
     */
    public abstract AdviceKind kind();

    /**
     * Whether it was asked for.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> requested();

    /**
     * The day on which it came.
     *
     * @return the day, where it is recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * Who gave it.
     *
     * @return a role or a service, never a name, where it is recorded
     */
    public abstract Optional<String> author();

    /**
     * Whether it stands in the appendices.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> appended();

    /**
     * What the advice says of the child's own views.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice childsViews() {
        return Voice.notRecorded();
    }

    /**
     * The reference and the kind.
     *
     * @return such as {@code advice paediatrics (medical)}
     */
    @Override
    public final String toString() {
        return "advice " + reference() + " (" + kind().words() + ")";
    }
}
