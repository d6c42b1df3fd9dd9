package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.approach.Voice;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.plan.AboutMe;
import io.github.opensend.core.plan.AdulthoodOutcome;
import io.github.opensend.core.plan.EhcPlan;
import io.github.opensend.core.plan.FrontPage;
import io.github.opensend.core.plan.Placement;
import io.github.opensend.core.plan.PlanChanges;
import io.github.opensend.core.plan.PlanFindings;
import io.github.opensend.core.plan.PlanOrigin;
import io.github.opensend.core.plan.PlanOutcome;
import io.github.opensend.core.plan.PlanProvision;
import io.github.opensend.core.plan.Strand;
import io.github.opensend.core.plan.ThreadRow;
import io.github.opensend.json.wire.ApproachWire;
import io.github.opensend.json.wire.PlanChangesWire;
import io.github.opensend.json.wire.PlanFindingsWire;
import io.github.opensend.json.wire.PlanWire;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns a plan, and what is found in it, into the documents that tell them. */
final class PlanWriting {
    static final String FINDINGS = "opensend/plan-findings/1";
    static final String CHANGES = "opensend/plan-changes/1";

    private PlanWriting() {}

    static PlanWire wire(PlanDocument document) {
        EhcPlan plan = document.plan();
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        CaseWriting.putOwn(document.extras(), own);
        return new PlanWire(
                PlanReading.SCHEMA,
                plan.reference(),
                plan.version(),
                plan.status().id(),
                plan.dated().toString(),
                plan.origin() == PlanOrigin.NOT_RECORDED ? null : plan.origin().id(),
                plan.yearGroup().map(year -> year.code().value()).orElse(null),
                plan.signedOn().map(LocalDate::toString).orElse(null),
                front(plan.front()),
                aboutMe(plan.aboutMe()),
                strengths(plan.strengths()),
                plan.thread().stream().map(PlanWriting::row).collect(toImmutableList()),
                plan.noneIdentified().stream().map(Strand::id).collect(toImmutableList()),
                placement(plan.placement()),
                plan.personalBudget().orElse(null),
                plan.directPayments().stream()
                        .map(payment -> new PlanWire.Payment(
                                payment.arrangements(),
                                payment.needs().asList(),
                                payment.outcomes().asList()))
                        .collect(toImmutableList()),
                plan.advice().stream()
                        .map(advice -> new PlanWire.Advice(
                                advice.reference(),
                                advice.kind().id(),
                                advice.requested().orElse(null),
                                advice.receivedOn().map(LocalDate::toString).orElse(null),
                                advice.author().orElse(null),
                                advice.appended().orElse(null),
                                voice(advice.childsViews())))
                        .collect(toImmutableList()),
                own.buildOrThrow());
    }

    private static ApproachWire.@Nullable Voice voice(Voice voice) {
        return ApproachWriting.voice(voice);
    }

    private static PlanWire.@Nullable Front front(FrontPage front) {
        return front.equals(FrontPage.page().build())
                ? null
                : new PlanWire.Front(
                        front.youngPerson().orElse(null),
                        front.knownToSocialCare().orElse(null),
                        front.lookedAfterNow().orElse(null),
                        front.lookedAfterBefore().orElse(null),
                        front.onePageProfile().orElse(null));
    }

    private static PlanWire.@Nullable AboutMe aboutMe(AboutMe aboutMe) {
        return aboutMe.equals(AboutMe.section().build())
                ? null
                : new PlanWire.AboutMe(
                        aboutMe.history().orElse(null),
                        voice(aboutMe.child()),
                        voice(aboutMe.parents()),
                        aboutMe.interests(),
                        aboutMe.strengths(),
                        aboutMe.aspirations(),
                        aboutMe.media());
    }

    private static PlanWire.@Nullable Strengths strengths(ImmutableMap<Strand, String> strengths) {
        return strengths.isEmpty()
                ? null
                : new PlanWire.Strengths(
                        strengths.get(Strand.COMMUNICATION_AND_INTERACTION),
                        strengths.get(Strand.COGNITION_AND_LEARNING),
                        strengths.get(Strand.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH),
                        strengths.get(Strand.SENSORY_AND_PHYSICAL),
                        strengths.get(Strand.HEALTH),
                        strengths.get(Strand.SOCIAL_CARE));
    }

    private static PlanWire.Row row(ThreadRow row) {
        return new PlanWire.Row(
                row.strand().id(),
                row.need()
                        .map(need -> new PlanWire.Need(need.reference(), need.words()))
                        .orElse(null),
                row.provisions().stream().map(PlanWriting::provision).collect(toImmutableList()),
                row.outcome().map(PlanWriting::outcome).orElse(null));
    }

    private static PlanWire.Provision provision(PlanProvision provision) {
        return new PlanWire.Provision(
                provision.reference(),
                provision.section().id(),
                provision.words(),
                provision
                        .frequency()
                        .map(frequency -> new ApproachWire.Frequency(frequency.times(), frequency.everyWeeks()))
                        .orElse(null),
                provision.minutes().orElse(null),
                provision.providedBy().asList(),
                provision.expertise().orElse(null),
                provision.unquantifiedBecause().orElse(null),
                ids(provision.preparesFor()));
    }

    private static PlanWire.Outcome outcome(PlanOutcome outcome) {
        return new PlanWire.Outcome(
                outcome.reference(),
                outcome.words(),
                outcome.measure().orElse(null),
                outcome.byWhen().map(LocalDate::toString).orElse(null),
                ids(outcome.preparesFor()));
    }

    private static ImmutableList<String> ids(Collection<AdulthoodOutcome> outcomes) {
        return outcomes.stream().map(AdulthoodOutcome::id).collect(toImmutableList());
    }

    private static PlanWire.@Nullable Placed placement(Placement placement) {
        return placement.isEmpty()
                ? null
                : new PlanWire.Placed(
                        placement.name().orElse(null), placement.type().orElse(null));
    }

    static PlanFindingsWire wire(PlanFindings findings) {
        EhcPlan plan = findings.plan();
        return new PlanFindingsWire(
                FINDINGS,
                plan.reference(),
                plan.version(),
                plan.status().id(),
                plan.dated().toString(),
                findings.asOf().toString(),
                findings.findings().stream()
                        .map(finding -> new PlanFindingsWire.Finding(
                                finding.rule().id(),
                                finding.where(),
                                finding.rule().words(),
                                finding.found().isEmpty() ? null : finding.found(),
                                finding.rule().citation().toString(),
                                finding.rule().standing().id(),
                                finding.rule().certainty().id()))
                        .collect(toImmutableList()),
                findings.notLooked().entrySet().stream()
                        .map(entry ->
                                new PlanFindingsWire.NotLooked(entry.getKey().id(), entry.getValue()))
                        .collect(toImmutableList()));
    }

    static PlanChangesWire wire(PlanChanges changes) {
        return new PlanChangesWire(
                CHANGES,
                changes.later().reference(),
                changes.earlier().version(),
                changes.later().version(),
                changes.changes().stream()
                        .map(change -> new PlanChangesWire.Change(
                                change.section().id(),
                                change.kind().id(),
                                change.what(),
                                change.parts().asList(),
                                change.section()
                                        .appealedUnder()
                                        .map(Citation::toString)
                                        .orElse(null)))
                        .collect(toImmutableList()));
    }
}
