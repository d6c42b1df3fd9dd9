/**
 * Classes, settings and other groups of children: their needs as counts, what of them may be shown, and what training a gap
 * suggests to those who decide.
 *
 * <p>Start at {@link io.github.opensend.radar.cohort.CohortScope}:
 *
 * <pre>{@code
 * CohortGathering gathering = CohortScope.of(framework).gathering();
 * children.forEach(need -> gathering.add(need, readinessOfTheirSetting));
 * CohortProfile profile = gathering.profile();
 * profile.needs("reading")                     // how many children at each level, how many not rated
 * profile.shown(Suppression.below(5))          // what may be shown of it
 * }</pre>
 */
@NullMarked
package io.github.opensend.radar.cohort;

import org.jspecify.annotations.NullMarked;
