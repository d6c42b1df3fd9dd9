package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code send disputes}: many cases in, one funnel out. */
class DisputesCommandTest {
    private static final String MEDIATED = "{\"schema\":\"opensend/case/1\",\"case\":\"a\",\"events\":["
            + "{\"type\":\"plan.refused\",\"on\":\"2025-01-10\"},"
            + "{\"type\":\"mediation.wanted\",\"on\":\"2025-02-01\",\"issue\":\"make-plan\"},"
            + "{\"type\":\"mediation.held\",\"on\":\"2025-02-20\"},"
            + "{\"type\":\"mediation.agreed\",\"on\":\"2025-02-20\",\"issue\":\"make-plan\"}]}";
    private static final String APPEALED = "{\"schema\":\"opensend/case/1\",\"case\":\"b\",\"events\":["
            + "{\"type\":\"plan.finalised\",\"on\":\"2025-01-10\"},"
            + "{\"type\":\"mediation.held\",\"on\":\"2025-02-20\"},"
            + "{\"type\":\"appeal.lodged\",\"on\":\"2025-03-01\",\"decision\":\"final-plan\"}]}";
    private static final String UNPLACED = "{\"schema\":\"opensend/case/1\",\"case\":\"c\",\"events\":["
            + "{\"type\":\"mediation.held\",\"on\":\"2025-02-20\"}]}";

    @TempDir
    private Path folder;

    private String cases(String... lines) throws IOException {
        Path file = folder.resolve("cases.ndjson");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file.toString();
    }

    @Test
    void disputesAreCountedAndWhatFollowsNoDecisionIsSaid() throws IOException {
        Ran ran = Ran.send("disputes", cases(MEDIATED, APPEALED, UNPLACED), "--as-of", "2025-06-01");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEqualTo("send: events of disputes that follow no decision: 1\n");
        assertThat(ran.out())
                .startsWith("Disputes, 1 June 2025\n=====================\n      2  decisions that can be appealed\n")
                .contains(
                        "      1  agreed in mediation\n",
                        "- disputes with an appeal after mediation, out of those in which mediation was held: 1 of 2, 50%.\n");
    }

    @Test
    void theAnswerIsThereInJsonAndADayBeforeTheAppealKnowsNothingOfIt() throws IOException {
        assertThat(Ran.send("disputes", cases(APPEALED), "--as-of", "2025-02-28", "--format", "json")
                        .out())
                .contains("\"schema\": \"opensend/dispute-funnel/1\"", "\"appealed\": 0", "\"open\": 1");
    }

    @Test
    void aLineAtFaultIsPassedOverAndTold() throws IOException {
        Ran ran = Ran.send("disputes", cases(MEDIATED, "{}"), "--as-of", "2025-06-01");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("line 2: ");
        assertThat(ran.out()).contains("      1  decisions that can be appealed\n");
    }
}
