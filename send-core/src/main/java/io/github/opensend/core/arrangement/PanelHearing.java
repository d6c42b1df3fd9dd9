package io.github.opensend.core.arrangement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A package before the panel.
 *
 * @param on the day on which the panel sat
 * @param outcome what it said
 * @since 0.1.0
 */
public record PanelHearing(LocalDate on, HearingOutcome outcome) implements Serializable {}
