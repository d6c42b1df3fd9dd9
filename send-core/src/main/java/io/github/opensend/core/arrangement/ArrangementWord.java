package io.github.opensend.core.arrangement;

import com.google.common.base.Ascii;
import java.io.Serializable;

/**
 * A word of this package's lists, each with its name in documents.
 *
 * @since 0.1.0
 */
public interface ArrangementWord extends Serializable {
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

    /**
     * The word as a reader sees it.
     *
     * @return lower-case words, without a full stop
     */
    default String words() {
        return id().replace('-', ' ');
    }
}
