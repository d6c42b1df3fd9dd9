package io.github.opensend.core.measure;

import java.io.Serializable;

/**
 * What exactly a figure counts. Figures of different definitions are different figures, however alike their names.
 *
 * @param id the stable name, lower-case words joined by hyphens
 * @param says what is counted out of what, in words
 * @since 0.1.0
 */
public record MeasureDefinition(String id, String says) implements Serializable {
    /**
     * The name and the words.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return id + ": " + says;
    }
}
