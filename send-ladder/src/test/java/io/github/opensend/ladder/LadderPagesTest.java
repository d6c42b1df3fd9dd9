package io.github.opensend.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.ladder.chart.CourseMarkdown;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.edition.Edition;
import io.github.opensend.ladder.edition.HertfordshireTiers;
import io.github.opensend.ladder.edition.Ladder;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.panel.BuckinghamshirePanels;
import io.github.opensend.ladder.panel.LincolnshirePanels;
import io.github.opensend.ladder.panel.Panel;
import io.github.opensend.ladder.pathway.Pathways;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of ladders, pathways and panels in the documents are those that the tables make. */
class LadderPagesTest {
    private static final Path PAGES = Path.of("../docs/ladder");

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder(
                "# Ladders and pathways\n\nThese pages are made from the tables in `send-ladder` and never"
                        + " written by hand. [What they are for](../ladder.md) has a page of its own.\n\n");
        for (Ladder ladder : List.of(LincolnshireLadder.ladder(), HertfordshireTiers.ladder())) {
            list.append("- [")
                    .append(ladder.title())
                    .append("](")
                    .append(ladder.id())
                    .append(".md)\n");
            pages.put(ladder.id() + ".md", page(ladder));
        }
        for (Course course : Pathways.all()) {
            list.append("- [")
                    .append(course.title())
                    .append("](")
                    .append(course.id())
                    .append(".md)\n");
            pages.put(course.id() + ".md", "# " + course.title() + "\n\n" + CourseMarkdown.of(course));
        }
        list.append("- [Panels and services](panels.md)\n");
        pages.put("panels.md", panels());
        pages.put("README.md", list.toString());
        return pages;
    }

    private static String page(Ladder ladder) {
        StringBuilder page = new StringBuilder("# ").append(ladder.title()).append("\n\n");
        page.append("| edition | in use | how sure | steps |\n|---|---|---|---|\n");
        for (Edition edition : ladder.editions()) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            edition.title(),
                            "from " + edition.inForce().first()
                                    + edition.inForce()
                                            .last()
                                            .map(last -> " to " + last)
                                            .orElse(""),
                            edition.certaintyOfDates().id().replace('-', ' '),
                            String.join(
                                            "; ",
                                            edition.steps().stream()
                                                    .map(step -> step + " (`" + step.key() + "`)")
                                                    .toList())
                                    + (edition.isWhole() ? "" : "; further steps are not known")))
                    .append(" |\n");
        }
        page.append('\n');
        ladder.editions().forEach(edition -> page.append(CourseMarkdown.of(edition.course())));
        return page.toString();
    }

    private static String panels() {
        StringBuilder page = new StringBuilder("# Panels and services\n\n");
        page.append(
                "All of it is local practice, which binds nobody by law. A blank cell is something that no source says.\n");
        page.append(panels("Lincolnshire", LincolnshirePanels.all()));
        page.append(panels("Buckinghamshire", BuckinghamshirePanels.all()));
        return page.toString();
    }

    private static String panels(String council, List<Panel> panels) {
        StringBuilder page = new StringBuilder("\n## ").append(council).append("\n\n");
        page.append("| name | also | what it does | stands | chair | how often | row | source | how sure |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Panel panel : panels) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            panel.title(),
                            String.join(", ", panel.aliases()),
                            panel.role(),
                            panel.footing().id()
                                    + (panel.formedFrom().isEmpty()
                                            ? ""
                                            : ", out of " + String.join(" and ", panel.formedFrom())),
                            panel.chair().orElse(""),
                            howOften(panel),
                            panel.row().orElse(""),
                            panel.citation().toString(),
                            panel.certainty().id().replace('-', ' ')))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String howOften(Panel panel) {
        return panel.printed().map(word -> "\"" + word + "\": ").orElse("")
                + panel.readings().stream().map(Object::toString).collect(Collectors.joining(" or "))
                + panel.comesRound().map(what -> ", " + what).orElse("");
    }

    @Test
    void everyPageIsWhatTheTablesSay() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("opensend.redraw")) {
            Files.createDirectories(PAGES);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(PAGES.resolve(page.getKey())).content().isEqualTo(page.getValue());
        }
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }
}
