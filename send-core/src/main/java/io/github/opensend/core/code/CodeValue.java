package io.github.opensend.core.code;

import java.io.Serializable;

/**
 * What stands in a field for a code: one that its set knows, or one that it does not, kept as it came.
 *
 * @since 0.1.0
 */
public sealed interface CodeValue extends Serializable permits Code, UnknownCode {
    /**
     * The set against which it was read.
     *
     * @return the stable name of the set, such as {@code sen-type}
     */
    String set();

    /**
     * The code as it came.
     *
     * @return such as {@code SPLD}
     */
    String value();
}
