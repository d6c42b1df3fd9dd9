package io.github.opensend.core.need;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.util.Arrays;

/**
 * The four broad areas of need of the SEND Code of Practice 2015, chapter 6. They help to plan provision; they are no
 * boxes that a child has to fit into one of.
 *
 * <p>The areas were read where others restate the Code; the numbers of the paragraphs are from knowledge.
 *
 * @since 0.1.0
 */
public enum AreaOfNeed {
    /** Speech, language and communication needs, and autism. */
    COMMUNICATION_AND_INTERACTION("communication-and-interaction", "communication and interaction", "6.28", "6.29"),
    /** Learning difficulties, from moderate to profound and multiple, and specific ones. */
    COGNITION_AND_LEARNING("cognition-and-learning", "cognition and learning", "6.30", "6.31"),
    /** Social and emotional difficulties, and mental health. */
    SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH(
            "social-emotional-and-mental-health", "social, emotional and mental health difficulties", "6.32", "6.33"),
    /** Impairments of vision and hearing, both together, and physical disabilities. */
    SENSORY_AND_PHYSICAL("sensory-and-physical", "sensory and/or physical needs", "6.34", "6.35");

    private final String id;
    private final String title;
    private final ImmutableList<String> paragraphs;

    AreaOfNeed(String id, String title, String firstParagraph, String lastParagraph) {
        this.id = id;
        this.title = title;
        this.paragraphs = ImmutableList.of(firstParagraph, lastParagraph);
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code cognition-and-learning}
     */
    public String id() {
        return id;
    }

    /**
     * The area as the Code names it.
     *
     * @return such as {@code sensory and/or physical needs}
     */
    public String title() {
        return title;
    }

    /**
     * Where the Code describes it.
     *
     * @return the paragraphs of chapter 6
     */
    public Citation citation() {
        return Citation.of(
                Instruments.SEND_CODE_2015.paragraph(paragraphs.get(0)),
                Instruments.SEND_CODE_2015.paragraph(paragraphs.get(1)));
    }

    /**
     * How sure we are of the citation.
     *
     * @return from knowledge, because the paragraphs were not read in the Code itself
     */
    public Certainty certainty() {
        return Certainty.FROM_KNOWLEDGE;
    }

    /**
     * The area of that name.
     *
     * @param id the stable name
     * @return the area
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static AreaOfNeed withId(String id) {
        return Arrays.stream(values())
                .filter(area -> area.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area of need is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(AreaOfNeed::id).toList()));
    }
}
