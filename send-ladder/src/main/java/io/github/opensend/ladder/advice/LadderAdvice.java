package io.github.opensend.ladder.advice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.State;
import io.github.opensend.ladder.edition.Edition;
import io.github.opensend.ladder.edition.Ladder;
import io.github.opensend.ladder.edition.Step;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Missing;
import io.github.opensend.ladder.journey.Journey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a journey comes to on a day, under the edition in use that day: the moves that are open, those that are blocked with everything
 * that is missing, what falls due, and the evidence rung by rung. People decide.
 *
 * <p>A pupil whose step the edition does not have, or of which nobody here has read what it asks, has neither open nor blocked moves: see
 * {@link #isKnown()}.
 *
 * @since 0.1.0
 */
public final class LadderAdvice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Journey journey;
    private final LocalDate asOf;
    private final @Nullable SchoolCalendar calendar;

    private LadderAdvice(Journey journey, LocalDate asOf, @Nullable SchoolCalendar calendar) {
        this.journey = journey;
        this.asOf = asOf;
        this.calendar = calendar;
    }

    /**
     * Advice on a journey.
     *
     * @param journey the journey
     * @param asOf the day; what lies after it has not happened
     * @param calendar the calendar of the school, or empty where none is known
     * @return the advice
     */
    public static LadderAdvice of(Journey journey, LocalDate asOf, Optional<SchoolCalendar> calendar) {
        return new LadderAdvice(journey, asOf, calendar.orElse(null));
    }

    /**
     * The journey.
     *
     * @return the journey
     */
    public Journey journey() {
        return journey;
    }

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Where the pupil stands.
     *
     * @return the state, or empty without any move
     */
    public Optional<State> state() {
        return journey.state(asOf).map(key -> state(key, asOf));
    }

    /**
     * A state as it was called on a day.
     *
     * @param key its stable name
     * @param day the day
     * @return the state of the course in use that day; where that does not know it, of the last that did
     */
    public State state(String key, LocalDate day) {
        return journey.route()
                .on(day)
                .map(course -> course.states().get(key))
                .orElseGet(() -> journey.route().states().getOrDefault(key, State.state(key, key)));
    }

    /**
     * The edition in use on the day.
     *
     * @return the edition, or empty on a day without one and beside a pathway, which has none
     */
    public Optional<Edition> edition() {
        return journey.route() instanceof Ladder ladder ? ladder.edition(asOf) : Optional.empty();
    }

    /**
     * The step that the edition in use has for where the pupil stands.
     *
     * @return the step, or empty where it has none or none is known
     */
    public Optional<Step> step() {
        return edition().flatMap(edition -> journey.state(asOf).flatMap(edition::step));
    }

    /**
     * Whether it is known which ways lead on.
     *
     * @return false where no edition is in use, or where the state lies beyond the part of it that is known
     */
    public boolean isKnown() {
        return journey.route()
                .on(asOf)
                .flatMap(course -> journey.state(asOf).map(course.states()::containsKey))
                .orElse(false);
    }

    /**
     * The moves that can be made.
     *
     * @return the moves, in the order of the table
     */
    public ImmutableList<OpenMove> openMoves() {
        ImmutableList.Builder<OpenMove> open = ImmutableList.builder();
        each((crossing, to, missing, bars) -> {
            if (bars.isEmpty() && missing.stream().noneMatch(Missing::hard)) {
                open.add(new OpenMove(crossing, to, missing));
            }
        });
        return open.build();
    }

    /**
     * The moves that cannot be made yet.
     *
     * @return the moves with everything that is missing, in the order of the table
     */
    public ImmutableList<BlockedMove> blockedMoves() {
        ImmutableList.Builder<BlockedMove> blocked = ImmutableList.builder();
        each((crossing, to, missing, bars) -> {
            if (!bars.isEmpty() || missing.stream().anyMatch(Missing::hard)) {
                blocked.add(new BlockedMove(crossing, to, missing, bars));
            }
        });
        return blocked.build();
    }

    private interface Way {
        void of(Crossing crossing, String to, ImmutableList<Missing> missing, ImmutableList<Bar> bars);
    }

    private void each(Way way) {
        Optional<Course> course = journey.route().on(asOf);
        Optional<String> state = journey.state(asOf);
        if (course.isEmpty() || state.isEmpty()) {
            return;
        }
        Dossier dossier = journey.dossier();
        for (Crossing crossing : course.get().crossings()) {
            ImmutableList<Missing> missing = crossing.missing(dossier, asOf);
            ImmutableList<Bar> bars = crossing.forbiddenBy(dossier, asOf);
            for (String to : course.get().targets(crossing, state.get())) {
                way.of(crossing, to, missing, bars);
            }
        }
    }

    /**
     * What falls due by local practice.
     *
     * @return the days, in their order
     */
    public ImmutableList<FallsDue> fallsDue() {
        return LocalClocks.of(journey, asOf, Optional.ofNullable(calendar));
    }

    /**
     * The evidence rung by rung.
     *
     * @return which rungs have evidence and which lack it, or empty where no edition is in use or the journey is along a pathway
     */
    public Optional<LastResortBundle> lastResortBundle() {
        return edition()
                .map(edition -> new LastResortBundle(
                        edition,
                        asOf,
                        edition.steps().stream().map(this::rung).collect(ImmutableList.toImmutableList())));
    }

    private LastResortBundle.Rung rung(Step step) {
        Dossier dossier = journey.dossier();
        ImmutableList<Evidence> found = step.evidence().stream()
                .flatMap(kind -> dossier.of(kind, asOf))
                .sorted(Comparator.comparing(Evidence::on))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<EvidenceKind> lacking = step.evidence().stream()
                .filter(kind -> dossier.of(kind, asOf).findAny().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return new LastResortBundle.Rung(step, found, lacking);
    }

    /**
     * The route and the day; nothing of the pupil.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return "LadderAdvice[" + journey + ", " + asOf + "]";
    }
}
