package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A GSS code under which an authority was published, with the evidence for it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class GssCode implements Serializable permits ImmutableGssCode {
    private static final long serialVersionUID = 1L;

    GssCode() {}

    /**
     * The code.
     *
     * @return a capital letter and eight digits, such as {@code E10000019}
     */
    public abstract String code();

    /**
     * Where the authority was seen under this code, in the release of the reporting year 2025.
     *
     * <p>Authorities that have one code are given by two files of that release, those that have several by all of them.
     *
     * @return at least one sighting
     */
    public abstract ImmutableList<Sighting> seen();

    /**
     * What else is to be known of the code.
     *
     * @return a remark, where there is one
     */
    public abstract Optional<String> note();

    @Value.Check
    void isACodeThatWasSeen() {
        Gss.checked(code());
        if (seen().isEmpty()) {
            throw new IllegalStateException(code() + " needs a sighting");
        }
    }

    /**
     * The code alone.
     *
     * @return such as {@code E10000019}
     */
    @Override
    public final String toString() {
        return code();
    }
}
