package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.time.CountingUnit;
import io.github.opensend.core.time.DayInYear;
import io.github.opensend.core.time.Reckoning;
import io.github.opensend.core.time.TimeLimit;
import io.github.opensend.core.time.epoch.EpochDaySet;
import io.github.opensend.core.time.epoch.EpochReckoning;
import io.github.opensend.core.time.epoch.EpochTribunalTime;
import io.github.opensend.timescales.rule.Anchor;
import io.github.opensend.timescales.rule.Limit;
import org.jspecify.annotations.Nullable;

/** A limit by the numbers of a compiled book. One walk gives the day and, where steps are wanted, tells how. */
abstract sealed class CompiledLimit {
    private static final int MONTHS_OF_A_YEAR = 12;

    /** The last day for a clock that the event starts, or one of the values of {@link Days}. */
    abstract int lastDay(Sheet sheet, int start, @Nullable Steps into);

    /** An anchor by the numbers of a compiled book. */
    record CompiledAnchor(
            Anchor.Which which,
            @Nullable NamedDay namedDay,
            CompiledHappenings happenings,
            int process,
            Anchor anchor) {

        int event(Sheet sheet, int start) {
            return switch (which) {
                case THE_ONE -> {
                    if (happenings.anyMatches(sheet, start)) {
                        yield start;
                    }
                    int last = sheet.lastUpTo(happenings, start);
                    yield last >= 0 ? last : sheet.nextFrom(happenings, start);
                }
                case THE_LAST -> sheet.lastUpTo(happenings, start);
                case THE_NEXT ->
                    anchor.withinDays() == 0
                            ? sheet.nextFrom(happenings, start)
                            : sheet.nextWithin(happenings, start, anchor.withinDays());
                case THE_OPENING -> opening(sheet, start);
            };
        }

        private int opening(Sheet sheet, int start) {
            int opener = process < 0 ? -1 : sheet.opener(sheet.stretch(start, process));
            return opener >= 0 && happenings.anyMatches(sheet, opener) ? opener : -1;
        }

        int day(Sheet sheet, int start) {
            int event = event(sheet, start);
            return event < 0 ? Days.UNKNOWN : sheet.dayOf(event, namedDay);
        }
    }

    static final class Run extends CompiledLimit {
        private final TimeLimit limit;
        private final int amount;
        private final CountingUnit unit;
        private final Reckoning reckoning;
        private final CompiledAnchor anchor;
        private final boolean tribunalDays;
        private final boolean movesOn;

        Run(Limit.Run run, CompiledAnchor anchor, boolean movesOn) {
            this.limit = run.limit();
            this.amount = limit.amount();
            this.unit = limit.unit();
            this.reckoning = run.reckoning();
            this.anchor = anchor;
            this.tribunalDays = run.tribunalDays();
            this.movesOn = movesOn;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int from = anchor.day(sheet, start);
            if (from == Days.UNKNOWN) {
                return unknown(anchor, sheet, start, into);
            }
            CountingUnit counted = tribunalDays && unit == CountingUnit.DAYS ? CountingUnit.WORKING_DAYS : unit;
            EpochDaySet days = sheet.days(unit, tribunalDays);
            if (counted.isCounted() && days == null) {
                if (into != null) {
                    into.missing("calendars.school");
                }
                return Days.NO_CALENDAR;
            }
            int last = EpochReckoning.lastDay(reckoning, from, amount, counted, days);
            if (tribunalDays && unit != CountingUnit.WORKING_DAYS && Days.isDay(last)) {
                last = EpochTribunalTime.lastDayOfStep(last, sheet.workingDays());
            }
            if (into != null) {
                if (last == Days.OUTSIDE) {
                    into.missing(sheet.spanOf(unit, tribunalDays));
                } else {
                    into.add(new Steps.Counted(
                            limit, reckoning, from, last, sheet.calendarName(unit, tribunalDays), into.citation()));
                }
            }
            return movesOn && Days.isDay(last) ? movedOn(last, sheet, into) : last;
        }

        private static int movedOn(int last, Sheet sheet, @Nullable Steps into) {
            int working = sheet.workingDays().onOrAfter(last);
            if (into != null && working == Days.OUTSIDE) {
                into.missing(sheet.spanOf(CountingUnit.WORKING_DAYS, false));
            } else if (into != null && working != last) {
                into.add(new Steps.Arrived(
                        "moved on from " + Days.date(last) + ", which is no working day, by the reading chosen",
                        working,
                        into.citation()));
            }
            return working;
        }

        /** The latest day that is early enough under either meaning of "at least", or {@link Days#NONE} going forward. */
        int safeDay(Sheet sheet, int start) {
            int from = anchor.day(sheet, start);
            EpochDaySet days = sheet.days(unit, tribunalDays);
            boolean canBeCounted = Days.isDay(from) && (days != null || !unit.isCounted());
            return reckoning == Reckoning.AT_LEAST_BEFORE && canBeCounted
                    ? EpochReckoning.lastDay(Reckoning.CLEAR_DAYS_BEFORE, from, amount, unit, days)
                    : Days.NONE;
        }
    }

    static final class OnTheDay extends CompiledLimit {
        private final CompiledAnchor anchor;

        OnTheDay(CompiledAnchor anchor) {
            this.anchor = anchor;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int day = anchor.day(sheet, start);
            if (day == Days.UNKNOWN) {
                return unknown(anchor, sheet, start, into);
            }
            if (into != null) {
                into.add(new Steps.Arrived("on the day of the event itself", day, into.citation()));
            }
            return day;
        }
    }

    static final class YearDate extends CompiledLimit {
        private final DayInYear date;
        private final boolean strictlyBefore;
        private final boolean next;
        private final CompiledAnchor anchor;

        YearDate(DayInYear date, boolean strictlyBefore, boolean next, CompiledAnchor anchor) {
            this.date = date;
            this.strictlyBefore = strictlyBefore;
            this.next = next;
            this.anchor = anchor;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int inTheYear = anchor.day(sheet, start);
            if (inTheYear == Days.UNKNOWN) {
                return unknown(anchor, sheet, start, into);
            }
            int day = EpochReckoning.dayInYearOf(inTheYear, date.month().getValue(), date.day());
            if (next && day < inTheYear) {
                day = EpochReckoning.plusMonths(day, MONTHS_OF_A_YEAR);
            }
            int last = strictlyBefore ? day - 1 : day;
            if (into != null) {
                into.add(new Steps.Arrived(
                        (strictlyBefore ? "before " : "on or before ") + Days.date(day), last, into.citation()));
            }
            return last;
        }
    }

    static final class FixedDate extends CompiledLimit {
        private final int day;

        FixedDate(int day) {
            this.day = day;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            if (into != null) {
                into.add(new Steps.Arrived("by the day that is named", day, into.citation()));
            }
            return day;
        }
    }

    static final class NoDate extends CompiledLimit {
        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            if (into != null) {
                into.add(new Steps.Noted("no number of days or weeks is set", into.citation()));
            }
            return Days.NONE;
        }
    }

    static final class OneOf extends CompiledLimit {
        private final CompiledLimit[] limbs;
        private final boolean later;

        OneOf(CompiledLimit[] limbs, boolean later) {
            this.limbs = limbs;
            this.later = later;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int chosen = Days.UNKNOWN;
            for (CompiledLimit limb : limbs) {
                int day = limb.lastDay(sheet, start, into);
                if (day == Days.NO_CALENDAR || day == Days.OUTSIDE) {
                    return day;
                }
                if (Days.isDay(day) && (!Days.isDay(chosen) || (later ? day > chosen : day < chosen))) {
                    chosen = day;
                }
            }
            if (into != null && Days.isDay(chosen)) {
                into.forgetMissing();
                into.add(new Steps.Arrived(
                        later ? "the later of these" : "the earlier of these", chosen, into.citation()));
            }
            return chosen;
        }
    }

    static final class FirstKnown extends CompiledLimit {
        private final CompiledLimit[] limbs;

        FirstKnown(CompiledLimit[] limbs) {
            this.limbs = limbs;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            for (CompiledLimit limb : limbs) {
                int day = limb.lastDay(sheet, start, into);
                if (day != Days.UNKNOWN) {
                    if (into != null) {
                        into.forgetMissing();
                    }
                    return day;
                }
            }
            return Days.UNKNOWN;
        }
    }

    static final class Moved extends CompiledLimit {
        private final CompiledLimit limit;
        private final Limit.Move move;

        Moved(CompiledLimit limit, Limit.Move move) {
            this.limit = limit;
            this.move = move;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int raw = limit.lastDay(sheet, start, into);
            if (!Days.isDay(raw)) {
                return raw;
            }
            boolean stays = move == Limit.Move.OUT_OF_AUGUST_AND_CHRISTMAS && !EpochTribunalTime.leavesOut(raw);
            if (stays) {
                return raw;
            }
            int last =
                    switch (move) {
                        case TO_START_AN_APPEAL, OUT_OF_AUGUST_AND_CHRISTMAS ->
                            EpochTribunalTime.lastDayToStart(raw, sheet.workingDays());
                        case TO_A_WORKING_DAY -> sheet.workingDays().onOrAfter(raw);
                        case A_YEAR_ON -> EpochReckoning.plusMonths(raw, MONTHS_OF_A_YEAR);
                    };
            if (into != null && last == Days.OUTSIDE) {
                into.missing(sheet.spanOf(CountingUnit.WORKING_DAYS, false));
            } else if (into != null && last != raw) {
                into.add(new Steps.Arrived(
                        "moved on from " + Days.date(raw)
                                + switch (move) {
                                    case TO_START_AN_APPEAL -> ", in August, at Christmas or no working day";
                                    case TO_A_WORKING_DAY -> ", which is no working day";
                                    case OUT_OF_AUGUST_AND_CHRISTMAS -> ", in August or at Christmas";
                                    case A_YEAR_ON -> " by a year";
                                },
                        last,
                        into.citation()));
            }
            return last;
        }
    }

    /** A time that counts from the end of another limit; only days, weeks and months do. */
    static final class RunFrom extends CompiledLimit {
        private final TimeLimit limit;
        private final Reckoning reckoning;
        private final CompiledLimit from;

        RunFrom(TimeLimit limit, Reckoning reckoning, CompiledLimit from) {
            this.limit = limit;
            this.reckoning = reckoning;
            this.from = from;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int day = from.lastDay(sheet, start, into);
            if (!Days.isDay(day)) {
                return day;
            }
            int last = EpochReckoning.lastDay(
                    reckoning, day, limit.amount(), limit.unit(), sheet.days(limit.unit(), false));
            if (into != null && Days.isDay(last)) {
                into.add(new Steps.Counted(
                        limit, reckoning, day, last, sheet.calendarName(limit.unit(), false), into.citation()));
            } else if (into != null) {
                into.missing(sheet.spanOf(limit.unit(), false));
            }
            return last;
        }
    }

    /** No date until the event of a limit has happened. */
    static final class Awaiting extends CompiledLimit {
        private final CompiledLimit limit;

        Awaiting(CompiledLimit limit) {
            this.limit = limit;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int day = limit.lastDay(sheet, start, into);
            if (day != Days.UNKNOWN) {
                return day;
            }
            if (into != null) {
                into.forgetMissing();
                into.add(new Steps.Noted("what ends the time has not happened, so there is no date", into.citation()));
            }
            return Days.NONE;
        }
    }

    static final class UnlessThereIs extends CompiledLimit {
        private final CompiledAnchor found;
        private final CompiledLimit limit;

        UnlessThereIs(CompiledAnchor found, CompiledLimit limit) {
            this.found = found;
            this.limit = limit;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            if (found.event(sheet, start) >= 0) {
                if (into != null) {
                    into.add(new Steps.Noted(
                            "left out because of the " + found.anchor() + " on record", into.citation()));
                }
                return Days.UNKNOWN;
            }
            return limit.lastDay(sheet, start, into);
        }
    }

    static final class EndOf extends CompiledLimit {
        private final CompiledLimit limit;
        private final String rule;

        EndOf(CompiledLimit limit, String rule) {
            this.limit = limit;
            this.rule = rule;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            if (into != null) {
                into.add(new Steps.Noted("until the time of " + rule + " has run out", into.citation()));
            }
            return limit.lastDay(sheet, start, into);
        }
    }

    /** A look back: the day until which something earlier still counts. */
    static final class Since extends CompiledLimit {
        private final TimeLimit limit;
        private final CompiledAnchor earlier;

        Since(TimeLimit limit, CompiledAnchor earlier) {
            this.limit = limit;
            this.earlier = earlier;
        }

        @Override
        int lastDay(Sheet sheet, int start, @Nullable Steps into) {
            int event = sheet.lastBefore(earlier.happenings(), start);
            if (event < 0) {
                if (into != null) {
                    into.add(new Steps.Noted(
                            "no earlier "
                                    + earlier.anchor()
                                            .happenings()
                                            .get(0)
                                            .type()
                                            .title() + " is on record",
                            into.citation()));
                }
                return Days.UNKNOWN;
            }
            int from = sheet.dayOf(event, earlier.namedDay());
            int last = EpochReckoning.lastDay(Reckoning.AFTER, from, limit.amount(), limit.unit(), null);
            if (into != null) {
                into.add(new Steps.Counted(limit, Reckoning.AFTER, from, last, "", into.citation()));
            }
            return last;
        }
    }

    private static int unknown(CompiledAnchor anchor, Sheet sheet, int start, @Nullable Steps into) {
        if (into != null && anchor.event(sheet, start) >= 0) {
            into.serviceInDoubt();
        } else if (into != null) {
            into.missing(anchor.anchor().happenings().get(0).type().id());
        }
        return Days.UNKNOWN;
    }
}
