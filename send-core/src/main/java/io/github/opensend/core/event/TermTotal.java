package io.github.opensend.core.event;

/** How far a suspension takes the school days of suspension that a pupil has had in one term, itself among them. A record that
 * does not say it leaves it to be counted from the suspensions on record.
 *
 * @since 0.1.0
 */
public enum TermTotal implements EventKind {
    /** Five days or fewer. */
    UP_TO_FIVE,
    /** More than five days, and fifteen or fewer. */
    OVER_FIVE,
    /** More than fifteen days. */
    OVER_FIFTEEN;
}
