package io.github.opensend.timescales.rule;

import com.google.common.base.Ascii;

/**
 * What sort of rule a provision is, as its verb tells; the states that a clock can be in follow from it.
 *
 * @since 0.1.0
 */
public enum Kind {
    /** Must be done. */
    DUTY("must"),
    /** Must be done in time if it is done at all; doing nothing is another rule's concern. */
    DUTY_IF_DECIDED("must, if at all,"),
    /** May be done, until the time runs out. */
    RIGHT("may"),
    /** Must not be done before the time runs out. */
    HOLD("must not"),
    /** May be refused because of something that lies close behind. */
    GATE("may refuse to"),
    /** What a notice must carry, or who else must be told with it; it goes with its notice and has no time of its own. */
    CONTENT("must"),
    /** What people plan by; information, never law. */
    PRACTICE("plans to");

    private final String verb;

    Kind(String verb) {
        this.verb = verb;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code duty-if-decided}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The verb between the duty holder and what is to be done.
     *
     * @return such as {@code must}
     */
    public String verb() {
        return verb;
    }
}
