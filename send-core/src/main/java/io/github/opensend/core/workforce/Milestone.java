package io.github.opensend.core.workforce;

import java.util.Arrays;
import java.util.Locale;

/**
 * What was to be reached in the roll-out of Lincolnshire's learning platform.
 *
 * @since 0.1.0
 */
public enum Milestone {
    /** The platform is commissioned. */
    COMMISSIONED(true),
    /** Its resources are set up. */
    SET_UP(true),
    /** Its first content can be used. */
    FIRST_CONTENT(true),
    /** It is open to special schools. */
    SPECIAL_SCHOOLS(true),
    /** It is open to mainstream schools. */
    MAINSTREAM_SCHOOLS(true),
    /** It is open to other professionals. */
    OTHER_PROFESSIONALS(true),
    /** It is open to parents and carers. */
    PARENTS(true),
    /** It is open to independent schools. */
    INDEPENDENT_SCHOOLS(true),
    /** The whole sector has it. */
    WHOLE_SECTOR(true),
    /** It pays for itself. */
    SELF_FUNDING(true),
    /** The V-SEND toolkit is spoken for, in one phase after another. */
    TOOLKIT(false),
    /** It is evaluated on the way. */
    INTERIM_EVALUATION(true),
    /** It is evaluated at the end. */
    IMPACT_EVALUATION(true);

    private final boolean once;

    Milestone(boolean once) {
        this.once = once;
    }

    /**
     * Whether it is reached once, so that two times for it are a disagreement.
     *
     * @return false for what goes on in several phases
     */
    public boolean once() {
        return once;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code special-schools}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The milestone of that name.
     *
     * @param id the stable name
     * @return the milestone
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static Milestone withId(String id) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no milestone is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(Milestone::id).toList()));
    }
}
