package io.github.opensend.core.event;

/**
 * What a recommendation of the First-tier Tribunal is about.
 *
 * @since 0.1.0
 */
public enum RecommendationArea implements EventKind {
    /** Health needs or health care provision. */
    HEALTH,
    /** Social care needs or social care provision. */
    SOCIAL_CARE;
}
