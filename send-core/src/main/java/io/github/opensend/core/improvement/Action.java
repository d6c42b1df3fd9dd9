package io.github.opensend.core.improvement;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is to be done for an outcome.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Action implements Serializable permits ImmutableAction {
    private static final long serialVersionUID = 1L;

    Action() {}

    /**
     * Starts an action.
     *
     * @param id what tells it from other actions of the plan
     * @return the stages of a builder
     */
    public static ImmutableAction.OutcomeBuildStage action(String id) {
        return ImmutableAction.builder().id(id);
    }

    /**
     * What tells it from other actions of the plan.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * What it is done for.
     *
     * @return the id of the outcome
     */
    public abstract String outcome();

    /**
     * What is to be done.
     *
     * @return in words
     */
    public abstract String words();

    /**
     * How far it has come.
     *
     * @return the state
     */
    public abstract ActionState state();

    /**
     * The last day by which it is to be done.
     *
     * @return the day, where one was set
     */
    public abstract Optional<LocalDate> due();

    /**
     * Whether its day has passed and it is neither done nor dropped.
     *
     * @param asOf the day that is asked about; on the last day itself nothing is overdue
     * @return true from the day after the last one; false where no day was set
     */
    public boolean overdue(LocalDate asOf) {
        return state() != ActionState.DONE
                && state() != ActionState.DROPPED
                && due().filter(asOf::isAfter).isPresent();
    }
}
