package io.github.opensend.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.table.ShippedTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The code sets that come with this library, read once from their resources when they are first asked for. */
final class PublishedCodes {
    static final ImmutableMap<String, CodeSet> SETS = sets(
            ShippedTable.read(
                    PublishedCodes.class,
                    "code-lists.csv",
                    "set",
                    "title",
                    "cbds",
                    "collection",
                    "first_year",
                    "last_year",
                    "certainty",
                    "source"),
            ShippedTable.read(
                    PublishedCodes.class,
                    "codes.csv",
                    "set",
                    "code",
                    "meaning",
                    "meaning_certainty",
                    "collection",
                    "first_year",
                    "last_year",
                    "certainty",
                    "source",
                    "note"));

    private PublishedCodes() {}

    private static ImmutableMap<String, CodeSet> sets(ShippedTable lists, ShippedTable codes) {
        ImmutableListMultimap<String, ImmutableList<String>> codesBySet =
                Multimaps.index(codes.rows(), row -> row.get(0));
        return Maps.uniqueIndex(
                Multimaps.index(lists.rows(), row -> row.get(0)).asMap().values().stream()
                        .map(rows -> ImmutableList.copyOf(rows))
                        .map(rows -> set(rows, codesBySet.get(rows.get(0).get(0))))
                        .toList(),
                CodeSet::id);
    }

    private static CodeSet set(ImmutableList<ImmutableList<String>> lists, ImmutableList<ImmutableList<String>> codes) {
        List<String> first = lists.get(0);
        return ImmutableCodeSet.builder()
                .id(first.get(0))
                .title(first.get(1))
                .cbdsNumber(text(first.get(2)))
                .addAllCodes(Multimaps.index(codes, row -> row.get(1)).asMap().values().stream()
                        .map(rows -> code(ImmutableList.copyOf(rows)))
                        .toList())
                .addAllKnownLists(lists.stream()
                        .filter(row -> !row.get(3).isEmpty())
                        .map(PublishedCodes::knownList)
                        .toList())
                .build();
    }

    private static KnownList knownList(List<String> row) {
        return new KnownList(
                DataCollection.withId(row.get(3)),
                Integer.parseInt(row.get(4)),
                Integer.parseInt(row.get(5)),
                Certainty.withId(row.get(6)),
                row.get(7));
    }

    private static Code code(ImmutableList<ImmutableList<String>> rows) {
        List<String> first = rows.get(0);
        return ImmutableCode.builder()
                .set(first.get(0))
                .value(first.get(1))
                .meaning(first.get(2))
                .certainty(Certainty.withId(first.get(3)))
                .addAllUses(rows.stream().map(PublishedCodes::use).toList())
                .build();
    }

    private static CodeUse use(List<String> row) {
        return ImmutableCodeUse.builder()
                .collection(DataCollection.withId(row.get(4)))
                .certainty(Certainty.withId(row.get(7)))
                .source(row.get(8))
                .firstYear(year(row.get(5)))
                .lastYear(year(row.get(6)))
                .note(text(row.get(9)))
                .build();
    }

    private static OptionalInt year(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static Optional<String> text(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
