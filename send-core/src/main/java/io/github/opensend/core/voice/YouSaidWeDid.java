package io.github.opensend.core.voice;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that people said of a service, and whether and how it was answered.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class YouSaidWeDid implements Serializable permits ImmutableYouSaidWeDid {
    private static final long serialVersionUID = 1L;

    YouSaidWeDid() {}

    /**
     * Starts an entry.
     *
     * @param topic what it is about
     * @param saidOn the day on which it was said
     * @param by whose voice it is
     * @return a builder that takes the answer
     */
    public static ImmutableYouSaidWeDid.BuildFinal youSaid(String topic, LocalDate saidOn, Speaker by) {
        return ImmutableYouSaidWeDid.builder().topic(topic).saidOn(saidOn).by(by);
    }

    /**
     * What it is about.
     *
     * @return the topic
     */
    public abstract String topic();

    /**
     * The day on which it was said.
     *
     * @return the day
     */
    public abstract LocalDate saidOn();

    /**
     * Whose voice it is.
     *
     * @return the speaker
     */
    public abstract Speaker by();

    /**
     * At which stage a change was brought to them.
     *
     * @return the stage, where it is about a change
     */
    public abstract Optional<CoProductionStage> stage();

    /**
     * The day on which it was answered.
     *
     * @return the day; empty where nothing is recorded
     */
    public abstract Optional<LocalDate> answeredOn();

    /**
     * What was done.
     *
     * @return the words, where it was answered
     */
    public abstract Optional<String> weDid();

    @Value.Check
    void isAnsweredAfterItWasSaid() {
        if (answeredOn().filter(saidOn()::isAfter).isPresent()) {
            throw new IllegalStateException("answeredOn: found " + answeredOn().orElseThrow() + ", expected " + saidOn()
                    + " or later, the day on which it was said");
        }
        if (weDid().isPresent() && answeredOn().isEmpty()) {
            throw new IllegalStateException("answeredOn: found nothing beside what was done, expected a day");
        }
    }

    @Override
    public final String toString() {
        return topic() + " on " + saidOn();
    }
}
