package io.github.opensend.timescales.compliance;

/**
 * What figures are grouped by.
 *
 * @since 0.1.0
 */
public enum By {
    /** Nothing: one group for all. */
    ALL("all"),
    /** The calendar year. */
    YEAR("year"),
    /** The authority. */
    AUTHORITY("authority"),
    /** The authority and the calendar year. */
    AUTHORITY_AND_YEAR("authority-and-year");

    private final String id;

    By(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code year}
     */
    public String id() {
        return id;
    }

    Group group(Group cell) {
        return switch (this) {
            case ALL -> Group.ALL;
            case YEAR -> new Group(Group.EVERY_AUTHORITY, cell.year());
            case AUTHORITY -> new Group(cell.authority(), Group.EVERY_YEAR);
            case AUTHORITY_AND_YEAR -> cell;
        };
    }
}
