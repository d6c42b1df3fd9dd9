package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The stage {@link Stage#ASSESS}: what the child's needs are taken to be, and on what that rests.
 *
 * <p>It starts a cycle. No diagnosis is needed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Assessment implements ApproachEntry permits ImmutableAssessment {
    private static final long serialVersionUID = 1L;

    Assessment() {}

    /**
     * Starts an assessment.
     *
     * @param on the day on which the stage began
     * @return a builder
     */
    public static ImmutableAssessment.BuildFinal begun(LocalDate on) {
        return ImmutableAssessment.builder().on(on);
    }

    @Override
    public abstract LocalDate on();

    /**
     * Who led it; as a rule the teacher with the SENCO.
     *
     * @return the roles; none where it is not recorded
     */
    public abstract ImmutableSet<Role> ledBy();

    /**
     * The areas in which the child has needs, the most important one first.
     *
     * @return the areas, each once; none where it is not settled yet
     */
    public abstract ImmutableList<AreaOfNeed> areas();

    /**
     * What the assessment rests on.
     *
     * @return the evidence, in the order in which it was told
     */
    public abstract ImmutableList<AssessmentEvidence> evidence();

    @Value.Check
    void namesEachAreaOnce() {
        Areas.eachOnce(this, areas());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ASSESSMENT;
    }

    @Override
    public Optional<Move> move() {
        return Optional.of(Move.ASSESS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.assessment(this);
    }

    /**
     * The day.
     *
     * @return such as {@code assessment on 2025-09-15}
     */
    @Override
    public final String toString() {
        return "assessment on " + on();
    }
}
