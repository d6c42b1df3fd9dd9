package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.time.DayInYear;
import io.github.opensend.core.time.Reckoning;
import io.github.opensend.core.time.TimeLimit;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * When the time of a rule runs out, as an expression over the events of a case.
 *
 * <p>The leaves name their events; the event of the first leaf is what starts the clock. A limit is data: it reads like
 * the provision, also in its {@code toString}, and the engine counts.
 *
 * @since 0.1.0
 */
public sealed interface Limit extends Serializable {

    /**
     * A time limit that runs from one day.
     *
     * @param limit how long
     * @param reckoning how it is counted
     * @param anchor from which day
     * @param tribunalDays whether it runs on the Tribunal's calendar, which leaves out August and Christmas
     */
    record Run(TimeLimit limit, Reckoning reckoning, Anchor anchor, boolean tribunalDays) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code 6 weeks after advice asked for}
         */
        @Override
        public String toString() {
            String words = counted(limit, reckoning, anchor);
            return tribunalDays ? words + ", on the Tribunal's calendar" : words;
        }
    }

    /**
     * The day of an event itself.
     *
     * @param anchor the event
     */
    record OnTheDay(Anchor anchor) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code on the day of finalised plan sent}
         */
        @Override
        public String toString() {
            return (anchor.day().isPresent() ? "on " : "on the day of ") + anchor;
        }
    }

    /**
     * A calendar date in the year of an event, or the next such date.
     *
     * @param date the date
     * @param strictlyBefore whether the date itself is too late
     * @param next whether the next such date on or after the event is meant, instead of the one in its year
     * @param anchor the event whose year is meant
     */
    record YearDate(DayInYear date, boolean strictlyBefore, boolean next, Anchor anchor) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code
         *     before 15 February in the year of the day that lies ahead (transfer between phases of education due)}
         */
        @Override
        public String toString() {
            return (strictlyBefore ? "before " : "on or before ")
                    + (next ? "the next " : "")
                    + date.day()
                    + " "
                    + date.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + (next ? " after " : " in the year of ")
                    + anchor;
        }
    }

    /**
     * A single day that an instrument names.
     *
     * @param date the last day
     * @param anchor the event to which it applies
     */
    record FixedDate(LocalDate date, Anchor anchor) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code by 2018-03-31 for plan made}
         */
        @Override
        public String toString() {
            return "by " + date + " for " + anchor;
        }
    }

    /**
     * No number: as soon as practicable, or not measured.
     *
     * @param anchor the event after which it is to be done
     */
    record NoDate(Anchor anchor) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code after finalised plan sent; no number is set}
         */
        @Override
        public String toString() {
            return "after " + anchor + "; no number is set";
        }
    }

    /**
     * The latest of several limits; one whose event has not happened is left out.
     *
     * @param limbs at least two
     */
    record LaterOf(ImmutableList<Limit> limbs) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code the later of 2 months after A and 1 month after B}
         */
        @Override
        public String toString() {
            return "the later of " + together(limbs);
        }
    }

    /**
     * The earliest of several limits; one whose event has not happened is left out.
     *
     * @param limbs at least two
     */
    record EarlierOf(ImmutableList<Limit> limbs) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code the earlier of 2 months after A and 1 month after B}
         */
        @Override
        public String toString() {
            return "the earlier of " + together(limbs);
        }
    }

    /**
     * The first of several limits, in the order in which they are named, whose day is known.
     *
     * @param limbs at least two
     */
    record FirstKnown(ImmutableList<Limit> limbs) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code on the day of A, or where that is not known on the day of B}
         */
        @Override
        public String toString() {
            return limbs.stream().map(Limit::toString).collect(Collectors.joining(", or where that is not known "));
        }
    }

    /** How the end of a limit moves on. */
    enum Move {
        /** For starting an appeal: from August, Christmas and days that are no working days to the next working day after. */
        TO_START_AN_APPEAL,
        /** From a day that is no working day to the next that is. */
        TO_A_WORKING_DAY,
        /** From August and from 25 December to 1 January to the next working day after, and from no other day. */
        OUT_OF_AUGUST_AND_CHRISTMAS,
        /** To the same date of the next year. */
        A_YEAR_ON
    }

    /**
     * A limit whose end moves on.
     *
     * @param limit the limit before it is moved
     * @param move how it moves
     */
    record Moved(Limit limit, Move move) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code 2 months after A, moved on where that is in August, at Christmas or no working day}
         */
        @Override
        public String toString() {
            return limit
                    + switch (move) {
                        case TO_START_AN_APPEAL -> ", moved on where that is in August, at Christmas or no working day";
                        case TO_A_WORKING_DAY -> ", moved on where that is no working day";
                        case OUT_OF_AUGUST_AND_CHRISTMAS -> ", moved on where that is in August or at Christmas";
                        case A_YEAR_ON -> ", a year on";
                    };
        }
    }

    /**
     * A limit that is left out where something is on record.
     *
     * @param found what must not be on record
     * @param limit the limit
     */
    record UnlessThereIs(Anchor found, Limit limit) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code 2 months after A, unless there is the next B}
         */
        @Override
        public String toString() {
            return limit + ", unless there is " + found;
        }
    }

    /**
     * A limit that counts from one event and is started by another.
     *
     * @param start the event that starts the clock
     * @param limit the limit
     */
    record StartedBy(Anchor start, Limit limit) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code 16 weeks after the last A, from B on}
         */
        @Override
        public String toString() {
            return limit + ", from " + start + " on";
        }
    }

    /**
     * A time limit that counts from the end of another limit.
     *
     * @param limit how long
     * @param reckoning how it is counted
     * @param from the limit from whose last day it counts
     */
    record RunFrom(TimeLimit limit, Reckoning reckoning, Limit from) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code at least 12 weeks before the end of PHS-01}
         */
        @Override
        public String toString() {
            return counted(limit, reckoning, from);
        }
    }

    /**
     * A limit that has no date until its event has happened, where nobody can say when that will be.
     *
     * @param limit the limit once its event has happened
     */
    record Awaiting(Limit limit) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code on the day of the next A, once that has happened}
         */
        @Override
        public String toString() {
            return limit + ", once that has happened";
        }
    }

    /**
     * The day on which another rule's time runs out, started by the same event.
     *
     * @param rule the other rule
     */
    record EndOf(Timescale rule) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code the end of PLN-06}
         */
        @Override
        public String toString() {
            return "the end of " + rule.id();
        }
    }

    /**
     * A look back: how long ago something happened, seen from the event that starts the clock.
     *
     * @param limit how far back
     * @param earlier what is looked for
     * @param started the event from which one looks back
     */
    record Since(TimeLimit limit, Anchor earlier, Anchor started) implements Limit {
        /**
         * The limit in words.
         *
         * @return such as {@code the
         *     last finalised plan sent in the 6 months before request for an EHC needs assessment received}
         */
        @Override
        public String toString() {
            return earlier + " in the " + limit + " before " + started;
        }
    }

    /**
     * A time limit that waits for its anchor.
     *
     * @param limit how long
     * @param tribunalDays whether it runs on the Tribunal's calendar
     */
    record Within(TimeLimit limit, boolean tribunalDays) {
        /**
         * Counted from the day after an event.
         *
         * @param happenings the events, any of which starts the clock
         * @return the limit
         */
        public Limit after(Happening... happenings) {
            return after(Anchor.theOne(happenings));
        }

        /**
         * Counted from the day after an anchor.
         *
         * @param anchor the anchor
         * @return the limit
         */
        public Limit after(Anchor anchor) {
            return new Run(limit, Reckoning.AFTER, anchor, tribunalDays);
        }

        /**
         * Counted from the day after another limit has run out. It is not counted on the Tribunal's calendar.
         *
         * @param from the other limit
         * @return the limit
         */
        public Limit after(Limit from) {
            return new RunFrom(limit, Reckoning.AFTER, from);
        }

        /**
         * Counted with the day of an event as the first day.
         *
         * @param happenings the events, any of which starts the clock
         * @return the limit
         */
        public Limit beginningWith(Happening... happenings) {
            return beginningWith(Anchor.theOne(happenings));
        }

        /**
         * Counted with the day of an anchor as the first day.
         *
         * @param anchor the anchor
         * @return the limit
         */
        public Limit beginningWith(Anchor anchor) {
            return new Run(limit, Reckoning.BEGINNING_WITH, anchor, tribunalDays);
        }

        /**
         * Counted on the Tribunal's calendar, which leaves out August and 25 December to 1 January.
         *
         * @return the same time limit on that calendar
         */
        public Within inTribunalDays() {
            return new Within(limit, true);
        }
    }

    /**
     * A time limit that is counted backwards and waits for its anchor.
     *
     * @param limit how long
     */
    record AtLeast(TimeLimit limit) {
        /**
         * Counted back from a day that lies ahead.
         *
         * @param happenings the events that carry the day ahead, any of which starts the clock
         * @return the limit
         */
        public Limit before(Happening... happenings) {
            return new Run(
                    limit, Reckoning.AT_LEAST_BEFORE, Anchor.theOne(happenings).by(NamedDay.FOR), false);
        }

        /**
         * Counted back from the day of an anchor.
         *
         * @param anchor the anchor
         * @return the limit
         */
        public Limit before(Anchor anchor) {
            return new Run(limit, Reckoning.AT_LEAST_BEFORE, anchor, false);
        }

        /**
         * Counted back from the last day of another limit.
         *
         * @param from the other limit
         * @return the limit
         */
        public Limit before(Limit from) {
            return new RunFrom(limit, Reckoning.AT_LEAST_BEFORE, from);
        }
    }

    /**
     * A calendar date that waits for its year.
     *
     * @param date the date
     * @param strictlyBefore whether the date itself is too late
     */
    record Dated(DayInYear date, boolean strictlyBefore) {
        /**
         * In the year of a day that lies ahead.
         *
         * @param happenings the events that carry the day ahead, any of which starts the clock
         * @return the limit
         */
        public Limit inTheYearOf(Happening... happenings) {
            return new YearDate(
                    date, strictlyBefore, false, Anchor.theOne(happenings).by(NamedDay.FOR));
        }

        /**
         * The next such date on or after the day of an event.
         *
         * @param happenings the events, any of which starts the clock
         * @return the limit
         */
        public Limit nextAfter(Happening... happenings) {
            return new YearDate(date, strictlyBefore, true, Anchor.theOne(happenings));
        }
    }

    /**
     * How far back a look goes, waiting for what is looked for.
     *
     * @param limit how far back
     */
    record InTheLast(TimeLimit limit) {
        /**
         * Looks back for events, from the event that starts the clock.
         *
         * @param started the event from which one looks back
         * @param earlier what is looked for
         * @return the limit
         */
        public Limit before(Anchor started, Happening... earlier) {
            return new Since(limit, Anchor.theLast(earlier), started);
        }
    }

    /**
     * Within a time limit.
     *
     * @param limit how long
     * @return the time limit, waiting for its anchor
     */
    static Within within(TimeLimit limit) {
        return new Within(limit, false);
    }

    /**
     * At least so long before.
     *
     * @param limit how long
     * @return the time limit, waiting for its anchor
     */
    static AtLeast atLeast(TimeLimit limit) {
        return new AtLeast(limit);
    }

    /**
     * Strictly before a calendar date: the date itself is too late.
     *
     * @param day the day of the month
     * @param month the month
     * @return the date, waiting for its year
     */
    static Dated before(int day, Month month) {
        return new Dated(new DayInYear(month, day), true);
    }

    /**
     * On or before a calendar date.
     *
     * @param day the day of the month
     * @param month the month
     * @return the date, waiting for its year
     */
    static Dated onOrBefore(int day, Month month) {
        return new Dated(new DayInYear(month, day), false);
    }

    /**
     * On the day of an event.
     *
     * @param happenings the events, any of which starts the clock
     * @return the limit
     */
    static Limit onTheDayOf(Happening... happenings) {
        return onTheDayOf(Anchor.theOne(happenings));
    }

    /**
     * On the day of an anchor.
     *
     * @param anchor the anchor
     * @return the limit
     */
    static Limit onTheDayOf(Anchor anchor) {
        return new OnTheDay(anchor);
    }

    /**
     * No date until something has happened of which nobody can say when it will.
     *
     * @param limit the limit once it has happened
     * @return the limit
     */
    static Limit awaiting(Limit limit) {
        return new Awaiting(limit);
    }

    /**
     * At some time after an event; no number measures it.
     *
     * @param happenings the events, any of which starts the clock
     * @return the limit
     */
    static Limit noDateAfter(Happening... happenings) {
        return new NoDate(Anchor.theOne(happenings));
    }

    /**
     * The latest of several limits.
     *
     * @param first the limit whose event starts the clock
     * @param second another limit
     * @param more further limits
     * @return the limit
     */
    static Limit laterOf(Limit first, Limit second, Limit... more) {
        return new LaterOf(limbs(first, second, more));
    }

    /**
     * The earliest of several limits.
     *
     * @param first the limit whose event starts the clock
     * @param second another limit
     * @param more further limits
     * @return the limit
     */
    static Limit earlierOf(Limit first, Limit second, Limit... more) {
        return new EarlierOf(limbs(first, second, more));
    }

    /**
     * The first of several limits whose day is known, whichever day comes first.
     *
     * @param first the limit that counts where its day is known
     * @param second the limit that counts where it is not
     * @param more further limits
     * @return the limit
     */
    static Limit firstKnown(Limit first, Limit second, Limit... more) {
        return new FirstKnown(limbs(first, second, more));
    }

    /**
     * A limit for starting an appeal to the Tribunal.
     *
     * @param limit the limit before its end is moved
     * @return the limit
     */
    static Limit toStartAnAppeal(Limit limit) {
        return new Moved(limit, Move.TO_START_AN_APPEAL);
    }

    /**
     * A limit whose end moves on to a working day.
     *
     * @param limit the limit before its end is moved
     * @return the limit
     */
    static Limit toAWorkingDay(Limit limit) {
        return new Moved(limit, Move.TO_A_WORKING_DAY);
    }

    /**
     * A limit whose end moves on where it falls in August or from 25 December to 1 January.
     *
     * @param limit the limit before its end is moved
     * @return the limit
     */
    static Limit outOfAugustAndChristmas(Limit limit) {
        return new Moved(limit, Move.OUT_OF_AUGUST_AND_CHRISTMAS);
    }

    /**
     * A limit that is left out where something is on record; as a limb it leaves the other limbs standing.
     *
     * @param found what must not be on record
     * @param limit the limit
     * @return the limit
     */
    static Limit unlessThereIs(Anchor found, Limit limit) {
        return new UnlessThereIs(found, limit);
    }

    /**
     * A limit that ends a year later, such as the end of the calendar year after an event.
     *
     * @param limit the limit before its end is moved
     * @return the limit
     */
    static Limit aYearOn(Limit limit) {
        return new Moved(limit, Move.A_YEAR_ON);
    }

    /**
     * A limit that counts from its own events and is started by another.
     *
     * @param start the event that starts the clock
     * @param limit the limit
     * @return the limit
     */
    static Limit startedBy(Happening start, Limit limit) {
        return new StartedBy(Anchor.theOne(start), limit);
    }

    /**
     * By a single day that an instrument names.
     *
     * @param date the last day
     * @param happenings the events to which it applies, any of which starts the clock
     * @return the limit
     */
    static Limit by(LocalDate date, Happening... happenings) {
        return new FixedDate(date, Anchor.theOne(happenings));
    }

    /**
     * The end of another rule's time.
     *
     * @param rule the other rule
     * @return the limit
     */
    static Limit endOf(Timescale rule) {
        return new EndOf(rule);
    }

    /**
     * A look back.
     *
     * @param limit how far back
     * @return the time limit, waiting for what is looked for
     */
    static InTheLast inTheLast(TimeLimit limit) {
        return new InTheLast(limit);
    }

    private static String counted(TimeLimit limit, Reckoning reckoning, Object from) {
        return switch (reckoning) {
            case AFTER -> limit + " after " + from;
            case BEGINNING_WITH -> limit + " beginning with " + from;
            case AT_LEAST_BEFORE -> "at least " + limit + " before " + from;
            case CLEAR_DAYS_BEFORE -> "at least " + limit + " clear before " + from;
        };
    }

    private static String together(ImmutableList<Limit> limbs) {
        return limbs.stream().map(Limit::toString).collect(Collectors.joining(" and "));
    }

    private static ImmutableList<Limit> limbs(Limit first, Limit second, Limit... more) {
        return ImmutableList.<Limit>builder().add(first, second).add(more).build();
    }

    /**
     * The anchor whose event starts the clock: that of the first leaf, or of the look from which one looks back.
     *
     * @return the anchor
     */
    default Anchor start() {
        if (this instanceof Run run) {
            return run.anchor();
        } else if (this instanceof OnTheDay day) {
            return day.anchor();
        } else if (this instanceof YearDate date) {
            return date.anchor();
        } else if (this instanceof NoDate none) {
            return none.anchor();
        } else if (this instanceof LaterOf later) {
            return later.limbs().get(0).start();
        } else if (this instanceof EarlierOf earlier) {
            return earlier.limbs().get(0).start();
        } else if (this instanceof FirstKnown known) {
            return known.limbs().get(0).start();
        } else if (this instanceof FixedDate date) {
            return date.anchor();
        } else if (this instanceof Moved moved) {
            return moved.limit().start();
        } else if (this instanceof UnlessThereIs unless) {
            return unless.limit().start();
        } else if (this instanceof StartedBy started) {
            return started.start();
        } else if (this instanceof RunFrom run) {
            return run.from().start();
        } else if (this instanceof Awaiting awaiting) {
            return awaiting.limit().start();
        } else if (this instanceof EndOf end) {
            return end.rule().limit().byDefault().start();
        }
        return ((Since) this).started();
    }

    /**
     * The readings on which a limit turns because it ends with another rule's time.
     *
     * @return the readings of the rules that are named in it
     */
    default ImmutableSet<Reading> readings() {
        if (this instanceof EndOf end) {
            return end.rule().readings();
        } else if (this instanceof LaterOf later) {
            return readings(later.limbs());
        } else if (this instanceof EarlierOf earlier) {
            return readings(earlier.limbs());
        } else if (this instanceof FirstKnown known) {
            return readings(known.limbs());
        } else if (this instanceof Moved moved) {
            return moved.limit().readings();
        } else if (this instanceof UnlessThereIs unless) {
            return unless.limit().readings();
        } else if (this instanceof StartedBy started) {
            return started.limit().readings();
        } else if (this instanceof RunFrom run) {
            return run.from().readings();
        } else if (this instanceof Awaiting awaiting) {
            return awaiting.limit().readings();
        }
        return ImmutableSet.of();
    }

    private static ImmutableSet<Reading> readings(ImmutableList<Limit> limbs) {
        return limbs.stream().flatMap(limb -> limb.readings().stream()).collect(ImmutableSet.toImmutableSet());
    }
}
