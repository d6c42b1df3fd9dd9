package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said, and whether they were heard at all. The words are never printed but where a document is asked for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Voice implements Serializable permits ImmutableVoice {
    private static final long serialVersionUID = 1L;

    Voice() {}

    /**
     * Somebody of whom nothing is recorded.
     *
     * @return the voice
     */
    public static Voice notRecorded() {
        return without(Participation.NOT_RECORDED);
    }

    /**
     * Somebody was heard.
     *
     * @param words what they said, in their own words as far as they go
     * @return the voice
     * @throws IllegalStateException if there are no words
     */
    public static Voice heard(String words) {
        return ImmutableVoice.builder()
                .participation(Participation.TOOK_PART)
                .words(words)
                .build();
    }

    /**
     * Somebody of whose words none are recorded.
     *
     * @param participation whether they took part
     * @return the voice
     */
    public static Voice without(Participation participation) {
        return ImmutableVoice.builder().participation(participation).build();
    }

    /**
     * The same voice with how it was heard.
     *
     * @param way such as {@code talking mats with a key person}
     * @return the voice
     */
    public Voice gatheredBy(String way) {
        return ImmutableVoice.copyOf(this).withWay(way);
    }

    /**
     * Whether they took part.
     *
     * @return the participation
     */
    public abstract Participation participation();

    /**
     * What they said.
     *
     * @return the words, where they are recorded
     */
    public abstract Optional<String> words();

    /**
     * How they were heard.
     *
     * @return such as {@code in the meeting}, where it is recorded
     */
    public abstract Optional<String> way();

    @Value.Check
    void wordsAreOfThoseWhoTookPart() {
        words().ifPresent(words -> Texts.needed("what was said", words));
        if (words().isPresent() && participation() != Participation.TOOK_PART) {
            throw new IllegalStateException("words come from somebody who took part, found "
                    + participation().words());
        }
    }

    /**
     * Whether they took part, without what they said.
     *
     * @return such as {@code took part}
     */
    @Override
    public final String toString() {
        return participation().words();
    }
}
