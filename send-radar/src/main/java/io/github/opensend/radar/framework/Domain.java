package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.plan.AdulthoodOutcome;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One axis of the radar: statements that belong together. Its place in the framework is its place on the radar.
 *
 * <p>It is judged with the framework that it stands in.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Domain implements Serializable permits ImmutableDomain {
    private static final long serialVersionUID = 1L;

    Domain() {}

    /**
     * Starts a domain.
     *
     * @param id its stable name in documents: lower-case letters and digits, parted by hyphens or dots
     * @param title its name for people
     * @return a builder that takes the statements, the area of need and the outcomes
     */
    public static ImmutableDomain.BuildFinal builder(String id, String title) {
        return ImmutableDomain.builder().id(id).title(title);
    }

    /**
     * The stable name in documents.
     *
     * @return unique in its framework
     */
    public abstract String id();

    /**
     * The name for people.
     *
     * @return a few words
     */
    public abstract String title();

    /**
     * The area of the SEND Code of Practice that the domain speaks of.
     *
     * @return the area; empty for a domain, such as independence, that the Code has no area for
     */
    public abstract Optional<AreaOfNeed> areaOfNeed();

    /**
     * The outcomes of preparing for adulthood that the domain speaks of.
     *
     * @return the outcomes, if any
     */
    public abstract ImmutableSet<AdulthoodOutcome> outcomes();

    /**
     * What is rated.
     *
     * @return at least one statement in any framework
     */
    public abstract ImmutableList<Statement> statements();

    /**
     * The stable name.
     *
     * @return such as {@code independence}
     */
    @Override
    public final String toString() {
        return id();
    }
}
