package io.github.opensend.radar.rating;

import java.io.Serializable;

/**
 * Which version of a sheet this is, and how far it has come. A sheet changes under its number while it is a draft, and
 * never after.
 *
 * @param number from 1
 * @param status how far it has come
 * @since 0.1.0
 */
public record SheetVersion(int number, SheetStatus status) implements Serializable {
    /** The first draft. */
    public static final SheetVersion FIRST_DRAFT = new SheetVersion(1, SheetStatus.DRAFT);

    /**
     * A version.
     *
     * @throws IllegalArgumentException if the number is not 1 or more
     */
    public SheetVersion {
        if (number < 1) {
            throw new IllegalArgumentException("versions are numbered from 1, not " + number);
        }
    }

    /**
     * The draft, handed in.
     *
     * @return the same number
     * @throws IllegalStateException if this is no draft
     */
    public SheetVersion submitted() {
        if (status != SheetStatus.DRAFT) {
            throw new IllegalStateException("only a draft is submitted, not " + this);
        }
        return new SheetVersion(number, SheetStatus.SUBMITTED);
    }

    /**
     * The version that moderation makes of this one.
     *
     * @return the next number
     * @throws IllegalStateException if this was not handed in
     */
    public SheetVersion moderated() {
        if (status != SheetStatus.SUBMITTED) {
            throw new IllegalStateException("only what was submitted is moderated, not " + this);
        }
        return new SheetVersion(number + 1, SheetStatus.MODERATED);
    }

    /**
     * The draft that corrects this version.
     *
     * @return the next number
     * @throws IllegalStateException if this is a draft, which is changed and not corrected, or superseded
     */
    public SheetVersion corrected() {
        return new SheetVersion(mustStand().number + 1, SheetStatus.DRAFT);
    }

    /**
     * This version, once another has taken its place.
     *
     * @return the same number
     * @throws IllegalStateException if this is a draft, or superseded already
     */
    public SheetVersion superseded() {
        return new SheetVersion(mustStand().number, SheetStatus.SUPERSEDED);
    }

    private SheetVersion mustStand() {
        if (status == SheetStatus.DRAFT || status == SheetStatus.SUPERSEDED) {
            throw new IllegalStateException("expected what was submitted or moderated, found " + this);
        }
        return this;
    }

    /**
     * Whether a sheet may go from this version to another, its ratings changed or not.
     *
     * @param next the other version
     * @param changed whether its ratings, its day or its raters change as well
     * @return true if the numbers follow, and nothing that was handed in changes under its number
     */
    boolean leadsTo(SheetVersion next, boolean changed) {
        if (equals(next)) {
            return !changed || status == SheetStatus.DRAFT;
        }
        boolean stands = status == SheetStatus.SUBMITTED || status == SheetStatus.MODERATED;
        return switch (next.status) {
            case DRAFT -> stands && next.number == number + 1;
            case SUBMITTED -> !changed && status == SheetStatus.DRAFT && next.number == number;
            case MODERATED -> status == SheetStatus.SUBMITTED && next.number == number + 1;
            case SUPERSEDED -> !changed && stands && next.number == number;
        };
    }

    /**
     * The number and the status.
     *
     * @return such as {@code version 2, moderated}
     */
    @Override
    public String toString() {
        return "version " + number + ", " + status.id();
    }
}
