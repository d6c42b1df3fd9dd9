package io.github.opensend.core.event;

/** What a recommendation of the First-tier Tribunal is about. */
public enum RecommendationArea implements EventKind {
    /** Health needs or health care provision. */
    HEALTH,
    /** Social care needs or social care provision. */
    SOCIAL_CARE;
}
