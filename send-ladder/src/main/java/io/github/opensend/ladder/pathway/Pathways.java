package io.github.opensend.ladder.pathway;

import com.google.common.collect.ImmutableList;
import io.github.opensend.ladder.course.Course;
import java.util.Optional;

/**
 * The pathways beside a ladder. A pupil is in one state of each at the most, and each goes on by itself.
 *
 * @since 0.1.0
 */
public final class Pathways {
    private static final ImmutableList<Course> ALL =
            ImmutableList.of(Ebsa.COURSE, Sanction.COURSE, AlternativeProvision.COURSE, DynamicSupport.COURSE);

    private Pathways() {}

    /**
     * All of them.
     *
     * @return the courses
     */
    public static ImmutableList<Course> all() {
        return ALL;
    }

    /**
     * The pathway of a stable name.
     *
     * @param id the stable name, such as {@code sanction}
     * @return the course, or empty
     */
    public static Optional<Course> find(String id) {
        return ALL.stream().filter(course -> course.id().equals(id)).findFirst();
    }
}
