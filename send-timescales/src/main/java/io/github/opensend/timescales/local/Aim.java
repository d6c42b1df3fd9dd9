package io.github.opensend.timescales.local;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.measure.Benchmark;
import io.github.opensend.core.measure.Benchmarks;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.core.measure.Rate;
import io.github.opensend.core.setting.Area;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.TimeLimit;
import io.github.opensend.timescales.compliance.StatutoryMeasure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a council aims at: a time limit, a share of cases, a figure to stay above, a named day, or steadiness.
 *
 * @since 0.1.0
 */
public sealed interface Aim extends Serializable {

    /**
     * Something done within a time limit, counted from the day after an event.
     *
     * @param limit how long
     * @param from the events from which it is counted
     * @param done the events that show that it was done
     * @param onlyOnce the events after which alone it has to be done; none if it has to be done in any case
     */
    record Within(
            TimeLimit limit,
            ImmutableList<Happening> from,
            ImmutableList<Happening> done,
            ImmutableList<Happening> onlyOnce)
            implements Aim {
        /**
         * Checks that it names a start and an end.
         *
         * @param limit any limit
         * @param from at least one event
         * @param done at least one event
         * @param onlyOnce any events
         * @throws IllegalArgumentException if no event starts it, or none shows that it was done
         */
        public Within {
            if (from.isEmpty() || done.isEmpty()) {
                throw new IllegalArgumentException("a time limit needs an event that starts it and one that ends it");
            }
        }
    }

    /**
     * A share of the cases of a measure.
     *
     * @param measure what is measured
     * @param percent the share, from 0 to 100
     * @param orMore whether the share itself is enough, or has to be exceeded
     */
    record Share(StatutoryMeasure measure, int percent, boolean orMore) implements Aim {
        private static final int ALL = 100;

        /**
         * Checks the share.
         *
         * @param measure any measure
         * @param percent from 0 to 100
         * @param orMore either
         * @throws IllegalArgumentException if it is not from 0 to 100
         */
        public Share {
            if (percent < 0 || percent > ALL) {
                throw new IllegalArgumentException("a share is from 0 to 100 per cent, not " + percent);
            }
        }

        /**
         * Whether a rate reaches it. Nothing is rounded.
         *
         * @param rate the rate of the measure
         * @return whether the share is reached; empty where there were no cases
         */
        public Optional<Boolean> reachedBy(Rate rate) {
            int compared = Rate.byShare().compare(rate, new Rate(percent, ALL));
            return rate.denominator() == 0 ? Optional.empty() : Optional.of(orMore ? compared >= 0 : compared > 0);
        }
    }

    /**
     * A published figure to stay above, as a target prints it.
     *
     * @param definitions what the figure may count; more than one where the target does not say
     * @param area whose figure it is
     * @param year the calendar year that the target names
     * @param printed the figure as the target prints it, which need not be what was published
     */
    record Above(ImmutableList<MeasureDefinition> definitions, Area area, int year, PublishedPercentage printed)
            implements Aim {
        /**
         * The published figures of that area and year that may be meant.
         *
         * @return those that are known; none of them need be what is printed
         */
        public ImmutableList<Benchmark> meant() {
            return definitions.stream()
                    .flatMap(definition -> Benchmarks.of(definition, year, area).stream())
                    .collect(ImmutableList.toImmutableList());
        }

        /**
         * Whether the figure that is printed was published for that year in any of the definitions.
         *
         * @return false where the target misquotes, or no such figure is known
         */
        public boolean wasPublished() {
            return meant().stream().anyMatch(figure -> figure.value().equals(printed));
        }
    }

    /** Something in place on the first school day of every term. */
    record FirstSchoolDayOfTerm() implements Aim {
        /**
         * The first school day of each term of a school. A half term holiday ends one term and starts another, as in the
         * school's calendar.
         *
         * @param school the calendar of the school
         * @return the days, in order; a term without a school day has none
         */
        public ImmutableList<LocalDate> days(SchoolCalendar school) {
            return school.terms().stream()
                    .flatMap(term -> Stream.iterate(term.first(), term::contains, day -> day.plusDays(1))
                            .filter(school.schoolDays()::contains)
                            .limit(1))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * The same share in every month of the year; {@link Seasons} tests it.
     *
     * @param measures what is measured
     */
    record Steady(ImmutableSet<StatutoryMeasure> measures) implements Aim {}
}
