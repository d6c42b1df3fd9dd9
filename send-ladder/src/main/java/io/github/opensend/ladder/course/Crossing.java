package io.github.opensend.ladder.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Guard;
import io.github.opensend.ladder.guard.Missing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One way from a state to another, with what is asked for it and what forbids it.
 *
 * @param id the stable name
 * @param from the states that it leads from; none for every state that is no end
 * @param to the states that it can lead to; none for the state that it leads from
 * @param kind the direction
 * @param words what happens, for people
 * @param decidedBy the role of who decides
 * @param guards what is asked
 * @param bars what forbids it
 * @param citation where it stands
 * @param standing its force
 * @param certainty how sure we are that it is a way
 * @since 0.1.0
 */
public record Crossing(
        String id,
        ImmutableSet<String> from,
        ImmutableSet<String> to,
        MoveKind kind,
        String words,
        String decidedBy,
        ImmutableList<Guard> guards,
        ImmutableList<Bar> bars,
        Citation citation,
        Standing standing,
        Certainty certainty)
        implements Serializable {
    /**
     * Whether it leads from one state to another.
     *
     * @param state the state that a pupil is in
     * @param target the state that the pupil comes to
     * @return true if it does
     */
    public boolean leads(State state, String target) {
        boolean leaves = from.isEmpty() ? !state.end() : from.contains(state.key());
        return leaves && (to.isEmpty() ? target.equals(state.key()) : to.contains(target));
    }

    /**
     * What its guards miss.
     *
     * @param dossier what is on record
     * @param on the day
     * @return everything that is missing
     */
    public ImmutableList<Missing> missing(Dossier dossier, LocalDate on) {
        return guards.stream()
                .flatMap(guard -> guard.missing(dossier, on).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * What forbids it.
     *
     * @param dossier what is on record
     * @param on the day
     * @return the bars that do
     */
    public ImmutableList<Bar> forbiddenBy(Dossier dossier, LocalDate on) {
        return bars.stream().filter(bar -> bar.forbids(dossier, on)).collect(ImmutableList.toImmutableList());
    }

    /**
     * The same crossing with more guards.
     *
     * @param more the guards
     * @return the crossing
     */
    public Crossing asking(Guard... more) {
        return with(
                ImmutableList.<Guard>builder()
                        .addAll(guards)
                        .addAll(Arrays.asList(more))
                        .build(),
                bars);
    }

    /**
     * The same crossing with more bars.
     *
     * @param more the bars
     * @return the crossing
     */
    public Crossing unless(Bar... more) {
        return with(
                guards,
                ImmutableList.<Bar>builder()
                        .addAll(bars)
                        .addAll(Arrays.asList(more))
                        .build());
    }

    private Crossing with(ImmutableList<Guard> asked, ImmutableList<Bar> forbidding) {
        return new Crossing(id, from, to, kind, words, decidedBy, asked, forbidding, citation, standing, certainty);
    }

    @Override
    public String toString() {
        return id + ": " + words;
    }
}
