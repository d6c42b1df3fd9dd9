package io.github.opensend.timescales.attendance;

import com.google.common.base.Ascii;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;

/**
 * A published line at which absence gets a name. Each is a share of the sessions that were possible for the pupil.
 *
 * @since 0.1.0
 */
public enum AbsenceLine {
    /** A tenth or more missed, for whatever reason: {@code ATT-01}. Attendance of 90.0 % is on the line, and counts. */
    PERSISTENT(10, Standing.CONVENTION, Certainty.VERIFIED, LocalDate.of(2015, 9, 1)),
    /** Half or more missed: {@code ATT-02}. */
    SEVERE(50, Standing.STATUTORY_GUIDANCE, Certainty.FROM_KNOWLEDGE, LocalDate.of(2022, 5, 1)),
    /**
     * Attendance of 89 % or below, as a page of Lincolnshire has it: 11 % or more missed. It is another line than the national
     * one, and an undated claim; its first day here is that of the national guidance.
     */
    LINCOLNSHIRE_89(11, Standing.LOCAL_PRACTICE, Certainty.INFERRED, LocalDate.of(2022, 5, 1));

    private final int percentMissed;
    private final Standing standing;
    private final Certainty certainty;
    private final LocalDate first;

    AbsenceLine(int percentMissed, Standing standing, Certainty certainty, LocalDate first) {
        this.percentMissed = percentMissed;
        this.standing = standing;
        this.certainty = certainty;
        this.first = first;
    }

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The share at which it is met.
     *
     * @return per cent of possible sessions missed, from 0 to 100
     */
    public int percentMissed() {
        return percentMissed;
    }

    /**
     * Where it stands.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.of(
                this == LINCOLNSHIRE_89
                        ? Instruments.LINCOLNSHIRE_ATTENDANCE_PRACTICE.whole()
                        : Instruments.ATTENDANCE_GUIDANCE.whole());
    }

    /**
     * Its force.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * How sure we are of it.
     *
     * @return the certainty
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * When it is used.
     *
     * @return the range of days
     */
    public InForce inForce() {
        return InForce.from(first);
    }
}
