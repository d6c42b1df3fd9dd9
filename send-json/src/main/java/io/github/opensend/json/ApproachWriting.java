package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.approach.AdviceReceipt;
import io.github.opensend.core.approach.AdviceRequest;
import io.github.opensend.core.approach.ApproachEntry;
import io.github.opensend.core.approach.ApproachWord;
import io.github.opensend.core.approach.Assessment;
import io.github.opensend.core.approach.AssessmentEvidence;
import io.github.opensend.core.approach.Consent;
import io.github.opensend.core.approach.Delivery;
import io.github.opensend.core.approach.Impact;
import io.github.opensend.core.approach.Intervention;
import io.github.opensend.core.approach.Measured;
import io.github.opensend.core.approach.Meeting;
import io.github.opensend.core.approach.Outcome;
import io.github.opensend.core.approach.OutcomeChange;
import io.github.opensend.core.approach.OutcomeResult;
import io.github.opensend.core.approach.Participation;
import io.github.opensend.core.approach.PlanAgreed;
import io.github.opensend.core.approach.ProgressCheck;
import io.github.opensend.core.approach.Provision;
import io.github.opensend.core.approach.ProvisionChange;
import io.github.opensend.core.approach.Review;
import io.github.opensend.core.approach.SenSupportPlan;
import io.github.opensend.core.approach.SupportDecision;
import io.github.opensend.core.approach.ViewsGathered;
import io.github.opensend.core.approach.Voice;
import io.github.opensend.core.code.UnknownCode;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.need.Need;
import io.github.opensend.json.wire.ApproachWire;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a graduated approach into the document that holds it. What is not recorded is left out. */
final class ApproachWriting implements ApproachEntry.Visitor<ApproachWire.Entry> {
    private static final ApproachWriting WRITING = new ApproachWriting();

    private ApproachWriting() {}

    static ApproachWire wire(ApproachDocument document) {
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        CaseWriting.putOwn(document.extras(), own);
        return new ApproachWire(
                ApproachReading.SCHEMA,
                document.reference(),
                document.needs().stream().map(ApproachWriting::need).collect(toImmutableList()),
                entries(document.approach().entries()),
                own.buildOrThrow());
    }

    static ImmutableList<ApproachWire.Entry> entries(Collection<? extends ApproachEntry> entries) {
        return entries.stream().map(ApproachWriting::entry).collect(toImmutableList());
    }

    static ApproachWire.Entry entry(ApproachEntry entry) {
        return entry.accept(WRITING);
    }

    private static ApproachWire.Need need(Need need) {
        return new ApproachWire.Need(
                need.type().code().value(),
                need.type().code() instanceof UnknownCode ? false : null,
                need.rank().number(),
                need.placedIn().map(AreaOfNeed::id).orElse(null),
                day(need.since()));
    }

    private static String kind(ApproachEntry entry) {
        return entry.kind().id();
    }

    private static String on(ApproachEntry entry) {
        return entry.on().toString();
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static @Nullable String text(Optional<String> text) {
        return text.orElse(null);
    }

    private static @Nullable String word(Optional<? extends ApproachWord> word) {
        return word.map(ApproachWord::id).orElse(null);
    }

    private static @Nullable String word(Participation participation) {
        return participation == Participation.NOT_RECORDED ? null : participation.id();
    }

    private static @Nullable String word(Consent consent) {
        return consent == Consent.NOT_RECORDED ? null : consent.id();
    }

    private static ImmutableList<String> words(Collection<? extends ApproachWord> words) {
        return words.stream().map(ApproachWord::id).collect(toImmutableList());
    }

    private static ImmutableList<String> areas(List<AreaOfNeed> areas) {
        return areas.stream().map(AreaOfNeed::id).collect(toImmutableList());
    }

    // The maps keep the order in which they were told, which says nothing and would be written.
    private static <E extends Enum<E> & ApproachWord> ImmutableMap<String, String> byWord(Map<E, String> texts) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(toImmutableMap(text -> text.getKey().id(), Map.Entry::getValue));
    }

    private static ImmutableList<ApproachWire.Evidence> evidence(List<AssessmentEvidence> evidence) {
        return evidence.stream()
                .map(one -> new ApproachWire.Evidence(one.source().id(), one.words()))
                .collect(toImmutableList());
    }

    private static ApproachWire.Measured measured(Measured measured) {
        return new ApproachWire.Measured(measured.measure(), measured.on().toString(), measured.value());
    }

    static ApproachWire.@Nullable Voice voice(Voice voice) {
        return voice.equals(Voice.notRecorded())
                ? null
                : new ApproachWire.Voice(voice.participation().id(), text(voice.words()), text(voice.way()));
    }

    static ImmutableList<ApproachWire.Outcome> outcomes(List<Outcome> outcomes) {
        return outcomes.stream().map(ApproachWriting::outcome).collect(toImmutableList());
    }

    private static ApproachWire.Outcome outcome(Outcome outcome) {
        return new ApproachWire.Outcome(
                outcome.reference(),
                outcome.statement(),
                outcome.area().map(AreaOfNeed::id).orElse(null),
                text(outcome.measure()),
                outcome.baseline().map(ApproachWriting::measured).orElse(null),
                text(outcome.target()),
                day(outcome.byWhen()),
                outcome.scale().map(scale -> byWord(scale.descriptions())).orElse(ImmutableMap.of()));
    }

    static ImmutableList<ApproachWire.Provision> provisions(List<Provision> provisions) {
        return provisions.stream().map(ApproachWriting::provision).collect(toImmutableList());
    }

    static ApproachWire.Provision provision(Provision provision) {
        Optional<Intervention> sessions =
                Optional.of(provision).filter(Intervention.class::isInstance).map(Intervention.class::cast);
        return new ApproachWire.Provision(
                sessions.isPresent() ? ProvisionReading.INTERVENTION : ProvisionReading.ADJUSTMENT,
                provision.reference(),
                provision.area().id(),
                provision.what(),
                sessions.map(Intervention::frequency)
                        .map(frequency -> new ApproachWire.Frequency(frequency.times(), frequency.everyWeeks()))
                        .orElse(null),
                sessions.map(Intervention::minutesPerSession).orElse(null),
                day(sessions.map(Intervention::from)),
                sessions.map(Intervention::weeks).orElse(null),
                sessions.map(Intervention::groupSize).orElse(null),
                sessions.map(Intervention::adults).orElse(null),
                words(provision.providedBy()),
                text(sessions.flatMap(Intervention::qualification)),
                text(sessions.flatMap(Intervention::evidenceBase)),
                provision.additional().orElse(null),
                provision.costInPence().orElse(null),
                sessions.map(Intervention::impact).map(ApproachWriting::impact).orElse(null));
    }

    static ApproachWire.@Nullable Impact impact(Impact impact) {
        return impact.equals(Impact.notMeasured())
                ? null
                : new ApproachWire.Impact(
                        impact.entry().map(ApproachWriting::measured).orElse(null),
                        impact.exit().map(ApproachWriting::measured).orElse(null));
    }

    @Override
    public ApproachWire.Entry decision(SupportDecision decision) {
        return new ApproachWire.Decision(
                kind(decision),
                on(decision),
                decision.decided().id(),
                decision.chapter().id(),
                decision.reason(),
                words(decision.decidedBy()),
                word(decision.parents()),
                word(decision.child()),
                day(decision.familyToldOn()),
                word(decision.exitReason()),
                day(decision.monitorUntil()));
    }

    @Override
    public ApproachWire.Entry assessment(Assessment assessment) {
        return new ApproachWire.Assessment(
                kind(assessment),
                on(assessment),
                words(assessment.ledBy()),
                areas(assessment.areas()),
                evidence(assessment.evidence()));
    }

    @Override
    public ApproachWire.Entry plan(PlanAgreed agreed) {
        SenSupportPlan plan = agreed.plan();
        return new ApproachWire.Plan(
                kind(agreed),
                on(agreed),
                voice(plan.child()),
                voice(plan.parents()),
                words(plan.participants()),
                plan.strengths(),
                plan.aspirations(),
                areas(plan.areas()),
                evidence(plan.evidence()),
                plan.baseline().stream().map(ApproachWriting::measured).collect(toImmutableList()),
                outcomes(plan.outcomes()),
                provisions(plan.provisions()),
                text(plan.homeContribution()),
                plan.advice(),
                text(plan.expectedImpact()),
                day(plan.reviewOn()),
                word(plan.sharing()));
    }

    @Override
    public ApproachWire.Entry delivery(Delivery delivery) {
        return new ApproachWire.Delivery(kind(delivery), on(delivery));
    }

    @Override
    public ApproachWire.Entry review(Review review) {
        return new ApproachWire.Review(
                kind(review),
                on(review),
                review.decision().id(),
                review.reason(),
                review.results().stream().map(ApproachWriting::result).collect(toImmutableList()),
                words(review.participants()),
                voice(review.parents()),
                voice(review.child()),
                text(review.nextStep()));
    }

    private static ApproachWire.Result result(OutcomeResult result) {
        return new ApproachWire.Result(
                result.outcome(),
                word(result.level()),
                result.measured().map(ApproachWriting::measured).orElse(null),
                text(result.words()));
    }

    @Override
    public ApproachWire.Entry meeting(Meeting meeting) {
        return new ApproachWire.Meeting(
                kind(meeting),
                on(meeting),
                words(meeting.ledBy()),
                voice(meeting.parents()),
                voice(meeting.child()),
                text(meeting.agreed()),
                day(meeting.recordGivenOn()));
    }

    @Override
    public ApproachWire.Entry outcomeChange(OutcomeChange change) {
        return new ApproachWire.OutcomeChange(kind(change), on(change), outcome(change.outcome()), change.why());
    }

    @Override
    public ApproachWire.Entry provisionChange(ProvisionChange change) {
        return new ApproachWire.ProvisionChange(kind(change), on(change), provision(change.provision()), change.why());
    }

    @Override
    public ApproachWire.Entry adviceRequest(AdviceRequest request) {
        return new ApproachWire.AdviceAsked(
                kind(request),
                on(request),
                request.reference(),
                request.specialist().id(),
                text(request.question()),
                word(request.consent()));
    }

    @Override
    public ApproachWire.Entry adviceReceipt(AdviceReceipt receipt) {
        return new ApproachWire.AdviceReceived(
                kind(receipt), on(receipt), receipt.reference(), receipt.recommendations());
    }

    @Override
    public ApproachWire.Entry views(ViewsGathered views) {
        return new ApproachWire.Views(kind(views), on(views), voice(views.parents()), voice(views.child()));
    }

    @Override
    public ApproachWire.Entry progressCheck(ProgressCheck check) {
        return new ApproachWire.ProgressCheck(
                kind(check), on(check), byWord(check.strengths()), byWord(check.concerns()), voice(check.parents()));
    }
}
