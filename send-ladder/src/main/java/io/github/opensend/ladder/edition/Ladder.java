package io.github.opensend.ladder.edition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.InvalidCourseException;
import io.github.opensend.ladder.course.Route;
import io.github.opensend.ladder.course.State;
import io.github.opensend.ladder.guard.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A council's ladder: editions that follow one another. The edition in force when a move was made governs it, and a pupil who
 * stands on a step when an edition changes stands on the step of the same stable name.
 *
 * <p>A caller's own ladder is made of the same parts: {@link Course}, {@link Step}, {@link Edition}.
 *
 * @since 0.1.0
 */
public final class Ladder implements Route {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final String council;
    private final Standing standing;
    private final ImmutableList<Edition> editions;

    private Ladder(String id, String title, String council, Standing standing, ImmutableList<Edition> editions) {
        this.id = id;
        this.title = title;
        this.council = council;
        this.standing = standing;
        this.editions = editions;
    }

    /**
     * A ladder.
     *
     * @param id the stable name in documents
     * @param title its name for people
     * @param council whose it is
     * @param standing its force: local practice, as a rule
     * @param editions its editions, the earliest first
     * @return the ladder
     * @throws InvalidCourseException if there is no edition, two are in use on one day, or they are out of order; with every
     *     fault
     */
    public static Ladder of(String id, String title, String council, Standing standing, List<Edition> editions) {
        List<String> faults = new ArrayList<>();
        if (editions.isEmpty()) {
            faults.add("found no edition, expected at least one");
        }
        for (int i = 1; i < editions.size(); i++) {
            Optional<LocalDate> last = editions.get(i - 1).inForce().last();
            LocalDate first = editions.get(i).inForce().first();
            if (last.isEmpty() || !last.get().isBefore(first)) {
                faults.add("found edition " + editions.get(i) + " from " + first
                        + ", expected it after the last day of " + editions.get(i - 1));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidCourseException(id, ImmutableList.copyOf(faults));
        }
        return new Ladder(id, title, council, standing, ImmutableList.copyOf(editions));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * Whose it is.
     *
     * @return the name of the council
     */
    public String council() {
        return council;
    }

    /**
     * Its force.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Its editions.
     *
     * @return the editions, the earliest first
     */
    public ImmutableList<Edition> editions() {
        return editions;
    }

    /**
     * The edition in use on a day.
     *
     * @param day the day
     * @return the edition, or empty where none was
     */
    public Optional<Edition> edition(LocalDate day) {
        return editions.stream()
                .filter(edition -> edition.inForce().contains(day))
                .findFirst();
    }

    @Override
    public Optional<Course> on(LocalDate day) {
        return edition(day).map(Edition::course);
    }

    @Override
    public Optional<String> label(LocalDate day) {
        return edition(day).map(Edition::id);
    }

    @Override
    public ImmutableMap<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        editions.forEach(edition -> states.putAll(edition.course().states()));
        return ImmutableMap.copyOf(states);
    }

    @Override
    public ImmutableSet<EvidenceKind> evidence() {
        return editions.stream()
                .flatMap(edition -> edition.course().evidence().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ladder that
                && id.equals(that.id)
                && title.equals(that.title)
                && council.equals(that.council)
                && standing == that.standing
                && editions.equals(that.editions);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
