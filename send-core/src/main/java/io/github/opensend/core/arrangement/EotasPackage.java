package io.github.opensend.core.arrangement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A package of education otherwise than at school, which is arranged under section 61 of the Children and Families Act 2014:
 * its parts, who agreed to it, when the panel saw it and when it is looked at again.
 *
 * <p>It records and never approves: what is missing is found by {@link ProviderFindings} and is no more than missing.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class EotasPackage implements Serializable permits ImmutableEotasPackage {
    private static final long serialVersionUID = 1L;

    EotasPackage() {}

    /**
     * Starts a package.
     *
     * @param reference the caller's reference, which is never shown
     * @return a builder
     */
    public static ImmutableEotasPackage.BuildFinal eotas(String reference) {
        return ImmutableEotasPackage.builder().reference(reference);
    }

    /**
     * The caller's reference.
     *
     * @return a text that is not empty; never shown
     */
    public abstract String reference();

    /**
     * The parts.
     *
     * @return in any order
     */
    public abstract ImmutableList<PackagePart> parts();

    /**
     * Whether the child or young person has an education, health and care plan.
     *
     * @return true or false, where somebody said so
     */
    public abstract Optional<Boolean> hasPlan();

    /**
     * The day on which management agreed to the package.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> managementAgreed();

    /**
     * When the panel saw it.
     *
     * @return in any order
     */
    public abstract ImmutableList<PanelHearing> hearings();

    /**
     * The days on which it was reviewed.
     *
     * @return the days
     */
    public abstract ImmutableSet<LocalDate> reviewed();

    /**
     * The day by which it is to be reviewed next.
     *
     * @return the day, where one was agreed
     */
    public abstract Optional<LocalDate> reviewOn();

    /**
     * What the parts come to on a day.
     *
     * @param day the day
     * @return the minutes in a week and the costs of the parts that run on that day
     */
    public PackageTotals totals(LocalDate day) {
        return PackageTotals.of(
                parts().stream().filter(part -> part.runsOn(day)).toList());
    }

    /**
     * Where the law stands.
     *
     * @return section 61
     */
    public static Citation citation() {
        return Citation.of(Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section("61"));
    }

    @Value.Check
    void hasAReference() {
        new Faults().blank("the reference", Optional.of(reference())).refuse("a package");
    }

    /**
     * How much the package holds; the rest is about a child.
     *
     * @return such as {@code package of 3 parts}
     */
    @Override
    public final String toString() {
        return "package of " + parts().size() + " parts";
    }
}
