package io.github.opensend.json;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.plan.EhcPlan;
import java.io.Serializable;

/**
 * One version of an EHC plan as a document holds it.
 *
 * @param plan the plan
 * @param extras the caller's own fields: JSON text by name, as it was told but for the order of names in its objects; names begin with {@code x-}
 * @since 0.1.0
 */
public record PlanDocument(EhcPlan plan, ImmutableMap<String, String> extras) implements Serializable {
    /**
     * A document without fields of the caller's own.
     *
     * @param plan the plan
     * @return the document
     */
    public static PlanDocument of(EhcPlan plan) {
        return new PlanDocument(plan, ImmutableMap.of());
    }

    /**
     * The version; nothing that it says.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return "PlanDocument[" + plan + "]";
    }
}
