package io.github.opensend.core.workforce;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;

/**
 * How much staff know about a type of special educational need: the three levels of the SEND Code of Practice 2015,
 * paragraph 4.32. A level is about one type of need; nobody has one for all of them.
 *
 * <p>The paragraph was read where training for SENCOs restates it, not in the Code itself.
 *
 * @since 0.1.0
 */
public enum Expertise {
    /** A basic awareness. */
    AWARENESS("awareness", "all staff who may come into contact with a child or young person who has such a need"),
    /** How to adapt teaching and learning. */
    ENHANCED("enhanced", "staff who work directly with such a child or young person, and regularly"),
    /** In-depth knowledge. */
    SPECIALIST("specialist", "staff who train, advise and support others");

    private final String id;
    private final String who;

    Expertise(String id, String who) {
        this.id = id;
        this.who = who;
    }

    /**
     * The stable name in documents, which is the Code's own word.
     *
     * @return such as {@code awareness}
     */
    public String id() {
        return id;
    }

    /**
     * Who needs it.
     *
     * @return in words, without a full stop
     */
    public String who() {
        return who;
    }

    /**
     * Where the Code says so.
     *
     * @return paragraph 4.32
     */
    public Citation citation() {
        return Citation.of(Instruments.SEND_CODE_2015.paragraph("4.32"));
    }

    /**
     * The force of the Code.
     *
     * @return statutory guidance
     */
    public Standing standing() {
        return Standing.STATUTORY_GUIDANCE;
    }

    /**
     * How sure we are.
     *
     * @return verified, where others restate the paragraph
     */
    public Certainty certainty() {
        return Certainty.VERIFIED;
    }
}
