package io.github.opensend.timescales.compliance;

import io.github.opensend.core.measure.Rate;
import java.io.Serializable;

/**
 * The counts of one official measure.
 *
 * @param rate numerator and denominator; what cannot be dated is in the denominator of the measures of plans, as in the
 *     department's own figures, and in neither count of the others
 * @param unknown how many cases could not be dated; never in the numerator
 * @param afterDispute how many were left out because mediation or an appeal came between
 * @since 0.1.0
 */
public record OfficialCount(Rate rate, long unknown, long afterDispute) implements Serializable {}
