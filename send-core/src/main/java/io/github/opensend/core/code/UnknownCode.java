package io.github.opensend.core.code;

/**
 * A code that its set does not know. Nothing is concluded from it, and it is written out as it was read.
 *
 * @param set the stable name of the set
 * @param value the code, whatever it is, with its case and spaces
 * @since 0.1.0
 */
public record UnknownCode(String set, String value) implements CodeValue {
    /**
     * The code, said to be unknown.
     *
     * @return such as {@code "XYZ" (unknown in sen-type)}
     */
    @Override
    public String toString() {
        return "\"" + value + "\" (unknown in " + set + ")";
    }
}
