package io.github.opensend.ladder.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.Dossier;
import io.github.opensend.ladder.guard.Guard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A course as a page in Markdown: its diagram and the table of its crossings, made from the data alone.
 *
 * @since 0.1.0
 */
public final class CourseMarkdown {
    private static final Dossier NOTHING = new Dossier(ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());

    private CourseMarkdown() {}

    /**
     * Tells a course.
     *
     * @param course the course
     * @return the page, each line ended by a line feed
     */
    public static String of(Course course) {
        StringBuilder out = new StringBuilder("## " + course.title() + "\n\n");
        if (!course.isWhole()) {
            out.append("Known in part only: what comes after its last state was not read, and is not filled in.\n\n");
        }
        out.append("```mermaid\n").append(CourseMermaid.of(course)).append("```\n\n");
        out.append("| id | from | to | | what happens | who decides | what is asked | standing | certainty |\n");
        out.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Crossing crossing : course.crossings()) {
            out.append("| ")
                    .append(String.join(
                            " | ",
                            crossing.id(),
                            crossing.from().isEmpty() ? "any" : String.join(", ", crossing.from()),
                            crossing.to().isEmpty() ? "the same" : String.join(", ", crossing.to()),
                            crossing.kind().id(),
                            crossing.words(),
                            crossing.decidedBy(),
                            asked(crossing),
                            crossing.standing().id().replace('-', ' '),
                            crossing.certainty().id().replace('-', ' ')))
                    .append(" |\n");
        }
        return out.append('\n').toString();
    }

    private static String asked(Crossing crossing) {
        List<String> asked = new ArrayList<>();
        for (Guard guard : crossing.guards()) {
            asked.add((guard.hard() ? "" : "usually ") + words(guard.demand()));
        }
        crossing.bars().forEach(bar -> asked.add("not: " + bar.words()));
        return String.join("; ", asked);
    }

    private static String words(Demand demand) {
        if (demand instanceof Demand.OnlyFor only) {
            return "where " + only.facet().words() + ", " + words(only.demand());
        }
        if (demand instanceof Demand.From from) {
            return "from " + from.first() + " " + words(from.demand());
        }
        if (demand instanceof Demand.Known known) {
            return (known.value() ? "" : "not ") + known.facet().words();
        }
        return String.join(" and ", demand.missing(NOTHING, LocalDate.EPOCH));
    }
}
