package io.github.opensend.core.event;

import com.google.common.base.Ascii;
import java.io.Serializable;

/**
 * One of the kinds in which an event of one type comes, such as the orders that a tribunal makes.
 *
 * @since 0.1.0
 */
public interface EventKind extends Serializable {
    /**
     * The name of the constant.
     *
     * @return as written in Java
     */
    String name();

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens
     */
    default String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
