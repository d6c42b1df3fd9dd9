package io.github.opensend.core.code;

import com.google.common.collect.ImmutableList;

/**
 * The code sets of the SEN2 return and those of the school census that concern special educational needs.
 *
 * <p>They stand in the resources {@code codes.csv} and {@code code-lists.csv}, with the source and the certainty of each
 * row.
 *
 * @since 0.1.0
 */
public final class CodeSets {
    /** The types of need. */
    public static final CodeSet SEN_TYPE = withId("sen-type");

    /** The rank of a need: primary and secondary. */
    public static final CodeSet SEN_TYPE_RANK = withId("sen-type-rank");

    /** The special educational provision of a pupil: none, SEN support, an EHC plan, and what went before. */
    public static final CodeSet SEN_PROVISION = withId("sen-provision");

    /** The national curriculum years. */
    public static final CodeSet YEAR_GROUP = withId("nc-year");

    /** Why no unique pupil number is known. */
    public static final CodeSet UPN_UNKNOWN = withId("upn-unknown");

    private CodeSets() {}

    /**
     * Every set.
     *
     * @return the sets, in the order of their source
     */
    public static ImmutableList<CodeSet> all() {
        return PublishedCodes.SETS.values().asList();
    }

    /**
     * The set of that name.
     *
     * @param id the stable name, such as {@code cease-reason}
     * @return the set
     * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
     */
    public static CodeSet withId(String id) {
        CodeSet set = PublishedCodes.SETS.get(id);
        if (set == null) {
            throw new IllegalArgumentException(
                    "no code set is named \"" + id + "\"; expected one of " + PublishedCodes.SETS.keySet());
        }
        return set;
    }
}
