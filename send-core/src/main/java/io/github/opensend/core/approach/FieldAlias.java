package io.github.opensend.core.approach;

import io.github.opensend.core.law.Certainty;
import java.io.Serializable;

/**
 * What a field of SEN records is called in one place.
 *
 * @param field the field, under our name
 * @param system the system or the exchange format
 * @param object the object, table or element in which it stands there
 * @param name its name there
 * @param certainty how sure we are that it is called so
 * @param source where that was read
 * @since 0.1.0
 */
public record FieldAlias(SenField field, String system, String object, String name, Certainty certainty, String source)
        implements Serializable {
    /**
     * The place and the name.
     *
     * @return such as {@code Arbor SenNeed.ranking: need rank}
     */
    @Override
    public String toString() {
        return system + " " + object + "." + name + ": " + field.words();
    }
}
