package io.github.opensend.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.plan.PlanChange.Kind;
import io.github.opensend.fixtures.arbitrary.PlanArbitraries;
import io.github.opensend.fixtures.sample.Plans;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What changed between two versions of a plan. */
class PlanChangesProperties {
    @Provide
    Arbitrary<EhcPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<EhcPlan> later() {
        return PlanArbitraries.laterVersions();
    }

    private static EhcPlan numbered(EhcPlan plan, int version) {
        return ImmutableEhcPlan.copyOf(plan).withVersion(version);
    }

    private static List<Object> sections(EhcPlan plan) {
        return List.of(
                plan.aboutMe(),
                plan.strengths(),
                List.copyOf(plan.needs().values()),
                plan.provisions(),
                plan.outcomes(),
                plan.noneIdentified(),
                plan.placement(),
                plan.personalBudget(),
                plan.directPayments(),
                plan.advice());
    }

    @Property
    void nothingChangesBetweenAPlanAndItself(@ForAll("plans") EhcPlan plan) {
        assertThat(PlanChanges.between(plan, numbered(plan, 2)).changes()).isEmpty();
    }

    @Property
    void noChangeIsMissed(@ForAll("plans") EhcPlan earlier, @ForAll("later") EhcPlan later) {
        if (!sections(earlier).equals(sections(later))) {
            assertThat(PlanChanges.between(earlier, later).changes()).isNotEmpty();
        }
    }

    @Property
    void whatCameOneWayWentTheOther(@ForAll("plans") EhcPlan one, @ForAll("later") EhcPlan other) {
        List<String> there = PlanChanges.between(one, other).changes().stream()
                .map(PlanChangesProperties::turned)
                .sorted()
                .toList();
        List<String> back = PlanChanges.between(other, numbered(one, 3)).changes().stream()
                .map(PlanChange::toString)
                .sorted()
                .toList();
        assertThat(there).isEqualTo(back);
    }

    private static String turned(PlanChange change) {
        Kind kind =
                switch (change.kind()) {
                    case ADDED -> Kind.REMOVED;
                    case REMOVED -> Kind.ADDED;
                    case CHANGED -> Kind.CHANGED;
                };
        return new PlanChange(change.section(), kind, change.what(), change.parts()).toString();
    }

    @Property
    void everyProvisionIsAddedRemovedChangedOrAsItWas(
            @ForAll("plans") EhcPlan earlier, @ForAll("later") EhcPlan later) {
        List<PlanChange> changes = PlanChanges.between(earlier, later).changes();
        later.provisions().forEach((reference, now) -> {
            Optional<PlanProvision> before =
                    Optional.ofNullable(earlier.provisions().get(reference));
            Optional<Kind> told = changes.stream()
                    .filter(change -> change.what().equals(now.toString()))
                    .map(PlanChange::kind)
                    .findFirst();
            Optional<Kind> expected = before.isEmpty()
                    ? Optional.of(Kind.ADDED)
                    : before.get().equals(now) ? Optional.empty() : Optional.of(Kind.CHANGED);
            assertThat(told).isEqualTo(expected);
        });
    }

    @Example
    void aChangeSaysWhereAndInWhatAndWhetherAFamilyAppealsThere() {
        ImmutableThreadRow row =
                ImmutableThreadRow.copyOf(Plans.complete().thread().get(0));
        PlanProvision less =
                ImmutablePlanProvision.copyOf(row.provisions().get(0)).withMinutes(20);
        EhcPlan later = ImmutableEhcPlan.copyOf(Plans.complete())
                .withVersion(2)
                .withThread(
                        row.withProvisions(less),
                        Plans.complete().thread().get(1),
                        Plans.complete().thread().get(2))
                .withPlacement(Placement.at().build());
        PlanChanges changes = PlanChanges.between(Plans.complete(), later);
        assertThat(changes.changes().stream().map(PlanChange::toString))
                .containsExactly("F: provision talk-group changed (minutes)", "I: placement removed");
        assertThat(changes.inAppealableSections()).hasSize(2);
    }

    @Example
    void twoPlansAndAnEarlierVersionAreRefusedAtOnce() {
        EhcPlan other = Plans.later(1, 1);
        EhcPlan complete = Plans.complete();
        assertThatThrownBy(() -> PlanChanges.between(other, complete))
                .hasMessageContaining("versions of two plans")
                .hasMessageContaining("expected a higher number")
                .hasMessageNotContaining("plan-example");
    }
}
