package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule that a calculator breaks: in how many of the scenarios that ask for it, and how it seems to count instead.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class BrokenRule implements Serializable permits ImmutableBrokenRule {
    private static final long serialVersionUID = 1L;

    BrokenRule() {}

    /**
     * The rule, or the row where its rule is not told.
     *
     * @return such as {@code PLN-06}
     */
    public abstract String id();

    /**
     * What the law of England says of it.
     *
     * @return the rule; none if this library has none of that name
     */
    public abstract Optional<Timescale> law();

    /**
     * The scenarios in which the calculator was asked for it and answered.
     *
     * @return their number
     */
    public abstract int asked();

    /**
     * The scenarios in which it is broken.
     *
     * @return their ids, in order
     */
    public abstract ImmutableList<String> brokenIn();

    /**
     * The first difference.
     *
     * @return an example
     */
    public abstract ClockDifference example();

    /**
     * How it seems to count instead.
     *
     * @return the slips with the number of differences that each explains, the most frequent first
     */
    public abstract ImmutableMap<Slip, Integer> slips();

    /**
     * The rule and how often it is broken.
     *
     * @return such as {@code PLN-06 broken in 12 of 14}
     */
    @Override
    public final String toString() {
        return id() + " broken in " + brokenIn().size() + " of " + asked();
    }
}
