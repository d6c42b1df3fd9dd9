package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.approach.Consent;
import io.github.opensend.core.arrangement.ArrangementFinding;
import io.github.opensend.core.arrangement.CheckResult;
import io.github.opensend.core.arrangement.EotasPackage;
import io.github.opensend.core.arrangement.HearingOutcome;
import io.github.opensend.core.arrangement.KeyWorkerReferral;
import io.github.opensend.core.arrangement.PersonalBudget;
import io.github.opensend.core.arrangement.Provider;
import io.github.opensend.core.arrangement.ProviderFindings;
import io.github.opensend.core.arrangement.Registration;
import io.github.opensend.core.arrangement.TransportCase;
import io.github.opensend.core.arrangement.TransportKind;
import io.github.opensend.json.wire.ArrangementFindingsWire;
import io.github.opensend.json.wire.ArrangementsWire;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what is arranged, and what is looked for in it, into the documents that tell them. */
final class ArrangementsWriting {
    static final String FINDINGS = "opensend/arrangement-findings/1";

    private ArrangementsWriting() {}

    static ArrangementsWire wire(ArrangementsDocument document) {
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        CaseWriting.putOwn(document.extras(), own);
        return new ArrangementsWire(
                ArrangementsReading.SCHEMA,
                document.child(),
                document.packages().stream().map(ArrangementsWriting::wire).collect(toImmutableList()),
                document.providers().stream().map(ArrangementsWriting::wire).collect(toImmutableList()),
                document.budgets().stream().map(ArrangementsWriting::wire).collect(toImmutableList()),
                document.transport().stream().map(ArrangementsWriting::wire).collect(toImmutableList()),
                document.keyWorker().stream().map(ArrangementsWriting::wire).collect(toImmutableList()),
                own.buildOrThrow());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static ImmutableList<String> days(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(toImmutableList());
    }

    private static ArrangementsWire.Eotas wire(EotasPackage eotas) {
        return new ArrangementsWire.Eotas(
                eotas.reference(),
                eotas.parts().stream()
                        .map(part -> new ArrangementsWire.PackagePart(
                                part.what(),
                                part.provider().orElse(null),
                                part.minutesAWeek().orElse(null),
                                part.costInPence().orElse(null),
                                day(part.from()),
                                day(part.last())))
                        .collect(toImmutableList()),
                eotas.hasPlan().orElse(null),
                day(eotas.managementAgreed()),
                eotas.hearings().stream()
                        .map(hearing -> new ArrangementsWire.Hearing(
                                hearing.on().toString(),
                                hearing.outcome() == HearingOutcome.NOT_RECORDED
                                        ? null
                                        : hearing.outcome().id()))
                        .collect(toImmutableList()),
                days(eotas.reviewed()),
                day(eotas.reviewOn()));
    }

    private static ArrangementsWire.Provider wire(Provider provider) {
        return new ArrangementsWire.Provider(
                provider.reference(),
                provider.registration() == Registration.NOT_KNOWN
                        ? null
                        : provider.registration().id(),
                provider.checks().stream()
                        .map(check -> new ArrangementsWire.Check(
                                check.kind().id(),
                                check.on().toString(),
                                check.byRole().orElse(null),
                                check.result() == CheckResult.NOT_RECORDED
                                        ? null
                                        : check.result().id(),
                                day(check.validUntil())))
                        .collect(toImmutableList()));
    }

    private static ArrangementsWire.Budget wire(PersonalBudget budget) {
        return new ArrangementsWire.Budget(
                budget.reference(),
                budget.parts().stream()
                        .map(part -> new ArrangementsWire.BudgetPart(
                                part.kind().id(),
                                part.form().id(),
                                part.amountInPence().orElse(null),
                                day(part.from()),
                                day(part.last())))
                        .collect(toImmutableList()),
                day(budget.noticeOn()),
                day(budget.consentOn()),
                days(budget.reviewed()));
    }

    private static ArrangementsWire.Transport wire(TransportCase transport) {
        return new ArrangementsWire.Transport(
                transport.reference(),
                day(transport.referredOn()),
                day(transport.decidedOn()),
                transport.decision().orElse(null),
                transport.kind().map(TransportKind::id).orElse(null),
                day(transport.arrangedFrom()));
    }

    private static ArrangementsWire.KeyWorker wire(KeyWorkerReferral referral) {
        return new ArrangementsWire.KeyWorker(
                referral.reference(),
                referral.age().orElse(null),
                day(referral.enteredOn()),
                day(referral.leftOn()),
                referral.consent() == Consent.NOT_RECORDED
                        ? null
                        : referral.consent().id(),
                days(referral.referredOn()),
                day(referral.keyWorkerFrom()));
    }

    static ArrangementFindingsWire findings(ArrangementsDocument document, LocalDate asOf) {
        Stream<ArrangementFindingsWire.Finding> all = Stream.of(
                        document.packages().stream()
                                .flatMap(eotas -> wire(
                                        "package",
                                        eotas.reference(),
                                        ProviderFindings.of(eotas, document.providers(), asOf))),
                        document.budgets().stream()
                                .flatMap(budget -> wire("budget", budget.reference(), budget.findings(asOf))),
                        document.keyWorker().stream()
                                .flatMap(referral -> wire("key-worker", referral.reference(), referral.findings(asOf))))
                .flatMap(findings -> findings);
        return new ArrangementFindingsWire(FINDINGS, document.child(), asOf.toString(), all.collect(toImmutableList()));
    }

    private static Stream<ArrangementFindingsWire.Finding> wire(
            String about, String reference, List<ArrangementFinding> findings) {
        return findings.stream()
                .map(finding -> new ArrangementFindingsWire.Finding(
                        about,
                        reference,
                        finding.rule().id(),
                        finding.words(),
                        finding.provider().orElse(null),
                        day(finding.day()),
                        finding.citation().orElseThrow().toString(),
                        finding.standing().id(),
                        finding.certainty().id()));
    }
}
