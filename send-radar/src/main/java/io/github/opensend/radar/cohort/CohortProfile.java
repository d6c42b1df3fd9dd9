package io.github.opensend.radar.cohort;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableLongArray;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.measure.ShownCounts;
import io.github.opensend.core.measure.ShownRate;
import io.github.opensend.core.measure.Suppression;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Statement;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The needs of a class, a setting or any other group of children, as counts: for each statement and each domain how many
 * children are at each level, how many are not rated, to how many it does not apply, and how many have a gap.
 *
 * <p>Profiles of groups that share no child add up with {@link #plus}. There is no value over the domains, and children and
 * groups are not ranked. What is published of it is for {@link #shown} to say, because small counts tell about people.
 *
 * @since 0.1.0
 */
public final class CohortProfile implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CohortScope scope;
    private final ImmutableLongArray counts;

    CohortProfile(CohortScope scope, ImmutableLongArray counts) {
        this.scope = scope;
        this.counts = counts;
    }

    /**
     * What was gathered.
     *
     * @return the scope
     */
    public CohortScope scope() {
        return scope;
    }

    private Framework framework() {
        return scope.framework();
    }

    private Rows rows() {
        return new Rows(framework());
    }

    /**
     * How many children there are.
     *
     * @return the number
     */
    public long children() {
        return counts.get(Rows.CHILDREN);
    }

    /**
     * For how many children home confidence was gathered.
     *
     * @return the number; 0 where the scope leaves it out
     */
    public long homes() {
        return counts.get(Rows.HOMES);
    }

    /**
     * The needs on one statement.
     *
     * @param statement the id of a statement
     * @return how many are at each level
     * @throws IllegalArgumentException if the framework has no such statement
     */
    public LevelCounts needs(String statement) {
        return row(rows().need(framework().position(statement)));
    }

    /**
     * How far the readiness of the setting falls short of the need on one statement. Where either is not rated, the gap is
     * not rated.
     *
     * @param statement the id of a statement
     * @return how many children have a gap of each size; 0 means that the setting is as ready as they need
     * @throws IllegalArgumentException if the framework has no such statement
     */
    public LevelCounts gaps(String statement) {
        return row(rows().gap(framework().position(statement)));
    }

    /**
     * Home confidence on one statement.
     *
     * @param statement the id of a statement
     * @return how many homes are at each level
     * @throws IllegalArgumentException if the framework has no such statement
     * @throws IllegalStateException if the scope leaves home confidence out
     */
    public LevelCounts homes(String statement) {
        int position = framework().position(statement);
        if (!scope.withHome()) {
            throw new IllegalStateException("home confidence was left out of this cohort");
        }
        return row(rows().home(position));
    }

    /**
     * The highest need of each child in a domain.
     *
     * @param domain the id of a domain
     * @return how many children have their highest rated need there at each level; those of {@link #partlyRated} have it at
     *     that level at least
     * @throws IllegalArgumentException if the framework has no such domain
     */
    public LevelCounts highest(String domain) {
        return row(rows().domain(position(domain)));
    }

    /**
     * How many children have some statement of a domain rated and some not, so that their highest need there may be higher
     * than is known.
     *
     * @param domain the id of a domain
     * @return the number
     * @throws IllegalArgumentException if the framework has no such domain
     */
    public long partlyRated(String domain) {
        return counts.get(rows().partly(position(domain)));
    }

    private int position(String domain) {
        return framework().domains().indexOf(framework().domain(domain));
    }

    private LevelCounts row(int start) {
        Rows rows = rows();
        ImmutableLongArray levels =
                counts.subArray(start, start + rows.levels()).trimmed();
        return new LevelCounts(levels, counts.get(start + rows.notRated()), counts.get(start + rows.notApplicable()));
    }

    /**
     * This group and another together.
     *
     * @param other the profile of a group that shares no child with this one
     * @return the sums of the counts
     * @throws IllegalArgumentException if the other is of another scope
     * @throws ArithmeticException if a sum does not fit in a long
     */
    public CohortProfile plus(CohortProfile other) {
        if (!scope.equals(other.scope)) {
            throw new IllegalArgumentException("cohorts of different scopes cannot be added");
        }
        ImmutableLongArray.Builder sums = ImmutableLongArray.builder(counts.length());
        for (int i = 0; i < counts.length(); i++) {
            sums.add(Math.addExact(counts.get(i), other.counts.get(i)));
        }
        return new CohortProfile(scope, sums.build());
    }

    /**
     * What may be shown of this group alone, with no part of it beside it.
     *
     * @param suppression what is too small to be shown
     * @return the counts that may be shown; homes never
     */
    public ShownCohort shown(Suppression suppression) {
        return new ShownCohort(
                framework(),
                suppression.count(children()),
                byId(statements(), id -> suppression.counts(needs(id).cells())),
                byId(domains(), id -> suppression.counts(highest(id).cells())),
                byId(statements(), id -> withGap(id, suppression)));
    }

    private ShownRate withGap(String statement, Suppression suppression) {
        // Gaps are needs beyond a readiness that many know; so the one hides with the other.
        ShownCounts<String> needs = suppression.counts(needs(statement).cells());
        return needs.complete() ? suppression.of(withGap(statement)) : new ShownRate.Suppressed();
    }

    /**
     * How many of those whose gap on a statement is known have one.
     *
     * @param statement the id of a statement
     * @return the two counts
     * @throws IllegalArgumentException if the framework has no such statement
     */
    public Rate withGap(String statement) {
        LevelCounts gaps = gaps(statement);
        return new Rate(gaps.atOrAbove(1), gaps.rated());
    }

    private List<String> statements() {
        return framework().statements().stream().map(Statement::id).toList();
    }

    private List<String> domains() {
        return framework().domains().stream().map(Domain::id).toList();
    }

    private static <T> ImmutableMap<String, T> byId(List<String> ids, Function<String, T> shown) {
        return ids.stream().collect(toImmutableMap(Function.identity(), shown));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CohortProfile that && scope.equals(that.scope) && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope.framework().key(), scope.withHome(), counts);
    }

    /**
     * How many children there are, in which framework.
     *
     * @return such as {@code CohortProfile[30 children, opensend-starter/1]}
     */
    @Override
    public String toString() {
        return "CohortProfile[" + children() + " children, " + framework() + "]";
    }
}
