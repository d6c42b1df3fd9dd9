package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is rated, on which scale and from where: one version of a set of domains and statements, with its source.
 *
 * <p>Ratings of two versions are never mixed or compared, unless somebody says which statement stands for which. A
 * framework that is at fault is refused with all of its faults, each with its place.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Framework implements Serializable permits ImmutableFramework {
    private static final long serialVersionUID = 1L;

    Framework() {}

    /**
     * Starts a framework. Id, version, title, publisher, licence, citation, standing, certainty and scale follow in this
     * order; then, in any order, the domains and what else there is.
     *
     * @return a staged builder; its {@code build} throws {@link InvalidRadarException} with every fault
     */
    public static ImmutableFramework.IdBuildStage builder() {
        return ImmutableFramework.builder();
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case letters and digits, parted by hyphens or dots
     */
    public abstract String id();

    /**
     * The version.
     *
     * @return such as {@code 1}
     */
    public abstract String version();

    /**
     * The name for people.
     *
     * @return a few words
     */
    public abstract String title();

    /**
     * Who publishes it.
     *
     * @return a name
     */
    public abstract String publisher();

    /**
     * Under which licence its words may be used.
     *
     * @return such as {@code Apache-2.0}
     */
    public abstract String licence();

    /**
     * Where it comes from.
     *
     * @return the source
     */
    public abstract Citation citation();

    /**
     * The force that it has.
     *
     * @return local practice, or a convention; never statute
     */
    public abstract Standing standing();

    /**
     * How sure we are that the source says so.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * The levels.
     *
     * @return the scale on which all perspectives are rated
     */
    public abstract RatingScale scale();

    /**
     * The days on which it is in use.
     *
     * @return the days, where they are told
     */
    public abstract Optional<InForce> inUse();

    /**
     * What is rated.
     *
     * @return statements, unless it was said that domains are rated as a whole
     */
    @Value.Default
    public RatedBy ratedBy() {
        return RatedBy.STATEMENT;
    }

    /**
     * From where it is not rated.
     *
     * @return the perspectives that are left out; none, unless some were named, and never need
     */
    public abstract ImmutableSet<Perspective> leavesOut();

    /**
     * The axes of the radar.
     *
     * @return the domains, in the order in which they are drawn
     */
    public abstract ImmutableList<Domain> domains();

    /**
     * From where it is rated.
     *
     * @return all perspectives but those that are left out
     */
    @Value.Lazy
    public ImmutableSet<Perspective> perspectives() {
        return Sets.difference(ImmutableSet.copyOf(Perspective.values()), leavesOut())
                .immutableCopy();
    }

    /**
     * Every statement.
     *
     * @return the statements of all domains, in order; a place in this list is a statement's position
     */
    @Value.Lazy
    public ImmutableList<Statement> statements() {
        return domains().stream()
                .flatMap(domain -> domain.statements().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Where each statement stands.
     *
     * @return the position in {@link #statements()} by the statement's id
     */
    @Value.Lazy
    public ImmutableMap<String, Integer> positions() {
        ImmutableMap.Builder<String, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < statements().size(); i++) {
            positions.put(statements().get(i).id(), i);
        }
        return positions.buildOrThrow();
    }

    /**
     * The statement of that name.
     *
     * @param id its stable name
     * @return the statement
     * @throws IllegalArgumentException if the framework has none of that name
     */
    public final Statement statement(String id) {
        return statements().get(position(id));
    }

    /**
     * The position of the statement of that name.
     *
     * @param id its stable name
     * @return its place in {@link #statements()}, from 0
     * @throws IllegalArgumentException if the framework has none of that name
     */
    public final int position(String id) {
        Integer position = positions().get(id);
        if (position == null) {
            throw new IllegalArgumentException(key() + " has no statement \"" + id + "\"");
        }
        return position;
    }

    /**
     * The domain of that name.
     *
     * @param id its stable name
     * @return the domain
     * @throws IllegalArgumentException if the framework has none of that name
     */
    public final Domain domain(String id) {
        return domains().stream()
                .filter(domain -> domain.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        key() + " has no domain \"" + id + "\"; expected one of " + domains()));
    }

    /**
     * What a level means, in the words of the statement if it has its own, else in those of the scale.
     *
     * @param statement one of this framework's statements
     * @param perspective from where it is rated
     * @param level a level of the scale
     * @return the anchor
     * @throws IndexOutOfBoundsException if the scale has no such level
     */
    public final String anchor(Statement statement, Perspective perspective, int level) {
        ImmutableList<String> own = statement.anchors(perspective);
        if (!own.isEmpty()) {
            return own.get(level);
        }
        Level general = scale().level(level);
        return perspective == Perspective.NEED ? general.need() : general.readiness();
    }

    /**
     * The same domains, each rated as a whole: for values that were handed on without their statements.
     *
     * @return a framework whose id ends in {@code .domains}, with one statement for each domain that bears the domain's name
     */
    public final Framework byDomain() {
        if (ratedBy() == RatedBy.DOMAIN) {
            return this;
        }
        return ImmutableFramework.copyOf(this)
                .withId(id() + ".domains")
                .withDomains(domains().stream().map(Framework::asAWhole).collect(ImmutableList.toImmutableList()))
                .withRatedBy(RatedBy.DOMAIN);
    }

    private static Domain asAWhole(Domain domain) {
        return ImmutableDomain.copyOf(domain).withStatements(Statement.of(domain.id(), domain.title()));
    }

    /**
     * The id with the version.
     *
     * @return such as {@code opensend-starter/1}
     */
    public final String key() {
        return id() + "/" + version();
    }

    @Value.Check
    void isWhole() {
        InvalidRadarException.refuse("the framework", new FrameworkFaults(this).all());
    }

    /**
     * The id with the version.
     *
     * @return such as {@code opensend-starter/1}
     */
    @Override
    public final String toString() {
        return key();
    }
}
