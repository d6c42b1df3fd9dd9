package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.approach.ApproachEntry;
import io.github.opensend.core.approach.Cycle;
import io.github.opensend.core.approach.EvidenceBundle;
import io.github.opensend.core.approach.EvidenceItem;
import io.github.opensend.core.approach.GraduatedApproach;
import io.github.opensend.core.approach.LookedFor;
import io.github.opensend.core.approach.Practice;
import io.github.opensend.core.approach.PracticeFinding;
import io.github.opensend.core.approach.ProvisionMap;
import io.github.opensend.core.approach.ProvisionRow;
import io.github.opensend.core.approach.ProvisionTotals;
import io.github.opensend.core.approach.WeeklyMinutes;
import io.github.opensend.json.wire.EvidenceBundleWire;
import io.github.opensend.json.wire.PracticeWire;
import io.github.opensend.json.wire.ProvisionMapWire;
import io.github.opensend.json.wire.SenSupportPlanWire;
import java.time.LocalDate;
import java.util.Optional;

/** Turns what follows from a graduated approach into the documents that tell it. */
final class ApproachAnswers {
    private ApproachAnswers() {}

    static SenSupportPlanWire plan(ApproachDocument document, LocalDate asOf) {
        GraduatedApproach then = document.approach().asOf(asOf);
        Optional<Cycle> planned = then.lastPlanned();
        return new SenSupportPlanWire(
                "opensend/sen-support-plan/1",
                document.reference(),
                asOf.toString(),
                then.point().id(),
                planned.flatMap(Cycle::plan).map(ApproachWriting::entry).orElse(null),
                ApproachWriting.outcomes(planned.map(Cycle::outcomes).orElse(ImmutableList.of())),
                ApproachWriting.provisions(planned.map(Cycle::provisions).orElse(ImmutableList.of())),
                ApproachWriting.entries(
                        planned.map(ApproachAnswers::sinceThePlan).orElse(ImmutableList.of())));
    }

    private static ImmutableList<ApproachEntry> sinceThePlan(Cycle cycle) {
        ImmutableList.Builder<ApproachEntry> entries = ImmutableList.builder();
        cycle.delivery().ifPresent(entries::add);
        entries.addAll(cycle.changes());
        cycle.review().ifPresent(entries::add);
        cycle.brokenOffBy().ifPresent(entries::add);
        return entries.build();
    }

    static EvidenceBundleWire evidence(ApproachDocument document, LocalDate asOf) {
        EvidenceBundle bundle = EvidenceBundle.of(document.approach(), asOf);
        return new EvidenceBundleWire(
                "opensend/evidence-bundle/1",
                document.reference(),
                asOf.toString(),
                EvidenceBundle.THE_ONE_TEST.toString(),
                bundle.items().stream().map(ApproachAnswers::item).collect(toImmutableList()),
                bundle.absent().stream().map(ApproachAnswers::absent).collect(toImmutableList()));
    }

    private static EvidenceBundleWire.Item item(EvidenceItem item) {
        return new EvidenceBundleWire.Item(
                item.entry().kind().id(),
                item.entry().on().toString(),
                item.entry().kind().words(),
                item.words(),
                item.citation().toString(),
                item.entry().kind().certainty().id());
    }

    private static EvidenceBundleWire.Absent absent(LookedFor absent) {
        return new EvidenceBundleWire.Absent(
                absent.id(),
                absent.words(),
                absent.citation().toString(),
                absent.standing().id(),
                absent.certainty().id());
    }

    static ProvisionMapWire map(ProvisionMap map, LocalDate on) {
        ProvisionMap then = map.on(on);
        return new ProvisionMapWire(
                "opensend/provision-map/1",
                on.toString(),
                then.rows().stream().map(ApproachAnswers::row).collect(toImmutableList()),
                then.totalsByArea().entrySet().stream()
                        .map(area -> new ProvisionMapWire.Area(area.getKey().id(), totals(area.getValue())))
                        .collect(toImmutableList()),
                totals(then.totals()));
    }

    private static ProvisionMapWire.Row row(ProvisionRow row) {
        return new ProvisionMapWire.Row(
                ApproachWriting.provision(row.provision()),
                row.pupils().entrySet().stream()
                        .map(pupil ->
                                new ProvisionMapWire.Pupil(pupil.getKey(), ApproachWriting.impact(pupil.getValue())))
                        .collect(toImmutableList()));
    }

    private static ProvisionMapWire.Totals totals(ProvisionTotals totals) {
        return new ProvisionMapWire.Totals(
                totals.provisions(),
                minutes(totals.sessions()),
                minutes(totals.adults()),
                minutes(totals.pupils()),
                totals.knownPence(),
                totals.unknownCosts());
    }

    private static ProvisionMapWire.Minutes minutes(WeeklyMinutes minutes) {
        return new ProvisionMapWire.Minutes(minutes.minutes(), minutes.weeks());
    }

    static PracticeWire practice(ApproachDocument document, LocalDate asOf) {
        GraduatedApproach approach = document.approach();
        return new PracticeWire(
                "opensend/practice/1",
                document.reference(),
                asOf.toString(),
                approach.asOf(asOf).point().id(),
                Practice.findings(approach, asOf).stream()
                        .map(ApproachAnswers::finding)
                        .collect(toImmutableList()));
    }

    private static PracticeWire.Finding finding(PracticeFinding finding) {
        return new PracticeWire.Finding(
                finding.rule().id(),
                finding.rule().words(),
                finding.found().isEmpty() ? null : finding.found(),
                ApproachWriting.day(finding.day()),
                finding.chapter().id(),
                finding.citation().orElseThrow().toString(),
                finding.rule().standing().id(),
                finding.rule().certainty().id());
    }
}
