package io.github.opensend.timescales.caseload;

import static io.github.opensend.timescales.rule.DutyHolder.ADVICE_GIVER;
import static io.github.opensend.timescales.rule.DutyHolder.BODY_ASKED_UNDER_SECTION_31;
import static io.github.opensend.timescales.rule.DutyHolder.FAMILY;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseloadTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final CaseloadScope SCOPE = CaseloadScope.asOf(TODAY);

    private static Timeline timeline(String reference, String told) {
        CaseRecord record = CaseRecord.builder(reference)
                .authority("925")
                .addAllEvents(Told.events(told))
                .build();
        return ENGINE.timeline(record, TODAY);
    }

    private static Caseload of(CaseloadScope scope, Timeline... timelines) {
        return Stream.of(timelines).collect(scope.collector());
    }

    private static List<String> told(List<CaseloadEntry> entries) {
        return entries.stream()
                .map(entry -> entry.reference() + " " + entry + " "
                        + entry.daysLeft().map(left -> left + " left").orElse(entry.daysLate() + " late"))
                .toList();
    }

    /** Asked on 30 January 2026: six weeks end on 13 March, twenty on 19 June. */
    private static Timeline undecided(String reference) {
        return timeline(reference, "assessment.requested 2026-01-30 thread=first");
    }

    @Test
    void theMostOverdueComesFirstAndOneOfOneDayGoesByItsRuleAndReference() {
        Timeline older = timeline("B", "assessment.requested 2025-09-01; assessment.agreed 2025-10-13");

        Caseload caseload = of(SCOPE, undecided("C"), older, undecided("A"));

        assertThat(told(caseload.overdue()))
                .containsExactly(
                        "B PLN-06 OVERDUE due 2026-01-19 60 late",
                        "A ASM-04 OVERDUE due 2026-03-13 7 late",
                        "C ASM-04 OVERDUE due 2026-03-13 7 late");
        assertThat(told(caseload.ahead()))
                .containsExactly("A PLN-06 RUNNING due 2026-06-19 91 left", "C PLN-06 RUNNING due 2026-06-19 91 left");
        assertThat(caseload.cases()).isEqualTo(3);
    }

    @Test
    void whatIsDueOnTheDayIsNotOverdueAndIsWithinNoDays() {
        Caseload caseload = of(
                SCOPE.dueWithin(0),
                timeline("today", "assessment.requested 2026-02-06"),
                timeline("tomorrow", "assessment.requested 2026-02-07"));

        assertThat(told(caseload.ahead())).containsExactly("today ASM-04 RUNNING due 2026-03-20 0 left");
        assertThat(caseload.overdue()).isEmpty();
    }

    @Test
    void whatIsOverdueStaysHoweverFewDaysAreLookedAhead() {
        assertThat(of(SCOPE.dueWithin(90), undecided("A")).ahead()).isEmpty();
        assertThat(of(SCOPE.dueWithin(91), undecided("A")).ahead()).hasSize(1);
        assertThat(of(SCOPE.dueWithin(0), undecided("A")).overdue()).hasSize(1);
    }

    @Test
    void whatAwaitsFactsIsInNoOtherList() {
        Timeline refused = timeline("A", "assessment.requested 2025-10-06; plan.refused 2026-03-10");

        Caseload caseload = of(SCOPE, refused);

        assertThat(caseload.awaiting())
                .singleElement()
                .satisfies(entry -> assertThat(entry.rule().id()).isEqualTo("ASM-14"))
                .satisfies(entry -> assertThat(entry.missing()).isNotEmpty())
                .satisfies(entry -> assertThat(entry.due()).isEmpty());
        assertThat(caseload.overdue()).isEmpty();
        assertThat(caseload.byDutyHolder().values()).doesNotContainAnyElementsOf(caseload.awaiting());
        assertThat(caseload.ahead())
                .extracting(CaseloadEntry::state)
                .isNotEmpty()
                .isSubsetOf(ClockState.RUNNING, ClockState.OPEN);
    }

    @Test
    void whatIsDueOnlyIfDecidedIsOverdueOnlyOnceADecisionHasBoundIt() {
        String met = "review.meeting-held 2025-11-03";
        String bound = met + "; review.decision-notified 2025-11-28 outcome=amend";

        assertThat(told(of(SCOPE, timeline("A", met)).overdue()))
                .contains("A REV-09 OVERDUE due 2025-12-01 109 late")
                .noneMatch(entry -> entry.startsWith("A REV-11 ") || entry.startsWith("A REV-15 "));
        assertThat(told(of(SCOPE, timeline("A", bound)).overdue()))
                .contains("A REV-11 OVERDUE due 2025-12-01 109 late", "A REV-15 OVERDUE due 2026-01-26 53 late");
        assertThat(of(SCOPE.ofKinds(Kind.RIGHT, Kind.DUTY_IF_DECIDED), timeline("A", bound))
                        .overdue())
                .isEmpty();
    }

    @Test
    void practiceAndWhatGoesWithANoticeAreNeverOverdue() {
        CaseloadScope everything = SCOPE.ofKinds(Kind.DUTY, Kind.values());
        Timeline late = timeline("A", "assessment.requested 2025-09-01; assessment.agreed 2025-10-13");
        Timeline early = timeline("A", "assessment.requested 2026-03-02; assessment.agreed 2026-03-10");

        assertThat(of(everything, late).overdue())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.rule().kind()).isEqualTo(Kind.DUTY));
        assertThat(of(everything, late).ahead())
                .extracting(entry -> entry.rule().id())
                .doesNotContain("PLN-01");
        assertThat(of(everything, early).ahead())
                .extracting(entry -> entry.rule().id())
                .contains("PLN-01");
        assertThat(of(SCOPE, early).ahead())
                .extracting(entry -> entry.rule().id())
                .doesNotContain("PLN-01");
    }

    private static Timeline inAssessment() {
        return timeline(
                "A",
                "assessment.requested 2025-12-01 thread=first; assessment.agreed 2026-01-05 thread=first;"
                        + "advice.requested 2026-01-12 giver=medical thread=first;"
                        + "advice.requested 2026-03-02 giver=educational-psychologist thread=first");
    }

    @Test
    void eachHolderSeesItsOwn() {
        Timeline drafted = timeline("B", "assessment.requested 2026-01-30; plan.draft-served 2026-03-16");

        Caseload all = of(SCOPE, inAssessment(), drafted);

        assertThat(all.byDutyHolder().keySet())
                .containsExactly(LOCAL_AUTHORITY, BODY_ASKED_UNDER_SECTION_31, ADVICE_GIVER, FAMILY);
        assertThat(told(all.byDutyHolder().get(BODY_ASKED_UNDER_SECTION_31)))
                .containsExactly("A ASM-08 OVERDUE due 2026-02-23 25 late");
        all.byDutyHolder()
                .asMap()
                .forEach((holder, entries) -> assertThat(of(SCOPE.heldBy(holder), inAssessment(), drafted)
                                .byDutyHolder()
                                .values())
                        .containsExactlyElementsOf(entries));
    }

    @Test
    void stretchesOfWorkOfOneLabelInTwoCasesAreTwo() {
        Caseload caseload = of(SCOPE, inAssessment(), undecided("C"));

        assertThat(caseload.byThread().keySet())
                .extracting(thread -> thread.reference() + " " + thread.label().orElse("-"))
                .containsExactly("A first", "C first");
        assertThat(told(caseload.byThread().values().asList()))
                .hasSize(caseload.overdue().size() + caseload.ahead().size());
    }

    @Test
    void whatPointsToAChildIsInNoWords() {
        Caseload caseload = of(SCOPE, timeline("ref-of-a-child", "assessment.requested 2026-01-30 thread=label-x"));

        assertThat(caseload.overdue()).hasSize(1);
        assertThat(caseload + " " + caseload.overdue() + caseload.byThread() + caseload.scope())
                .contains("Caseload as of 2026-03-20: 1 overdue, 1 ahead, 0 awaiting facts in 1 cases")
                .doesNotContain("ref-of-a-child", "label-x");
    }

    @Test
    void whatDoesNotFitTogetherIsRefusedWithoutAReference() {
        Timeline another = ENGINE.timeline(CaseRecord.of("ref-of-a-child"), TODAY.plusDays(1));

        assertThatThrownBy(() -> SCOPE.gathering().add(another))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a caseload as of 2026-03-20 takes no timeline as of 2026-03-21");
        assertThatThrownBy(() -> SCOPE.gathering().merge(SCOPE.dueWithin(1).gathering()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("different scopes");
        assertThatThrownBy(() -> SCOPE.dueWithin(-1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a caseload looks 0 days ahead or more, not -1");
    }

    @Test
    void aGatheringCanBeSentHalfDone() throws IOException, ClassNotFoundException {
        CaseloadGathering half = SCOPE.gathering();
        half.add(inAssessment());
        CaseloadGathering arrived = sent(half);
        arrived.add(undecided("C"));

        Caseload caseload = arrived.caseload();

        assertThat(caseload)
                .isEqualTo(of(SCOPE, inAssessment(), undecided("C")))
                .isEqualTo(sent(caseload));
        assertThat(arrived).hasToString("5 clocks of 2 cases");
    }

    @SuppressWarnings("unchecked")
    private static <T> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
