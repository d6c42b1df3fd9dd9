package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.journey.Journey;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    private static Clock plan() {
        return Product.plan(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 10, 24), TODAY);
    }

    @Test
    void theModulesAreModules() {
        assertTrue(Product.class.getModule().isNamed());
        assertEquals("io.github.opensend.timescales", Timeline.class.getModule().getName());
        assertEquals("io.github.opensend.json", SendJson.class.getModule().getName());
    }

    @Test
    void aPlanThatIsSixtySixDaysLateIsSixtySixDaysLate() {
        assertEquals(66, plan().daysLate());
        assertTrue(SendJson.writeTimeline(plan().timeline(), false).contains("\"daysLate\":66"));
    }

    @Test
    void aDocumentIsReadAndABrokenOneIsAProblem() {
        assertEquals(
                plan().timeline().record(),
                SendJson.readCase(SendJson.writeCase(plan().timeline().record())));
        assertThrows(JsonProblem.class, () -> SendJson.readCase("{}"));
    }

    @Test
    void theOtherModulesAnswerToo() {
        Journey journey = Journey.builder(LincolnshireLadder.ladder(), "pupil-1").build();

        assertEquals(journey, LadderAdvice.of(journey, TODAY, Optional.empty()).journey());
        assertEquals(3, ScoringProfiles.all().size());
    }
}
