package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;

/**
 * A decision that turns an earlier one round, with nothing on record that explains it.
 *
 * <p>It is found in two ways: the decision says so itself, or the earlier decision is on record and the last word before
 * this one. Either way it is no reversal in this sense where one of the explaining events came in between (or, with the
 * earlier decision unknown, came before): then another clock runs from that event.
 *
 * @param type the type of the decision
 * @param told the decision that says of itself that it is a reversal
 * @param reversed the earlier decision
 * @param explainedBy what would explain the change of mind
 * @since 0.1.0
 */
public record Reversal(EventType<?> type, SomeKinds<?> told, Happening reversed, ImmutableList<Happening> explainedBy)
        implements Happening {}
