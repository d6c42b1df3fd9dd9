package io.github.opensend.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.time.Cadence;
import io.github.opensend.core.time.Cadence.Every;
import io.github.opensend.ladder.panel.BuckinghamshirePanels;
import io.github.opensend.ladder.panel.Footing;
import io.github.opensend.ladder.panel.LincolnshirePanels;
import io.github.opensend.ladder.panel.Panel;
import io.github.opensend.ladder.panel.Panels;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelsTest {
    private static Panel panel(String name) {
        return Panels.find(name).orElseThrow();
    }

    @Test
    void everyNameLeadsToItsOwnPanelOfItsOwnCouncil() {
        assertThat(Panels.all()).allSatisfy(panel -> {
            assertThat(Stream.concat(Stream.of(panel.id(), panel.title()), panel.aliases().stream()))
                    .allMatch(name -> panel(name).equals(panel));
            assertThat(Panels.of(panel.council())).contains(panel);
        });
        assertThat(Panels.all())
                .flatExtracting(panel -> Stream.concat(Stream.of(panel.id(), panel.title()), panel.aliases().stream())
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(Panels.find("cabinet")).isEmpty();
        assertThat(LincolnshirePanels.find("impact-groups")).isEmpty();
        assertThat(BuckinghamshirePanels.find("impact-groups")).isPresent();
    }

    @Test
    void everyPanelIsLocalPracticeWithASource() {
        assertThat(Panels.all()).allSatisfy(panel -> {
            assertThat(panel.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
            assertThat(panel.citation().toString())
                    .startsWith(panel.council().name().substring(0, 4));
            assertThat(panel.role()).isNotBlank().doesNotEndWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EOTAS panel, WEEK",
        "SEND performance meetings, MONTH",
        "EHC QAG, WEEK",
        "specialist-community-lead-panel, TERM",
        "early-intervention-meetings, HALF_TERM"
    })
    void aCadenceIsWhatItsSourceSays(String name, Every every) {
        assertThat(panel(name).cadence()).contains(Cadence.every(every));
    }

    @Test
    void aWordWithTwoMeaningsKeepsBothAndIsNoCadence() {
        Panel committee = panel("SEND health committee");

        assertThat(committee.printed()).contains("bi monthly");
        assertThat(committee.comesRound()).contains("the summary of audits");
        assertThat(committee.readings())
                .containsExactly(Cadence.every(Every.TWO_MONTHS), Cadence.every(Every.TWICE_A_MONTH));
        assertThat(committee.cadence()).isEmpty();
        assertThat(Panels.all())
                .filteredOn(panel -> panel.readings().size() > 1)
                .containsExactly(committee)
                .allMatch(panel -> panel.printed().isPresent());
    }

    @Test
    void aPilotIsNoEstablishedPanelAndAMergerSaysOutOfWhat() {
        assertThat(panel("EHC QAG").footing()).isEqualTo(Footing.PILOT);
        assertThat(panel("EHC QAG").comesRound()).contains("audits");
        assertThat(panel("EHC QAG").certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(panel("continuing-care-and-disability-panel").footing()).isEqualTo(Footing.PLANNED);
        assertThat(panel("continuing-care-and-disability-panel").formedFrom()).hasSize(2);
        assertThat(panel("early-intervention-meetings").footing()).isEqualTo(Footing.PLANNED);
    }

    @Test
    void theWeeklyPanelIsCitedToTheStrategyAndToThePlan() {
        assertThat(panel("EOTAS panel").citation())
                .hasToString("Lincolnshire inclusion strategy 2025-26; Lincolnshire SEND and alternative provision"
                        + " inclusion plan");
    }

    @Test
    void aCouncilThatIsNotHeldHasNone() {
        LocalAuthority devon = LocalAuthorities.withCode("878").orElseThrow();

        assertThat(Panels.of(devon)).isEmpty();
    }
}
