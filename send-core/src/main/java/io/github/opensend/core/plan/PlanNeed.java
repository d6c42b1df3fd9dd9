package io.github.opensend.core.plan;

import java.io.Serializable;

/**
 * One need, in section B, C or D.
 *
 * @param reference what tells it from the other needs of the plan; a need that stands in several rows has one reference
 * @param words what the need is
 * @since 0.1.0
 */
public record PlanNeed(String reference, String words) implements Serializable {
    /**
     * The reference alone, because the rest is about a child.
     *
     * @return such as {@code need reading}
     */
    @Override
    public String toString() {
        return "need " + reference;
    }
}
