package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.guard.Facet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document of a journey: read, refused, written, and answered. */
class JourneyReadingTest {
    private static final Path EXAMPLE = Path.of("../docs/cases/journey-example.json");

    private static String example() throws IOException {
        return Files.readString(EXAMPLE);
    }

    private static List<String> faults(String json) {
        return catchThrowableOfType(JsonProblem.class, () -> SendJson.readJourney(json)).faults().stream()
                .map(JsonFault::toString)
                .toList();
    }

    @Test
    void aJourneyReadsBackAsTheSame() throws IOException {
        JourneyDocument document = SendJson.readJourney(example());

        String written = SendJson.writeJourney(document);
        assertThat(SendJson.readJourney(written)).isEqualTo(document);
        assertThat(SendJson.readJourney(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(document);
        assertThat(document.journey().facts()).containsEntry(Facet.KEY_STAGE_4, false);
        assertThat(document).hasToString("JourneyDocument[Journey[lincolnshire, 4 moves]]");
    }

    @Test
    void whatItComesToFitsItsSchemaOnEveryDay() throws IOException {
        JourneyDocument document = SendJson.readJourney(example());
        for (LocalDate day = LocalDate.of(2024, 9, 1); day.isBefore(LocalDate.of(2026, 1, 1)); day = day.plusDays(29)) {
            LadderAdvice advice = LadderAdvice.of(document.journey(), day, document.school());
            assertThat(SchemaCheck.faults(SendJson.writeLadderAdvice(advice))).isEmpty();
        }
        assertThat(SendJson.writeLadderAdviceIndented(
                        LadderAdvice.of(document.journey(), LocalDate.of(2025, 2, 3), document.school())))
                .contains("\"state\": \"specialist\"", "\"clock\": \"LAD-05\"", "\"on\": \"2025-06-22\"");
    }

    @Test
    void everyFaultOfADocumentIsToldAtOnceWithItsPlace() throws IOException {
        String json = example()
                .replace("\"pupil-7\"", "7")
                .replace("\"lincolnshire\",", "\"lincs\",")
                .replace("\"keyStage\": 3", "\"keyStage\": 9")
                .replace("\"in-care\": false", "\"in-care\": \"no\"")
                .replace("\"kind\": \"psp\"", "\"kind\": \"PSP\"")
                .replace("\"value\": 8", "\"value\": 8.5");

        assertThat(faults(json))
                .extracting(fault -> fault.replaceAll(": found.*", ""))
                .containsExactlyInAnyOrder(
                        "/pupil", "/ladder", "/keyStage", "/facts/in-care", "/plans/0/kind", "/risks/0/value");
    }

    @Test
    void aMoveThatCannotBeTakenIsRefusedAtItsPlaceAndNothingOfThePupilIsTold() throws IOException {
        String json = example()
                .replace("\"kind\": \"prt.screened\"", "\"kind\": \"prt.phoned\"")
                .replace("\"on\": \"2024-11-11\",\n      \"from\"", "\"on\": \"2024-10-01\",\n      \"from\"");

        assertThat(faults(json))
                .containsExactly(
                        "/moves/2: found nothing on record by 2024-10-01 for psp-open, expected a pastoral support plan"
                                + " (school; Lincolnshire ladder of behavioural intervention, page 6: step two)",
                        "/moves/2: found nothing on record by 2024-10-01 for caseworker, expected a named caseworker of the"
                                + " Pupil Reintegration Team (school with the Pupil Reintegration Team; Lincolnshire ladder of"
                                + " behavioural intervention, page 6: step two)",
                        "/moves/2/on: found 2024-10-01, expected 2024-10-07 or later, the day of the move before it",
                        "/moves/3: found nothing on record by 2025-01-20 for prt-screen, expected a pastoral support plan"
                                + " screened by the Pupil Reintegration Team (Pupil Reintegration Team; Lincolnshire ladder of"
                                + " behavioural intervention, page 7: step three)")
                .noneMatch(fault -> fault.contains("pupil-7") || fault.contains("mornings"));
    }

    @Test
    void aKeyStageAndAFactThatDisagreeAreAFault() throws IOException {
        assertThat(faults(example().replace("\"in-care\": false", "\"key-stage-4\": true")))
                .containsExactly("/facts/key-stage-4: found true, expected what keyStage 3 says");
    }
}
