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
 *
 * <p>A {@link io.github.opensend.core.measure.Measure} says which way a figure is to go and what it is to come to; a {@link
 * io.github.opensend.core.measure.Series} has what it came to, and compares nothing across a break:
 *
 * <pre>{@code
 * measure.check(Optional.of(new Figure.Share(new Rate(2, 3))), Yardsticks.none())   // MET, NOT_MET or CANNOT_BE_SAID
 * series.change(first, last)          // how far it went, or the break that parts the two
 * bands.of(lastReviewed, asOf)        // fresh, or at 3, 6 or 12 months or older
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.measure;

import org.jspecify.annotations.NullMarked;
