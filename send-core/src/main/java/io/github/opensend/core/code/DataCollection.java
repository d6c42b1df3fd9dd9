package io.github.opensend.core.code;

import java.util.Arrays;

/**
 * A return or transfer in which codes are sent. Its year is a calendar year, as said at each.
 *
 * @since 0.1.0
 */
public enum DataCollection {
    /**
     * The SEN2 return of authorities on EHC plans; the year is that of its census day in January. Before 2023 it was not
     * person by person but for a voluntary pilot in 2022.
     */
    SEN2("sen2"),
    /** The termly school census; the year is that of its census day. Types of need are collected in spring alone. */
    SCHOOL_CENSUS("school-census"),
    /** The common transfer file, which goes from school to school; the year is that in which it is sent. */
    COMMON_TRANSFER_FILE("common-transfer-file");

    private final String id;

    DataCollection(String id) {
        this.id = id;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code school-census}
     */
    public String id() {
        return id;
    }

    /**
     * The collection of that name.
     *
     * @param id the stable name
     * @return the collection
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static DataCollection withId(String id) {
        return Arrays.stream(values())
                .filter(collection -> collection.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no collection is named \"" + id
                        + "\"; expected one of "
                        + Arrays.stream(values()).map(DataCollection::id).toList()));
    }
}
