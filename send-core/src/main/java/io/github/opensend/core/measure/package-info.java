/**
 * Counting what was done in time, and setting it beside what was published.
 *
 * <p>A {@link io.github.opensend.core.measure.Rate} is two counts, and stays two counts:
 *
 * <pre>{@code
 * Rate england = new Rate(39_407, 84_866);
 * PublishedPercentage.of(england)     // 46.4, rounded as the Department for Education rounds
 * WilsonInterval.of(england)          // how far the rate could be chance
 * Suppression.below(5).of(groups)     // groups with their total, and nothing to be had by subtraction
 * }</pre>
 *
 * <p>A {@link io.github.opensend.core.measure.Benchmark} carries its definition and its year, and compares itself with
 * nothing that has others.
 */
@NullMarked
package io.github.opensend.core.measure;

import org.jspecify.annotations.NullMarked;
