package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.need.AreaOfNeed;
import java.io.Serializable;
import java.util.Optional;

/**
 * Support that is made for a child: an adjustment to what everybody gets, or an intervention that takes time of its own.
 *
 * <p>A reference names one provision in the whole setting: a group that four children attend has one reference, and stands
 * under it in the record of each.
 *
 * @since 0.1.0
 */
public sealed interface Provision extends Serializable permits Adjustment, Intervention {
    /**
     * What tells it from all other provision of the setting.
     *
     * @return a text that is not empty
     */
    String reference();

    /**
     * The area of need that it serves first of all.
     *
     * @return the area
     */
    AreaOfNeed area();

    /**
     * What it is.
     *
     * @return a text that is not empty
     */
    String what();

    /**
     * Who provides it.
     *
     * @return the roles; none where it is not recorded
     */
    ImmutableSet<Role> providedBy();

    /**
     * Whether it is additional to, or different from, what is made for others of the same age.
     *
     * @return true or false, where somebody said so
     */
    Optional<Boolean> additional();

    /**
     * What it costs from start to end, for all whom it serves.
     *
     * @return pence from 0; empty where the cost is not known, which is not nothing
     */
    Optional<Long> costInPence();
}
