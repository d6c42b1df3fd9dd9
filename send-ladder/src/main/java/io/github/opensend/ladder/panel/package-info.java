/**
 * Panels and services as data, with their role, how often they sit and where that stands.
 *
 * <p>Start at {@link io.github.opensend.ladder.panel.Panels}. A word that has two meanings is kept with both:
 *
 * <pre>{@code
 * Panels.find("EHC QAG").flatMap(Panel::cadence)                 // every week, of its audits
 * Panels.find("SEND health committee").orElseThrow().printed()   // bi monthly: every two months, or twice a month
 * }</pre>
 */
@NullMarked
package io.github.opensend.ladder.panel;

import org.jspecify.annotations.NullMarked;
