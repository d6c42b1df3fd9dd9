package io.github.opensend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code send compliance}: both calculators over many cases, and what becomes of lines at fault. */
class ComplianceCommandTest {
    private static final String PLAN =
            "{\"schema\":\"opensend/case/1\",\"case\":\"a\",\"authority\":\"925\",\"events\":["
                    + "{\"type\":\"assessment.requested\",\"on\":\"2023-01-09\"},"
                    + "{\"type\":\"plan.finalised\",\"on\":\"2023-05-29\"}]}\n";
    private static final String OPEN =
            "{\"schema\":\"opensend/case/1\",\"case\":\"b\",\"authority\":\"925\",\"events\":["
                    + "{\"type\":\"assessment.requested\",\"on\":\"2023-01-09\"}]}\n";

    @TempDir
    private Path folder;

    private String cases(String lines) throws IOException {
        return Files.writeString(folder.resolve("cases.ndjson"), lines).toString();
    }

    @Test
    void theOfficialRateForgetsTheOpenCaseAndTheOtherDoesNot() throws IOException {
        Ran ran = Ran.send("compliance", cases(PLAN + OPEN), "--as-of", "2024-12-31", "--by", "authority");

        assertThat(ran.code()).isEqualTo(0);
        assertThat(ran.out())
                .startsWith("Compliance as of 2024-12-31\n\nLincolnshire, 925\n")
                .contains("  plans-within-20-weeks-excluding-exceptions            0%  0 of 1\n")
                .contains("  plan-in-20-weeks                                     50%  1 of 2\n");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void asJsonEachCalculatorHasALineOfItsOwn() throws IOException {
        Ran ran = Ran.send("compliance", cases(PLAN), "--as-of=2024-12-31", "--format=json");

        assertThat(ran.out().lines()).hasSize(2);
        assertThat(ran.out().lines().toList().get(0)).contains("\"basis\":\"official\"");
        assertThat(ran.out().lines().toList().get(1)).contains("\"basis\":\"open-case-aware\"");
    }

    @Test
    void aLineAtFaultIsToldAndTheOthersAreCounted() throws IOException {
        Ran ran = Ran.send("compliance", cases(PLAN + "{\"schema\":7}\n" + OPEN), "--as-of=2024-12-31", "--format=csv");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("line 2: ").contains("/schema");
        assertThat(ran.out()).contains("year,2023,open-case-aware,plan-in-20-weeks,1,2,50,");
    }

    @Test
    void oneCaseFileIsACaseloadOfOne() throws IOException {
        Path one = Files.writeString(folder.resolve("case.json"), PLAN);

        assertThat(Ran.send("compliance", one.toString(), "--as-of=2024-12-31", "--basis=open-case-aware")
                        .out())
                .contains("plan-in-20-weeks                                    100%  1 of 1\n")
                .doesNotContain("Official");
    }

    @Test
    void smallCountsAreHiddenOnRequest() throws IOException {
        assertThat(Ran.send("compliance", cases(PLAN + OPEN), "--as-of=2024-12-31", "--suppress-below=5")
                        .out())
                .contains("plan-in-20-weeks                                  hidden\n")
                .doesNotContain("1 of 2");
    }

    @Test
    void monthsAndWaitsAreToldAsTablesAndPictures() throws IOException {
        String file = cases(PLAN + OPEN);

        assertThat(Ran.send("compliance", file, "--as-of=2024-12-31", "--of=months", "--year=2023")
                        .out())
                .contains("| May 2023 | 50% | 1 of 2 |");
        assertThat(Ran.send("compliance", file, "--as-of=2024-12-31", "--of=waits")
                        .out())
                .contains("2 waits: 1 ended with a plan, 1 still open");
        assertThat(Ran.send("compliance", file, "--as-of=2024-12-31", "--of=waits", "--format=svg")
                        .out())
                .startsWith("<svg ");
        assertThat(Ran.send("compliance", file, "--of=waits", "--format=csv").code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by=month", "--basis=mixed", "--suppress-below=1", "--format=svg"})
    void whatIsNotUnderstoodIsAMistakeOfUsage(String option) throws IOException {
        Ran ran = Ran.send("compliance", cases(PLAN), option);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("expected");
        assertThat(ran.out()).isEmpty();
    }
}
