package io.github.opensend.ladder.course;

import io.github.opensend.core.law.Citation;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Evidence;
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
 * @param forDays for how many days it does, its own day among them; 0 for good
 * @param since the first day on which it forbids anything
 * @param words why, for people
 * @param citation where it stands
 * @since 0.1.0
 */
public record Bar(
        String id,
        EvidenceKind kind,
        @Nullable BigDecimal moreThanOrNull,
        int forDays,
        LocalDate since,
        String words,
        Citation citation)
        implements Serializable {
    /**
     * What forbids a crossing for good once it is on record.
     *
     * @param id the stable name
     * @param kind the kind of evidence
     * @param words why
     * @param citation where it stands
     * @return the bar
     */
    public static Bar once(String id, EvidenceKind kind, String words, Citation citation) {
        return new Bar(id, kind, null, 0, LocalDate.MIN, words, citation);
    }

    /**
     * What forbids a crossing for some days from its own on.
     *
     * @param id the stable name
     * @param kind the kind of evidence
     * @param days how many days, 1 or more
     * @param words why
     * @param citation where it stands
     * @return the bar
     */
    public static Bar forDays(String id, EvidenceKind kind, int days, String words, Citation citation) {
        return new Bar(id, kind, null, days, LocalDate.MIN, words, citation);
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
        return new Bar(id, kind, new BigDecimal(most), 0, LocalDate.MIN, words, citation);
    }

    /**
     * The same bar from a day on.
     *
     * @param first the first day on which it forbids anything
     * @return the bar
     */
    public Bar from(LocalDate first) {
        return new Bar(id, kind, moreThanOrNull, forDays, first, words, citation);
    }

    /**
     * Whether it forbids the crossing.
     *
     * @param dossier what is on record
     * @param on the day
     * @return true if it does; a value that is no number forbids, because nobody can tell
     */
    public boolean forbids(Dossier dossier, LocalDate on) {
        return !on.isBefore(since) && dossier.of(kind, on).anyMatch(one -> lasts(one, on) && isTooHigh(one));
    }

    private boolean lasts(Evidence one, LocalDate on) {
        return forDays == 0 || on.isBefore(one.on().plusDays(forDays));
    }

    private boolean isTooHigh(Evidence one) {
        if (moreThanOrNull == null) {
            return true;
        }
        try {
            return new BigDecimal(one.value().orElse("")).compareTo(moreThanOrNull) > 0;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }

    @Override
    public String toString() {
        return words + " (" + citation + ")";
    }
}
