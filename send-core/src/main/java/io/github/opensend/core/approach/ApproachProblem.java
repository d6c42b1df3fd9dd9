package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A record of SEN support that cannot be taken. Nothing of it was taken, and nothing was put in another order.
 *
 * @since 0.1.0
 */
public final class ApproachProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<ApproachFault> faults;

    ApproachProblem(ImmutableList<ApproachFault> faults) {
        super(faults.stream().map(ApproachFault::toString).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    /**
     * What is wrong. The message holds the same, one line for each.
     *
     * @return at least one fault, in the order of the entries
     */
    public ImmutableList<ApproachFault> faults() {
        return faults;
    }
}
