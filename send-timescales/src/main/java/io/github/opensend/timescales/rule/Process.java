package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of work that rules run in: what opens it, what ends it, and in which order its steps come.
 *
 * <p>Its end closes every clock of the stretch that is still unanswered. Where a later step is on record and an earlier one
 * is not, the earlier one is taken to have happened on a day that nobody recorded.
 *
 * @since 0.1.0
 */
// The field calls it a process, whatever java.lang has under that name.
@SuppressWarnings("JavaLangClash")
public final class Process implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Events that open a stretch.
     *
     * @param happenings any of which opens one
     * @param whileOpen what they do while one is open
     */
    public record Opening(ImmutableList<Happening> happenings, Choice<WhileOpen> whileOpen) implements Serializable {}

    private final String name;
    private final ImmutableList<Opening> openings;
    private final ImmutableSet<Happening> endings;
    private final ImmutableList<ImmutableSet<Happening>> steps;
    private final ImmutableSet<Happening> refusals;
    private final boolean unlabelledToTheLatest;
    private final boolean acrossThreads;
    private final boolean takesInOtherLabels;

    private Process(Builder builder) {
        this.name = builder.name;
        this.openings = ImmutableList.copyOf(builder.openings);
        this.endings = ImmutableSet.copyOf(builder.endings);
        this.steps = ImmutableList.copyOf(builder.steps);
        this.refusals = ImmutableSet.copyOf(builder.refusals);
        this.unlabelledToTheLatest = builder.unlabelledToTheLatest;
        this.acrossThreads = builder.acrossThreads;
        this.takesInOtherLabels = builder.takesInOtherLabels;
    }

    /**
     * Starts a process.
     *
     * @param name what the field calls it
     * @return a builder
     */
    public static Builder process(String name) {
        return new Builder(name);
    }

    /**
     * What the field calls it.
     *
     * @return such as {@code assessment}
     */
    public String name() {
        return name;
    }

    /**
     * What opens it.
     *
     * @return at least one opening
     */
    public ImmutableList<Opening> openings() {
        return openings;
    }

    /**
     * What ends it.
     *
     * @return the events; a process that nothing ends has none
     */
    public ImmutableSet<Happening> endings() {
        return endings;
    }

    /**
     * The order of its steps.
     *
     * @return the events of each step, the first step first
     */
    public ImmutableList<ImmutableSet<Happening>> steps() {
        return steps;
    }

    /**
     * Those answers after which a new opening is nothing odd: one may ask again.
     *
     * @return the events
     */
    public ImmutableSet<Happening> refusals() {
        return refusals;
    }

    /**
     * Whether it reaches across the labels of stretches of work, as the life of a plan does.
     *
     * @return true if labels do not matter
     */
    public boolean acrossThreads() {
        return acrossThreads;
    }

    /**
     * Whether what answers it is told under other labels than what opens it, as an assessment that carries out an order.
     *
     * @return true if an event under a label that none of its stretches bears goes to the latest that is open
     */
    public boolean takesInOtherLabels() {
        return takesInOtherLabels;
    }

    /**
     * Whether an event that could belong to several open stretches belongs to the one that was opened last.
     *
     * @return true if it does, and not to the first
     */
    public boolean unlabelledToTheLatest() {
        return unlabelledToTheLatest;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Process that && name.equals(that.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * The name.
     *
     * @return such as {@code assessment}
     */
    @Override
    public String toString() {
        return name;
    }

    /** Gathers the parts of a process. */
    public static final class Builder {
        private final String name;
        private final List<Opening> openings = new ArrayList<>();
        private final List<Happening> endings = new ArrayList<>();
        private final List<ImmutableSet<Happening>> steps = new ArrayList<>();
        private final List<Happening> refusals = new ArrayList<>();
        private boolean acrossThreads;
        private boolean takesInOtherLabels;
        private boolean unlabelledToTheLatest;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Opens on these events.
         *
         * @param whileOpen what they do while a stretch is open
         * @param happenings any of which opens a stretch
         * @return this
         */
        public Builder opensOn(WhileOpen whileOpen, Happening... happenings) {
            return opensOn(Choice.settled(whileOpen), happenings);
        }

        /**
         * Opens on these events, where a reading decides what they do while a stretch is open.
         *
         * @param whileOpen what they do
         * @param happenings any of which opens a stretch
         * @return this
         */
        public Builder opensOn(Choice<WhileOpen> whileOpen, Happening... happenings) {
            openings.add(new Opening(ImmutableList.copyOf(happenings), whileOpen));
            return this;
        }

        /**
         * Ends on these events.
         *
         * @param happenings any of which ends a stretch
         * @return this
         */
        public Builder endsOn(Happening... happenings) {
            endings.addAll(ImmutableList.copyOf(happenings));
            return this;
        }

        /**
         * The next step in order.
         *
         * @param happenings the events of the step
         * @return this
         */
        public Builder thenStep(Happening... happenings) {
            steps.add(ImmutableSet.copyOf(happenings));
            return this;
        }

        /**
         * Answers after which the same may be asked again.
         *
         * @param happenings the events
         * @return this
         */
        public Builder afterWhichOneMayAskAgain(Happening... happenings) {
            refusals.addAll(ImmutableList.copyOf(happenings));
            return this;
        }

        /**
         * Reaches across the labels of stretches of work.
         *
         * @return this
         */
        public Builder acrossThreads() {
            acrossThreads = true;
            return this;
        }

        /**
         * Takes in what is told under other labels: an event under a label that no open stretch bears goes to the latest
         * that is open, and to none if none is.
         *
         * @return this
         */
        public Builder takesInOtherLabels() {
            takesInOtherLabels = true;
            return this;
        }

        /**
         * What could belong to several open stretches, because no label tells, belongs to the one that was opened last.
         *
         * @return this
         */
        public Builder unlabelledToTheLatest() {
            unlabelledToTheLatest = true;
            return this;
        }

        /**
         * The process.
         *
         * @return the process
         * @throws IllegalStateException if nothing opens it
         */
        public Process build() {
            if (openings.isEmpty()) {
                throw new IllegalStateException("process " + name + ": nothing opens it");
            }
            return new Process(this);
        }
    }
}
