package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Perspective;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Ratings of one perspective, with the day on which they were made and how far they have come.
 *
 * @since 0.1.0
 */
public sealed interface RatingSheet extends Serializable permits NeedAssessment, SettingReadiness, HomeConfidence {
    /**
     * From where it was rated.
     *
     * @return the perspective
     */
    Perspective perspective();

    /**
     * What was rated.
     *
     * @return a rating for every statement
     */
    Ratings ratings();

    /**
     * When it was rated.
     *
     * @return the day
     */
    LocalDate ratedOn();

    /**
     * Which version this is, and how far it has come.
     *
     * @return the first draft, unless told otherwise
     */
    SheetVersion version();

    /**
     * What was seen, statement by statement.
     *
     * @return the notes
     */
    ImmutableList<StatementNote> notes();

    /**
     * What it is a rating of.
     *
     * @return the framework
     */
    default Framework framework() {
        return ratings().framework();
    }
}
