package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.time.CountingUnit;
import io.github.opensend.core.time.Reckoning;
import java.io.Serializable;

/**
 * What becomes of a last day that is no working day, where the instruments that set it do not say.
 *
 * <p>It concerns limits that run forward in days, weeks or months; working days end on a working day, and whoever counts
 * backwards has to be early enough.
 *
 * @param instruments the instruments that do not say
 * @param moveOn whether the last day moves on to the next working day
 * @since 0.1.0
 */
public record LastDays(ImmutableSet<Instrument> instruments, Choice<Boolean> moveOn) implements Serializable {
    private static final ImmutableSet<CountingUnit> UNITS =
            ImmutableSet.of(CountingUnit.DAYS, CountingUnit.WEEKS, CountingUnit.MONTHS);
    private static final ImmutableSet<Reckoning> FORWARD = ImmutableSet.of(Reckoning.AFTER, Reckoning.BEGINNING_WITH);

    /**
     * Whether it concerns a limit of a rule.
     *
     * @param rule the rule
     * @param run the limit
     * @return true if one of the instruments sets it and it runs forward
     */
    public boolean concerns(Timescale rule, Limit.Run run) {
        return instruments.contains(rule.citation().provisions().get(0).instrument())
                && UNITS.contains(run.limit().unit())
                && FORWARD.contains(run.reckoning())
                && !run.tribunalDays();
    }
}
