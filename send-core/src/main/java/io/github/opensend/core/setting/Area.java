package io.github.opensend.core.setting;

import java.io.Serializable;

/**
 * What a published figure is about: England, a region, or a local authority.
 *
 * @since 0.1.0
 */
public sealed interface Area extends Serializable permits England, Region, LocalAuthority {
    /**
     * The name, as the Department for Education publishes it.
     *
     * @return such as {@code East Midlands}
     */
    String name();
}
