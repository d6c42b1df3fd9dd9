package io.github.opensend.ladder.edition;

import com.google.common.collect.ImmutableList;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.io.Serializable;

/**
 * One step of an edition: the official name beside the stable one.
 *
 * @param key the stable name, the same from one edition to the next and never a number
 * @param label what the edition calls it, such as {@code Step three}
 * @param title what the edition names it for people
 * @param part the part of the ladder, such as {@code Part one}; empty where the edition has none
 * @param evidence what the edition expects to be on record at the step, by which it can be shown that the step was used
 * @since 0.1.0
 */
public record Step(String key, String label, String title, String part, ImmutableList<EvidenceKind> evidence)
        implements Serializable {
    @Override
    public String toString() {
        return label + ": " + title;
    }
}
