package io.github.opensend.ladder.chart;

import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.State;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A course as a state diagram in the language of Mermaid, and as a table of its crossings.
 *
 * @since 0.1.0
 */
public final class CourseMermaid {
    private CourseMermaid() {}

    /**
     * Draws a course.
     *
     * @param course the course
     * @return the diagram, the same for the same course, each line ended by a line feed
     */
    public static String of(Course course) {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (State state : course.states().values()) {
            out.append("    ")
                    .append(name(state.key()))
                    .append(" : ")
                    .append(words(state.title()))
                    .append('\n');
        }
        out.append("    [*] --> ").append(name(course.first().key())).append('\n');
        Set<String> lines = new LinkedHashSet<>();
        for (Crossing crossing : course.crossings()) {
            for (String from : course.states().keySet()) {
                for (String to : course.targets(crossing, from)) {
                    lines.add("    " + name(from) + " --> " + name(to) + " : " + words(crossing.id()) + "\n");
                }
            }
        }
        lines.forEach(out::append);
        for (State state : course.states().values()) {
            if (state.end()) {
                out.append("    ").append(name(state.key())).append(" --> [*]\n");
            }
        }
        return out.toString();
    }

    private static String name(String key) {
        return key.replace('-', '_');
    }

    private static String words(String title) {
        return title.replace(":", " –").replace(";", ",");
    }
}
