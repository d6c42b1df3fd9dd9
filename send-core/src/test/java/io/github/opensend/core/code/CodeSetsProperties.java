package io.github.opensend.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.table.ShippedTable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodeSetsProperties {
    private static final ShippedTable ROWS = ShippedTable.read(
            CodeSets.class,
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
            "note");

    private static final ShippedTable LISTS = ShippedTable.read(
            CodeSets.class,
            "code-lists.csv",
            "set",
            "title",
            "cbds",
            "collection",
            "first_year",
            "last_year",
            "certainty",
            "source");

    @Provide
    Arbitrary<CodeSet> sets() {
        return Arbitraries.of(CodeSets.all());
    }

    @Property(tries = 2000)
    void whateverIsReadComesBackLetterForLetter(@ForAll("sets") CodeSet set, @ForAll String value) {
        CodeValue read = set.read(value);

        assertThat(read.value()).isEqualTo(value);
        assertThat(read.set()).isEqualTo(set.id());
        assertThat(read instanceof Code)
                .isEqualTo(set.codes().stream().anyMatch(code -> code.value().equals(value)));
    }

    /** The rows again, read as text and gone through one by one. */
    private static boolean isValidByItsRow(String set, String code, DataCollection collection, int year) {
        int told = LISTS.rows().stream()
                .filter(list -> list.get(0).equals(set) && list.get(3).equals(collection.id()))
                .mapToInt(list -> Integer.parseInt(list.get(5)))
                .max()
                .orElse(0);
        return ROWS.rows().stream()
                .filter(row -> row.get(0).equals(set) && row.get(1).equals(code))
                .filter(row -> row.get(4).equals(collection.id()) && !row.get(5).isEmpty())
                .anyMatch(row -> Integer.parseInt(row.get(5)) <= year
                        && year <= (row.get(6).isEmpty() ? told : Integer.parseInt(row.get(6))));
    }

    @Property(tries = 5000)
    void aCodeIsValidInTheYearsOfItsRowAsFarAsTheListIsTold(
            @ForAll("sets") CodeSet set,
            @ForAll DataCollection collection,
            @ForAll @IntRange(min = 1990, max = 2040) int year) {
        assertThat(set.validIn(collection, year))
                .containsExactlyElementsOf(set.codes().stream()
                        .filter(code -> isValidByItsRow(set.id(), code.value(), collection, year))
                        .toList());
    }

    @Property(tries = 2000)
    void aCodeIsTurnedAwayOnlyInAYearWhoseWholeListIsKnown(
            @ForAll("sets") CodeSet set,
            @ForAll DataCollection collection,
            @ForAll @IntRange(min = 1990, max = 2040) int year) {
        boolean known = set.knownLists().stream()
                .anyMatch(
                        list -> list.collection() == collection && list.firstYear() <= year && year <= list.lastYear());

        assertThat(set.validity("no such code", collection, year) instanceof Validity.NotValid)
                .isEqualTo(known);
    }
}
