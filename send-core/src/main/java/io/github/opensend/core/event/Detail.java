package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * A fact that an event carries beside its days and its kind. It is told and kept; few rules read it.
 *
 * @since 0.1.0
 */
public enum Detail {
    /** How a message went. */
    CHANNEL("channel", Form.WORD, "post|email|portal|hand|telephone"),
    /** The body that was asked, where the giver alone does not tell. */
    BODY("body", Form.TEXT, ""),
    /** The school that was consulted. */
    SCHOOL("school", Form.TEXT, ""),
    /** Whether the child missed an appointment for an examination or a test. */
    MISSED_APPOINTMENT("missedAppointment", Form.FLAG, "false|true"),
    /** Whether an appeal is about the placement alone. */
    PLACEMENT_ONLY("placementOnly", Form.FLAG, "false|true"),
    /** Whether the parent had consented in writing to notices of this sort being sent electronically, before it was sent. */
    ELECTRONIC_CONSENT("electronicConsent", Form.FLAG, "false|true"),
    /** The school days of a suspension; halves are told as {@code .5}. */
    DAYS("days", Form.NUMBER, "(0|[1-9][0-9]{0,2})(\\.5)?"),
    /** The lunchtimes of a suspension. */
    LUNCHTIMES("lunchtimes", Form.NUMBER, "0|[1-9][0-9]{0,2}"),
    /** Whether the pupil was suspended from a pupil referral unit. */
    PUPIL_REFERRAL_UNIT("pupilReferralUnit", Form.FLAG, "false|true"),
    /** Whether a review of care, education and treatment had been held in the community before an admission. */
    COMMUNITY_REVIEW("communityReview", Form.FLAG, "false|true");

    /** How a detail is written. */
    public enum Form {
        /** One of a few words. */
        WORD,
        /** Any text of up to 200 characters. */
        TEXT,
        /** True or false. */
        FLAG,
        /** A number. */
        NUMBER
    }

    private static final int LONGEST_TEXT = 200;

    private final String id;
    private final Form form;
    private final String pattern;

    Detail(String id, Form form, String pattern) {
        this.id = id;
        this.form = form;
        this.pattern = pattern;
    }

    /**
     * The name in documents.
     *
     * @return such as {@code missedAppointment}
     */
    public String id() {
        return id;
    }

    /**
     * How it is written.
     *
     * @return the form
     */
    public Form form() {
        return form;
    }

    /**
     * Whether it parts the events of a type into two sorts that rules tell apart. Consent does not: it says how a notice
     * went, and not what it is.
     *
     * @return true for every flag but that of consent
     */
    public boolean partsEvents() {
        return form == Form.FLAG && this != ELECTRONIC_CONSENT;
    }

    /**
     * Whether a value is one that this detail takes.
     *
     * @param value the value as text
     * @return true if it fits
     */
    public boolean takes(String value) {
        return form == Form.TEXT ? !value.isBlank() && value.length() <= LONGEST_TEXT : Pattern.matches(pattern, value);
    }

    /**
     * The words that it takes.
     *
     * @return such as {@code [post, email, portal, hand, telephone]}; none for any form but {@link Form#WORD}
     */
    public ImmutableList<String> words() {
        return form == Form.WORD ? ImmutableList.copyOf(pattern.split("\\|", -1)) : ImmutableList.of();
    }

    /**
     * What it takes, in words, for the message about a value that does not fit.
     *
     * @return such as {@code one of [post, email, portal, hand, telephone]}
     */
    public String expected() {
        return switch (form) {
            case WORD -> "one of " + words();
            case FLAG -> "true or false";
            case NUMBER -> this == DAYS ? "a number of days from 0 to 999, in halves" : "a whole number from 0 to 999";
            case TEXT -> "text of 1 to " + LONGEST_TEXT + " characters";
        };
    }
}
