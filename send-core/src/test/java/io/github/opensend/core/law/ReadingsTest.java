package io.github.opensend.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    private static final Reading BEFORE = Reading.reading("before")
            .question("Is the date itself in time?")
            .citation(Citation.of(Instruments.SEND_REGULATIONS_2014.regulation("18(1)")))
            .certainty(Certainty.VERIFIED)
            .addOptions(new Reading.Option("strictly", "no"), new Reading.Option("by", "yes"))
            .build();

    @Test
    void theFirstOptionStandsUntilAnotherIsChosen() {
        assertThat(Readings.defaults().chosen(BEFORE).id()).isEqualTo("strictly");
        assertThat(Readings.defaults().choose(BEFORE, "by").chosen(BEFORE).id()).isEqualTo("by");
    }

    @Test
    void anUnknownOptionIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Readings.defaults().choose(BEFORE, "perhaps"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perhaps")
                .hasMessageContaining("strictly")
                .hasMessageContaining("by");
    }

    @Test
    void aReadingWithOneAnswerIsNoQuestion() {
        assertThatThrownBy(() -> Reading.reading("one")
                        .question("Is there a choice?")
                        .citation(BEFORE.citation())
                        .certainty(Certainty.DESIGN_CHOICE)
                        .addOptions(new Reading.Option("no", "no"))
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRegisterFindsItsReadingsByName() {
        ReadingRegister register = ReadingRegister.of(List.of(BEFORE));

        assertThat(register.find("before")).contains(BEFORE);
        assertThat(register.find("after")).isEmpty();
    }
}
