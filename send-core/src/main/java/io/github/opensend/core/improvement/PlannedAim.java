package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * What a plan aims at outside its outcomes.
 *
 * @param id such as {@code 2.5, aim 4}
 * @param priority the id of the priority that it belongs to
 * @param words what is aimed at, in our words, without a full stop
 * @param measures how it is measured
 * @param citation where it stands
 * @since 0.1.0
 */
public record PlannedAim(
        String id, String priority, String words, ImmutableList<PlannedMeasure> measures, Citation citation)
        implements PlanPlace, Serializable {}
