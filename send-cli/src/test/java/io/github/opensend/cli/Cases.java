package io.github.opensend.cli;

/** Case files on one line. */
final class Cases {
    /** Requested by a school on 1 April 2025, finalised 66 days after the twenty weeks. */
    static final String WEST_NORTHAMPTONSHIRE = case_(
            "LA941-000123",
            "{\"type\":\"assessment.requested\",\"on\":\"2025-04-01\",\"source\":\"school\"},"
                    + "{\"type\":\"plan.finalised\",\"on\":\"2025-10-24\"}");

    /** Two faults, at {@code /events/0/on} and {@code /events/1/type}. */
    static final String TWICE_AT_FAULT = case_(
            "LA941-000124",
            "{\"type\":\"assessment.requested\",\"on\":\"2025-02-30\"},{\"type\":\"plan.finished\",\"on\":\"2025-10-24\"}");

    private Cases() {}

    static String requestedOn(String reference, String day) {
        return case_(reference, "{\"type\":\"assessment.requested\",\"on\":\"" + day + "\"}");
    }

    private static String case_(String reference, String events) {
        return "{\"schema\":\"opensend/case/1\",\"case\":\"" + reference + "\",\"events\":[" + events + "]}";
    }
}
