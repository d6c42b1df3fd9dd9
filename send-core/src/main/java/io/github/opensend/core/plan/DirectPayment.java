package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;

/**
 * A direct payment in section J.
 *
 * @param arrangements what is arranged
 * @param needs the references of the special educational needs that it meets
 * @param outcomes the references of the outcomes that it is to reach
 * @since 0.1.0
 */
public record DirectPayment(String arrangements, ImmutableSet<String> needs, ImmutableSet<String> outcomes)
        implements Serializable {
    /**
     * How much it is for.
     *
     * @return such as {@code direct payment for 1 need and 2 outcomes}
     */
    @Override
    public String toString() {
        return "direct payment for " + needs.size() + " needs and " + outcomes.size() + " outcomes";
    }
}
