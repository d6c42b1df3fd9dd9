package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;

/**
 * The rates of groups and of all of them together, as they may be shown.
 *
 * @param <G> what names a group; it is sent with the value, if it can be
 * @param groups the rate of each group, in the order in which they were given
 * @param total the rate of all groups together
 * @since 0.1.0
 */
public record ShownRates<G>(ImmutableMap<G, ShownRate> groups, ShownRate total) implements Serializable {}
