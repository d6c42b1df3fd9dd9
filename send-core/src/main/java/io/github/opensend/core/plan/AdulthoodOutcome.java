package io.github.opensend.core.plan;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.util.Arrays;

/**
 * The four outcomes that preparing for adulthood looks to, in chapter 8 of the SEND Code of Practice 2015.
 *
 * <p>The outcomes were read where others restate the Code; that they stand in chapter 8, at paragraph 8.10 among others,
 * is from knowledge.
 *
 * @since 0.1.0
 */
public enum AdulthoodOutcome {
    /** Higher education or employment. */
    EMPLOYMENT("employment", "higher education or employment"),
    /** Living independently, with choice over one's life and support. */
    INDEPENDENT_LIVING("independent-living", "independent living"),
    /** Friends, relationships, and a part in the community. */
    SOCIETY("society", "taking part in society"),
    /** Being as healthy as possible in adult life. */
    HEALTH("health", "being as healthy as possible");

    private final String id;
    private final String title;

    AdulthoodOutcome(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code independent-living}
     */
    public String id() {
        return id;
    }

    /**
     * The name for people.
     *
     * @return such as {@code taking part in society}
     */
    public String title() {
        return title;
    }

    /**
     * Where it stands.
     *
     * @return the paragraph of the Code
     */
    public Citation citation() {
        return Citation.of(Instruments.SEND_CODE_2015.paragraph("8.10"));
    }

    /**
     * How sure we are of the citation.
     *
     * @return from knowledge
     */
    public Certainty certainty() {
        return Certainty.FROM_KNOWLEDGE;
    }

    /**
     * The outcome of that name.
     *
     * @param id the stable name
     * @return the outcome
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static AdulthoodOutcome withId(String id) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(AdulthoodOutcome::id).toList()));
    }
}
