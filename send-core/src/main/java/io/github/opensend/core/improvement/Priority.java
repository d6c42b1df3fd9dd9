package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * A part of an improvement plan, with the objectives that it says it serves.
 *
 * @param id what tells it from the plan's other priorities, such as {@code P5}
 * @param title what it is about, in our words
 * @param declared the codes of the objectives that it declares, in the plan's order
 * @param citation where it stands
 * @since 0.1.0
 */
public record Priority(String id, String title, ImmutableList<String> declared, Citation citation)
        implements Serializable {}
