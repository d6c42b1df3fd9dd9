package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.Statement;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One rating for every statement of a framework. What was not told is not rated, because it was not assessed.
 *
 * <p>The order in which ratings were gathered leaves no trace.
 *
 * @since 0.1.0
 */
public final class Ratings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Rating NOT_ASSESSED = Rating.notRated(Rating.NotRated.Reason.NOT_ASSESSED);

    private final Framework framework;
    private final ImmutableList<Rating> byPosition;

    private Ratings(Framework framework, ImmutableList<Rating> byPosition) {
        this.framework = framework;
        this.byPosition = byPosition;
    }

    /**
     * Starts to gather ratings.
     *
     * @param framework what is rated
     * @return a builder that takes ratings in any order
     */
    public static Builder of(Framework framework) {
        return new Builder(framework);
    }

    /**
     * The same rating for every statement.
     *
     * @param framework what is rated
     * @param rating the rating
     * @return the ratings
     * @throws InvalidRadarException if it is a level that the scale does not have
     */
    public static Ratings all(Framework framework, Rating rating) {
        Builder builder = of(framework);
        framework.statements().forEach(statement -> builder.rate(statement.id(), rating));
        return builder.build();
    }

    /**
     * What is rated.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * The rating at a position of the framework.
     *
     * @param position the statement's place in {@link Framework#statements()}, from 0
     * @return the rating
     * @throws IndexOutOfBoundsException if the framework has no such position
     */
    public Rating at(int position) {
        return byPosition.get(position);
    }

    /**
     * The rating of a statement.
     *
     * @param statement its stable name
     * @return the rating
     * @throws IllegalArgumentException if the framework has none of that name
     */
    public Rating of(String statement) {
        return at(framework.position(statement));
    }

    /**
     * Every rating.
     *
     * @return the ratings by the ids of their statements, in the framework's order
     */
    public ImmutableMap<String, Rating> byStatement() {
        ImmutableMap.Builder<String, Rating> ratings = ImmutableMap.builder();
        for (Statement statement : framework.statements()) {
            ratings.put(statement.id(), of(statement.id()));
        }
        return ratings.buildOrThrow();
    }

    /**
     * The same ratings but for one statement.
     *
     * @param statement its stable name
     * @param rating its new rating
     * @return the new ratings
     * @throws InvalidRadarException if the framework has no such statement, or its scale no such level
     */
    public Ratings but(String statement, Rating rating) {
        Builder builder = of(framework);
        Map<String, Rating> next = new LinkedHashMap<>(byStatement());
        next.put(statement, rating);
        next.forEach(builder::rate);
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratings that && framework.equals(that.framework) && byPosition.equals(that.byPosition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(framework.key(), byPosition);
    }

    /**
     * How much was rated; the ratings themselves are left out.
     *
     * @return such as {@code Ratings[opensend-starter/1, 24 of 29 rated]}
     */
    @Override
    public String toString() {
        long rated = byPosition.stream().filter(Rating.Rated.class::isInstance).count();
        return "Ratings[" + framework + ", " + rated + " of " + byPosition.size() + " rated]";
    }

    /** Gathers ratings in any order, and judges them all at once. */
    public static final class Builder {
        private final Framework framework;
        private final Map<String, Rating> told = new LinkedHashMap<>();
        private final ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();

        private Builder(Framework framework) {
            this.framework = framework;
        }

        /**
         * Takes a rating.
         *
         * @param statement the stable name of the statement
         * @param rating its rating
         * @return this builder
         */
        public Builder rate(String statement, Rating rating) {
            if (!framework.positions().containsKey(statement)) {
                fault(statement, "a statement that " + framework + " does not have", "one of its statements");
            } else if (told.putIfAbsent(statement, rating) != null) {
                fault(statement, "a second rating", "one rating");
            }
            if (rating instanceof Rating.Rated rated && !framework.scale().has(rated.level())) {
                fault(
                        statement,
                        "level " + rated.level(),
                        "a level from 0 to " + framework.scale().highest());
            }
            return this;
        }

        /**
         * Takes a level.
         *
         * @param statement the stable name of the statement
         * @param level from 0
         * @return this builder
         */
        public Builder rate(String statement, int level) {
            if (level < 0) {
                fault(
                        statement,
                        "level " + level,
                        "a level from 0 to " + framework.scale().highest());
                return this;
            }
            return rate(statement, Rating.level(level));
        }

        private void fault(String statement, String found, String expected) {
            faults.add(new RadarFault("ratings." + statement, found, expected));
        }

        /**
         * The ratings.
         *
         * @return a rating for every statement of the framework
         * @throws InvalidRadarException with every statement that the framework does not have or that was rated twice, and
         *     every level that its scale does not have
         */
        public Ratings build() {
            InvalidRadarException.refuse("the ratings", faults.build());
            return new Ratings(
                    framework,
                    framework.statements().stream()
                            .map(statement -> told.getOrDefault(statement.id(), NOT_ASSESSED))
                            .collect(ImmutableList.toImmutableList()));
        }
    }
}
