package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One thing that is rated, within a domain. It is judged with the framework that it stands in.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Statement implements Serializable permits ImmutableStatement {
    private static final long serialVersionUID = 1L;

    Statement() {}

    /**
     * Starts a statement.
     *
     * @param id its stable name in documents: lower-case letters and digits, parted by hyphens or dots
     * @param title its name for people
     * @return a builder that takes what it looks at, its own anchors and its weight
     */
    public static ImmutableStatement.BuildFinal builder(String id, String title) {
        return ImmutableStatement.builder().id(id).title(title);
    }

    /**
     * A statement with the anchors of the scale and a weight of 1.
     *
     * @param id its stable name in documents
     * @param title its name for people
     * @return the statement
     */
    public static Statement of(String id, String title) {
        return builder(id, title).build();
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
     * What is looked at.
     *
     * @return a sentence; empty if the title says it all
     */
    @Value.Default
    public String description() {
        return "";
    }

    /**
     * What each level of need means for this statement.
     *
     * @return one text for each level, the lowest first; empty if the scale's own hold
     */
    public abstract ImmutableList<String> needAnchors();

    /**
     * What each level of a setting's readiness means for this statement.
     *
     * @return one text for each level, the lowest first; empty if the scale's own hold
     */
    public abstract ImmutableList<String> readinessAnchors();

    /**
     * What each level of confidence at home means for this statement.
     *
     * @return one text for each level, the lowest first; empty if the scale's own hold
     */
    public abstract ImmutableList<String> homeAnchors();

    /**
     * How much the statement counts in means and in coverage; it never counts in a highest level.
     *
     * @return from 1 to 1000
     */
    @Value.Default
    public int weight() {
        return 1;
    }

    /**
     * The anchors of one perspective.
     *
     * @param perspective the perspective
     * @return one text for each level; empty if the scale's own hold
     */
    public final ImmutableList<String> anchors(Perspective perspective) {
        return switch (perspective) {
            case NEED -> needAnchors();
            case SETTING -> readinessAnchors();
            case HOME -> homeAnchors();
        };
    }

    /**
     * The stable name.
     *
     * @return such as {@code reading}
     */
    @Override
    public final String toString() {
        return id();
    }
}
