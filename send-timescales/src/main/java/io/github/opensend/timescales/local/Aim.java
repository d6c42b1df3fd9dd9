package io.github.opensend.timescales.local;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.TimeLimit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a council aims at: a time limit, a share of cases, a figure to stay above, a named day, or steadiness. */
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
     * A share of cases.
     *
     * @param measure the stable name of what is measured
     * @param percent the share, from 0 to 100
     * @param orMore whether the share itself is enough, or has to be exceeded
     */
    record Share(String measure, int percent, boolean orMore) implements Aim {
        private static final int ALL = 100;

        /**
         * Checks the share.
         *
         * @param measure any name
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
         * Whether some cases reach it. Nothing is rounded.
         *
         * @param inTime how many did, from 0
         * @param all how many there were, no fewer than those
         * @return whether the share is reached; empty where there were none
         * @throws IllegalArgumentException if there are fewer than 0 or more in time than there were
         */
        public Optional<Boolean> reachedBy(int inTime, int all) {
            if (inTime < 0 || inTime > all) {
                throw new IllegalArgumentException("of " + all + " cases, " + inTime + " cannot be in time");
            }
            long reached = (long) ALL * inTime;
            long wanted = (long) percent * all;
            return all == 0 ? Optional.empty() : Optional.of(orMore ? reached >= wanted : reached > wanted);
        }
    }

    /**
     * A figure to stay above.
     *
     * @param measure the stable name of what is measured
     * @param printed the figure as the target prints it, which need not be what was published
     * @param published figures that were published and may be meant, each with its year and its definition
     */
    record Above(String measure, Benchmark printed, ImmutableList<Benchmark> published) implements Aim {
        /**
         * The published figures of the year and the definition that the target names.
         *
         * @return those that fit all that is said; none where what is printed was never published, several where the
         *     definition is not told
         */
        public ImmutableList<Benchmark> meant() {
            return published.stream()
                    .filter(figure -> figure.year() == printed.year())
                    .filter(figure -> printed.definition() == Benchmark.Definition.NOT_STATED
                            || figure.definition() == printed.definition())
                    .collect(ImmutableList.toImmutableList());
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
     * @param measures the stable names of what is measured
     */
    record Steady(ImmutableSet<String> measures) implements Aim {}
}
