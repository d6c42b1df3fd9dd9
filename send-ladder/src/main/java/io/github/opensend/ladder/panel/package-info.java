/**
 * Panels and services as data, with their role, how often they sit and where that stands.
 *
 * <p>Start at {@link io.github.opensend.ladder.panel.LincolnshirePanels}.
 */
@NullMarked
package io.github.opensend.ladder.panel;

import org.jspecify.annotations.NullMarked;
