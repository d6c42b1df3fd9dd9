package io.github.opensend.timescales.local;

import static io.github.opensend.timescales.local.BuckinghamshireTargets.AMENDED_PLAN_IN_SIXTEEN_WEEKS;
import static io.github.opensend.timescales.local.BuckinghamshireTargets.AMENDED_PLAN_IN_TWELVE_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.time.TimeLimit;
import io.github.opensend.timescales.Told;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.AssessmentLaw;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.PlanLaw;
import io.github.opensend.timescales.law.ReviewLaw;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConflictProperties {
    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());
    private static final LocalDate FIRST = LocalDate.of(2014, 9, 1);

    /** Every day of the span, not a sample of it. */
    @Example
    void sixteenWeeksAreAlwaysFourWeeksLaterThanTheLawAndTwelveNeverAre() {
        for (LocalDate day = FIRST; day.getYear() < 2031; day = day.plusDays(1)) {
            Optional<Conflict> sixteen = Conflict.between(AMENDED_PLAN_IN_SIXTEEN_WEEKS, day);

            assertThat(sixteen.map(Conflict::daysLater)).as("from %s", day).contains(28);
            assertThat(Conflict.between(AMENDED_PLAN_IN_TWELVE_WEEKS, day)).isEmpty();
        }
    }

    @Property
    void theChainOfTheLawEndsOnTheDayThatTheHighCourtNamed(@ForAll @IntRange(min = 0, max = 5000) int after) {
        LocalDate meeting = FIRST.plusDays(after);
        LocalDate twelveWeeks = ENGINE.timeline(Told.record("review.meeting-held " + meeting), meeting)
                .clock(ReviewLaw.AMENDED_PLAN_WITHIN_TWELVE_WEEKS)
                .due()
                .orElseThrow();

        assertThat(Conflict.between(AMENDED_PLAN_IN_SIXTEEN_WEEKS, meeting)
                        .orElseThrow()
                        .lawLastDay())
                .isEqualTo(twelveWeeks);
    }

    @Property
    void aTargetConflictsExactlyWhereItEndsAfterTheLaw(
            @ForAll @IntRange(min = 0, max = 5000) int after, @ForAll @IntRange(min = 0, max = 300) int days) {
        LocalDate start = FIRST.plusDays(after);
        LocalDate law = start;
        for (int counted = 0; counted < 7 * 20; counted++) {
            law = law.plusDays(1);
        }
        LocalDate own = start;
        for (int counted = 0; counted < days; counted++) {
            own = own.plusDays(1);
        }
        LocalTarget target = beside(TimeLimit.days(days), PlanLaw.FINAL_PLAN);

        Optional<Conflict> conflict = Conflict.between(target, start);

        assertThat(conflict.isPresent()).isEqualTo(days > 7 * 20);
        if (conflict.isPresent()) {
            assertThat(conflict.orElseThrow()).isEqualTo(new Conflict(target, start, law, own));
        }
    }

    @Example
    void whatHasNoTimeLimitOrNoLawBesideItConflictsWithNothing() {
        assertThat(Conflict.between(BuckinghamshireTargets.EDUCATIONAL_PSYCHOLOGY, FIRST))
                .isEmpty();
        assertThat(Conflict.between(LincolnshireTargets.TELL_OF_EXCLUSIONS_IN_A_DAY, FIRST))
                .isEmpty();
        assertThat(Conflict.between(AMENDED_PLAN_IN_SIXTEEN_WEEKS, LocalDate.of(2022, 1, 10)))
                .hasToString("Optional[buckinghamshire.5.4 is 28 days later than the law: 2022-05-02, not 2022-04-04]");
    }

    @Example
    void aRuleThatIsNoPlainTimeLimitIsRefused() {
        LocalTarget target = beside(TimeLimit.months(12), AssessmentLaw.ASK_FOR_ADVICE);

        assertThatThrownBy(() -> Conflict.between(target, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ASM-07 is no plain time limit: ");
    }

    private static LocalTarget beside(TimeLimit limit, Timescale rule) {
        return ImmutableLocalTarget.copyOf(AMENDED_PLAN_IN_SIXTEEN_WEEKS)
                .withAim(new Aim.Within(
                        limit,
                        ImmutableList.of(EventTypes.ASSESSMENT_REQUESTED),
                        ImmutableList.of(EventTypes.PLAN_FINALISED),
                        ImmutableList.of()))
                .withBeside(rule);
    }
}
