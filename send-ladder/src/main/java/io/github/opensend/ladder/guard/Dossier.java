package io.github.opensend.ladder.guard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is on record for a pupil when a guard looks: facts, evidence and scores.
 *
 * @param facts what is known of the pupil; what is absent is not known
 * @param evidence the evidence, in any order
 * @param risks the scores, in any order
 * @since 0.1.0
 */
public record Dossier(
        ImmutableMap<Facet, Boolean> facts, ImmutableList<Evidence> evidence, ImmutableList<RiskScore> risks)
        implements Serializable {
    /**
     * The evidence of a kind up to a day.
     *
     * @param kind the kind
     * @param on the day
     * @return the evidence
     */
    public Stream<Evidence> of(EvidenceKind kind, LocalDate on) {
        return evidence.stream()
                .filter(one -> one.kind().equals(kind.id()) && !one.on().isAfter(on));
    }

    /**
     * The latest evidence of a kind up to a day.
     *
     * @param kind the kind
     * @param on the day
     * @return the evidence, or empty
     */
    public Optional<Evidence> last(EvidenceKind kind, LocalDate on) {
        return of(kind, on).max(Comparator.comparing(Evidence::on));
    }

    /**
     * The first evidence of a kind.
     *
     * @param kind the kind
     * @param on the day up to which it is looked for
     * @return the evidence, or empty
     */
    public Optional<Evidence> first(EvidenceKind kind, LocalDate on) {
        return of(kind, on).min(Comparator.comparing(Evidence::on));
    }

    /** How much there is, and nothing of what it says. */
    @Override
    public String toString() {
        return "Dossier[" + facts.size() + " facts, " + evidence.size() + " pieces of evidence, " + risks.size()
                + " scores]";
    }
}
