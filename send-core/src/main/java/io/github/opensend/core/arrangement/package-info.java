/**
 * What is arranged for a child or young person beside a place at a school: packages of education otherwise than at school
 * and their providers, personal budgets, transport, and the way to a key worker.
 *
 * <p>Start with {@link io.github.opensend.core.arrangement.EotasPackage} and {@link
 * io.github.opensend.core.arrangement.ProviderFindings}. The records hold what somebody wrote down; findings are prompts to
 * look, each with its source and how sure we are of it. Nothing here stops a package, a payment or a journey:
 *
 * <pre>{@code
 * EotasPackage arranged = EotasPackage.eotas("p-17")
 *         .addParts(PackagePart.part("forest school").provider("v-3").minutesAWeek(360).build())
 *         .build();
 * ProviderFindings.of(arranged, List.of(Provider.provider("v-3").build()), asOf);   // registration not known, ...
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.arrangement;

import org.jspecify.annotations.NullMarked;
