package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan that cannot be, with everything that is wrong with it.
 *
 * @since 0.1.0
 */
public final class InvalidPlanException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<PlanFault> faults;

    InvalidPlanException(List<PlanFault> faults) {
        super(faults.stream().map(PlanFault::toString).collect(Collectors.joining("; ")));
        this.faults = ImmutableList.copyOf(faults);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one fault, each with its place
     */
    public ImmutableList<PlanFault> faults() {
        return faults;
    }
}
