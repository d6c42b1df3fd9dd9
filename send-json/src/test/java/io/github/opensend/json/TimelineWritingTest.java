package io.github.opensend.json;

import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.RequestSource;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class TimelineWritingTest {
    // A few rows, so that law that is added later does not change what this test pins.
    private static final ImmutableSet<String> ROWS =
            ImmutableSet.of("ASM-02", "ASM-04", "ASM-06", "PLN-01", "PLN-06", "PLN-09");
    private static final RuleBook LAW = RuleBook.of(
            "some rows",
            EnglishLaw.rules().rules().stream()
                    .filter(rule -> ROWS.contains(rule.catalogueId()))
                    .toList());

    /** The Ombudsman's decision 25-006-076: asked for on 1 April 2025, final plan on 24 October 2025. */
    private static Timeline decision() {
        CaseRecord record = CaseRecord.of(
                "LGSCO 25-006-076",
                ASSESSMENT_REQUESTED.on(LocalDate.of(2025, 4, 1), RequestSource.SCHOOL),
                PLAN_FINALISED.on(LocalDate.of(2025, 10, 24)));
        return TimelineEngine.with(LAW).timeline(record, LocalDate.of(2025, 11, 21));
    }

    private static String golden() throws IOException {
        return Resources.toString(
                Resources.getResource(TimelineWritingTest.class, "lgsco-25-006-076.json"), StandardCharsets.UTF_8);
    }

    @Test
    void theTimelineOfADecisionIsWrittenAsAgreedByteForByte() throws IOException {
        assertThat(SendJson.writeTimelineIndented(decision(), false) + "\n").isEqualTo(golden());
        assertThat(SendJson.writeTimeline(decision(), false))
                .isEqualTo(Document.line(Document.tree(golden())))
                .doesNotContain("\n");
    }

    @Test
    void nothingThatIsWrittenDependsOnTheMachine() throws IOException {
        String json = SendJson.writeCase(decision().record());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lineEnd = System.lineSeparator();
        try {
            for (String tag : new String[] {"ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR", "en-GB"}) {
                for (String id : new String[] {"Pacific/Kiritimati", "Etc/GMT+12", "Europe/London"}) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    System.setProperty("line.separator", "\r\n");

                    assertThat(SendJson.writeTimelineIndented(decision(), false) + "\n")
                            .isEqualTo(golden());
                    assertThat(SendJson.writeCase(SendJson.readCase(json))).isEqualTo(json);
                    assertThatThrownBy(() -> SendJson.readCase("{\"case\":\"İı\"}"))
                            .hasMessageStartingWith("/schema: found nothing, expected \"opensend/case/1\"\n");
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lineEnd);
        }
    }

    @Test
    void extrasThatACaseFileCannotHoldAreNotWritten() {
        CaseEvent event = CaseEvent.builder(PLAN_FINALISED, LocalDate.of(2025, 1, 1))
                .putExtras("colour", "1")
                .build();

        assertThatThrownBy(() -> SendJson.writeCase(CaseRecord.of("c", event)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not begin with x-");
        assertThatThrownBy(() -> SendJson.writeCase(
                        CaseRecord.builder("c").putExtras("x-a", "no JSON").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no JSON text");
    }
}
