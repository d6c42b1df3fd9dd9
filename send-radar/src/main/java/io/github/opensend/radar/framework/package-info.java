/**
 * What is rated: domains, statements, levels and perspectives, as data with a version.
 *
 * <p>Start at {@link io.github.opensend.radar.framework.Framework}. {@link
 * io.github.opensend.radar.framework.StarterFramework} is one of this library's own, in its own words; whoever has another
 * brings it. A framework is whole or it is refused, with every fault at once.
 */
@NullMarked
package io.github.opensend.radar.framework;

import org.jspecify.annotations.NullMarked;
