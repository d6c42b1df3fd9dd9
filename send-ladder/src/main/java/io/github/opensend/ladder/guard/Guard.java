package io.github.opensend.ladder.guard;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is asked before a pupil crosses from one state to another: who decides, where it stands, and whether its figure is
 * published. It answers with everything that is missing.
 *
 * <p>A <em>hard</em> guard is one without which the step would not be what it is: a panel's agreement, a consent, a fact of law.
 * What is usual, or <em>about</em> so long, is not hard: people can go on and record why.
 *
 * @param id the stable name
 * @param demand what has to be on record
 * @param hard whether nobody moves without it
 * @param figure whether a figure is published
 * @param decidedBy the role of who decides
 * @param citation where it stands
 * @param standing its force
 * @param certainty how sure we are of it
 * @since 0.1.0
 */
public record Guard(
        String id,
        Demand demand,
        boolean hard,
        Figure figure,
        String decidedBy,
        Citation citation,
        Standing standing,
        Certainty certainty)
        implements Serializable {
    /**
     * What is missing.
     *
     * @param dossier what is on record
     * @param on the day on which it is looked at
     * @return everything that is missing; none if the guard passes
     */
    public ImmutableList<Missing> missing(Dossier dossier, LocalDate on) {
        return demand.missing(dossier, on).stream()
                .map(what -> new Missing(id, what, decidedBy, figure, citation, hard))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return id;
    }
}
