package io.github.opensend.timescales.clock;

import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.InForce;
import io.github.opensend.timescales.rule.OpenedBy;
import org.jspecify.annotations.Nullable;

/** What must have opened the stretch in which a rule runs, by the numbers of a compiled book. */
final class CompiledOpening {
    private final CompiledHappenings happenings;
    private final int first;
    private final int last;
    private final boolean inside;
    private final @Nullable NamedDay naming;

    CompiledOpening(CompiledHappenings happenings, OpenedBy opening) {
        this.happenings = happenings;
        InForce range = opening.range();
        this.first = range == null ? Integer.MIN_VALUE : (int) range.first().toEpochDay();
        this.last = range == null
                ? Integer.MAX_VALUE
                : range.last().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
        this.inside = opening.inside();
        this.naming = opening.naming();
    }

    /** Whether the event may have opened the stretch; true as well where facts are missing that could tell. */
    boolean mayBe(Sheet sheet, int opener) {
        if (opener < 0) {
            return false;
        }
        boolean inRange = sheet.day[opener] >= first && sheet.day[opener] <= last;
        return inRange == inside
                && (happenings.anyMatches(sheet, opener) || kindIsUnknown(sheet, opener))
                && (naming == null || sheet.namedDay(opener, naming) != Days.NONE);
    }

    /** Whether facts are missing that tell if the event opened the stretch. */
    boolean isUnknown(Sheet sheet, int opener) {
        return kindIsUnknown(sheet, opener) || (naming != null && sheet.namedDay(opener, naming) == Days.UNKNOWN);
    }

    // A happening that takes any kind matches an untold one too.
    private boolean kindIsUnknown(Sheet sheet, int opener) {
        return sheet.kind[opener] == CompiledHappening.NO_KIND
                && happenings.kindsOf(sheet.type[opener]) != 0
                && !happenings.anyMatches(sheet, opener);
    }
}
