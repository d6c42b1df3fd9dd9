package io.github.opensend.timescales.local;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A figure for others to be compared with. Without its year and its definition it says nothing, so it carries both.
 *
 * @param area whose figure it is, such as {@code England}
 * @param year the calendar year that it is about
 * @param definition what was counted
 * @param percent the figure, in per cent
 * @param citation where it stands
 * @param certainty how sure we are of it
 */
public record Benchmark(
        String area, int year, Definition definition, BigDecimal percent, Citation citation, Certainty certainty)
        implements Serializable {

    /** Which plans a rate of timeliness is a share of. */
    public enum Definition {
        /** All new plans. */
        ALL_PLANS,
        /** New plans without those for which an exception was recorded. */
        WITHOUT_EXCEPTIONS,
        /** Whoever printed the figure did not say. */
        NOT_STATED
    }
}
