package io.github.opensend.timescales.local;

import static io.github.opensend.timescales.local.BuckinghamshireTargets.AMENDED_PLAN_IN_SIXTEEN_WEEKS;
import static io.github.opensend.timescales.local.BuckinghamshireTargets.AMENDED_PLAN_IN_TWELVE_WEEKS;
import static io.github.opensend.timescales.local.BuckinghamshireTargets.EDUCATIONAL_PSYCHOLOGY;
import static io.github.opensend.timescales.local.BuckinghamshireTargets.NO_SEASONAL_VARIATION;
import static io.github.opensend.timescales.local.BuckinghamshireTargets.TRANSPORT_FROM_THE_FIRST_DAY;
import static io.github.opensend.timescales.local.BuckinghamshireTargets.TWENTY_WEEKS_ABOVE_ENGLAND;
import static io.github.opensend.timescales.local.LincolnshireTargets.TELL_OF_EXCLUSIONS_IN_A_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Benchmark;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.ReviewLaw;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalTargetTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final ImmutableList<LocalTarget> ALL =
            ImmutableList.copyOf(Iterables.concat(BuckinghamshireTargets.TARGETS, LincolnshireTargets.TARGETS));

    private static Timeline timeline(String asOf, String told) {
        return ENGINE.timeline(Told.record(told), LocalDate.parse(asOf));
    }

    private static List<String> against(LocalTarget target, Timeline timeline) {
        return target.against(timeline).stream()
                .map(result -> result.state()
                        + result.due().map(day -> " " + day).orElse("") + " "
                        + result.doneBy().map(event -> event.on().toString()).orElse("-"))
                .toList();
    }

    @Test
    void everyTargetIsLocalPracticeWithASourceOfItsOwn() {
        assertThat(ALL).allSatisfy(target -> {
            assertThat(target.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
            assertThat(target.certainty()).isEqualTo(Certainty.VERIFIED);
            assertThat(target.certaintyOfDates()).isEqualTo(Certainty.INFERRED);
        });
        assertThat(ALL).extracting(LocalTarget::id).doesNotHaveDuplicates();
        assertThat(ALL).extracting(target -> target.citation().toString()).doesNotHaveDuplicates();
        assertThat(ALL).extracting(target -> target.council().code()).containsOnly("825", "925");
        assertThat(AMENDED_PLAN_IN_SIXTEEN_WEEKS.citation())
                .hasToString("Buckinghamshire SEND Improvement Plan 2021-23, para 5.4");
    }

    @Test
    void twelveAndSixteenWeeksBothStandThoughTheyContradict() {
        String late = "review.meeting-held 2022-01-10; review.decision-notified 2022-02-07 outcome=amend;"
                + "amendment.notice-served 2022-02-07; plan.amended 2022-04-25";

        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2022-06-01", late)))
                .containsExactly("LATE 2022-04-04 2022-04-25");
        assertThat(against(AMENDED_PLAN_IN_SIXTEEN_WEEKS, timeline("2022-06-01", late)))
                .containsExactly("MET 2022-05-02 2022-04-25");
        assertThat(timeline("2022-06-01", late)
                        .clock(ReviewLaw.SEND_THE_AMENDED_PLAN)
                        .daysLate())
                .isEqualTo(21);
    }

    @Test
    void aTargetIsOpenUntilItsDayHasPassedAndLateFromThenOn() {
        String open = "review.meeting-held 2022-01-10; review.decision-notified 2022-02-07 outcome=amend";

        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2022-04-04", open)))
                .containsExactly("OPEN 2022-04-04 -");
        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2022-04-05", open)))
                .containsExactly("LATE 2022-04-04 -");
    }

    @Test
    void withoutADecisionToAmendNobodyKnowsAndWithAnotherItEnds() {
        String met = "review.meeting-held 2022-01-10";
        String kept = met + "; review.decision-notified 2022-02-07 outcome=maintain";

        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2022-06-01", met)))
                .containsExactly("UNKNOWN 2022-04-04 -");
        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2022-06-01", kept)))
                .containsExactly("ENDED 2022-04-04 -");
    }

    @Test
    void aMeetingOutsideThePlansYearsIsHeldAgainstNothing() {
        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2020-12-31", "review.meeting-held 2020-12-31")))
                .isEmpty();
        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2021-01-01", "review.meeting-held 2021-01-01")))
                .hasSize(1);
        assertThat(against(AMENDED_PLAN_IN_TWELVE_WEEKS, timeline("2024-01-01", "review.meeting-held 2024-01-01")))
                .isEmpty();
    }

    @Test
    void aResultExplainsItselfAndSaysThatItIsNoLaw() {
        TargetResult result = TELL_OF_EXCLUSIONS_IN_A_DAY
                .against(timeline("2026-03-20", "suspension.decided 2026-03-17; authority.notified 2026-03-19"))
                .get(0);

        assertThat(result).hasToString("lincolnshire.24-hours (local practice) LATE, aimed at 2026-03-18");
        assertThat(result.standing()).isEqualTo(Standing.LOCAL_PRACTICE);
        assertThat(result.explanation().text())
                .contains("1 day after 2026-03-17", "2026-03-18 [Lincolnshire ladder of behavioural intervention]")
                .endsWith("a choice of this library");
    }

    @Test
    void twentyFourHoursAreTheNextDay() {
        assertThat(against(
                        TELL_OF_EXCLUSIONS_IN_A_DAY,
                        timeline("2026-03-20", "exclusion.decided 2026-03-17; authority.notified 2026-03-18")))
                .containsExactly("MET 2026-03-18 2026-03-18");
        assertThat(TELL_OF_EXCLUSIONS_IN_A_DAY.convention()).isPresent();
    }

    @Test
    void eachSuspensionIsHeldAgainstItsOwnNotice() {
        String two = "suspension.decided 2026-03-02 thread=a; suspension.decided 2026-03-09 thread=b;"
                + "authority.notified 2026-03-10 thread=b";

        assertThat(against(TELL_OF_EXCLUSIONS_IN_A_DAY, timeline("2026-03-20", two)))
                .containsExactly("LATE 2026-03-03 -", "MET 2026-03-10 2026-03-10");
    }

    @Test
    void noTargetIsAClockOfTheTimeline() {
        Timeline timeline = timeline("2026-03-20", "suspension.decided 2026-03-17");

        assertThat(TELL_OF_EXCLUSIONS_IN_A_DAY.against(timeline)).hasSize(1);
        assertThat(timeline.allClocks()).noneMatch(clock -> clock.rule().id().equals(TELL_OF_EXCLUSIONS_IN_A_DAY.id()));
        assertThat(EnglishLaw.rules().rules())
                .allSatisfy(rule -> assertThat(rule.citation().provisions())
                        .doesNotContainAnyElementsOf(
                                TELL_OF_EXCLUSIONS_IN_A_DAY.citation().provisions()));
    }

    private static final SchoolCalendar SCHOOL = SchoolCalendar.of(
            List.of(
                    new Term(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 10, 22)),
                    new Term(LocalDate.of(2021, 10, 30), LocalDate.of(2021, 12, 17)),
                    new Term(LocalDate.of(2022, 1, 4), LocalDate.of(2022, 2, 11))),
            Set.of(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 2)));

    @Test
    void transportIsAimedAtOnTheFirstSchoolDayOfEachTerm() {
        CaseRecord record = CaseRecord.builder("case").school(SCHOOL).build();

        // Two training days, a Saturday, and a day that is itself a school day.
        assertThat(against(TRANSPORT_FROM_THE_FIRST_DAY, ENGINE.timeline(record, LocalDate.of(2021, 11, 1))))
                .containsExactly("UNKNOWN 2021-09-03 -", "OPEN 2021-11-01 -", "OPEN 2022-01-04 -");
    }

    @Test
    void withoutTheSchoolsTermsNoFirstDayIsGuessed() {
        TargetResult result = TRANSPORT_FROM_THE_FIRST_DAY
                .against(timeline("2021-11-01", "plan.finalised 2021-06-01"))
                .get(0);

        assertThat(result.state()).isEqualTo(TargetState.AWAITING_FACTS);
        assertThat(result.due()).isEmpty();
        assertThat(result.missing()).containsExactly("calendars.school");
    }

    @Test
    void aTargetOverManyCasesSaysNothingOfOne() {
        Timeline timeline = timeline("2022-06-01", "assessment.requested 2021-09-01; plan.finalised 2022-02-01");

        assertThat(ImmutableList.of(EDUCATIONAL_PSYCHOLOGY, TWENTY_WEEKS_ABOVE_ENGLAND, NO_SEASONAL_VARIATION))
                .allSatisfy(target -> assertThat(target.against(timeline)).isEmpty());
    }

    @Test
    void eightyFivePerCentItselfIsNotAbove85PerCent() {
        Aim.Share share = (Aim.Share) EDUCATIONAL_PSYCHOLOGY.aim();

        assertThat(share.reachedBy(new Rate(85, 100))).contains(false);
        assertThat(share.reachedBy(new Rate(851, 1000))).contains(true);
        assertThat(share.reachedBy(Rate.NONE)).isEmpty();
        assertThat(new Aim.Share(share.measure(), 85, true).reachedBy(new Rate(85, 100)))
                .contains(true);
        assertThatThrownBy(() -> new Aim.Share(share.measure(), 101, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFigureThatThePlanPrintsForEnglandWasNotPublishedForItsYear() {
        Aim.Above above = (Aim.Above) TWENTY_WEEKS_ABOVE_ENGLAND.aim();

        assertThat(above.printed()).hasToString("60");
        assertThat(above.meant())
                .extracting(Benchmark::value)
                .extracting(Object::toString)
                .containsExactly("55.6", "58");
        assertThat(above.wasPublished()).isFalse();
    }

    @Test
    void targetsAndResultsCanBeSent() throws IOException, ClassNotFoundException {
        Timeline timeline = timeline("2026-03-20", "suspension.decided 2026-03-17");

        assertThat(sent(TELL_OF_EXCLUSIONS_IN_A_DAY).against(timeline))
                .isEqualTo(TELL_OF_EXCLUSIONS_IN_A_DAY.against(timeline));
        for (LocalTarget target : ALL) {
            assertThat(sent(target)).isEqualTo(target);
        }
        assertThat(sent(TELL_OF_EXCLUSIONS_IN_A_DAY.against(timeline).get(0)).state())
                .isEqualTo(TargetState.LATE);
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
