package io.github.opensend.radar.rating;

import java.io.Serializable;

/**
 * Who rated: the role, and the caller's own reference to the person.
 *
 * @param role such as {@code SENCO}
 * @param reference an opaque text; empty if none is kept; never printed
 * @since 0.1.0
 */
public record Rater(String role, String reference) implements Serializable {
    /**
     * A rater.
     *
     * @throws IllegalArgumentException if no role is given
     */
    public Rater {
        if (role.isBlank()) {
            throw new IllegalArgumentException("a rater needs a role");
        }
    }

    /**
     * A rater of whom only the role is kept.
     *
     * @param role such as {@code class teacher}
     * @return the rater
     * @throws IllegalArgumentException if no role is given
     */
    public static Rater inRole(String role) {
        return new Rater(role, "");
    }

    /**
     * The role, without the reference.
     *
     * @return such as {@code SENCO}
     */
    @Override
    public String toString() {
        return role;
    }
}
