package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.opensend.core.table.ShippedTable;

/** The numbers under which unique pupil numbers are given out, read once from their resource when first asked for. */
final class UpnAuthorities {
    static final ImmutableRangeSet<Integer> RECOGNISED = ImmutableRangeSet.unionOf(
            ShippedTable.read(UpnAuthorities.class, "upn-authorities.csv", "first", "last", "certainty").rows().stream()
                    .map(row -> Range.closed(Integer.valueOf(row.get(0)), Integer.valueOf(row.get(1))))
                    .toList());

    private UpnAuthorities() {}
}
