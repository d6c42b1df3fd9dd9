package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How old advice may be before it is pointed out. The law has no number, so it is the caller's, and without one nothing is
 * pointed out.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class EvidenceLimits implements Serializable permits ImmutableEvidenceLimits {
    private static final long serialVersionUID = 1L;

    EvidenceLimits() {}

    /**
     * No limit.
     *
     * @return limits that point out nothing
     */
    public static EvidenceLimits none() {
        return limits().build();
    }

    /**
     * One limit for advice of every kind.
     *
     * @param months calendar months, from 1
     * @return the limits
     * @throws IllegalStateException if it is below 1
     */
    public static EvidenceLimits months(int months) {
        return limits().months(months).build();
    }

    /**
     * Starts limits.
     *
     * @return a builder that takes a limit for all kinds and limits of single kinds
     */
    public static ImmutableEvidenceLimits.Builder limits() {
        return ImmutableEvidenceLimits.builder();
    }

    /**
     * The limit for advice of a kind that has none of its own.
     *
     * @return calendar months, from 1; empty for no limit
     */
    public abstract Optional<Integer> months();

    /**
     * The limits of single kinds.
     *
     * @return calendar months, from 1
     */
    public abstract ImmutableMap<AdviceKind, Integer> byKind();

    @Value.Check
    void areOfAMonthOrMore() {
        List<String> faults = new ArrayList<>();
        months().filter(months -> months < 1).ifPresent(months -> faults.add("months: found " + months));
        byKind().forEach((kind, months) -> {
            if (months < 1) {
                faults.add(kind.id() + ": found " + months);
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(", ", faults) + ", expected 1 or more");
        }
    }

    /**
     * The limit for a kind.
     *
     * @param kind the kind of advice
     * @return calendar months; empty for no limit
     */
    public Optional<Integer> of(AdviceKind kind) {
        return Optional.ofNullable(byKind().get(kind)).or(this::months);
    }
}
