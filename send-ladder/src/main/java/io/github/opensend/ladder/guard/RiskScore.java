package io.github.opensend.ladder.guard;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A score that somebody gave by a named instrument. The library holds no questionnaire and works no score out: neither the items
 * nor the scale of Lincolnshire's are public. Scores of different instruments are never compared.
 *
 * @param instrument the name of the instrument
 * @param version its version as the caller knows it
 * @param value the score
 * @param by the role of who scored
 * @param on the day
 * @since 0.1.0
 */
public record RiskScore(String instrument, String version, int value, String by, LocalDate on) implements Serializable {
    /**
     * The instrument and the day; the score stays out.
     *
     * @return one line of text
     */
    @Override
    public String toString() {
        return "score by " + instrument + " " + version + " on " + on;
    }
}
