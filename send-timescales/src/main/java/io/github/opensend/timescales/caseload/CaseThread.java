package io.github.opensend.timescales.caseload;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of work in a case: labels of stretches mean something only inside their case.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CaseThread implements Serializable permits ImmutableCaseThread {
    private static final long serialVersionUID = 1L;

    CaseThread() {}

    static CaseThread of(CaseloadEntry entry) {
        return ImmutableCaseThread.builder()
                .reference(entry.reference())
                .authority(entry.authority())
                .label(entry.thread())
                .build();
    }

    /**
     * The caller's own reference to the case.
     *
     * @return an opaque text
     */
    public abstract String reference();

    /**
     * The code of the authority, whose references need not differ from another's.
     *
     * @return three digits, where the record tells it
     */
    public abstract Optional<String> authority();

    /**
     * The label of the stretch, as the event that started a clock bears it.
     *
     * @return the label; empty for what bears none
     */
    public abstract Optional<String> label();

    /**
     * No more than that it is one; reference and label are left out, because they point to a child.
     *
     * @return always the same words
     */
    @Override
    public final String toString() {
        return "a stretch of work in a case";
    }
}
