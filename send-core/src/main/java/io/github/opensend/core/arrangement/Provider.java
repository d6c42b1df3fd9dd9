package io.github.opensend.core.arrangement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who gives a part of a package: a registered school, a tutor, a farm, an online school.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Provider implements Serializable permits ImmutableProvider {
    private static final long serialVersionUID = 1L;

    // A failure on the same day is never hidden by a pass; what holds longest is taken among equals.
    private static final Comparator<ProviderCheck> LATEST = Comparator.comparing(ProviderCheck::on)
            .thenComparingInt(check -> switch (check.result()) {
                case PASSED -> 0;
                case NOT_RECORDED -> 1;
                case FAILED -> 2;
            })
            .thenComparing(check -> check.validUntil().orElse(LocalDate.MAX));

    Provider() {}

    /**
     * Starts a provider.
     *
     * @param reference the caller's reference to the provider; it is shown in findings, so no child's name or reference
     * @return a builder that takes registration and checks
     */
    public static ImmutableProvider.BuildFinal provider(String reference) {
        return ImmutableProvider.builder().reference(reference);
    }

    /**
     * The caller's reference to the provider.
     *
     * @return a text that is not empty
     */
    public abstract String reference();

    /**
     * Whether it is registered as a school.
     *
     * @return not known, unless told otherwise
     */
    @Value.Default
    public Registration registration() {
        return Registration.NOT_KNOWN;
    }

    /**
     * The checks that are recorded.
     *
     * @return in any order, the same kind as often as it was made
     */
    public abstract ImmutableList<ProviderCheck> checks();

    /**
     * The check of a kind that counts on a day: the latest one. Of several on one day, one that failed counts first and one
     * without a recorded result next, and of equals the one that holds longest; that is our design choice.
     *
     * @param kind what was checked
     * @param asOf the day; later checks are not looked at
     * @return the check, or empty where none is recorded, which is no failure
     */
    public Optional<ProviderCheck> latest(CheckKind kind, LocalDate asOf) {
        return checks().stream()
                .filter(check -> check.kind() == kind && !check.on().isAfter(asOf))
                .max(LATEST);
    }

    @Value.Check
    void hasAReference() {
        new Faults().blank("the reference", Optional.of(reference())).refuse("a provider");
    }

    /**
     * The provider by its reference.
     *
     * @return such as {@code provider v-3}
     */
    @Override
    public final String toString() {
        return "provider " + reference();
    }
}
