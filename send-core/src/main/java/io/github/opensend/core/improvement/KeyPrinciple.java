package io.github.opensend.core.improvement;

import io.github.opensend.core.law.Citation;
import java.io.Serializable;

/**
 * What everything in a plan is to be like. It is no objective, though outcomes may cite it as if it were.
 *
 * @param id such as {@code KP1}
 * @param words what it asks, in our words, without a full stop
 * @param citation where it stands
 * @since 0.1.0
 */
public record KeyPrinciple(String id, String words, Citation citation) implements Serializable {}
