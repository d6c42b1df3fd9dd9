package io.github.opensend.timescales.law;

import java.time.LocalDate;

/** The days on which the instruments came into force. */
final class Commencement {
    /** Part 3 of the Children and Families Act 2014 and the SEND Regulations 2014. */
    static final LocalDate SEPTEMBER_2014 = LocalDate.of(2014, 9, 1);

    /** The Tribunal's power to make recommendations on health and social care. */
    static final LocalDate RECOMMENDATIONS_2018 = LocalDate.of(2018, 4, 3);

    /** The longer time for transfer reviews. */
    static final LocalDate TRANSFER_REVIEWS_2015 = LocalDate.of(2015, 9, 1);

    /** The last day on which a transfer review could be begun. */
    static final LocalDate TRANSFER_REVIEWS_END = LocalDate.of(2018, 3, 31);

    /** The day by which every statement was to have been transferred. */
    static final LocalDate STATEMENTS_END = LocalDate.of(2018, 4, 1);

    /** The last day on which the special date for transfers in September 2015 could matter. */
    static final LocalDate SEPTEMBER_2015_DATE = LocalDate.of(2015, 5, 31);

    private Commencement() {}
}
