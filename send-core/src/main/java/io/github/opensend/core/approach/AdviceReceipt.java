package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * Advice that was asked for came in.
 *
 * @param on the day
 * @param reference the reference of the request
 * @param recommendations what is recommended, in the order of the advice; none where it recommends nothing
 * @since 0.1.0
 */
public record AdviceReceipt(LocalDate on, String reference, ImmutableList<String> recommendations)
        implements ApproachEntry {
    @Override
    public EntryKind kind() {
        return EntryKind.ADVICE_RECEIVED;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.adviceReceipt(this);
    }

    /**
     * The day.
     *
     * @return such as {@code advice received on 2026-01-12}
     */
    @Override
    public String toString() {
        return "advice received on " + on;
    }
}
