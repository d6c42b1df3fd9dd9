package io.github.opensend.timescales.law;

import java.time.LocalDate;

/** The days on which the instruments came into force. */
final class Commencement {
    /** Part 3 of the Children and Families Act 2014 and the SEND Regulations 2014. */
    static final LocalDate SEPTEMBER_2014 = LocalDate.of(2014, 9, 1);

    /** The scheme for detained persons. */
    static final LocalDate DETAINED_PERSONS_2015 = LocalDate.of(2015, 4, 1);

    /** The Tribunal's power to make recommendations on health and social care. */
    static final LocalDate RECOMMENDATIONS_2018 = LocalDate.of(2018, 4, 3);

    private Commencement() {}
}
