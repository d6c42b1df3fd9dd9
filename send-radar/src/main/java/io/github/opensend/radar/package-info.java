/** Ratings of need, readiness and confidence in, profiles and gaps out; nothing here yet. */
@NullMarked
package io.github.opensend.radar;

import org.jspecify.annotations.NullMarked;
