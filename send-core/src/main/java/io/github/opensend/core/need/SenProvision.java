package io.github.opensend.core.need;

import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.code.CodeValue;
import io.github.opensend.core.code.DataCollection;
import io.github.opensend.core.code.Validity;
import java.io.Serializable;

/**
 * The special educational provision that a school records for a pupil: a code of the school census, known to the set or
 * not. Codes from before September 2014 stay what they were.
 *
 * @param code a value of the set {@code sen-provision}
 * @since 0.1.0
 */
public record SenProvision(CodeValue code) implements Serializable {
    /** No special educational need, former SEN support included. */
    public static final SenProvision NONE = of("N");

    /** SEN support, since September 2014. */
    public static final SenProvision SEN_SUPPORT = of("K");

    /** An EHC plan, since September 2014. */
    public static final SenProvision EHC_PLAN = of("E");

    /**
     * A provision.
     *
     * @throws IllegalArgumentException if the code was read against another set
     */
    public SenProvision {
        CodeSets.SEN_PROVISION.checked(code);
    }

    /**
     * The provision with that code.
     *
     * @param code the code as it came, such as {@code K}
     * @return the provision; where the set does not know the code, a provision that says so
     */
    public static SenProvision of(String code) {
        return new SenProvision(CodeSets.SEN_PROVISION.read(code));
    }

    /**
     * Whether the code is valid in a collection and year.
     *
     * @param collection the collection
     * @param year the calendar year, as {@link DataCollection} says for each
     * @return valid, not valid, or not known
     */
    public Validity validity(DataCollection collection, int year) {
        return CodeSets.SEN_PROVISION.validity(code.value(), collection, year);
    }

    /**
     * The code and its meaning.
     *
     * @return such as {@code K (SEN support)}
     */
    @Override
    public String toString() {
        return code.toString();
    }
}
