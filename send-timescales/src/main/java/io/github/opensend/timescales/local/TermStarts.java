package io.github.opensend.timescales.local;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.timescales.clock.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** Holds a target for the first school day of every term against the calendar of the case's school. */
final class TermStarts {
    private static final String CALENDAR = "calendars.school";

    private TermStarts() {}

    static ImmutableList<TargetResult> results(LocalTarget target, Aim.FirstSchoolDayOfTerm terms, Timeline timeline) {
        Optional<SchoolCalendar> school = timeline.record().school();
        if (school.isEmpty()) {
            return ImmutableList.of(ImmutableTargetResult.builder()
                    .target(target)
                    .state(TargetState.AWAITING_FACTS)
                    .explanation(new Explanation(ImmutableList.of(
                            new OwnClocks.Said("each school has its own terms, and this one's are not told"))))
                    .addMissing(CALENDAR)
                    .build());
        }
        return terms.days(school.orElseThrow()).stream()
                .filter(target.inForce()::contains)
                .map(day -> result(target, day, timeline.asOf()))
                .collect(ImmutableList.toImmutableList());
    }

    private static TargetResult result(LocalTarget target, LocalDate day, LocalDate asOf) {
        boolean ahead = !day.isBefore(asOf);
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.add(new FirstDay(day, target.citation()));
        if (!ahead) {
            steps.add(new OwnClocks.Said("no event of a record tells whether it was in place"));
        }
        target.convention().ifPresent(words -> steps.add(new OwnClocks.Said(words)));
        return ImmutableTargetResult.builder()
                .target(target)
                .state(ahead ? TargetState.OPEN : TargetState.UNKNOWN)
                .explanation(new Explanation(steps.build()))
                .due(day)
                .build();
    }

    private record FirstDay(LocalDate first, Citation source) implements Step {
        @Override
        public String words() {
            return "first school day of a term";
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(first);
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.of(source);
        }
    }
}
