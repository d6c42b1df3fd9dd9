package io.github.opensend.json;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.ladder.journey.Journey;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One pupil's journey as a document holds it, with the calendar of the school.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class JourneyDocument implements Serializable permits ImmutableJourneyDocument {
    private static final long serialVersionUID = 1L;

    JourneyDocument() {}

    /**
     * Starts a document.
     *
     * @param journey the journey
     * @return a builder that takes a calendar and the caller's own fields
     */
    public static ImmutableJourneyDocument.BuildFinal builder(Journey journey) {
        return ImmutableJourneyDocument.builder().journey(journey);
    }

    /**
     * The journey.
     *
     * @return the journey
     */
    public abstract Journey journey();

    /**
     * The calendar of the school, for weeks of the school.
     *
     * @return the calendar, or empty
     */
    public abstract Optional<SchoolCalendar> school();

    /**
     * The caller's own fields.
     *
     * @return JSON text by name, as it was told but for the order of names in its objects; names begin with {@code x-}
     */
    public abstract ImmutableMap<String, String> extras();

    /**
     * The route; nothing of the pupil.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return "JourneyDocument[" + journey() + "]";
    }
}
