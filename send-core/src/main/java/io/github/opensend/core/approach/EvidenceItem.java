package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * One item of evidence.
 *
 * @param entry the entry that it comes from, with its day and its kind
 * @param words what the entry says, line by line
 * @param citation where the law or the Code speaks of such an item
 * @since 0.1.0
 */
public record EvidenceItem(ApproachEntry entry, ImmutableList<String> words, Citation citation)
        implements Serializable {
    /**
     * What it is and when; what it says is about a child.
     *
     * @return such as {@code review on 2025-12-12}
     */
    @Override
    public String toString() {
        return entry.kind().words() + " on " + entry.on();
    }
}
