package io.github.opensend.radar.rating;

import java.util.Arrays;

/**
 * What an assessment is made for. Lincolnshire's briefing of October 2021 lists such occasions; the division is ours.
 *
 * @since 0.1.0
 */
public enum Purpose {
    /** A first picture, before support starts. */
    BASELINE("baseline"),
    /** A review of support that is given at SEN support. */
    SEN_SUPPORT_REVIEW("sen-support-review"),
    /** Evidence with a request for an EHC needs assessment; it informs, and settles nothing. */
    ASSESSMENT_REQUEST("assessment-request"),
    /** The annual review of an EHC plan. */
    ANNUAL_REVIEW("annual-review"),
    /** A move between phases or settings, or into adulthood. */
    TRANSITION("transition"),
    /** A child who is at risk of exclusion. */
    EXCLUSION_RISK("exclusion-risk"),
    /** A request to a specialist service. */
    REFERRAL("referral"),
    /** Something else, or not told. */
    OTHER("other");

    private final String id;

    Purpose(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code annual-review}
     */
    public String id() {
        return id;
    }

    /**
     * The purpose of that name.
     *
     * @param id the stable name
     * @return the purpose
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static Purpose withId(String id) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no purpose is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(Purpose::id).toList()));
    }
}
