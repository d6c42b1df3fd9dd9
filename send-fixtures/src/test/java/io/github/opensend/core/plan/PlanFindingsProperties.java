package io.github.opensend.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opensend.fixtures.arbitrary.PlanArbitraries;
import io.github.opensend.fixtures.sample.Plans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The golden thread against walks over all pairs of rows. */
class PlanFindingsProperties {
    @Provide
    Arbitrary<EhcPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<EvidenceLimits> limits() {
        return PlanArbitraries.limits();
    }

    private static List<String> under(PlanFindings findings, PlanRule... rules) {
        return findings.findings().stream()
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .map(finding -> finding.where().replaceAll(".*, ", ""))
                .sorted()
                .toList();
    }

    private static boolean ties(EhcPlan plan, String one, String other) {
        boolean tied = false;
        for (ThreadRow row : plan.thread()) {
            List<String> ends = new ArrayList<>();
            row.need().ifPresent(need -> ends.add(need.toString()));
            row.provisions().forEach(provision -> ends.add(provision.toString()));
            row.outcome().ifPresent(outcome -> ends.add(outcome.toString()));
            boolean hasOther = ends.stream().anyMatch(end -> end.startsWith(other + " "));
            tied |= ends.contains(one) && hasOther;
        }
        return tied;
    }

    private static List<String> untied(EhcPlan plan, String what, String other) {
        TreeSet<String> untied = new TreeSet<>();
        for (ThreadRow row : plan.thread()) {
            List<String> ends = new ArrayList<>();
            row.need().ifPresent(need -> ends.add(need.toString()));
            row.provisions().forEach(provision -> ends.add(provision.toString()));
            ends.stream()
                    .filter(end -> end.startsWith(what + " ") && !ties(plan, end, other))
                    .forEach(untied::add);
        }
        return List.copyOf(untied);
    }

    @Property
    void aThreadIsBrokenWhereNoRowTiesIt(@ForAll("plans") EhcPlan plan) {
        PlanFindings findings = PlanFindings.of(plan, Plans.DATED, EvidenceLimits.none());
        assertThat(under(findings, PlanRule.NEED_WITHOUT_PROVISION, PlanRule.HEALTH_OR_CARE_NEED_WITHOUT_PROVISION))
                .isEqualTo(untied(plan, "need", "provision"));
        assertThat(under(findings, PlanRule.NEED_WITHOUT_OUTCOME)).isEqualTo(untied(plan, "need", "outcome"));
        assertThat(under(findings, PlanRule.PROVISION_WITHOUT_NEED)).isEqualTo(untied(plan, "provision", "need"));
        assertThat(under(findings, PlanRule.PROVISION_WITHOUT_OUTCOME)).isEqualTo(untied(plan, "provision", "outcome"));
    }

    @Property
    void adviceIsOldOnTheDayAfterItsMonthsAreOver(
            @ForAll("plans") EhcPlan plan,
            @ForAll("limits") EvidenceLimits limits,
            @ForAll @IntRange(min = -500, max = 500) int days) {
        LocalDate asOf = Plans.DATED.plusDays(days);
        List<String> old = new ArrayList<>();
        for (AdviceEntry advice : plan.advice()) {
            Optional<Integer> limit = limits.of(advice.kind());
            if (limit.isPresent() && advice.receivedOn().isPresent()) {
                LocalDate day = advice.receivedOn().get();
                LocalDate end = day;
                for (int month = 0; month < limit.get(); month++) {
                    LocalDate next = day.withDayOfMonth(1).plusMonths(month + 1L);
                    end = next.withDayOfMonth(Math.min(day.getDayOfMonth(), next.lengthOfMonth()));
                }
                if (asOf.isAfter(end)) {
                    old.add(advice.toString());
                }
            }
        }
        assertThat(under(PlanFindings.of(plan, asOf, limits), PlanRule.EVIDENCE_OLDER_THAN_ITS_LIMIT))
                .isEqualTo(old.stream().sorted().toList());
    }

    @Property
    void nothingThatAPlanSaysIsHandedOn(@ForAll("plans") EhcPlan plan) {
        assertThat(PlanFindings.of(plan, Plans.DATED, EvidenceLimits.months(1))
                        .findings()
                        .toString())
                .doesNotContain("quiet room")
                .doesNotContain("words 0")
                .doesNotContain("plan-made-up");
    }
}
