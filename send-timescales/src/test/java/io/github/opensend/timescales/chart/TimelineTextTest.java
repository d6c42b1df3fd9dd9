package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.timescales.clock.Timeline;
import org.junit.jupiter.api.Test;

class TimelineTextTest {
    @Test
    void aPlanThatWasSentLateReadsSo() {
        Golden.text("west-northamptonshire.txt", TimelineText.of(Cases.westNorthamptonshire()));
        Golden.text("west-northamptonshire.md", TimelineMarkdown.of(Cases.westNorthamptonshire()));
    }

    @Test
    void aReversedRefusalTellsWhatTheOtherReadingWouldMakeOfIt() {
        Golden.text("reversed-refusal.txt", TimelineText.of(Cases.reversedRefusal()));
        Golden.text("reversed-refusal.md", TimelineMarkdown.of(Cases.reversedRefusal()));
        assertThat(TimelineText.of(Cases.reversedRefusal()))
                .contains("under the reading \"original-weeks-run-on\" it would be 2025-05-05");
    }

    @Test
    void whatIsOverdueAndWhatIsNextComeBeforeEverythingElse() {
        assertThat(TimelineText.of(Cases.overdue())).startsWith("""
                        Timeline as of 2026-03-20
                        =========================

                        Overdue
                        -------
                        PLN-06  due 2026-01-19, 60 days late
                          The local authority must send the finalised plan to the family""");
        assertThat(TimelineText.of(Cases.running())).contains("""
                        Next
                        ----
                        ASM-08  due 2026-03-17, 35 days left
                          The body asked under section 31 must supply the advice that the authority asked for
                        """);
    }

    @Test
    void meetingTheBackstopIsNeverCalledCompliance() {
        Timeline timeline = Cases.manyAdviceRequests();

        for (String said :
                new String[] {TimelineText.of(timeline), TimelineMarkdown.of(timeline), TimelineSvg.of(timeline)}) {
            assertThat(said).contains("met within the backstop").doesNotContainIgnoringCase("complian");
        }
    }

    @Test
    void aRuleThatIsNoStatuteThatWasReadSaysSo() {
        assertThat(TimelineMarkdown.of(Cases.overdue()))
                .contains("| ASM-10, guidance, from knowledge | return the advice")
                .contains("| PLN-01, practice, guidance, from knowledge | send the draft plan")
                .contains("| PLN-06 | send the finalised plan");
    }

    @Test
    void whatHasNotHappenedYetIsListed() {
        assertThat(TimelineText.of(Cases.overdue())).endsWith("""
                        Not yet happened
                        ----------------
                        2026-04-02 finalised plan sent
                        """);
        assertThat(TimelineMarkdown.of(Cases.overdue())).endsWith("- 2026-04-02 finalised plan sent\n");
    }

    @Test
    void hostileTitlesAreNoMarkupAndNoTerminalCommands() {
        assertThat(TimelineText.of(Cases.hostile())).doesNotContain("\u001b", "\u202e", "\u0000", "\ufffe");
        assertThat(TimelineMarkdown.of(Cases.hostile()))
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quoted\" \\| \\`code\\` \\]\\]&gt;")
                .doesNotContain("<", "\u001b", "\u202e", "\u0000");
    }

    @Test
    void anEmptyTimelineSaysSo() {
        assertThat(TimelineText.of(Cases.empty())).contains("No clock has started.");
        assertThat(TimelineMarkdown.of(Cases.empty())).contains("No clock has started.");
    }

    @Test
    void noTextTellsTheReferenceOrASchool() {
        assertThat(Cases.all().values())
                .allSatisfy(timeline -> assertThat(
                                TimelineText.of(timeline, true) + TimelineMarkdown.of(timeline, true))
                        .doesNotContain(Cases.REFERENCE, Cases.SCHOOL, "speech therapy", "a reason that is personal"));
    }
}
