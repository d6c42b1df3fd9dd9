package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.TermTotal;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.time.OutsideSpanException;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.timescales.exclusion.Suspension;
import io.github.opensend.timescales.exclusion.SuspensionTotals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the suspensions on a sheet, for those that do not say what they come to.
 *
 * <p>Where the length of one is not known, or there is no calendar, those that it could take over a threshold are left
 * untold. What is known for certain is still told: a total only grows.
 */
final class Suspensions {
    private static final Citation THRESHOLDS =
            Citation.of(Instruments.SCHOOL_DISCIPLINE_REGULATIONS_2012.regulation("6(1)"));

    private int[] sixthDay = new int[16];
    private int[] halfDays = new int[16];
    private String lacks = "";

    void count(Sheet sheet, int type, @Nullable SchoolCalendar school) {
        if (sixthDay.length < sheet.events) {
            sixthDay = new int[sheet.type.length];
            halfDays = new int[sheet.type.length];
        }
        lacks = school == null ? "calendars.school" : "suspension.decided.days";
        List<Suspension> known = new ArrayList<>();
        boolean allKnown = school != null;
        int unplaced = 0;
        for (int event = sheet.first(type); event >= 0; event = sheet.next(event)) {
            Optional<Suspension> suspension = suspension(sheet, event);
            SuspensionTotals totals = null;
            if (suspension.isPresent() && school != null) {
                known.add(suspension.get());
                totals = totals(school, known);
                if (totals == null) {
                    known.remove(known.size() - 1);
                }
            }
            allKnown &= totals != null;
            unplaced = add(unplaced, suspension);
            if (totals != null) {
                place(sheet, event, totals, known.size() - 1, allKnown);
            } else {
                withoutPlace(sheet, event, suspension, unplaced);
            }
        }
    }

    private void place(Sheet sheet, int event, SuspensionTotals totals, int place, boolean allKnown) {
        halfDays[event] = allKnown ? totals.inTheTerm(place) : -1;
        if (allKnown || totals.reach(place) == TermTotal.OVER_FIFTEEN) {
            sheet.takeKind(event, totals.reach(place));
        }
        int sixth = totals.sixthDay(place).map(day -> (int) day.toEpochDay()).orElse(Days.NONE);
        sixthDay[event] = sixth == Days.NONE && !allKnown ? Days.UNKNOWN : sixth;
    }

    // Without a calendar, what is five days or fewer in all is so in every term, and reaches no sixth day.
    private void withoutPlace(Sheet sheet, int event, Optional<Suspension> suspension, int unplaced) {
        boolean few = suspension.isPresent() && unplaced <= SuspensionTotals.FIVE_DAYS;
        halfDays[event] = -1;
        sixthDay[event] = few ? Days.NONE : Days.UNKNOWN;
        if (few) {
            sheet.takeKind(event, TermTotal.UP_TO_FIVE);
        }
    }

    private static int add(int unplaced, Optional<Suspension> suspension) {
        return suspension
                .map(one -> Math.min(SuspensionTotals.YEARLY_CAP, one.halfDays() + one.lunchtimes()) + unplaced)
                .orElse(SuspensionTotals.YEARLY_CAP);
    }

    private static @Nullable SuspensionTotals totals(SchoolCalendar school, List<Suspension> suspensions) {
        try {
            return SuspensionTotals.of(school, suspensions);
        } catch (OutsideSpanException | IllegalArgumentException beyondWhatIsKnown) {
            return null;
        }
    }

    private static Optional<Suspension> suspension(Sheet sheet, int event) {
        CaseEvent told = sheet.told(event);
        String days = told.details().get(Detail.DAYS);
        String lunchtimes = told.details().get(Detail.LUNCHTIMES);
        int halves = days == null
                ? 0
                : new BigDecimal(days).multiply(BigDecimal.valueOf(2)).intValueExact();
        int lunches = lunchtimes == null ? 0 : Integer.parseInt(lunchtimes);
        if (halves + lunches == 0) {
            return Optional.empty();
        }
        LocalDate first = told.day(NamedDay.FIRST_DAY);
        int cancelled = sheet.cancelled(event);
        return Optional.of(new Suspension(
                first,
                halves,
                lunches,
                cancelled < 0 ? null : sheet.told(cancelled).on()));
    }

    int sixthDay(int event) {
        return sixthDay[event];
    }

    String lacks() {
        return lacks;
    }

    void tell(int event, Steps into) {
        if (halfDays[event] >= 0) {
            into.add(new Steps.Noted(
                    "with it the suspensions of the term come to "
                            + BigDecimal.valueOf(halfDays[event] * 5L, 1)
                                    .stripTrailingZeros()
                                    .toPlainString() + " school days",
                    THRESHOLDS));
        }
    }
}
