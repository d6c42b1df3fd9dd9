package io.github.opensend.json;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.radar.scoring.RadarReading;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One child's sheets of ratings as a document holds them, read on the day that it names by the framework and the profile
 * that it names.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class RadarDocument implements Serializable permits ImmutableRadarDocument {
    private static final long serialVersionUID = 1L;

    RadarDocument() {}

    /**
     * Starts a document.
     *
     * @param reading the sheets and what they come to
     * @return a builder that takes the caller's own fields
     */
    public static ImmutableRadarDocument.BuildFinal builder(RadarReading reading) {
        return ImmutableRadarDocument.builder().reading(reading);
    }

    /**
     * A document without fields of the caller's own.
     *
     * @param reading the sheets and what they come to
     * @return the document
     */
    public static RadarDocument of(RadarReading reading) {
        return builder(reading).build();
    }

    /**
     * The sheets and what they come to.
     *
     * @return the reading; its sheets, its day, its framework, its profile and its judgements are what the document holds
     */
    public abstract RadarReading reading();

    /**
     * The caller's own fields.
     *
     * @return JSON text by name, as it was told but for the order of names in its objects; names begin with {@code x-}
     */
    public abstract ImmutableMap<String, String> extras();

    /**
     * By what it was read and when; what it says is about a child.
     *
     * @return such as {@code RadarDocument[opensend-starter/1 by open-1/1, 2026-03-02]}
     */
    @Override
    public final String toString() {
        return "RadarDocument[" + reading().radar() + ", " + reading().asOf() + "]";
    }
}
