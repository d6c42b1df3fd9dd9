package io.github.opensend.core.approach;

import io.github.opensend.core.need.AreaOfNeed;
import java.util.List;
import java.util.Set;

/** The check of areas of need that stand in the order of their importance. A set of them would put them into another order. */
final class Areas {
    private Areas() {}

    static void eachOnce(Object where, List<AreaOfNeed> areas) {
        if (Set.copyOf(areas).size() < areas.size()) {
            throw new IllegalStateException(where + " names an area of need twice");
        }
    }
}
