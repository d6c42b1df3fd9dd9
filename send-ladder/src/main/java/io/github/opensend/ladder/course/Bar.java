package io.github.opensend.ladder.course;

import io.github.opensend.core.law.Citation;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on record that forbids a crossing.
 *
 * @param id the stable name
 * @param kind the kind of evidence that forbids it
 * @param moreThanOrNull the number above which it does, or null where its being there does
 * @param words why, for people
 * @param citation where it stands
 */
public record Bar(String id, EvidenceKind kind, @Nullable BigDecimal moreThanOrNull, String words, Citation citation)
        implements Serializable {
    /**
     * What forbids a crossing once it is on record.
     *
     * @param id the stable name
     * @param kind the kind of evidence
     * @param words why
     * @param citation where it stands
     * @return the bar
     */
    public static Bar once(String id, EvidenceKind kind, String words, Citation citation) {
        return new Bar(id, kind, null, words, citation);
    }

    /**
     * What forbids a crossing where a number is too high.
     *
     * @param id the stable name
     * @param kind the kind of evidence, whose value is a number
     * @param most the highest number that does not forbid it
     * @param words why
     * @param citation where it stands
     * @return the bar
     */
    public static Bar above(String id, EvidenceKind kind, String most, String words, Citation citation) {
        return new Bar(id, kind, new BigDecimal(most), words, citation);
    }

    /**
     * Whether it forbids the crossing.
     *
     * @param dossier what is on record
     * @param on the day
     * @return true if it does; a value that is no number forbids, because nobody can tell
     */
    public boolean forbids(Dossier dossier, LocalDate on) {
        return dossier.of(kind, on)
                .anyMatch(one -> moreThanOrNull == null || isAbove(one.value().orElse("")));
    }

    private boolean isAbove(String value) {
        try {
            return moreThanOrNull == null || new BigDecimal(value).compareTo(moreThanOrNull) > 0;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }

    @Override
    public String toString() {
        return words + " (" + citation + ")";
    }
}
