package io.github.opensend.core.setting;

/**
 * A region of England.
 *
 * @param gss its GSS code, such as {@code E12000004}
 * @param name its name, such as {@code East Midlands}
 * @since 0.1.0
 */
public record Region(String gss, String name) implements Area {
    /**
     * A region.
     *
     * @throws IllegalArgumentException if the code is not a capital letter and eight digits
     */
    public Region {
        Gss.checked(gss);
    }

    /**
     * The name and the code.
     *
     * @return such as {@code East Midlands (E12000004)}
     */
    @Override
    public String toString() {
        return name + " (" + gss + ")";
    }
}
