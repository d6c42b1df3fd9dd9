package io.github.opensend.radar.scoring;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import java.util.Arrays;

/**
 * The rules by which the numbers of a reading come about. All are conventions of this library; none is law, and none is
 * any authority's.
 *
 * @since 0.1.0
 */
public enum ScoringRule {
    /** Coverage. */
    COVERAGE("coverage", "the weight of the statements rated, out of the weight of those that arise for this child"),
    /** The highest level. */
    PEAK("need.peak", "the highest level of need that was rated"),
    /** The drivers. */
    DRIVERS("need.drivers", "the statements that stand at the highest level"),
    /** The mean. */
    MEAN("need.mean", "the weighted mean of the levels of need that were rated"),
    /** The drawn need. */
    DRAWN_NEED("need.drawn", "what the profile's aggregator makes of the levels of need that were rated"),
    /** What the drawn need could be. */
    INTERVAL("need.interval", "the drawn need with every missing rating at the lowest level, and at the highest"),
    /** Breadth. */
    BREADTH("need.breadth", "the share of the statements rated that ask for something to be done"),
    /** Drawn readiness or confidence. */
    READINESS("readiness.drawn", "readiness or confidence as the profile draws it beside the need"),
    /** A gap. */
    GAP("gap", "how far readiness or confidence falls short of need"),
    /** Covered share. */
    COVERED_SHARE("gap.covered-share", "the share of the statements with a need that have no gap"),
    /** Freshness. */
    FRESHNESS("freshness", "how old the rating is; age never changes a value"),
    /** A flag. */
    FLAG("flag", "something to look at"),
    /** A person's judgement. */
    OVERRULING("overruling", "a person's judgement, with a reason, in place of a computed point");

    private final String id;
    private final String words;

    ScoringRule(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code need.peak}
     */
    public String id() {
        return id;
    }

    /**
     * What the rule says.
     *
     * @return a clause
     */
    public String words() {
        return words;
    }

    /**
     * Where it comes from.
     *
     * @return the conventions of this library
     */
    public Citation citation() {
        return Citation.of(Instruments.OPENSEND_CONVENTIONS.whole());
    }

    /**
     * The force that it has.
     *
     * @return a convention
     */
    public Standing standing() {
        return Standing.CONVENTION;
    }

    /**
     * How sure we are of it.
     *
     * @return a design choice
     */
    public Certainty certainty() {
        return Certainty.DESIGN_CHOICE;
    }

    /**
     * The rule of that name.
     *
     * @param id the stable name
     * @return the rule
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static ScoringRule withId(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(ScoringRule::id).toList()));
    }
}
