package io.github.opensend.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.code.Code;
import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.code.DataCollection;
import io.github.opensend.core.code.UnknownCode;
import io.github.opensend.core.code.Validity;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.table.ShippedTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {
    private static final NeedType SLCN = NeedType.of("SLCN");

    static Stream<NeedType> types() {
        return CodeSets.SEN_TYPE.codes().stream().map(NeedType::new);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        SPLD, cognition-and-learning
        MLD,  cognition-and-learning
        SLD,  cognition-and-learning
        PMLD, cognition-and-learning
        SLCN, communication-and-interaction
        ASD,  communication-and-interaction
        SEMH, social-emotional-and-mental-health
        BESD, social-emotional-and-mental-health
        HI,   sensory-and-physical
        VI,   sensory-and-physical
        MSI,  sensory-and-physical
        PD,   sensory-and-physical
        DS,
        OTH,
        NSA,
        XYZ,
        """)
    void aTypeLiesUnderItsUsualAreaOrUnderNone(String code, String area) {
        assertThat(NeedType.of(code).usualArea())
                .isEqualTo(Optional.ofNullable(area).map(AreaOfNeed::withId));
    }

    @Test
    void theTableOfUsualAreasNamesEveryTypeOnce() {
        ShippedTable table =
                ShippedTable.read(NeedType.class, "need-type-areas.csv", "type", "area", "certainty", "note");

        assertThat(table.rows())
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrderElementsOf(
                        CodeSets.SEN_TYPE.codes().stream().map(Code::value).toList());
        assertThat(table.rows()).extracting(row -> row.get(2)).containsOnly(Certainty.FROM_KNOWLEDGE.id());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNeedCanBePlacedUnderAnyAreaWhateverItsType(NeedType type) {
        for (AreaOfNeed area : AreaOfNeed.values()) {
            Need need = Need.of(type, NeedRank.PRIMARY).placedUnder(area);

            assertThat(need.area()).contains(area);
            assertThat(need.type()).isEqualTo(type);
        }
        assertThat(Need.of(type, NeedRank.PRIMARY).area()).isEqualTo(type.usualArea());
    }

    @Test
    void aNeedTellsItsTypeRankAreaAndDay() {
        Need need = Need.of(SLCN, NeedRank.SECONDARY).recordedSince(LocalDate.of(2025, 1, 6));

        assertThat(need.type()).isEqualTo(SLCN).hasToString("SLCN (speech, language and communication needs)");
        assertThat(need.rank()).isEqualTo(NeedRank.SECONDARY);
        assertThat(need.placedIn()).isEmpty();
        assertThat(need.area()).contains(AreaOfNeed.COMMUNICATION_AND_INTERACTION);
        assertThat(need.since()).contains(LocalDate.of(2025, 1, 6));
        assertThat(Serialised.andBack(need)).isEqualTo(need).hasSameHashCodeAs(need);
        assertThat(Serialised.andBack(need.placedUnder(AreaOfNeed.SENSORY_AND_PHYSICAL)))
                .isNotEqualTo(need);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "slcn", ""})
    void anUnknownTypeIsKept(String code) {
        NeedType type = NeedType.of(code);

        assertThat(type.code()).isEqualTo(new UnknownCode("sen-type", code));
        assertThat(type.usualArea()).isEmpty();
        assertThat(Serialised.andBack(Need.of(type, new NeedRank(3))).type()).isEqualTo(type);
    }

    @Test
    void anOldTypeIsNotTurnedIntoItsSuccessor() {
        assertThat(NeedType.of("BESD")).isNotEqualTo(NeedType.of("SEMH"));
        assertThat(NeedType.of("BESD").validity(DataCollection.SCHOOL_CENSUS, 2013))
                .isInstanceOf(Validity.Valid.class);
        assertThat(NeedType.of("BESD").validity(DataCollection.SCHOOL_CENSUS, 2024))
                .isInstanceOf(Validity.NotValid.class);
    }

    @Test
    void ranksSortAndAreNamed() {
        assertThat(Stream.of(new NeedRank(10), NeedRank.SECONDARY, NeedRank.PRIMARY)
                        .sorted()
                        .map(NeedRank::toString))
                .containsExactly("primary", "secondary", "rank 10");
        assertThat(new NeedRank(1)).isEqualTo(NeedRank.PRIMARY);
        assertThatThrownBy(() -> new NeedRank(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 0");
    }

    @ParameterizedTest
    @EnumSource
    void anAreaIsFoundByItsNameAndCitesChapterSix(AreaOfNeed area) {
        assertThat(AreaOfNeed.withId(area.id())).isEqualTo(area);
        assertThat(area.citation().toString())
                .contains("SEND Code of Practice 2015")
                .contains(" 6.");
        assertThat(area.certainty()).isEqualTo(Certainty.FROM_KNOWLEDGE);
        assertThat(area.title()).isNotBlank();
    }

    @Test
    void theFourAreasShareNoParagraph() {
        List<String> numbers = Stream.of(AreaOfNeed.values())
                .flatMap(area -> area.citation().provisions().stream())
                .map(provision -> provision.number())
                .toList();

        assertThat(numbers).containsExactly("6.28", "6.29", "6.30", "6.31", "6.32", "6.33", "6.34", "6.35");
        assertThatThrownBy(() -> AreaOfNeed.withId("independence"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"independence\"", "sensory-and-physical");
    }

    @Test
    void provisionIsReadWithItsHistory() {
        assertThat(SenProvision.of("K")).isEqualTo(SenProvision.SEN_SUPPORT).hasToString("K (SEN support)");
        assertThat(SenProvision.of("E")).isEqualTo(SenProvision.EHC_PLAN);
        assertThat(SenProvision.of("N")).isEqualTo(SenProvision.NONE);
        assertThat(SenProvision.of("A")).hasToString("A (School Action)");
        assertThat(SenProvision.of("S").validity(DataCollection.SCHOOL_CENSUS, 2025))
                .isInstanceOf(Validity.NotValid.class);
        assertThat(SenProvision.of("Q").code()).isEqualTo(new UnknownCode("sen-provision", "Q"));
        assertThat(Serialised.andBack(SenProvision.EHC_PLAN)).isEqualTo(SenProvision.EHC_PLAN);
    }

    @Test
    void aCodeOfAnotherSetIsRefused() {
        assertThatThrownBy(() -> new NeedType(CodeSets.SEN_PROVISION.read("K")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("sen-provision", "sen-type");
        assertThatThrownBy(() -> new SenProvision(CodeSets.SEN_TYPE.read("K")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("sen-type", "sen-provision");
    }
}
