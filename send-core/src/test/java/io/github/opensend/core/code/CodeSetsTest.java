package io.github.opensend.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.table.ShippedTable;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSetsTest {
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

    static Stream<ImmutableList<String>> rows() {
        return ROWS.rows().stream();
    }

    static Stream<CodeSet> sets() {
        return CodeSets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowComesBackAsItStands(ImmutableList<String> row) {
        CodeSet set = CodeSets.withId(row.get(0));
        Code code = set.code(row.get(1)).orElseThrow();

        assertThat(set.read(row.get(1))).isSameAs(code);
        assertThat(code.uses().stream().map(use -> row(code, use)))
                .filteredOn(row::equals)
                .hasSize(1);
        assertThat(code).hasToString(row.get(1) + " (" + row.get(2) + ")");
    }

    private static ImmutableList<String> row(Code code, CodeUse use) {
        return ImmutableList.of(
                code.set(),
                code.value(),
                code.meaning(),
                code.certainty().id(),
                use.collection().id(),
                text(use.firstYear()),
                text(use.lastYear()),
                use.certainty().id(),
                use.source(),
                use.note().orElse(""));
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }

    @Test
    void theSetsHoldEveryRowAndNothingElse() {
        assertThat(CodeSets.all()).hasSize(32).extracting(CodeSet::id).doesNotHaveDuplicates();
        assertThat(sets().flatMap(set -> set.codes().stream())
                        .mapToInt(code -> code.uses().size()))
                .hasSize(144);
        assertThat(sets().flatMap(set -> set.codes().stream())
                        .mapToInt(code -> code.uses().size())
                        .sum())
                .isEqualTo(ROWS.rows().size())
                .isEqualTo(173);
        assertThat(ROWS.remarks()).anyMatch(line -> line.contains("Open Government Licence"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aCollectionUsesACodeOnceAndItsUseLiesWithinReachOfTheList(CodeSet set) {
        assertThat(set.title()).isNotBlank();
        assertThat(set.codes()).extracting(Code::value).doesNotHaveDuplicates();
        assertThat(set.codes()).allSatisfy(code -> {
            assertThat(code.set()).isEqualTo(set.id());
            assertThat(code.uses()).extracting(CodeUse::collection).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSetComesBackFromItsSerialisedForm(CodeSet set) {
        CodeSet back = Serialised.andBack(set);

        assertThat(back).isEqualTo(set).hasSameHashCodeAs(set).hasToString(set.id());
        assertThat(back.codes()).isEqualTo(set.codes());
        assertThat(back.knownLists()).isEqualTo(set.knownLists());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        sen-type,          DS,   sen2,                 2024, NotValid
        sen-type,          DS,   sen2,                 2025, Valid
        sen-type,          DS,   sen2,                 2026, Valid
        sen-type,          DS,   sen2,                 2027, NotKnown
        sen-type,          DS,   school-census,        2024, NotValid
        sen-type,          DS,   school-census,        2025, Valid
        sen-type,          DS,   common-transfer-file, 2025, NotKnown
        sen-type,          NSA,  school-census,        2026, Valid
        sen-type,          NSA,  school-census,        2014, NotValid
        sen-type,          NSA,  sen2,                 2022, NotValid
        sen-type,          NSA,  sen2,                 2026, NotValid
        sen-type,          NSA,  sen2,                 2021, NotKnown
        sen-type,          BESD, school-census,        2003, NotKnown
        sen-type,          BESD, school-census,        2004, Valid
        sen-type,          BESD, school-census,        2013, Valid
        sen-type,          BESD, school-census,        2014, Valid
        sen-type,          BESD, school-census,        2015, NotValid
        sen-type,          BESD, sen2,                 2025, NotValid
        sen-type,          SEMH, school-census,        2014, NotValid
        sen-type,          SEMH, school-census,        2015, Valid
        sen-type,          SPLD, sen2,                 2022, Valid
        sen-type,          SPLD, sen2,                 2021, NotKnown
        sen-type,          spld, sen2,                 2025, NotValid
        sen-type,          XYZ,  sen2,                 2025, NotValid
        sen-type,          XYZ,  sen2,                 2030, NotKnown
        sen-type-rank,     3,    sen2,                 2025, NotValid
        sen-type-rank,     2,    school-census,        2025, Valid
        sen-provision,     K,    school-census,        2013, NotValid
        sen-provision,     K,    school-census,        2014, Valid
        sen-provision,     E,    school-census,        2026, Valid
        sen-provision,     N,    school-census,        2010, Valid
        sen-provision,     S,    school-census,        2018, Valid
        sen-provision,     S,    school-census,        2019, NotValid
        sen-provision,     A,    school-census,        2015, Valid
        sen-provision,     P,    school-census,        2016, NotValid
        sen-provision,     Q,    school-census,        2005, NotKnown
        sen-provision,     K,    sen2,                 2025, NotValid
        request-outcome,   T,    sen2,                 2022, Valid
        request-outcome,   T,    sen2,                 2023, NotValid
        request-outcome,   W,    sen2,                 2022, NotValid
        request-outcome,   W,    sen2,                 2023, Valid
        assessment-outcome,S,    sen2,                 2022, Valid
        assessment-outcome,S,    sen2,                 2024, NotValid
        gender-current,    9,    sen2,                 2023, Valid
        gender-current,    9,    sen2,                 2024, NotValid
        sex,               M,    sen2,                 2023, NotValid
        review-outcome,    M,    sen2,                 2024, Valid
        request-source,    1,    sen2,                 2024, NotValid
        sen-setting-placement, NEET, sen2,             2022, Valid
        sen-setting-placement, OLA,  sen2,             2022, NotKnown
        sen-setting-named, NEET, sen2,                 2025, NotValid
        upn-unknown,       UN4,  sen2,                 2025, NotValid
        sen-unit-indicator,true, school-census,        2025, NotKnown
        nc-year,           14,   school-census,        2026, Valid
        nc-year,           15,   school-census,        2026, NotValid
        """)
    void aCodeIsValidInACollectionAndYearOrNotOrThatIsNotKnown(
            String set, String code, String collection, int year, String validity) {
        assertThat(CodeSets.withId(set)
                        .validity(code, DataCollection.withId(collection), year)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(validity);
    }

    @Test
    void anAnswerSaysWhatItRestsOn() {
        assertThat(CodeSets.SEN_TYPE.validity("DS", DataCollection.SCHOOL_CENSUS, 2025))
                .isInstanceOfSatisfying(
                        Validity.Valid.class,
                        valid -> assertThat(valid.use().certainty()).isEqualTo(Certainty.FROM_KNOWLEDGE));
        assertThat(CodeSets.SEN_TYPE.validity("NSA", DataCollection.SEN2, 2025))
                .isInstanceOfSatisfying(
                        Validity.NotValid.class,
                        not -> assertThat(not.list().firstYear()).isEqualTo(2022));
        assertThat(CodeSets.SEN_TYPE.validity("NSA", DataCollection.SEN2, 1999))
                .isEqualTo(new Validity.NotKnown(DataCollection.SEN2, 1999));
    }

    @ParameterizedTest
    @CsvSource({"2024,12,false", "2025,13,true"})
    void theTypesOfNeedOfTheReturnAreTwelveAndWithDownSyndromeThirteen(int year, int size, boolean withDs) {
        List<String> types = CodeSets.SEN_TYPE.validIn(DataCollection.SEN2, year).stream()
                .map(Code::value)
                .toList();

        assertThat(types).hasSize(size).doesNotContain("NSA", "BESD");
        assertThat(types.contains("DS")).isEqualTo(withDs);
        assertThat(CodeSets.SEN_TYPE.validIn(DataCollection.SEN2, 2030)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "spld", " SPLD", "SPLD ", "", "ＳＰＬＤ"})
    void anUnknownCodeIsKeptAsItCame(String value) {
        CodeValue read = CodeSets.SEN_TYPE.read(value);

        assertThat(read).isEqualTo(new UnknownCode("sen-type", value));
        assertThat(read.value()).isEqualTo(value);
        assertThat(read).hasToString("\"" + value + "\" (unknown in sen-type)");
        assertThat(Serialised.andBack(read)).isEqualTo(read);
    }

    @Test
    void aSetAndACollectionThatThereAreNotAreRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> CodeSets.withId("SEN_TYPE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"SEN_TYPE\"", "sen-type", "nc-year");
        assertThatThrownBy(() -> DataCollection.withId("census"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"census\"", "school-census");
    }

    @Test
    void whatDoesNotHoldTogetherIsRefused() {
        Code code = CodeSets.SEN_TYPE.code("DS").orElseThrow();

        assertThatThrownBy(() -> ImmutableCode.copyOf((ImmutableCode) code).withUses())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("DS", "sen-type");
        assertThatThrownBy(() -> ImmutableCodeUse.copyOf(
                                (ImmutableCodeUse) code.uses().get(0))
                        .withLastYear(1999))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1999");
        assertThatThrownBy(() -> new KnownList(DataCollection.SEN2, 2025, 2024, Certainty.VERIFIED, "a schema"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025", "2024");
        assertThatThrownBy(() -> CodeSets.SEN_PROVISION.checked(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("sen-type", "sen-provision");
    }
}
