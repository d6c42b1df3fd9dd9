package io.github.opensend.core.setting;

import java.util.Arrays;
import java.util.Optional;

/**
 * The phase of education that the department's register of schools records for a school. The codes were read where others
 * store that register.
 *
 * <p>A special school often has none. A transfer between phases, in regulation 18 of the SEND Regulations 2014, is a matter
 * of the child's own move and is told by its event, not by this.
 *
 * @since 0.1.0
 */
public enum Phase {
    /** None is recorded, as for many special and independent schools. */
    NOT_APPLICABLE("0", "not applicable"),
    /** Nursery. */
    NURSERY("1", "nursery"),
    /** Primary, infant and junior schools included. */
    PRIMARY("2", "primary"),
    /** A middle school that counts as primary. */
    MIDDLE_DEEMED_PRIMARY("3", "middle deemed primary"),
    /** Secondary. */
    SECONDARY("4", "secondary"),
    /** A middle school that counts as secondary. */
    MIDDLE_DEEMED_SECONDARY("5", "middle deemed secondary"),
    /** From 16 on. */
    SIXTEEN_PLUS("6", "16 plus"),
    /** Primary and secondary in one school. */
    ALL_THROUGH("7", "all-through");

    private final String code;
    private final String title;

    Phase(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The code in the register.
     *
     * @return one digit
     */
    public String code() {
        return code;
    }

    /**
     * The phase in words.
     *
     * @return such as {@code middle deemed primary}
     */
    public String title() {
        return title;
    }

    /**
     * The phase with that code.
     *
     * @param code the code, compared letter for letter
     * @return the phase; empty for a code that is not known here, which is then the caller's to keep
     */
    public static Optional<Phase> withCode(String code) {
        return Arrays.stream(values()).filter(phase -> phase.code.equals(code)).findFirst();
    }
}
