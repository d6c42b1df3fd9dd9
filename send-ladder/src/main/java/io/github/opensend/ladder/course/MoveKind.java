package io.github.opensend.ladder.course;

import com.google.common.base.Ascii;

/**
 * In which direction a pupil moves.
 *
 * @since 0.1.0
 */
public enum MoveKind {
    /** To more support. */
    UP,
    /** To less support. */
    DOWN,
    /** Over the same step again, because the need has changed. */
    REVISIT,
    /** Past a step, in a crisis. */
    COMPRESS,
    /** To another course or part. */
    SIDEWAYS,
    /** Out of the course. */
    EXIT,
    /** Nowhere: something that is done at a step. */
    ACTION;

    /**
     * The stable name in documents.
     *
     * @return in lower case
     */
    public String id() {
        return Ascii.toLowerCase(name());
    }
}
