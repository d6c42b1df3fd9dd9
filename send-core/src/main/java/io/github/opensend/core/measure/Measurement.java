package io.github.opensend.core.measure;

import java.io.Serializable;

/**
 * Counts, with what they count and of which year.
 *
 * @param definition what is counted
 * @param year the calendar year whose cases are counted
 * @param rate the counts
 * @since 0.1.0
 */
public record Measurement(MeasureDefinition definition, int year, Rate rate) implements Serializable {}
