package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.exclusion.SixTerms;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every rule of the law of exclusion, off-site direction, registers, section 19 and treatment reviews, with the days and states
 * that its words give, on the calendar of an invented school of six terms.
 */
class ExclusionLawTest {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private static final SchoolCalendar SIX_TERMS = SixTerms.CALENDAR;

    // One line for each vector: rule | what happened | as of | last day | state | days late.
    private static final String VECTORS = """
            NOT-01 | suspension.decided 2025-10-15 days=2 | 2025-10-20 | - | RUNNING | 0
            NOT-01 | exclusion.decided 2025-10-15; parents.notified 2025-10-15 | 2025-10-20 | - | DONE | 0
            NOT-02 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=2; section-104-notice.given 2025-10-16 | 2025-10-20 | 2025-10-16 | MET | 0
            NOT-02 | suspension.decided 2025-10-15 days=2; section-104-notice.given 2025-10-16 | 2025-10-20 | 2025-10-15 | MET_LATE | 1
            NOT-02 | suspension.decided 2025-10-15 days=2 | 2025-10-20 | 2025-10-15 | AWAITING_FACTS | 0
            NOT-02H | exclusion.decided 2012-06-11; section-104-notice.given 2012-06-11 | 2012-07-01 | 2012-06-11 | MET | 0
            NOT-02H | exclusion.decided 2012-09-01 | 2012-10-01 | - | NOT_STARTED | 0
            NOT-03 | exclusion.decided 2025-10-16; day-six-details.given 2025-10-22; education.arranged 2025-10-20 educationFrom=2025-10-24 | 2025-10-24 | 2025-10-22 | MET | 0
            NOT-03 | exclusion.decided 2025-10-16; education.arranged 2025-10-20 educationFrom=2025-10-24; day-six-details.given 2025-10-23 | 2025-10-24 | 2025-10-22 | MET_LATE | 1
            NOT-04 | suspension.decided 2025-10-15 days=1; authority.notified 2025-10-15 | 2025-10-20 | - | DONE | 0
            NOT-04H | suspension.decided 2021-10-13 termTotal=up-to-five | 2021-10-20 | - | NOT_STARTED | 0
            NOT-04H | suspension.decided 2021-10-13 termTotal=over-five; authority.notified 2021-10-13 | 2021-10-20 | - | DONE | 0
            NOT-05 | suspension.decided 2025-10-06 days=6 | 2025-10-06 | - | RUNNING | 0
            NOT-05 | suspension.decided 2025-10-06 days=5; board.notified 2025-10-06 | 2025-10-06 | - | NOT_STARTED | 0
            NOT-05 | suspension.decided 2025-09-08; suspension.decided 2025-10-06 days=5 | 2025-10-06 | - | AWAITING_FACTS | 0
            NOT-05.examination | suspension.decided 2026-05-11 days=1 exam=2026-05-11; board.notified 2026-05-11 | 2026-05-20 | - | DONE | 0
            NOT-05.examination | suspension.decided 2026-05-11 days=1; board.notified 2026-05-11 | 2026-05-20 | - | NOT_STARTED | 0
            NOT-06 | exclusion.decided 2025-10-14; social-worker.notified 2025-10-14 | 2025-10-20 | - | DONE | 0
            NOT-07 | exclusion.decided 2025-10-14; parents.notified 2025-10-14 | 2025-10-20 | 2025-10-14 | DONE | 0
            CAN-01 | exclusion.decided 2025-10-14; exclusion.cancelled 2025-10-16 | 2025-10-20 | - | RUNNING | 0
            CAN-01 | exclusion.decided 2025-10-14; exclusion.cancelled 2025-10-16; cancellation.notified 2025-10-16 | 2025-10-20 | - | DONE | 0
            CAN-01.meeting | exclusion.decided 2025-10-14; board.met 2025-11-10; exclusion.cancelled 2025-11-10 | 2025-11-20 | - | BREACHED | 0
            CAN-01.meeting | exclusion.decided 2025-10-14; board.met 2025-11-10 | 2025-11-20 | - | BARRED | 0
            CAN-02 | exclusion.decided 2025-10-14; exclusion.cancelled 2025-10-16; cancellation.meeting-offered 2025-10-17 | 2025-10-20 | - | DONE | 0
            GB-01 | exclusion.decided 2025-10-14; board.notified 2025-10-15 | 2025-11-12 | 2025-11-12 | RUNNING | 0
            GB-01 | exclusion.decided 2025-10-14; board.notified 2025-10-15 | 2025-11-13 | 2025-11-12 | OVERDUE | 1
            GB-01 | exclusion.decided 2025-10-14; board.notified 2025-10-15; board.met 2025-11-12 | 2025-12-01 | 2025-11-12 | MET | 0
            GB-01 | exclusion.decided 2026-07-16; board.notified 2026-07-17 | 2026-09-01 | 2026-09-18 | RUNNING | 0
            GB-01 | exclusion.decided 2025-10-14; board.notified 2025-10-14 channel=post | 2025-11-12 | 2025-11-13 | RUNNING | 0
            GB-01 | suspension.decided 2025-10-14 days=8; board.notified 2025-10-15 | 2025-11-12 | - | NOT_STARTED | 0
            GB-02 | suspension.decided 2025-09-08 days=10; suspension.decided 2025-10-06 days=6; board.notified 2025-10-06 | 2025-10-07 | 2025-11-03 | RUNNING | 0
            GB-02 | suspension.decided 2025-09-08 days=10; suspension.decided 2025-10-06 days=5; board.notified 2025-10-06 | 2025-10-07 | - | NOT_STARTED | 0
            GB-02 | suspension.decided 2025-09-08 days=15; suspension.decided 2025-11-03 lunchtimes=1; board.notified 2025-11-03 | 2025-11-04 | 2025-11-24 | RUNNING | 0
            GB-02 | suspension.decided 2025-09-08; suspension.decided 2025-10-06 days=5; board.notified 2025-10-06 | 2025-10-07 | - | AWAITING_FACTS | 0
            GB-03 | suspension.decided 2025-12-01 days=8; board.notified 2025-12-01; representations.made 2025-12-03 | 2026-02-01 | 2026-03-02 | RUNNING | 0
            GB-03 | suspension.decided 2025-12-01 days=8; board.notified 2025-12-01 | 2026-02-01 | - | NOT_STARTED | 0
            GB-03 | suspension.decided 2026-03-24 days=3; suspension.decided 2026-04-14 days=3; board.notified 2026-04-14; representations.made 2026-04-15 | 2026-04-20 | - | NOT_STARTED | 0
            GB-04 | suspension.decided 2026-05-11 days=2 exam=2026-05-12; board.notified 2026-05-11 | 2026-05-12 | 2026-06-08 | RUNNING | 0
            GB-04.examination | suspension.decided 2026-05-11 days=2 exam=2026-05-13 | 2026-05-12 | 2026-05-12 | RUNNING | 0
            GB-04.examination | suspension.decided 2026-05-11 days=2 exam=2026-05-13; board.notified 2026-05-11; board.met 2026-05-12 | 2026-05-20 | 2026-05-12 | MET | 0
            GB-05 | suspension.decided 2026-03-24 days=3; suspension.decided 2026-04-14 days=3; board.notified 2026-04-14; representations.made 2026-04-15 | 2026-04-20 | - | RUNNING | 0
            GB-06 | exclusion.decided 2025-10-14; board.met 2025-11-12; board.decided 2025-11-13 outcome=upheld | 2025-12-01 | - | DONE | 0
            GB-07 | exclusion.decided 2025-10-14; board.meeting-fixed 2025-10-20 for=2025-11-12; board.papers-circulated 2025-11-05 | 2025-12-01 | 2025-11-05 | MET | 0
            GB-07 | exclusion.decided 2025-10-14; board.meeting-fixed 2025-10-20 for=2025-11-12; board.papers-circulated 2025-11-06 | 2025-12-01 | 2025-11-05 | MET_LATE | 1
            EDU-01 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8 | 2025-10-17 | 2025-10-22 | RUNNING | 0
            EDU-02 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8 | 2025-10-22 | 2025-10-22 | BARRED | 0
            EDU-02 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8 | 2025-10-23 | 2025-10-22 | LIFTED | 0
            EDU-03 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8 | 2025-10-23 | 2025-10-23 | RUNNING | 0
            EDU-03 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8; education.arranged 2025-10-22 educationFrom=2025-10-24 | 2025-10-30 | 2025-10-23 | MET_LATE | 1
            EDU-03 | suspension.decided 2025-10-15 firstDay=2025-10-16 days=5 | 2025-10-30 | - | NOT_STARTED | 0
            EDU-03 | suspension.decided 2025-10-06 days=3; suspension.decided 2025-10-08 firstDay=2025-10-09 days=4 | 2025-10-10 | 2025-10-13 | RUNNING | 0
            EDU-03 | suspension.decided 2025-10-06 days=3; suspension.decided 2025-10-09 firstDay=2025-10-10 days=4 | 2025-10-10 | - | NOT_STARTED | 0
            EDU-03 | suspension.decided 2025-10-15 days=8; day-six.exempted 2025-10-16 because=hours-capped-by-plan | 2025-10-30 | 2025-10-22 | CLOSED | 0
            EDU-03P | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8 pupilReferralUnit=true | 2025-10-24 | 2025-10-23 | OVERDUE | 1
            EDU-03P | suspension.decided 2025-10-15 firstDay=2025-10-16 days=8 | 2025-10-24 | - | NOT_STARTED | 0
            EDU-03H | suspension.decided 2014-10-15 sixthDay=2014-10-22 | 2014-10-22 | 2014-10-22 | RUNNING | 0
            EDU-04 | exclusion.decided 2025-10-16 | 2025-10-20 | 2025-10-24 | RUNNING | 0
            EDU-04 | exclusion.decided 2025-10-16; education.arranged 2025-10-24 | 2025-11-20 | 2025-10-24 | MET | 0
            IRP-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=upheld channel=post | 2025-12-09 | 2025-12-09 | OPEN | 0
            IRP-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=upheld channel=post | 2025-12-10 | 2025-12-09 | LAPSED | 0
            IRP-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=upheld channel=hand; review-panel.applied 2025-12-05 | 2025-12-10 | 2025-12-05 | USED | 0
            IRP-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=reinstated | 2025-12-10 | - | NOT_STARTED | 0
            IRP-01 | suspension.decided 2025-10-14 days=8; board.decided 2025-11-14 outcome=upheld | 2025-12-10 | - | NOT_STARTED | 0
            IRP-C19 | exclusion.decided 2022-03-24; board.decided 2025-11-14 outcome=upheld channel=hand | 2025-12-10 | 2025-12-19 | OPEN | 0
            IRP-C19 | exclusion.decided 2022-03-25; board.decided 2025-11-14 outcome=upheld channel=hand | 2025-12-10 | - | NOT_STARTED | 0
            IRP-02 | exclusion.decided 2025-10-14; exclusion-claim.determined 2026-01-15 | 2026-02-05 | 2026-02-05 | OPEN | 0
            IRP-03 | exclusion.decided 2025-10-14; review-panel.applied 2025-12-09 channel=hand | 2026-01-13 | 2026-01-13 | RUNNING | 0
            IRP-03 | exclusion.decided 2025-10-14; review-panel.applied 2025-12-09 channel=hand; review-panel.met 2026-01-14 | 2026-01-20 | 2026-01-13 | MET_LATE | 1
            IRP-04 | exclusion.decided 2025-10-14; review-panel.hearing-fixed 2025-12-10 for=2026-01-13; review-panel.papers-circulated 2026-01-06 | 2026-01-20 | 2026-01-06 | MET | 0
            IRP-05 | exclusion.decided 2025-10-14; review-panel.met 2026-01-13; review-panel.decided 2026-01-15 outcome=quashed | 2026-01-20 | - | DONE | 0
            IRP-06 | exclusion.decided 2025-10-14; review-panel.decided 2026-01-15 outcome=quashed channel=hand | 2026-01-29 | 2026-01-29 | RUNNING | 0
            IRP-06 | exclusion.decided 2025-10-14; review-panel.decided 2026-01-15 outcome=recommended channel=hand; board.reconsidered 2026-01-30 | 2026-02-20 | 2026-01-29 | MET_LATE | 1
            IRP-06 | exclusion.decided 2025-10-14; review-panel.decided 2026-01-15 outcome=upheld | 2026-02-20 | - | NOT_STARTED | 0
            IRP-07 | exclusion.decided 2025-10-14; review-panel.decided 2026-01-15 outcome=quashed; readjustment.made 2026-02-20 | 2026-03-01 | - | DONE | 0
            EQ-01 | exclusion.decided 2025-10-14 | 2026-04-13 | 2026-04-13 | OPEN | 0
            EQ-01 | exclusion.decided 2025-10-14; discrimination.claimed 2026-04-13 | 2026-05-13 | 2026-04-13 | USED | 0
            REG-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=upheld channel=post | 2025-12-09 | 2025-12-09 | BARRED | 0
            REG-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=upheld channel=post; register.deleted 2025-12-09 | 2025-12-10 | 2025-12-09 | BREACHED | 0
            REG-01 | exclusion.decided 2025-10-14; board.decided 2025-11-14 outcome=upheld channel=post; register.deleted 2025-12-10 | 2025-12-11 | 2025-12-09 | LIFTED | 0
            REG-01.review | exclusion.decided 2025-10-14; review-panel.applied 2025-12-09; register.deleted 2025-12-20 | 2025-12-31 | - | BREACHED | 0
            REG-02 | register.deleted 2025-12-10; register.deletion-returned 2025-12-10 | 2025-12-31 | 2025-12-10 | MET | 0
            REG-03 | register.entered 2025-12-10; register.entry-returned 2025-12-16 | 2025-12-31 | 2025-12-15 | MET_LATE | 1
            REG-04 | register.entered 2025-12-10 | 2025-12-31 | 2031-12-09 | BARRED | 0
            REG-05 | attendance.coded-n 2025-10-20 | 2025-10-31 | 2025-11-03 | RUNNING | 0
            OSD-01 | offsite.directed 2025-10-20 for=2025-11-03; offsite.notified 2025-10-23 | 2025-11-03 | 2025-10-23 | MET | 0
            OSD-01 | offsite.directed 2025-10-20 for=2025-11-03; offsite.notified 2025-10-24 | 2025-11-03 | 2025-10-23 | MET_LATE | 1
            OSD-02 | offsite.directed 2026-07-20 by=academy for=2026-09-07 | 2026-07-27 | - | NOT_STARTED | 0
            OSD-02 | offsite.directed 2026-07-27 by=academy for=2026-09-07; offsite.notified 2026-09-03 | 2026-09-07 | 2026-09-03 | MET | 0
            OSD-02G | offsite.directed 2026-07-20 by=academy for=2026-09-07; offsite.notified 2026-09-03 | 2026-09-07 | 2026-09-03 | MET | 0
            OSD-03 | offsite.directed 2026-07-27 by=pupil-referral-unit for=2026-09-07; offsite.notified 2026-09-04 | 2026-09-07 | 2026-09-03 | MET_LATE | 1
            OSD-04 | offsite.directed 2025-10-20 for=2025-11-03; offsite.review-held 2025-12-01 | 2025-12-20 | - | DONE | 0
            OSD-04H | offsite.directed 2012-11-05 | 2012-12-06 | 2012-12-05 | OVERDUE | 1
            OSD-05 | offsite.directed 2025-10-20; offsite.review-held 2025-11-03; offsite.review-requested 2026-01-12 | 2026-01-13 | - | INSIDE | 0
            OSD-05 | offsite.directed 2025-10-20; offsite.review-held 2025-11-03; offsite.review-requested 2026-01-13 | 2026-01-13 | - | OUTSIDE | 0
            OSD-05.review | offsite.directed 2025-10-20; offsite.review-requested 2026-01-13; offsite.review-held 2026-01-20 | 2026-01-23 | - | DONE | 0
            OSD-06 | offsite.directed 2025-10-20; offsite.review-fixed 2025-11-20 for=2025-12-10; offsite.review-invited 2025-12-04 | 2025-12-20 | 2025-12-04 | MET | 0
            OSD-07 | offsite.directed 2025-10-20; offsite.review-held 2025-12-01; offsite.outcome-sent 2025-12-08 | 2025-12-20 | 2025-12-07 | MET_LATE | 1
            SEP-01 | separation.started 2026-09-07; separation.ended 2026-09-08 | 2026-09-20 | - | DONE | 0
            SEP-01 | separation.started 2026-07-20 | 2026-09-20 | - | NOT_STARTED | 0
            EHC-01 | exclusion-risk.recorded 2025-10-06; review.meeting-held 2025-10-20 | 2025-10-30 | - | DONE | 0
            EHC-02 | intervention-placement.sought 2025-10-06 | 2025-10-30 | - | RUNNING | 0
            PEP-01 | exclusion-risk.recorded 2026-09-07; pep-review.held 2026-09-14 | 2026-09-30 | - | DONE | 0
            ATT-03 | sickness.expected 2025-10-06; sickness.returned 2025-10-06 | 2025-10-30 | - | DONE | 0
            ATT-04 | unauthorised-absence.began 2025-10-06 | 2025-10-20 | 2025-10-17 | OVERDUE | 3
            ATT-04 | unauthorised-absence.began 2025-10-06; unauthorised-absence.ended 2025-10-13 | 2025-10-20 | 2025-10-17 | CLOSED | 0
            ATT-06 | targeting-meeting.held 2025-10-06 | 2026-02-06 | 2026-02-06 | RUNNING | 0
            ATT-07 | part-time-timetable.agreed 2025-10-06 for=2025-11-14; part-time-timetable.ended 2025-11-17 | 2025-12-01 | 2025-11-14 | MET_LATE | 3
            ATT-07L | part-time-timetable.agreed 2025-10-06 for=2025-11-14; less-than-25-hours.notified 2025-10-06 | 2025-11-01 | - | DONE | 0
            S19-01 | health-absence.began 2025-10-06 | 2025-10-25 | 2025-10-24 | OVERDUE | 1
            S19-01 | health-absence.began 2025-10-06; section-19.education-arranged 2025-10-20 educationFrom=2025-10-24 | 2025-11-25 | 2025-10-24 | MET | 0
            S19-02 | section-19.requested 2025-12-22; section-19.acknowledged 2025-12-31 | 2026-01-15 | 2025-12-31 | DONE | 0
            S19-03 | section-19.requested 2025-10-06; section-19.decided 2025-10-28 | 2025-11-15 | 2025-10-27 | DONE | 0
            S19-04 | section-19.decided 2025-10-06 outcome=not-agreed | 2025-11-15 | 2026-01-06 | RUNNING | 0
            S19-04 | section-19.decided 2025-10-06 outcome=agreed | 2025-11-15 | - | NOT_STARTED | 0
            CETR-01 | admission-risk.rated 2025-10-06; cetr.held 2025-10-20 | 2025-11-15 | - | DONE | 0
            CETR-02 | hospital.admitted 2025-10-06 | 2025-10-21 | 2025-10-20 | OVERDUE | 1
            CETR-02 | hospital.admitted 2025-10-06 communityReview=true | 2025-10-21 | - | NOT_STARTED | 0
            CETR-03 | hospital.admitted 2025-10-06; cetr.held 2025-10-17 | 2025-11-21 | 2026-01-17 | RUNNING | 0
            CETR-03 | hospital.admitted 2025-10-06; cetr.held 2025-10-17; hospital.discharged 2025-12-01 | 2026-02-21 | 2026-01-17 | CLOSED | 0
            CETR-04 | hospital.admitted 2025-10-06 patient=adult | 2025-11-04 | 2025-11-03 | OVERDUE | 1
            """;

    @ParameterizedTest(name = "{0}: {1} as of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = VECTORS)
    void theWordsOfTheRuleGiveTheseDays(
            String rule, String told, LocalDate asOf, LocalDate due, String state, int daysLate) {
        Clock clock = clock(rule, told, asOf);

        assertThat(clock.state().name()).as(clock.explanation().toString()).isEqualTo(state);
        assertThat(clock.due().orElse(null)).isEqualTo(due);
        assertThat(clock.daysLate()).isEqualTo(daysLate);
    }

    private static Clock clock(String rule, String told, LocalDate asOf) {
        return ENGINE.timeline(record(told), asOf).clock(LawVector.rule(rule));
    }

    private static CaseRecord record(String told) {
        return CaseRecord.builder("case")
                .authority("925")
                .addAllEvents(Told.events(told))
                .school(SIX_TERMS)
                .build();
    }

    @Test
    void withoutTheSchoolsCalendarNoTotalAndNoDayIsGuessed() {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events("suspension.decided 2025-12-01 days=8; board.notified 2025-12-01"
                        + "; representations.made 2025-12-03"))
                .build();
        Timeline timeline = ENGINE.timeline(record, LocalDate.of(2026, 1, 10));

        for (Timescale rule : List.of(
                GoverningBoardLaw.CONSIDER_MORE_THAN_FIFTEEN_DAYS,
                GoverningBoardLaw.CONSIDER_MORE_THAN_FIVE_DAYS,
                DaySixLaw.EDUCATE_FROM_DAY_SIX_OF_A_SUSPENSION)) {
            assertThat(timeline.clock(rule).state()).isEqualTo(ClockState.AWAITING_FACTS);
            assertThat(timeline.clock(rule).missing()).contains("calendars.school");
        }
    }

    @Test
    void fiveDaysInAllAreFiveDaysInEveryTermEvenWithoutACalendar() {
        CaseRecord record = CaseRecord.builder("case")
                .addAllEvents(Told.events("suspension.decided 2025-12-01 days=5; board.notified 2025-12-01"))
                .build();
        Timeline timeline = ENGINE.timeline(record, LocalDate.of(2026, 1, 10));

        assertThat(timeline.clock(GoverningBoardLaw.CONSIDER_MORE_THAN_FIVE_DAYS)
                        .state())
                .isEqualTo(ClockState.NOT_STARTED);
        assertThat(timeline.clock(DaySixLaw.EDUCATE_FROM_DAY_SIX_OF_A_SUSPENSION)
                        .state())
                .isEqualTo(ClockState.NOT_STARTED);
    }

    @Test
    void aTotalIsToldWithTheClockThatTurnsOnIt() {
        Clock clock = clock(
                "GB-02",
                "suspension.decided 2025-09-08 days=10; suspension.decided 2025-10-06 days=5.5; board.notified 2025-10-06",
                LocalDate.of(2025, 10, 7));

        assertThat(clock.explanation().toString()).contains("the suspensions of the term come to 15.5 school days");
    }

    @Test
    void noticeOfADirectionHasALiteralAndASafeDay() {
        Clock clock = clock("OSD-01", "offsite.directed 2025-10-20 for=2025-11-03", LocalDate.of(2025, 10, 21));

        assertThat(clock.due()).contains(LocalDate.of(2025, 10, 23));
        assertThat(clock.safeDue()).contains(LocalDate.of(2025, 10, 22));
    }

    @Test
    void thePracticeOfACouncilRunsInItsOwnCasesAlone() {
        CaseRecord elsewhere = CaseRecord.builder("case")
                .authority("825")
                .addAllEvents(Told.events("suspension.decided 2025-10-15 days=1; section-19.requested 2025-10-15"))
                .build();

        assertThat(ENGINE.timeline(elsewhere, LocalDate.of(2025, 10, 20)).clocks())
                .extracting(clock -> clock.rule().standing())
                .doesNotContain(Standing.LOCAL_PRACTICE);
    }

    @Test
    void suspensionsUnderLabelsOfTheirOwnAreAnsweredEachByItsOwnMeeting() {
        String told = "suspension.decided 2025-09-08 days=16 thread=one; board.notified 2025-09-08 thread=one;"
                + "suspension.decided 2025-10-13 days=1 thread=two; board.notified 2025-10-13 thread=two;"
                + "board.met 2025-10-20 thread=two";
        Timeline timeline = ENGINE.timeline(record(told), LocalDate.of(2025, 10, 21));

        assertThat(timeline.clocks(GoverningBoardLaw.CONSIDER_MORE_THAN_FIFTEEN_DAYS))
                .extracting(Clock::state)
                .containsExactlyInAnyOrder(ClockState.OVERDUE, ClockState.MET);
    }

    @Test
    void everyRuleHasAVector() {
        ImmutableSet<String> rules = Arrays.stream(VECTORS.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(Iterables.transform(
                        Iterables.concat(ImmutableList.of(
                                ExclusionLaw.RULES,
                                GoverningBoardLaw.RULES,
                                DaySixLaw.RULES,
                                ReviewPanelLaw.RULES,
                                OffsiteDirectionLaw.RULES,
                                RegisterLaw.RULES,
                                SectionNineteenLaw.RULES,
                                TreatmentReviewLaw.RULES)),
                        Timescale::id))
                .containsExactlyInAnyOrderElementsOf(rules);
    }
}
