/**
 * What staff know and how they learn it: the levels of expertise of the SEND Code of Practice 2015, and Lincolnshire's
 * training tiers, modules and roll-out as one report of 2022 tells of them.
 *
 * <p>Start with {@link io.github.opensend.core.workforce.TrainingTier} and {@link
 * io.github.opensend.core.workforce.LincolnshireTraining}. Where the report disagrees with itself, each paragraph keeps its
 * own word:
 *
 * <pre>{@code
 * LincolnshireTraining.modules(TrainingTier.TIER_1, AreaOfNeed.SENSORY_AND_PHYSICAL)   // sensory integration
 * LincolnshireTraining.rollout(Milestone.SPECIAL_SCHOOLS)   // phase 2 in paragraph 1.14, phase 1 in paragraph 1.15
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.workforce;

import org.jspecify.annotations.NullMarked;
