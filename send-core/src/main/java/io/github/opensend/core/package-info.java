/** The house style of the value types; it is seen by the compiler alone and is not exported. */
@NullMarked
package io.github.opensend.core;

import org.jspecify.annotations.NullMarked;
