package io.github.opensend.ladder.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * States and the crossings between them: one table for a ladder's edition and for a pathway.
 *
 * <p>Every state can be reached from the first, and from every state an end can be reached, unless the course is known in part
 * only. What a course does not know it does not refuse: see {@link #isWhole()}.
 *
 * @since 0.1.0
 */
public final class Course implements Route {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final boolean whole;
    private final ImmutableMap<String, State> states;
    private final ImmutableList<Crossing> crossings;

    private Course(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.whole = builder.whole;
        this.states = ImmutableMap.copyOf(builder.states);
        this.crossings = ImmutableList.copyOf(builder.crossings);
        List<String> faults = new ArrayList<>(builder.faults);
        if (states.isEmpty()) {
            faults.add("found no state, expected at least one");
        }
        crossings.forEach(crossing ->
                ImmutableSet.<String>builder().addAll(crossing.from()).addAll(crossing.to()).build().stream()
                        .filter(key -> !states.containsKey(key))
                        .forEach(key -> faults.add("found \"" + key + "\" in crossing " + crossing.id()
                                + ", expected one of " + states.keySet())));
        if (faults.isEmpty() && whole) {
            states.keySet().stream()
                    .filter(key -> !reached().contains(key))
                    .forEach(key -> faults.add("found no way to " + key + ", expected one from "
                            + states.keySet().iterator().next()));
            states.values().stream()
                    .filter(state -> !canEnd(state.key()))
                    .forEach(state -> faults.add("found no way out of " + state.key() + ", expected one to an end"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidCourseException(id, ImmutableList.copyOf(faults));
        }
    }

    /**
     * Starts a course. The first state that is added is the one in which a course begins.
     *
     * @param id the stable name
     * @param title its name for people
     * @return a builder
     */
    public static Builder course(String id, String title) {
        return new Builder(id, title);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<Course> on(LocalDate day) {
        return Optional.of(this);
    }

    @Override
    public Optional<String> label(LocalDate day) {
        return Optional.of(id);
    }

    @Override
    public ImmutableMap<String, State> states() {
        return states;
    }

    /**
     * The state in which it begins.
     *
     * @return the first state
     */
    public State first() {
        return states.values().iterator().next();
    }

    /**
     * The ways between its states.
     *
     * @return the crossings, in the order of the table
     */
    public ImmutableList<Crossing> crossings() {
        return crossings;
    }

    /**
     * Whether all of it is known. What is known in part neither has every state nor says which crossings there are beyond.
     *
     * @return true if all is known
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * The crossings that lead from one state to another.
     *
     * @param from the stable name of the state that a pupil is in
     * @param to the stable name of the state that the pupil comes to
     * @param kind the direction
     * @return the crossings; none where there is no such way or no such state
     */
    public ImmutableList<Crossing> between(String from, String to, MoveKind kind) {
        State state = states.get(from);
        return state == null
                ? ImmutableList.of()
                : crossings.stream()
                        .filter(crossing -> crossing.kind() == kind && crossing.leads(state, to))
                        .collect(ImmutableList.toImmutableList());
    }

    /**
     * The states to which a crossing leads from a state.
     *
     * @param crossing the crossing
     * @param from the stable name of the state that a pupil is in
     * @return the stable names; none if it does not lead from there
     */
    public ImmutableList<String> targets(Crossing crossing, String from) {
        State state = states.get(from);
        return state == null
                ? ImmutableList.of()
                : states.keySet().stream()
                        .filter(to -> crossing.leads(state, to))
                        .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableSet<EvidenceKind> evidence() {
        return crossings.stream()
                .flatMap(crossing -> crossing.guards().stream())
                .flatMap(guard -> guard.demand().kinds())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The states that can be reached from the first.
     *
     * @return the stable names
     */
    public ImmutableSet<String> reached() {
        return from(first().key());
    }

    private boolean canEnd(String key) {
        ImmutableSet<String> reachable = from(key);
        return states.values().stream().anyMatch(state -> state.end() && reachable.contains(state.key()));
    }

    private ImmutableSet<String> from(String start) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            String key = open.remove();
            for (Crossing crossing : crossings) {
                for (String target : targets(crossing, key)) {
                    if (seen.add(target)) {
                        open.add(target);
                    }
                }
            }
        }
        return ImmutableSet.copyOf(seen);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Course that
                && id.equals(that.id)
                && title.equals(that.title)
                && whole == that.whole
                && states.equals(that.states)
                && crossings.equals(that.crossings);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }

    /** Gathers states and crossings. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final Map<String, State> states = new LinkedHashMap<>();
        private final List<Crossing> crossings = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private boolean whole = true;

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /**
         * Adds a state.
         *
         * @param state the state; the first one is that in which the course begins
         * @return this
         */
        public Builder add(State state) {
            if (states.putIfAbsent(state.key(), state) != null) {
                faults.add("found \"" + state.key() + "\" twice, expected each state once");
            }
            return this;
        }

        /**
         * Adds a crossing.
         *
         * @param crossing the crossing
         * @return this
         */
        public Builder add(Crossing crossing) {
            if (crossings.stream().anyMatch(other -> other.id().equals(crossing.id()))) {
                faults.add("found crossing \"" + crossing.id() + "\" twice, expected each once");
            }
            crossings.add(crossing);
            return this;
        }

        /**
         * Says that only a part of it is known.
         *
         * @return this
         */
        public Builder knownInPart() {
            whole = false;
            return this;
        }

        /**
         * The course.
         *
         * @return the course
         * @throws InvalidCourseException if a crossing names a state that there is not, a state cannot be reached, or no end can
         *     be reached from one; with every fault
         */
        public Course build() {
            return new Course(this);
        }
    }
}
