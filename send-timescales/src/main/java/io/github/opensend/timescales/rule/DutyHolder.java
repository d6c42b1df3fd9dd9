package io.github.opensend.timescales.rule;

import com.google.common.base.Ascii;

/**
 * Who a rule speaks to: who must, may or must not do the thing.
 *
 * @since 0.1.0
 */
public enum DutyHolder {
    /** The local authority that is responsible for the child or young person. */
    LOCAL_AUTHORITY("local authority"),
    /** A health body: an integrated care board, an NHS trust or an NHS foundation trust. */
    HEALTH_BODY("health body"),
    /** A body that can be asked to co-operate under section 31. */
    BODY_ASKED_UNDER_SECTION_31("body asked under section 31"),
    /** Anyone who is asked for advice in an assessment and is no such body. */
    ADVICE_GIVER("advice giver"),
    /** The body that is responsible for commissioning health provision. */
    COMMISSIONING_BODY("commissioning body"),
    /** A school, college or other institution. */
    INSTITUTION("school or institution"),
    /** Whoever arranges a review meeting: the authority, or the head whom it requires to. */
    ARRANGER_OF_THE_MEETING("person who arranges the meeting"),
    /** The parent, or the young person. */
    FAMILY("family"),
    /** The child or young person. */
    CHILD("child or young person"),
    /** The authority or the commissioning body, whichever arranges a mediation. */
    ARRANGER("body that arranges the mediation"),
    /** A mediation adviser. */
    MEDIATION_ADVISER("mediation adviser"),
    /** Either party to an appeal. */
    PARTY("party to the appeal"),
    /** The First-tier Tribunal. */
    TRIBUNAL("Tribunal"),
    /** The Secretary of State. */
    SECRETARY_OF_STATE("Secretary of State"),
    /** A provider of early years education. */
    EARLY_YEARS_PROVIDER("early years provider"),
    /** The head teacher of the school, principal of the academy or teacher in charge of the pupil referral unit. */
    HEAD_TEACHER("head teacher"),
    /** The governing board, proprietor of the academy or management committee that answers for the school. */
    GOVERNING_BOARD("governing board"),
    /** The clerk to a governing board or a review panel. */
    CLERK("clerk"),
    /** The authority or academy trust that arranges an independent review. */
    ARRANGER_OF_THE_REVIEW("body that arranges the review"),
    /** The independent review panel. */
    REVIEW_PANEL("review panel");

    private final String words;

    DutyHolder(String words) {
        this.words = words;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The holder in words.
     *
     * @return such as {@code local authority}
     */
    public String words() {
        return words;
    }
}
