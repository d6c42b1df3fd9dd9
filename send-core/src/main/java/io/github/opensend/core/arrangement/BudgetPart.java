package io.github.opensend.core.arrangement;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One part of a personal budget: for what, in which form, how much, from when to when.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class BudgetPart implements Serializable permits ImmutableBudgetPart {
    private static final long serialVersionUID = 1L;

    BudgetPart() {}

    /**
     * Starts a part.
     *
     * @param kind what it is for
     * @param form how it is held
     * @return a builder that takes the amount and the days
     */
    public static ImmutableBudgetPart.BuildFinal part(BudgetKind kind, BudgetForm form) {
        return ImmutableBudgetPart.builder().kind(kind).form(form);
    }

    /**
     * What it is for.
     *
     * @return the kind
     */
    public abstract BudgetKind kind();

    /**
     * How it is held.
     *
     * @return the form
     */
    public abstract BudgetForm form();

    /**
     * How much it is, for all the time from its first day to its last.
     *
     * @return pence from 0; empty where the amount is not recorded, which is not nothing
     */
    public abstract Optional<Long> amountInPence();

    /**
     * The first day.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> from();

    /**
     * The last day.
     *
     * @return the day, included; empty where no end is recorded
     */
    public abstract Optional<LocalDate> last();

    /**
     * Whether it runs on a day, by its first and its last day.
     *
     * @param day any day
     * @return true from the first day to the last, both included; a first day that is not recorded is taken as past
     */
    public boolean runsOn(LocalDate day) {
        return from().filter(day::isBefore).isEmpty()
                && last().filter(day::isAfter).isEmpty();
    }

    /** A direct payment for education, which is what the regulations speak of. */
    boolean isDirectPaymentForEducation() {
        return kind() == BudgetKind.EDUCATION && form() == BudgetForm.DIRECT_PAYMENT;
    }

    @Value.Check
    void isWithinItsBounds() {
        new Faults()
                .when(
                        amountInPence().filter(pence -> pence < 0).isPresent(),
                        "it is 0 pence or more, found " + amountInPence().orElse(0L))
                .inOrder("the first day", from(), "the last day", last())
                .refuse("a part of a personal budget");
    }

    /**
     * What it is for and how it is held; the amount is about a child.
     *
     * @return such as {@code education by direct payment}
     */
    @Override
    public final String toString() {
        return kind().words() + " by " + form().words();
    }
}
