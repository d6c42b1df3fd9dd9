package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.timescales.rule.Timescale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the law in the documents are those that the rules make. */
class LawPagesTest {
    private static final String REDRAW = "opensend.redraw";
    private static final Path PAGES = Path.of("../docs/law");

    @Test
    void everyPageIsWhatTheRulesSay() throws IOException {
        Map<String, String> pages = LawPages.all();
        if (Boolean.getBoolean(REDRAW)) {
            write(pages);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(PAGES.resolve(page.getKey()))
                    .as(
                            "is not what the rules say; look at the difference, and if it is right, run"
                                    + " mvn -pl send-timescales -am test -Dtest=LawPagesTest"
                                    + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true and commit the pages",
                            REDRAW)
                    .content()
                    .isEqualTo(page.getValue());
        }
        assertThat(pages.keySet()).containsExactlyInAnyOrderElementsOf(present());
    }

    @Test
    void everyRuleIsOnAPage() {
        String all = String.join("\n", LawPages.all().values());

        assertThat(EnglishLaw.rules().rules()).extracting(Timescale::id).allMatch(id -> all.contains("| " + id + " |"));
    }

    @Test
    void everyItemOfANoticeIsOnThePageOfNotices() {
        assertThat(NoticeItem.values())
                .extracting(NoticeItem::words)
                .allMatch(words -> LawPages.all().get("notices.md").contains("| " + words + " |"));
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (String stale : present()) {
            Files.delete(PAGES.resolve(stale));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    private static Iterable<String> present() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
