package io.github.opensend.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every field of the tested template is held by something, or is personal data of the front page and the signature. */
class TemplateFieldTest {
    @Test
    void theFieldsStandInTheOrderOfTheTemplate() {
        assertThat(TemplateField.all().stream().map(TemplateField::position))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 57).boxed().toList());
    }

    @Test
    void whatHoldsAFieldIsThere() {
        assertThat(TemplateField.all())
                .flatExtracting(field -> field.held().stream().toList())
                .hasSize(35)
                .allSatisfy(held -> {
                    List<String> parts = Splitter.on('#').splitToList(held);
                    Class<?> type = Class.forName("io.github.opensend.core.plan." + parts.get(0));
                    assertThat(type.getMethod(parts.get(1))).isNotNull();
                });
    }

    @Test
    void onlyPersonalPartsOfTheTemplateAreNotHeld() {
        assertThat(TemplateField.all())
                .filteredOn(field -> field.held().isEmpty())
                .allMatch(field ->
                        field.section().startsWith("front") || field.section().equals("sign-off"));
    }
}
