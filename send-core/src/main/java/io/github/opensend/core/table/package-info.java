/** The reading of tables that are shipped with this module; not for callers. */
@NullMarked
package io.github.opensend.core.table;

import org.jspecify.annotations.NullMarked;
