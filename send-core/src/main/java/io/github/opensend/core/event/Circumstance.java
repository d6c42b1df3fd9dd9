package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fact around a case that a ground can rest on, told once, with the claims that were made on it.
 *
 * <p>A circumstance alone changes no clock: the law also asks that it made the limit impractical, and that is told for
 * each clock.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Circumstance implements Serializable permits ImmutableCircumstance {
    private static final long serialVersionUID = 1L;

    Circumstance() {}

    /**
     * Starts a circumstance.
     *
     * @param kind its kind
     * @return a builder that takes its days and the claims
     */
    public static ImmutableCircumstance.BuildFinal builder(CircumstanceKind kind) {
        return ImmutableCircumstance.builder().kind(kind);
    }

    /**
     * The kind.
     *
     * @return the kind
     */
    public abstract CircumstanceKind kind();

    /**
     * The first day: of closure, of absence, of what happened.
     *
     * @return the day, included, where it is known
     */
    public abstract Optional<LocalDate> from();

    /**
     * The day of re-opening or return, or the first day on which it was over.
     *
     * @return the day, not included, where it is known
     */
    public abstract Optional<LocalDate> to();

    /**
     * The day on which the authority asked the head or the provider for advice.
     *
     * @return the day, where it is known
     */
    public abstract Optional<LocalDate> adviceRequestedOn();

    /**
     * The clocks for which it is claimed that keeping to the limit was impractical.
     *
     * @return the claims
     */
    public abstract ImmutableList<Impracticality> impractical();

    @Value.Check
    void endsAfterItStarts() {
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
            throw new IllegalStateException(
                    kind().id() + ": ends on " + to().get() + ", before it starts on " + from().get());
        }
    }

    /**
     * The kind and the days; reasons are left out, because they can hold what is personal.
     *
     * @return such as {@code school-closed from 2026-07-22 to 2026-09-02}
     */
    @Override
    public final String toString() {
        return kind().id()
                + from().map(day -> " from " + day).orElse("")
                + to().map(day -> " to " + day).orElse("");
    }
}
