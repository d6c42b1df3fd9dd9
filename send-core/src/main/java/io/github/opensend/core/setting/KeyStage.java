package io.github.opensend.core.setting;

import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.Arrays;

/**
 * The stages of the curriculum; section 82 of the Education Act 2002 defines four by the age of most of the class.
 *
 * @since 0.1.0
 */
public enum KeyStage {
    /** The early years foundation stage, up to the end of reception. */
    EARLY_YEARS("early-years"),
    /** Years 1 and 2. */
    KEY_STAGE_1("key-stage-1"),
    /** Years 3 to 6. */
    KEY_STAGE_2("key-stage-2"),
    /** Years 7 to 9. */
    KEY_STAGE_3("key-stage-3"),
    /** Years 10 and 11. */
    KEY_STAGE_4("key-stage-4"),
    /** Years 12 to 14; a name that the field uses and no Act defines. */
    KEY_STAGE_5("key-stage-5");

    private final String id;

    KeyStage(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code key-stage-2}
     */
    public String id() {
        return id;
    }

    /**
     * What defines the stage.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.of(
                switch (this) {
                    case EARLY_YEARS -> Instruments.EARLY_YEARS_FRAMEWORK.whole();
                    case KEY_STAGE_1 -> Instruments.EDUCATION_ACT_2002.section("82(1)(a)");
                    case KEY_STAGE_2 -> Instruments.EDUCATION_ACT_2002.section("82(1)(b)");
                    case KEY_STAGE_3 -> Instruments.EDUCATION_ACT_2002.section("82(1)(c)");
                    case KEY_STAGE_4 -> Instruments.EDUCATION_ACT_2002.section("82(1)(d)");
                    case KEY_STAGE_5 -> Instruments.OPENSEND_CONVENTIONS.whole();
                });
    }

    /**
     * The force of the definition.
     *
     * @return statute, or convention for what no Act defines
     */
    public Standing standing() {
        return this == KEY_STAGE_5 ? Standing.CONVENTION : Standing.STATUTE;
    }

    /**
     * The stage of that name.
     *
     * @param id the stable name
     * @return the stage
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static KeyStage withId(String id) {
        return Arrays.stream(values())
                .filter(stage -> stage.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key stage is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(KeyStage::id).toList()));
    }
}
