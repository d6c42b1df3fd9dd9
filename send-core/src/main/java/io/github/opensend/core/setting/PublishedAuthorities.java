package io.github.opensend.core.setting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.opensend.core.table.ShippedTable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The register that comes with this library, read once from its resource when it is first asked for. */
final class PublishedAuthorities {
    private static final Splitter SIGHTINGS = Splitter.on("; ");
    private static final Splitter PARTS = Splitter.onPattern("[ -]");

    static final ImmutableSortedMap<String, LocalAuthority> BY_CODE = authorities(ShippedTable.read(
            PublishedAuthorities.class,
            "local-authorities.csv",
            "code",
            "gss",
            "name",
            "region_gss",
            "region",
            "seen",
            "note"));

    static final ImmutableMap<String, LocalAuthority> BY_GSS = byGss(BY_CODE.values());

    private PublishedAuthorities() {}

    private static ImmutableSortedMap<String, LocalAuthority> authorities(ShippedTable table) {
        ListMultimap<String, List<String>> rows =
                MultimapBuilder.treeKeys().arrayListValues().build();
        table.rows().forEach(row -> rows.put(row.get(0), row));
        return rows.keySet().stream()
                .map(code -> authority(rows.get(code)))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), LocalAuthority::code, authority -> authority));
    }

    private static LocalAuthority authority(List<List<String>> rows) {
        List<String> row = rows.get(0);
        return ImmutableLocalAuthority.builder()
                .code(row.get(0))
                .name(row.get(2))
                .region(new Region(row.get(3), row.get(4)))
                .addAllGssCodes(rows.stream().map(PublishedAuthorities::gssCode).toList())
                .build();
    }

    private static GssCode gssCode(List<String> row) {
        return ImmutableGssCode.builder()
                .code(row.get(1))
                .addAllSeen(SIGHTINGS
                        .splitToStream(row.get(5))
                        .map(PublishedAuthorities::sighting)
                        .toList())
                .note(Optional.of(row.get(6)).filter(note -> !note.isEmpty()))
                .build();
    }

    private static Sighting sighting(String cell) {
        List<String> parts = PARTS.splitToList(cell);
        return new Sighting(parts.get(0), parts.get(1), parts.get(parts.size() - 1));
    }

    private static ImmutableMap<String, LocalAuthority> byGss(Collection<LocalAuthority> authorities) {
        ImmutableMap.Builder<String, LocalAuthority> byGss = ImmutableMap.builder();
        authorities.forEach(authority -> authority.gssCodes().forEach(gss -> byGss.put(gss.code(), authority)));
        return byGss.buildOrThrow();
    }
}
