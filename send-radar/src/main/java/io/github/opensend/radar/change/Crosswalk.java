package io.github.opensend.radar.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.rating.Ratings;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody's word for which statement of one framework or version stands for which of another. Without it nothing is
 * carried over, whatever the names.
 *
 * @since 0.1.0
 */
public final class Crosswalk implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Framework from;
    private final Framework to;
    private final ImmutableMap<String, String> statements;

    private Crosswalk(Framework from, Framework to, ImmutableMap<String, String> statements) {
        this.from = from;
        this.to = to;
        this.statements = statements;
    }

    /**
     * A crosswalk.
     *
     * @param from the framework that ratings are carried from
     * @param to the framework that they are carried to
     * @param statements the new id of a statement by its old one; what is left out is not carried over
     * @return the crosswalk
     * @throws InvalidRadarException if the scales have different levels, a statement is not there, or two stand for one, with
     *     every fault
     */
    public static Crosswalk between(Framework from, Framework to, ImmutableMap<String, String> statements) {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        if (!from.scale().equals(to.scale())) {
            faults.add(new RadarFault("to.scale", "other levels", "the levels of " + from));
        }
        Map<String, String> taken = new HashMap<>();
        statements.forEach((old, next) -> {
            if (!from.positions().containsKey(old)) {
                faults.add(new RadarFault(
                        "statements." + old, "a statement that " + from + " does not have", "one of its"));
            }
            if (!to.positions().containsKey(next)) {
                faults.add(new RadarFault(
                        "statements." + old, "\"" + next + "\", which " + to + " does not have", "one of its"));
            }
            String other = taken.putIfAbsent(next, old);
            if (other != null) {
                faults.add(
                        new RadarFault("statements." + old, "\"" + next + "\" again", "another than that of " + other));
            }
        });
        InvalidRadarException.refuse("the crosswalk", faults.build());
        return new Crosswalk(from, to, statements);
    }

    /**
     * Ratings in the terms of the other framework. What nothing stands for is not rated there.
     *
     * @param ratings ratings of the framework that is carried from
     * @return the ratings of the framework that is carried to
     * @throws InvalidRadarException if they are of another framework
     */
    public Ratings carry(Ratings ratings) {
        if (!from.equals(ratings.framework())) {
            InvalidRadarException.refuse(
                    "the ratings",
                    ImmutableList.of(
                            new RadarFault("framework", ratings.framework().key(), from.key())));
        }
        Ratings.Builder carried = Ratings.of(to);
        statements.forEach((old, next) -> carried.rate(next, ratings.of(old)));
        return carried.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Crosswalk that
                && from.equals(that.from)
                && to.equals(that.to)
                && statements.equals(that.statements);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from.key(), to.key(), statements);
    }

    /**
     * The two frameworks.
     *
     * @return such as {@code Crosswalk[opensend-starter/1 to opensend-starter/2]}
     */
    @Override
    public String toString() {
        return "Crosswalk[" + from + " to " + to + "]";
    }
}
