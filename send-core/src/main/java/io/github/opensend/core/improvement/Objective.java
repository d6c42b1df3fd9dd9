package io.github.opensend.core.improvement;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * Something that the strategy behind a plan wants for children, known by its code.
 *
 * @param code such as {@code A10}
 * @param words what is wanted, in our words, without a full stop
 * @param priorities the priorities that it is said to belong to
 * @param citation where it stands
 * @since 0.1.0
 */
public record Objective(String code, String words, ImmutableList<String> priorities, Citation citation)
        implements Serializable {}
