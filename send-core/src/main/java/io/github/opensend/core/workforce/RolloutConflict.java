package io.github.opensend.core.workforce;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A milestone about which paragraphs of one report disagree. Which of them holds is not said, because the report does not
 * say it.
 *
 * @param milestone what they disagree about
 * @param statements what each says, in the order of the paragraphs
 * @since 0.1.0
 */
public record RolloutConflict(Milestone milestone, ImmutableList<RolloutStatement> statements)
        implements Serializable {}
