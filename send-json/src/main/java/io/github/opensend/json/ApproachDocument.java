package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.approach.GraduatedApproach;
import io.github.opensend.core.need.Need;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A child's graduated approach under the caller's reference, with the needs that are recorded beside it.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ApproachDocument implements Serializable permits ImmutableApproachDocument {
    private static final long serialVersionUID = 1L;

    ApproachDocument() {}

    /**
     * Starts a document.
     *
     * @param reference the caller's own reference of the child; no name and no number of the child should be given
     * @param approach the record
     * @return a builder that takes the needs and the caller's own fields
     */
    public static ImmutableApproachDocument.BuildFinal builder(String reference, GraduatedApproach approach) {
        return ImmutableApproachDocument.builder().reference(reference).approach(approach);
    }

    /**
     * The caller's reference.
     *
     * @return the reference; never printed but where a document is asked for
     */
    public abstract String reference();

    /**
     * The record of SEN support.
     *
     * @return the record
     */
    public abstract GraduatedApproach approach();

    /**
     * The needs, as returns code them.
     *
     * @return the needs, in the order in which they were told; codes that no set knows are kept
     */
    public abstract ImmutableList<Need> needs();

    /**
     * The caller's own fields.
     *
     * @return JSON text by name, as it was told but for the order of names in its objects; names begin with {@code x-}
     */
    public abstract ImmutableMap<String, String> extras();

    /**
     * The document as it stood at the end of a day.
     *
     * @param day the day
     * @return the entries up to that day; of the needs, those of which it is not told that they were recorded later
     */
    public ApproachDocument asOf(LocalDate day) {
        return ImmutableApproachDocument.copyOf(this)
                .withApproach(approach().asOf(day))
                .withNeeds(needs().stream()
                        .filter(need -> need.since().filter(day::isBefore).isEmpty())
                        .toList());
    }

    /**
     * How much the record holds; what it says is about a child.
     *
     * @return such as {@code ApproachDocument[12 entries]}
     */
    @Override
    public final String toString() {
        return "ApproachDocument[" + approach().entries().size() + " entries]";
    }
}
