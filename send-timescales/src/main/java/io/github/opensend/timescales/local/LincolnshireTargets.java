package io.github.opensend.timescales.local;

import static io.github.opensend.core.event.EventTypes.AUTHORITY_NOTIFIED;
import static io.github.opensend.core.event.EventTypes.EXCLUSION_DECIDED;
import static io.github.opensend.core.event.EventTypes.SUSPENSION_DECIDED;
import static io.github.opensend.core.law.Instruments.LINCOLNSHIRE_LADDER;
import static io.github.opensend.core.time.TimeLimit.days;
import static io.github.opensend.timescales.local.LocalTarget.target;
import static io.github.opensend.timescales.rule.DutyHolder.INSTITUTION;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.setting.LocalAuthority;
import java.time.LocalDate;

/**
 * What Lincolnshire's ladder of behavioural intervention aims at in time.
 *
 * @since 0.1.0
 */
public final class LincolnshireTargets {
    private static final LocalAuthority LINCOLNSHIRE =
            LocalAuthorities.withCode("925").orElseThrow();

    /**
     * Schools tell the council of each suspension and permanent exclusion within 24 hours; the law says without delay and
     * gives no number. The page bears no date: that it has held since the national duty to tell of every one began is
     * inferred.
     */
    public static final LocalTarget TELL_OF_EXCLUSIONS_IN_A_DAY = target("lincolnshire.24-hours")
            .council(LINCOLNSHIRE)
            .words("tell the council of a suspension or a permanent exclusion within 24 hours")
            .holder(INSTITUTION)
            .aim(new Aim.Within(
                    days(1),
                    ImmutableList.of(SUSPENSION_DECIDED, EXCLUSION_DECIDED),
                    ImmutableList.of(AUTHORITY_NOTIFIED),
                    ImmutableList.of()))
            .citation(Citation.of(LINCOLNSHIRE_LADDER.whole()))
            .certainty(Certainty.VERIFIED)
            .inForce(InForce.from(LocalDate.of(2022, 9, 1)))
            .certaintyOfDates(Certainty.INFERRED)
            .convention(
                    "24 hours end on the next day, because a record knows days and no hours: a choice of this library")
            .build();

    /** All of them. */
    public static final ImmutableList<LocalTarget> TARGETS = ImmutableList.of(TELL_OF_EXCLUSIONS_IN_A_DAY);

    private LincolnshireTargets() {}
}
