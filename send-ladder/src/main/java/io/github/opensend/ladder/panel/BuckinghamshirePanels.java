package io.github.opensend.ladder.panel;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.time.Cadence;
import io.github.opensend.core.time.Cadence.Every;
import java.util.Optional;

/**
 * The bodies that Buckinghamshire's SEND Improvement Plan 2021-23 names as meeting. Only one of them has a cadence there, and
 * none a chair. The meetings with a cadence are an outcome that the plan is after, so they are planned. The plan bears no days
 * of its own; that it ran from 2021 to 2023 is inferred from its name.
 *
 * @since 0.1.0
 */
public final class BuckinghamshirePanels {
    private static final LocalAuthority BUCKINGHAMSHIRE =
            LocalAuthorities.withCode("825").orElseThrow();

    private static final ImmutableList<Panel> ALL = ImmutableList.of(
            body(
                            "early-intervention-meetings",
                            "Early and intensive intervention meetings",
                            "leads of statutory services and of the voluntary sector talk about what works, what hinders"
                                    + " joint work, caseload and referrals, and look for answers together",
                            "8.7")
                    .addAliases("half-termly early-intervention meetings")
                    .addReadings(Cadence.every(Every.HALF_TERM))
                    .footing(Footing.PLANNED)
                    .build(),
            body(
                            "impact-groups",
                            "Impact groups",
                            "groups for the priorities of the plan, of which three are named: SEND support, sufficiency and"
                                    + " joint commissioning",
                            "8.7")
                    .build(),
            body(
                            "dynamic-support-register-group",
                            "Dynamic Support Register group",
                            "works to prevent a psychiatric admission that is not needed, of those with autism or a learning"
                                    + " disability",
                            "2.4, change 9")
                    .build(),
            body(
                            "staying-healthy-working-group",
                            "Staying Healthy Working Group",
                            "the learning disabilities register and the take-up of annual health checks from 14 to 25",
                            "4.2")
                    .build());

    private BuckinghamshirePanels() {}

    private static ImmutablePanel.BuildFinal body(String id, String title, String role, String place) {
        return ImmutablePanel.builder()
                .id(id)
                .title(title)
                .council(BUCKINGHAMSHIRE)
                .sits(true)
                .role(role)
                .citation(Citation.of(Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph(place)));
    }

    /**
     * All of them.
     *
     * @return the bodies, the one with a cadence first
     */
    public static ImmutableList<Panel> all() {
        return ALL;
    }

    /**
     * One of them by its stable name, by its name, or by what else it is called.
     *
     * @param name any of its names
     * @return the body, or empty
     */
    public static Optional<Panel> find(String name) {
        return ALL.stream().filter(panel -> panel.isCalled(name)).findFirst();
    }
}
