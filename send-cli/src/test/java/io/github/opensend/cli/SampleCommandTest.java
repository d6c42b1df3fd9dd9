package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code send sample}: a draw that anybody can do again. */
class SampleCommandTest {
    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void aList() throws IOException {
        list = folder.resolve("plans.txt");
        Files.writeString(list, "1\n2\n3\n4\n5\n6\n7\n8\n");
    }

    private String log() {
        Ran ran = Ran.send("sample", list.toString(), "--size", "3", "--seed", "spring", "--as-of", "2026-03-02");
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    @Test
    void aDrawIsWrittenWithItsLog() {
        assertThat(log().replaceAll("\\s", ""))
                .startsWith(
                        "{\"schema\":\"opensend/dip-sample/1\",\"seed\":\"spring\",\"on\":\"2026-03-02\",\"population\":8,")
                .endsWith("\"drawn\":[\"6\",\"2\",\"1\"]}");
    }

    @Test
    void aLogIsHeldAgainstAList() throws IOException {
        Path log = folder.resolve("log.json");
        Files.writeString(log, log());

        Ran same = Ran.send("sample", list.toString(), "--check", log.toString());
        Files.writeString(list, "1\n2\n3\n4\n5\n6\n7\n9\n");
        Ran other = Ran.send("sample", list.toString(), "--check", log.toString());

        assertThat(same.out()).isEqualTo("The log is that of a draw from this list.\n");
        assertThat(same.code()).isZero();
        assertThat(other.out()).isEqualTo("The log is not that of a draw from this list.\n");
        assertThat(other.code()).isEqualTo(1);
    }

    @Test
    void everyLineAtFaultIsToldAndNoReferenceIsShown() throws IOException {
        Files.writeString(list, "secret\n\nsecret\n" + "x".repeat(101) + "\n");

        Ran ran = Ran.send("sample", list.toString(), "--size", "1", "--seed", "s");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .containsExactly(
                        "line 2: expected a reference of 1 to 100 characters",
                        "line 3: found the reference of line 1, expected each once",
                        "line 4: expected a reference of 1 to 100 characters");
    }

    @Test
    void moreThanThereAreCannotBeDrawn() {
        Ran ran = Ran.send("sample", list.toString(), "--size", "9", "--seed", "s");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("the list has 8 references, expected 9 or more\n");
    }

    @Test
    void aDrawTakesASizeAndASeedAndNoLog() {
        assertThat(Ran.send("sample", list.toString()).code()).isEqualTo(2);
        assertThat(Ran.send("sample", list.toString(), "--size", "3").code()).isEqualTo(2);
        assertThat(Ran.send("sample", list.toString(), "--size", "0", "--seed", "s")
                        .code())
                .isEqualTo(2);
        assertThat(Ran.send("sample", list.toString(), "--size", "1", "--seed", " ")
                        .code())
                .isEqualTo(2);
        assertThat(Ran.send("sample", list.toString(), "--size", "1", "--seed", "s", "--check", "x")
                        .code())
                .isEqualTo(2);
    }
}
