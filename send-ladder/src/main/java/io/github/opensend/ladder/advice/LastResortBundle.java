package io.github.opensend.ladder.advice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.ladder.edition.Edition;
import io.github.opensend.ladder.edition.Step;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which rungs of a ladder have evidence and which lack it, for people who have to judge whether an exclusion is a last resort.
 *
 * <p>It assembles evidence and answers nothing. The law sets the test for an exclusion, and not every rung comes before one; whether a
 * pupil is excluded is for the head teacher alone.
 *
 * @param edition the edition by which the rungs are told
 * @param asOf the day
 * @param rungs the rungs, in the order of the edition
 * @since 0.1.0
 */
public record LastResortBundle(Edition edition, LocalDate asOf, ImmutableList<Rung> rungs) implements Serializable {
    /**
     * One rung.
     *
     * @param step the step
     * @param found the evidence that is on record
     * @param lacking the kinds of evidence that are not
     */
    public record Rung(Step step, ImmutableList<Evidence> found, ImmutableList<EvidenceKind> lacking)
            implements Serializable {}
}
