/**
 * What a child needs, and what provision is made: the four broad areas of the SEND Code of Practice 2015, the types of
 * need and the provision codes of the returns.
 *
 * <p>Start with {@link io.github.opensend.core.need.Need}. A type of need lies under an area by default; the default
 * never binds, because one child may have needs in several areas and needs change. A type or provision that the code sets
 * do not know is kept as it came.
 *
 * <pre>{@code
 * Need.of(NeedType.of("SLCN"), NeedRank.PRIMARY).area()   // communication and interaction
 * NeedType.of("DS").usualArea()                           // empty: no single area
 * }</pre>
 */
@NullMarked
package io.github.opensend.core.need;

import org.jspecify.annotations.NullMarked;
