package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;

/**
 * How old advice may be before it is pointed out. The law has no number, so it is the caller's, and without one nothing is
 * pointed out.
 *
 * @param months the limit for advice of a kind that has none of its own, in calendar months from 1; empty for no limit
 * @param byKind the limits of single kinds, in calendar months from 1
 */
public record EvidenceLimits(Optional<Integer> months, ImmutableMap<AdviceKind, Integer> byKind)
        implements Serializable {
    /** No limit. */
    public static final EvidenceLimits NONE = new EvidenceLimits(Optional.empty(), ImmutableMap.of());

    /**
     * Limits.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public EvidenceLimits {
        months.ifPresent(EvidenceLimits::checked);
        byKind.values().forEach(EvidenceLimits::checked);
    }

    /**
     * One limit for advice of every kind.
     *
     * @param months calendar months, from 1
     * @return the limits
     */
    public static EvidenceLimits months(int months) {
        return new EvidenceLimits(Optional.of(months), ImmutableMap.of());
    }

    /**
     * The limit for a kind.
     *
     * @param kind the kind of advice
     * @return calendar months; empty for no limit
     */
    public Optional<Integer> of(AdviceKind kind) {
        return Optional.ofNullable(byKind.get(kind)).or(() -> months);
    }

    private static void checked(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a limit has 1 month or more, found " + months);
        }
    }
}
