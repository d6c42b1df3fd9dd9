package io.github.opensend.timescales.law;

import static io.github.opensend.timescales.law.LawVector.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.law.Standing;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.rule.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What recurs from year to year, and how statistics count. */
class PublicationLawTest {
    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            PUB-01 | local-offer.comments-published 2025-04-01 | 2026-04-01 | 2026-04-01 | RUNNING | 0
            PUB-01 | local-offer.comments-published 2025-04-01 | 2026-04-02 | 2026-04-01 | OVERDUE | 1
            PUB-02 | sen-information-report.updated 2025-04-01 | 2026-04-02 | 2026-04-01 | OVERDUE | 1
            PUB-02 | sen-information-report.updated 2024-02-29 | 2025-02-28 | 2025-02-28 | RUNNING | 0
            PUB-03 | section-41.withdrawal-notified 2026-03-02 | 2026-03-30 | 2026-03-30 | BARRED | 0
            PUB-03 | section-41.withdrawal-notified 2026-03-02 | 2026-03-31 | 2026-03-30 | LIFTED | 0
            PUB-03 | section-41.withdrawal-notified 2026-03-02; section-41.withdrawn 2026-03-30 | 2026-04-30 | 2026-03-30 | BREACHED | 0
            PUB-04 | senco.appointed 2023-09-01 | 2026-09-01 | 2026-09-01 | RUNNING | 0
            PUB-04 | senco.appointed 2023-09-01; senco.qualified 2026-09-02 | 2026-10-01 | 2026-09-01 | MET_LATE | 1
            PUB-04 | senco.appointed 2023-09-01; senco.qualified 2026-09-01 | 2026-10-01 | 2026-09-01 | MET | 0
            PUB-05 | senco.course-begun 2024-08-31 | 2027-08-31 | 2027-08-31 | RUNNING | 0
            PUB-05 | senco.course-begun 2024-08-31 | 2027-09-01 | 2027-08-31 | OVERDUE | 1
            PUB-05 | senco.course-begun 2024-03-01; senco.course-completed 2027-08-31 | 2027-09-01 | 2027-08-31 | MET | 0
            PUB-05 | senco.course-begun 2024-09-01 | 2027-09-01 | - | NOT_STARTED | 0
            PUB-06 | sen-support.started 2025-09-08 | 2025-10-01 | 2026-01-08 | RUNNING | 0
            PUB-06 | sen-support.started 2025-09-08; sen-support.parents-met 2025-10-31 | 2025-12-01 | 2026-02-28 | RUNNING | 0
            PUB-06 | sen-support.started 2025-09-08 | 2026-06-01 | 2026-01-08 | RUNNING | 0
            PUB-07 | sen-support.started 2025-09-08 | 2026-06-01 | - | RUNNING | 0
            PUB-07 | sen-support.started 2025-09-08; sen-support.family-told 2025-09-09 | 2026-06-01 | - | DONE | 0
            PUB-07 | sen-support.started 2025-09-08; sen-support.ended 2025-12-19 | 2026-06-01 | - | CLOSED | 0
            PUB-08 | child.turned-two 2026-03-05 | 2027-03-04 | 2027-03-04 | RUNNING | 0
            PUB-08 | child.turned-two 2026-03-05; early-years.progress-checked 2027-03-05 | 2027-06-01 | 2027-03-04 | MET_LATE | 1
            PUB-09 | national-information.published 2025-03-15 | 2026-12-31 | 2026-12-31 | RUNNING | 0
            PUB-09 | national-information.published 2025-03-15; national-information.published 2026-06-25 | 2027-01-01 | 2027-12-31 | RUNNING | 0
            PUB-09 | national-information.published 2025-03-15 | 2027-01-01 | 2026-12-31 | OVERDUE | 1
            PUB-10 | sen2.return-due 2025-11-03 for=2026-03-02 | 2026-03-03 | 2026-03-02 | OVERDUE | 1
            PUB-10 | sen2.return-due 2025-11-03 for=2026-03-02; sen2.return-made 2026-02-27 | 2026-03-03 | 2026-03-02 | MET | 0
            ST-01 | assessment.requested 2026-03-02 | 2026-03-03 | 2026-07-19 | RUNNING | 0
            ST-01 | assessment.requested 2026-03-02; plan.finalised 2026-07-20 | 2026-08-01 | 2026-07-19 | DONE | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, ClockState state, int daysLate) {
        LawVector.holds(rule, told, asOf, due, state, daysLate);
    }

    @Test
    void everyRowHasARuleAndAVector() {
        assertThat(EnglishLaw.rules().catalogueIds())
                .containsAll(LawVector.rows("PUB", 10))
                .contains("ST-01")
                .doesNotContain("ST-02");
        assertThat(LawVector.rowsOf(VECTORS))
                .containsAll(LawVector.rows("PUB", 10))
                .contains("ST-01");
    }

    @Test
    void eachPublicationStartsTheNextYear() {
        assertThat(timeline(
                                "local-offer.comments-published 2024-04-01; local-offer.comments-published 2025-04-02;"
                                        + " local-offer.comments-published 2026-03-01",
                                "2026-03-02")
                        .clocks(PublicationLaw.COMMENTS_ON_THE_LOCAL_OFFER))
                .extracting(Clock::toString)
                .containsExactly(
                        "PUB-01 MET_LATE due 2025-04-01", "PUB-01 MET due 2026-04-02", "PUB-01 RUNNING due 2027-03-01");
    }

    @Test
    void aNewSencoHasThreeYearsOfTheirOwn() {
        assertThat(timeline("senco.appointed 2023-09-01; senco.appointed 2025-09-01", "2026-09-02")
                        .clocks(PublicationLaw.SENCO_QUALIFICATION))
                .extracting(Clock::state)
                .containsExactlyInAnyOrder(ClockState.CLOSED, ClockState.RUNNING);
    }

    @Test
    void threeMeetingsAYearArePlannedAndNeverLate() {
        assertThat(PublicationLaw.MEETINGS_WITH_PARENTS.kind()).isEqualTo(Kind.PRACTICE);
        assertThat(timeline("sen-support.started 2024-09-08", "2026-06-01").overdue())
                .isEmpty();
    }

    @Test
    void statisticsCountADayLessThanTheLawAndAreNotLaw() {
        assertThat(timeline("assessment.requested 2026-03-02", "2026-03-03")
                        .clock(PlanLaw.FINAL_PLAN)
                        .due())
                .contains(LocalDate.of(2026, 7, 20));
        assertThat(StatisticsLaw.TWENTY_WEEKS.standing()).isEqualTo(Standing.CONVENTION);
        assertThat(timeline("assessment.requested 2026-03-02; plan.finalised 2026-07-20", "2026-08-01")
                        .overdue())
                .isEmpty();
    }
}
