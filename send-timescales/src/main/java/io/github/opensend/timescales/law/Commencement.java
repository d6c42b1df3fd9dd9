package io.github.opensend.timescales.law;

import io.github.opensend.core.law.InForce;
import java.time.LocalDate;

/** The days on which the instruments came into force. */
final class Commencement {
    /** The procedural rules of the tribunals. */
    static final LocalDate TRIBUNAL_RULES_2008 = LocalDate.of(2008, 11, 3);

    /** The Equality Act 2010, as far as it is looked at here. */
    static final LocalDate EQUALITY_2010 = LocalDate.of(2010, 10, 1);

    /** Part 3 of the Children and Families Act 2014 and the SEND Regulations 2014. */
    static final LocalDate SEPTEMBER_2014 = LocalDate.of(2014, 9, 1);

    /** The present text of regulation 45 on unopposed appeals. */
    static final LocalDate UNOPPOSED_2015 = LocalDate.of(2015, 3, 23);
    /** The scheme for detained persons. */
    static final LocalDate DETAINED_PERSONS_2015 = LocalDate.of(2015, 4, 1);

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
    /** The end of relief in August and at Christmas for starting a disability discrimination claim. */
    static final LocalDate NO_RELIEF_2020 = LocalDate.of(2020, 7, 21);

    /** Education for excluded pupils from the sixth day. */
    static final LocalDate SEPTEMBER_2007 = LocalDate.of(2007, 9, 1);

    /** The power of governing bodies to direct pupils off site. */
    static final LocalDate OFFSITE_2010 = LocalDate.of(2010, 9, 1);

    /** The regulations and guidance of 2012 on exclusion. */
    static final LocalDate EXCLUSION_2012 = LocalDate.of(2012, 9, 1);

    /** Reviews of off-site directions at intervals that the board thinks right. */
    static final LocalDate OFFSITE_2013 = LocalDate.of(2013, 1, 1);

    /** The sixth day counted across several suspensions. */
    static final LocalDate DAY_SIX_2015 = LocalDate.of(2015, 1, 5);

    /** The easements of the pandemic for exclusions, by the day of the exclusion. */
    static final InForce EXCLUSION_EASEMENTS = InForce.between(LocalDate.of(2020, 6, 1), LocalDate.of(2022, 3, 24));

    /** Notice of every exclusion to the authority, and to social workers and virtual school heads. */
    static final LocalDate EXCLUSION_2022 = LocalDate.of(2022, 9, 1);

    /** Cancelling an exclusion, and meetings at a distance. */
    static final LocalDate EXCLUSION_2023 = LocalDate.of(2023, 9, 1);

    /** The registration regulations of 2024. */
    static final LocalDate REGISTERS_2024 = LocalDate.of(2024, 8, 19);

    /** The guidance of 2026, and off-site direction by academies and pupil referral units. */
    static final LocalDate JULY_2026 = LocalDate.of(2026, 7, 26);

    /** The policy that first carried reviews of care, education and treatment for children. */
    static final LocalDate CETR_2017 = LocalDate.of(2017, 3, 27);

    private Commencement() {}
}
