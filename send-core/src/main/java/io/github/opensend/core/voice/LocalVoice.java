package io.github.opensend.core.voice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.time.Cadence;
import io.github.opensend.core.time.Cadence.Every;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A survey, a report or a count by which a local area hears its families, as its plan names it: local practice. What the source does
 * not say is not here, and a figure is told as it is printed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class LocalVoice implements Serializable permits ImmutableLocalVoice {
    private static final long serialVersionUID = 1L;

    private static final Citation EXPERIENCES = Citation.of(
            Instrument.named("Lincolnshire SEND and alternative provision inclusion plan, positive experiences")
                    .whole());

    private static final ImmutableList<LocalVoice> ALL = ImmutableList.of(
            lincolnshire("state-of-send", "State of SEND surveys", Speaker.PARENT_CARER_FORUM)
                    .cadence(Cadence.every(Every.YEAR))
                    .when("January")
                    .build(),
            lincolnshire("parent-voice-report", "parent voice report", Speaker.PARENT_CARER_FORUM)
                    .cadence(Cadence.every(Every.QUARTER))
                    .build(),
            lincolnshire("forum-membership", "members of the Parent Carer Forum", Speaker.PARENT_CARER_FORUM)
                    .printed("23 per cent more in 12 months; no base is printed")
                    .build(),
            lincolnshire("transport-survey", "Young Voices transport survey", Speaker.YOUNG_PEOPLES_GROUP)
                    .printed("600 completions or more")
                    .build(),
            lincolnshire("anti-bullying", "anti-bullying sessions in special settings", Speaker.YOUNG_PEOPLES_GROUP)
                    .printed("16 sessions in 7 settings, with 170 students or more")
                    .build(),
            lincolnshire(
                            "ehc-satisfaction",
                            "EHC satisfaction surveys with letters of the hub",
                            Speaker.PARENT_OR_CARER)
                    .when("with letters of the electronic hub")
                    .build(),
            lincolnshire(
                            "ehc-experience",
                            "Young Voices survey of plans, assessments and reviews",
                            Speaker.YOUNG_PERSON)
                    .build(),
            buckinghamshire("fact-survey", "survey of FACT Bucks and SEND IAS", Speaker.PARENT_CARER_FORUM, "5.10")
                    .cadence(Cadence.every(Every.YEAR))
                    .build(),
            buckinghamshire("new-plan-survey", "survey after a new plan", Speaker.PARENT_OR_CARER, "5.11")
                    .when("from October 2020")
                    .build());

    LocalVoice() {}

    private static ImmutableLocalVoice.BuildFinal lincolnshire(String id, String title, Speaker by) {
        return ImmutableLocalVoice.builder().id(id).title(title).by(by).citation(EXPERIENCES);
    }

    private static ImmutableLocalVoice.BuildFinal buckinghamshire(
            String id, String title, Speaker by, String paragraph) {
        return ImmutableLocalVoice.builder()
                .id(id)
                .title(title)
                .by(by)
                .citation(Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph(paragraph)));
    }

    /**
     * All of them.
     *
     * @return those of Lincolnshire, then those of Buckinghamshire
     */
    public static ImmutableList<LocalVoice> all() {
        return ALL;
    }

    /**
     * One of them.
     *
     * @param id the stable name
     * @return the entry; empty if there is none of that name
     */
    public static Optional<LocalVoice> find(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens
     */
    public abstract String id();

    /**
     * What it is.
     *
     * @return in our words
     */
    public abstract String title();

    /**
     * Whose voice it is.
     *
     * @return the speaker
     */
    public abstract Speaker by();

    /**
     * Where it stands.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * How often.
     *
     * @return the cadence, where one is told
     */
    public abstract Optional<Cadence> cadence();

    /**
     * When, as it is told beside the cadence.
     *
     * @return the words, where they are told
     */
    public abstract Optional<String> when();

    /**
     * The figure as it is printed.
     *
     * @return the words, where one is printed
     */
    public abstract Optional<String> printed();

    /**
     * Its force.
     *
     * @return local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    /**
     * How sure we are that the source names it.
     *
     * @return verified
     */
    public Certainty certainty() {
        return Certainty.VERIFIED;
    }

    /**
     * The title.
     *
     * @return such as {@code parent voice report}
     */
    @Override
    public final String toString() {
        return title();
    }
}
