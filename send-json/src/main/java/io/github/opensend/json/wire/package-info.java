/** The documents that are written, field by field: no logic, and no types but text, numbers and lists. */
@NullMarked
package io.github.opensend.json.wire;

import org.jspecify.annotations.NullMarked;
