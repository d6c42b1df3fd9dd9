package io.github.opensend.core.arrangement;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One check of a provider.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ProviderCheck implements Serializable permits ImmutableProviderCheck {
    private static final long serialVersionUID = 1L;

    ProviderCheck() {}

    /**
     * Starts a check.
     *
     * @param kind what was checked
     * @param on the day on which it was done
     * @return a builder that takes the role, the result and how long it holds
     */
    public static ImmutableProviderCheck.BuildFinal check(CheckKind kind, LocalDate on) {
        return ImmutableProviderCheck.builder().kind(kind).on(on);
    }

    /**
     * What was checked.
     *
     * @return the kind
     */
    public abstract CheckKind kind();

    /**
     * The day on which it was done.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Who did it.
     *
     * @return a role and no name, such as {@code commissioning officer}; empty where it is not recorded
     */
    public abstract Optional<String> byRole();

    /**
     * How it came out.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public CheckResult result() {
        return CheckResult.NOT_RECORDED;
    }

    /**
     * The last day on which it holds.
     *
     * @return the day, included; empty where no end is told, and then it does not run out
     */
    public abstract Optional<LocalDate> validUntil();

    @Value.Check
    void holdsFromItsDay() {
        new Faults()
                .blank("the role", byRole())
                .inOrder("the day of the check", Optional.of(on()), "its last day", validUntil())
                .refuse(kind().words() + " check");
    }

    /**
     * What was checked, when, and how it came out.
     *
     * @return such as {@code insurance on 2026-01-05: passed}
     */
    @Override
    public final String toString() {
        return kind().words() + " on " + on() + ": " + result().words();
    }
}
