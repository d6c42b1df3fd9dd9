package io.github.opensend.core.approach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.core.law.Certainty;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FieldAliasesTest {
    @Test
    void aFieldHasItsNameInEachSystem() {
        assertThat(FieldAliases.of(SenField.NEED_RANK))
                .extracting(Object::toString)
                .contains(
                        "Arbor SenNeed.ranking: need rank",
                        "Assembly Platform SenNeed.priority: need rank",
                        "School census CSV (LIIA) senneeds.sentyperank: need rank");
    }

    @Test
    void aNameThatStandsForSeveralFieldsIsHandedBackWithAllOfThem() {
        assertThat(FieldAliases.named("description"))
                .extracting(FieldAlias::field)
                .contains(SenField.NEED_NOTE, SenField.PROVISION_NOTE, SenField.PROVISION_LABEL);
        assertThat(FieldAliases.named("Arbor", "description"))
                .extracting(FieldAlias::field)
                .containsExactlyInAnyOrder(SenField.NEED_NOTE, SenField.PROVISION_NOTE);
    }

    @Test
    void aNameIsFoundInUpperAndLowerCaseAndAnUnknownOneIsNot() {
        assertThat(FieldAliases.named("SENPROVISION"))
                .extracting(FieldAlias::field)
                .containsOnly(SenField.PROVISION);
        assertThat(FieldAliases.named("shoe size")).isEmpty();
        assertThat(FieldAliases.named("nobody", "SENprovision")).isEmpty();
    }

    @Test
    void everyFieldHasANameAndEveryNameLeadsBack() {
        assertThat(Arrays.stream(SenField.values()))
                .allSatisfy(field -> assertThat(FieldAliases.of(field))
                        .isNotEmpty()
                        .allMatch(alias ->
                                FieldAliases.named(alias.system(), alias.name()).contains(alias)));
        assertThat(FieldAliases.all())
                .hasSize(122)
                .doesNotHaveDuplicates()
                .allMatch(alias -> !alias.source().isBlank())
                .allMatch(alias -> alias.certainty() == Certainty.VERIFIED);
        assertThat(FieldAliases.systems())
                .contains("Arbor", "CTF", "SIF UK 2.0")
                .hasSize(9);
    }
}
