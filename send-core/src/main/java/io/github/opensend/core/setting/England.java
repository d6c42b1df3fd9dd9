package io.github.opensend.core.setting;

/**
 * The country as a whole. Its rows in published files carry no code, or the GSS code {@code E92000001}.
 *
 * @since 0.1.0
 */
public record England() implements Area {
    @Override
    public String name() {
        return "England";
    }

    /**
     * The name.
     *
     * @return {@code England}
     */
    @Override
    public String toString() {
        return name();
    }
}
