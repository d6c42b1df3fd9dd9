package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the law of assessment and plan, with the days and states that its words give. */
class LawTableTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private static final SchoolCalendar SUMMER_TERM = SchoolCalendar.of(
            List.of(new Term(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 21))), Set.of(LocalDate.of(2026, 6, 26)));

    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            ASM-01 | assessment.requested 2026-03-02 | 2026-03-20 | - | RUNNING | 0
            ASM-01 | assessment.requested 2026-03-02; assessment.family-consulted 2026-03-09 | 2026-03-20 | - | DONE | 0
            ASM-01 | assessment.requested 2026-03-02; assessment.agreed 2026-04-10 | 2026-04-20 | - | CLOSED | 0
            ASM-02 | assessment.requested 2026-03-02 | 2026-04-13 | 2026-04-13 | RUNNING | 0
            ASM-02 | assessment.requested 2026-03-02 | 2026-04-14 | 2026-04-13 | LAPSED | 0
            ASM-02 | assessment.requested 2026-03-02; assessment.refused 2026-04-14 | 2026-05-01 | 2026-04-13 | MET_LATE | 1
            ASM-02 | assessment.requested 2026-03-02; assessment.agreed 2026-04-10 | 2026-05-01 | 2026-04-13 | CLOSED | 0
            ASM-03 | assessment.attention-drawn 2026-03-02; assessment.parties-notified 2026-03-03 | 2026-04-01 | - | DONE | 0
            ASM-04 | assessment.requested 2026-03-02 | 2026-04-13 | 2026-04-13 | RUNNING | 0
            ASM-04 | assessment.requested 2026-03-02 | 2026-04-14 | 2026-04-13 | OVERDUE | 1
            ASM-04 | assessment.attention-drawn 2026-03-02; assessment.agreed 2026-04-13 | 2026-05-01 | 2026-04-13 | MET | 0
            ASM-04 | assessment.requested 2026-03-02; assessment.refused 2026-04-20 | 2026-05-01 | 2026-04-13 | MET_LATE | 7
            ASM-04 | assessment.requested 2026-01-05 | 2026-01-05 | 2026-02-16 | RUNNING | 0
            ASM-04 | assessment.requested 2026-03-02; plan.draft-served 2026-06-08 | 2026-07-01 | 2026-04-13 | CLOSED | 0
            ASM-05 | assessment.requested 2026-03-02; assessment.refused 2026-04-10 | 2026-05-01 | - | RUNNING | 0
            ASM-05 | assessment.agreed 2026-04-10; assessment.decision-shared 2026-04-11 | 2026-05-01 | - | DONE | 0
            ASM-06 | assessment.requested 2026-03-02 | 2026-03-02 | - | OUTSIDE | 0
            ASM-06 | plan.refused 2025-09-02; assessment.requested 2026-03-02 | 2026-03-02 | - | INSIDE | 0
            ASM-06 | plan.refused 2025-09-01; assessment.requested 2026-03-02 | 2026-03-02 | - | OUTSIDE | 0
            ASM-07 | assessment.agreed 2026-04-10 | 2026-04-20 | - | RUNNING | 0
            ASM-07 | assessment.agreed 2026-04-10; advice.requested 2026-04-13 | 2026-04-20 | - | DONE | 0
            ASM-08 | advice.requested 2026-04-20 giver=medical | 2026-05-01 | 2026-06-01 | RUNNING | 0
            ASM-08 | advice.requested 2026-04-20 giver=medical; advice.received 2026-06-02 giver=medical | 2026-07-01 | 2026-06-01 | MET_LATE | 1
            ASM-08 | advice.requested 2026-04-20 giver=medical; advice.declined 2026-05-20 giver=medical | 2026-07-01 | 2026-06-01 | CLOSED | 0
            ASM-09 | advice.requested 2026-04-20 giver=medical; advice.declined 2026-05-20 giver=medical | 2026-07-01 | - | DONE | 0
            ASM-10 | advice.requested 2026-04-20 | 2026-06-02 | 2026-06-01 | OVERDUE | 1
            ASM-10 | advice.requested 2026-04-20 giver=school; advice.received 2026-05-20 giver=school | 2026-06-02 | 2026-06-01 | MET | 0
            ASM-11 | assessment.requested 2026-03-02 | 2026-06-22 | 2026-06-22 | RUNNING | 0
            ASM-11 | assessment.requested 2026-03-02; plan.refused 2026-06-22 | 2026-07-01 | 2026-06-22 | MET | 0
            ASM-11 | assessment.requested 2026-03-02; plan.refused 2026-06-23 | 2026-07-01 | 2026-06-22 | MET_LATE | 1
            ASM-11 | assessment.requested 2026-03-02 | 2026-06-23 | 2026-06-22 | LAPSED | 0
            ASM-11 | assessment.requested 2026-01-05 | 2026-01-05 | 2026-04-27 | RUNNING | 0
            ASM-12 | plan.refused 2026-06-22 | 2026-07-01 | - | RUNNING | 0
            ASM-12 | plan.refused 2026-06-22; plan.refusal-shared 2026-06-22 | 2026-07-01 | - | DONE | 0
            ASM-13 | plan.refused 2018-04-03 | 2018-05-01 | 2018-04-03 | DONE | 0
            ASM-13 | plan.refused 2018-04-02 | 2018-05-01 | - | NOT_STARTED | 0
            ASM-14 | plan.refused 2026-06-22 | 2026-06-22 | - | AWAITING_FACTS | 0
            ASM-15 | need.identified 2026-02-02; assessment.attention-drawn 2026-03-02 | 2026-04-01 | - | DONE | 0
            ASM-16 | assessment.agreed 2025-02-21 afterRefusal=true | 2025-03-01 | 2025-05-02 | RUNNING | 0
            ASM-16 | assessment.requested 2024-12-16; assessment.refused 2025-01-27; assessment.agreed 2025-02-21 | 2025-03-01 | 2025-05-02 | RUNNING | 0
            ASM-16 | assessment.requested 2024-12-16; assessment.agreed 2025-01-20 | 2025-03-01 | - | NOT_STARTED | 0
            ASM-17 | assessment.agreed 2025-02-21 afterRefusal=true | 2025-06-01 | 2025-05-30 | OVERDUE | 2
            ASM-17 | assessment.refused 2025-01-27; tribunal.ordered 2025-02-10 order=assess; assessment.agreed 2025-02-21 | 2025-06-01 | - | NOT_STARTED | 0
            ASM-17 | assessment.refused 2025-01-27; mediation.agreed 2025-02-10 issue=assess; assessment.agreed 2025-02-21 | 2025-06-01 | - | NOT_STARTED | 0
            ASM-17 | assessment.refused 2025-01-27; appeal.unopposed 2025-02-10 decision=no-assessment; assessment.agreed 2025-02-21 afterRefusal=true | 2025-06-01 | - | NOT_STARTED | 0
            ASM-17 | assessment.refused 2025-01-27; assessment.requested 2025-02-10; assessment.agreed 2025-02-21 | 2025-06-01 | - | NOT_STARTED | 0
            ASM-17 | assessment.refused 2025-01-10; appeal.lodged 2025-01-20 decision=no-assessment; assessment.agreed 2025-01-24 | 2025-04-01 | 2025-05-02 | RUNNING | 0
            PLN-01 | assessment.requested 2026-03-02 | 2026-06-30 | 2026-06-22 | RUNNING | 0
            PLN-01 | assessment.requested 2026-03-02; plan.draft-served 2026-06-30 | 2026-06-30 | 2026-06-22 | DONE | 0
            PLN-02 | plan.draft-served 2026-06-08 | 2026-06-22 | 2026-06-22 | OPEN | 0
            PLN-02 | plan.draft-served 2026-06-08 | 2026-06-23 | 2026-06-22 | LAPSED | 0
            PLN-02 | plan.draft-served 2026-11-02 | 2026-11-03 | 2026-11-16 | OPEN | 0
            PLN-02 | plan.draft-served 2026-06-05 servedOn=2026-06-08 | 2026-06-20 | 2026-06-22 | OPEN | 0
            PLN-02 | plan.draft-served 2026-06-08; plan.representations-made 2026-06-22 | 2026-07-01 | 2026-06-22 | USED | 0
            PLN-03 | plan.draft-served 2026-06-08 | 2026-06-09 | 2026-06-08 | DONE | 0
            PLN-04 | plan.draft-served 2026-06-08; plan.meeting-required 2026-06-10 | 2026-06-20 | - | RUNNING | 0
            PLN-05 | school.consulted 2026-06-08 school=a | 2026-06-24 | 2026-06-23 | OVERDUE | 1
            PLN-05 | school.consulted 2026-06-08 school=a; school.responded 2026-06-23 school=a | 2026-07-24 | 2026-06-23 | MET | 0
            PLN-06 | assessment.requested 2026-03-02 | 2026-07-20 | 2026-07-20 | RUNNING | 0
            PLN-06 | assessment.requested 2026-03-02 | 2026-07-21 | 2026-07-20 | OVERDUE | 1
            PLN-06 | assessment.requested 2026-03-02; plan.finalised 2026-07-20 | 2026-08-01 | 2026-07-20 | MET | 0
            PLN-06 | assessment.requested 2026-03-02; plan.finalised 2026-07-21 | 2026-08-01 | 2026-07-20 | MET_LATE | 1
            PLN-06 | assessment.requested 2026-03-02; plan.finalised 2026-07-20 toInstitution=2026-07-27 | 2026-08-01 | 2026-07-20 | MET_LATE | 7
            PLN-06 | assessment.requested 2026-03-02; plan.finalised 2026-07-17 toInstitution=2026-07-20 toCommissioner=2026-07-20 | 2026-08-01 | 2026-07-20 | MET | 0
            PLN-06 | assessment.requested 2026-03-02; assessment.refused 2026-04-10 | 2026-08-01 | 2026-07-20 | CLOSED | 0
            PLN-06 | assessment.requested 2026-03-02; plan.refused 2026-06-20 | 2026-08-01 | 2026-07-20 | CLOSED | 0
            PLN-06 | assessment.requested 2026-01-05 | 2026-01-05 | 2026-05-25 | RUNNING | 0
            PLN-07 | plan.finalised 2026-07-20 | 2026-08-01 | 2026-07-20 | DONE | 0
            PLN-08 | assessment.requested 2026-03-02; plan.changes-agreed 2026-06-20; plan.finalised 2026-06-24 | 2026-08-01 | - | DONE | 0
            PLN-09 | plan.finalised 2026-07-20 | 2026-08-01 | 2026-07-20 | AWAITING_FACTS | 0
            PLN-09 | plan.finalised 2026-07-20; provision.secured 2026-07-20 | 2026-08-01 | 2026-07-20 | MET | 0
            PLN-10 | plan.finalised 2026-07-20; child.admitted 2026-09-02 | 2026-10-01 | 2026-07-20 | MET_LATE | 44
            PLN-11 | plan.disclosure-requested 2026-12-21 | 2026-12-22 | 2027-01-14 | RUNNING | 0
            PLN-11 | plan.disclosure-requested 2026-12-21; plan.disclosed 2027-01-14 | 2027-02-01 | 2027-01-14 | MET | 0
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, String state, int daysLate) {
        Clock clock = ENGINE.timeline(Told.record(told), asOf).clock(rule(rule));

        assertThat(clock.state().name()).isEqualTo(state);
        assertThat(clock.due().orElse(null)).isEqualTo(due);
        assertThat(clock.daysLate()).isEqualTo(daysLate);
    }

    @Test
    void everyRowHasARuleAndAVector() {
        Set<String> rows = ImmutableSet.<String>builder()
                .addAll(IntStream.rangeClosed(1, 17)
                        .mapToObj(i -> String.format("ASM-%02d", i))
                        .toList())
                .addAll(IntStream.rangeClosed(1, 11)
                        .mapToObj(i -> String.format("PLN-%02d", i))
                        .toList())
                .build();
        Set<String> withVector = Arrays.stream(VECTORS.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, 6))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(EnglishLaw.rules().catalogueIds()).containsAll(rows);
        assertThat(withVector).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void aChildMayStayTenOfTheSchoolsOwnDaysAfterARefusal() {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events("plan.refused 2026-06-22"))
                .school(SUMMER_TERM)
                .build();

        Clock stay = ENGINE.timeline(record, LocalDate.of(2026, 7, 7)).clock(AssessmentLaw.STAY_AFTER_A_REFUSAL);

        assertThat(stay.due()).contains(LocalDate.of(2026, 7, 7));
        assertThat(stay.state().name()).isEqualTo("OPEN");
    }

    @Test
    void withoutTheSchoolsCalendarItsDaysAreNotGuessed() {
        Clock stay = ENGINE.timeline(Told.record("plan.refused 2026-06-22"), LocalDate.of(2026, 7, 7))
                .clock(AssessmentLaw.STAY_AFTER_A_REFUSAL);

        assertThat(stay.missing()).containsExactly("calendars.school");
    }

    @Test
    void aCalendarThatIsTooShortIsNamedAndNothingIsThrown() {
        Clock disclosed = ENGINE.timeline(Told.record("plan.disclosure-requested 2030-12-20"), LocalDate.of(2031, 1, 1))
                .clock(PlanLaw.DISCLOSE_FOR_HIGHER_EDUCATION);

        assertThat(disclosed.state().name()).isEqualTo("AWAITING_FACTS");
        assertThat(disclosed.missing()).singleElement().asString().contains("2012-01-01", "2030-12-31");
    }

    @Test
    void aCasesOwnBankHolidayPutsAWorkingDayLimitOff() {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events("plan.disclosure-requested 2026-12-21"))
                .addExtraBankHolidays(LocalDate.of(2027, 1, 5))
                .build();

        assertThat(ENGINE.timeline(record, LocalDate.of(2027, 1, 1))
                        .clock(PlanLaw.DISCLOSE_FOR_HIGHER_EDUCATION)
                        .due())
                .contains(LocalDate.of(2027, 1, 15));
    }

    private static Timescale rule(String id) {
        return EnglishLaw.rules().find(id).orElseThrow();
    }
}
