package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A local authority that answers for education.
 *
 * <p>It is the number of the Department for Education that makes it the same authority: two values with one number are
 * equal, whatever names and codes they carry. Authorities sort by that number.
 *
 * <p>Nothing here says which authority followed which; the sources do not.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class LocalAuthority implements Area, Comparable<LocalAuthority>
        permits ImmutableLocalAuthority {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("[0-9]{3}");

    LocalAuthority() {}

    /**
     * The number that the Department for Education gave it.
     *
     * @return three digits, such as {@code 925}
     */
    public abstract String code();

    @Override
    @Value.Auxiliary
    public abstract String name();

    /**
     * The region that it lies in.
     *
     * @return the region
     */
    @Value.Auxiliary
    public abstract Region region();

    /**
     * The GSS codes under which it was published; no order among them means anything.
     *
     * @return at least one
     */
    @Value.Auxiliary
    public abstract ImmutableList<GssCode> gssCodes();

    static String checked(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no number of a local authority; expected three digits, such as 925");
        }
        return code;
    }

    @Value.Check
    void hasItsCodes() {
        checked(code());
        if (gssCodes().isEmpty()) {
            throw new IllegalStateException("authority " + code() + " needs a GSS code");
        }
    }

    @Override
    public final int compareTo(LocalAuthority other) {
        return code().compareTo(other.code());
    }

    /**
     * The name and the number.
     *
     * @return such as {@code Lincolnshire (925)}
     */
    @Override
    public final String toString() {
        return name() + " (" + code() + ")";
    }
}
