/** law. */
@NullMarked
package io.github.opensend.core.law;

import org.jspecify.annotations.NullMarked;
