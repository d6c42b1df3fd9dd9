package io.github.opensend.timescales.local;

import io.github.opensend.core.time.CountedDays;
import io.github.opensend.core.time.CountingUnit;
import io.github.opensend.timescales.clock.Calendars;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A target that leaves more time than the law does.
 *
 * @param target the target
 * @param start the day of the event from which both were counted
 * @param lawLastDay the last day under the law, if each rule of the chain is kept on its last day and starts the next
 * @param targetLastDay the last day of the target, which is later
 * @since 0.1.0
 */
public record Conflict(LocalTarget target, LocalDate start, LocalDate lawLastDay, LocalDate targetLastDay)
        implements Serializable {
    private static final CountedDays WORKING_DAYS = Calendars.englandAndWales().workingDays();

    /**
     * Holds a target against the law beside which it stands, by the rules' own limits under the default readings.
     *
     * @param target the target
     * @param start the day of the event from which both are counted
     * @return the conflict; empty where the target is no later than the law, has no time limit, or stands beside no rule
     * @throws IllegalArgumentException if a rule of the chain is no plain time limit in days, working days, weeks or months
     */
    public static Optional<Conflict> between(LocalTarget target, LocalDate start) {
        if (target.beside().isEmpty() || !(target.aim() instanceof Aim.Within aim)) {
            return Optional.empty();
        }
        LocalDate law = start;
        for (Timescale rule : target.beside()) {
            law = lastDay(rule, law);
        }
        LocalDate own =
                lastDay((Limit.Run) Limit.within(aim.limit()).after(aim.from().get(0)), start);
        return own.isAfter(law) ? Optional.of(new Conflict(target, start, law, own)) : Optional.empty();
    }

    private static LocalDate lastDay(Timescale rule, LocalDate start) {
        if (rule.limit().byDefault() instanceof Limit.Run run
                && !run.tribunalDays()
                && run.limit().unit() != CountingUnit.SCHOOL_DAYS) {
            return lastDay(run, start);
        }
        throw new IllegalArgumentException(
                rule.id() + " is no plain time limit: " + rule.limit().byDefault());
    }

    private static LocalDate lastDay(Limit.Run run, LocalDate start) {
        return run.reckoning().lastDay(start, run.limit(), WORKING_DAYS);
    }

    /**
     * By how much the target is later.
     *
     * @return the days from the law's last day to the target's, more than 0
     */
    public int daysLater() {
        return (int) ChronoUnit.DAYS.between(lawLastDay, targetLastDay);
    }

    /**
     * The conflict in words.
     *
     * @return such as {@code buckinghamshire.5.4 is 28 days later than the law: 2022-05-02, not 2022-04-04}
     */
    @Override
    public String toString() {
        return target.id() + " is " + daysLater() + " days later than the law: " + targetLastDay + ", not "
                + lawLastDay;
    }
}
