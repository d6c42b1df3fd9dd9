package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.AdviceReceipt;
import io.github.opensend.core.approach.AdviceRequest;
import io.github.opensend.core.approach.ApproachEntry;
import io.github.opensend.core.approach.Assessment;
import io.github.opensend.core.approach.AssessmentEvidence;
import io.github.opensend.core.approach.AttainmentLevel;
import io.github.opensend.core.approach.AttainmentScale;
import io.github.opensend.core.approach.CodeChapter;
import io.github.opensend.core.approach.Consent;
import io.github.opensend.core.approach.Delivery;
import io.github.opensend.core.approach.EntryKind;
import io.github.opensend.core.approach.EvidenceSource;
import io.github.opensend.core.approach.ExitReason;
import io.github.opensend.core.approach.ImmutableVoice;
import io.github.opensend.core.approach.Measured;
import io.github.opensend.core.approach.Meeting;
import io.github.opensend.core.approach.Outcome;
import io.github.opensend.core.approach.OutcomeChange;
import io.github.opensend.core.approach.OutcomeResult;
import io.github.opensend.core.approach.Participation;
import io.github.opensend.core.approach.PlanAgreed;
import io.github.opensend.core.approach.PrimeArea;
import io.github.opensend.core.approach.ProgressCheck;
import io.github.opensend.core.approach.Provision;
import io.github.opensend.core.approach.ProvisionChange;
import io.github.opensend.core.approach.Review;
import io.github.opensend.core.approach.ReviewDecision;
import io.github.opensend.core.approach.Role;
import io.github.opensend.core.approach.SenSupportPlan;
import io.github.opensend.core.approach.Specialist;
import io.github.opensend.core.approach.SupportDecision;
import io.github.opensend.core.approach.ViewsGathered;
import io.github.opensend.core.approach.Voice;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one entry of a graduated approach.
 *
 * @param place where it stands
 * @param kind its kind, where that is known
 * @param decided what was decided, of a decision where that is known
 * @param on its day, where that is known
 * @param entry the entry itself, where nothing of it is at fault
 */
record EntryReading(
        Place place,
        @Nullable EntryKind kind,
        SupportDecision.@Nullable Kind decided,
        @Nullable LocalDate on,
        @Nullable ApproachEntry entry) {
    private static final ImmutableSet<String> VOICE_FIELDS = ImmutableSet.of("participation", "words", "way");
    private static final ImmutableMap<EntryKind, ImmutableSet<String>> FIELDS =
            ImmutableMap.<EntryKind, ImmutableSet<String>>builder()
                    .put(
                            EntryKind.DECISION,
                            fields("decided", "chapter", "reason", "decidedBy", "parents", "child", "familyToldOn")
                                    .add("exitReason", "monitorUntil")
                                    .build())
                    .put(
                            EntryKind.ASSESSMENT,
                            fields("ledBy", "areas", "evidence").build())
                    .put(
                            EntryKind.PLAN,
                            fields("child", "parents", "participants", "strengths", "aspirations", "areas", "evidence")
                                    .add("baseline", "outcomes", "provisions", "homeContribution", "advice")
                                    .add("expectedImpact", "reviewOn", "sharing")
                                    .build())
                    .put(EntryKind.DELIVERY, fields().build())
                    .put(EntryKind.OUTCOME_CHANGE, fields("outcome", "why").build())
                    .put(EntryKind.PROVISION_CHANGE, fields("provision", "why").build())
                    .put(
                            EntryKind.REVIEW,
                            fields("decision", "reason", "results", "participants", "parents", "child", "nextStep")
                                    .build())
                    .put(
                            EntryKind.MEETING,
                            fields("ledBy", "parents", "child", "agreed", "recordGivenOn")
                                    .build())
                    .put(
                            EntryKind.ADVICE_ASKED,
                            fields("reference", "specialist", "question", "consent")
                                    .build())
                    .put(
                            EntryKind.ADVICE_RECEIVED,
                            fields("reference", "recommendations").build())
                    .put(EntryKind.VIEWS, fields("parents", "child").build())
                    .put(
                            EntryKind.PROGRESS_CHECK,
                            fields("strengths", "concerns", "parents").build())
                    .buildOrThrow();

    private static ImmutableSet.Builder<String> fields(String... more) {
        return ImmutableSet.<String>builder().add("kind", "on").add(more);
    }

    static EntryReading of(Place place) {
        if (!place.isObject()) {
            return new EntryReading(place, null, null, null, null);
        }
        int before = place.faultsSoFar();
        EntryKind kind = Words.of(EntryKind.class).apply(place.at("kind")).orElse(null);
        LocalDate on = place.at("on").day().orElse(null);
        if (kind == null) {
            return new EntryReading(place, null, null, on, null);
        }
        place.takesOnlyOrOwnElsewhere(FIELDS.getOrDefault(kind, ImmutableSet.of()), "beside \"entries\"");
        SupportDecision.Kind decided = kind == EntryKind.DECISION
                ? Words.of(SupportDecision.Kind.class)
                        .apply(place.at("decided"))
                        .orElse(null)
                : null;
        // The first day stands in for one that cannot be read, so that the rest of the entry is judged all the same.
        Supplier<ApproachEntry> entry =
                new Reading(place, on == null ? Limits.FIRST_DAY : on, on != null).entry(kind, decided);
        return new EntryReading(place, kind, decided, on, place.faultsSoFar() == before ? entry.get() : null);
    }

    /** Whether the move that it makes, if any, is known. */
    boolean hasItsMove() {
        return kind != null && (kind != EntryKind.DECISION || decided != null);
    }

    static Optional<Measured> measured(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("measure", "on", "value"));
        Optional<String> measure = Words.text(place.at("measure"));
        Optional<LocalDate> on = place.at("on").day();
        Optional<String> value = Words.text(place.at("value"));
        return place.faultsSoFar() == before
                ? Optional.of(new Measured(measure.orElseThrow(), on.orElseThrow(), value.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<AssessmentEvidence> evidence(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.takesOnly(ImmutableSet.of("source", "words"));
        Optional<EvidenceSource> source = Words.of(EvidenceSource.class).apply(place.at("source"));
        Optional<String> words = Words.text(place.at("words"));
        return source.flatMap(from -> words.map(said -> new AssessmentEvidence(from, said)));
    }

    static Optional<Voice> voice(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(VOICE_FIELDS);
        Optional<Participation> participation = Words.of(Participation.class).apply(place.at("participation"));
        Optional<String> words = place.at("words").ifTold(Words::text);
        Optional<String> way = place.at("way").ifTold(Words::text);
        if (words.isPresent()
                && participation.filter(took -> took != Participation.TOOK_PART).isPresent()) {
            place.at("words").fault("words of somebody who did not take part", "words of somebody who took part alone");
        }
        return place.faultsSoFar() == before
                ? Optional.of(ImmutableVoice.builder()
                        .participation(participation.orElseThrow())
                        .words(words)
                        .way(way)
                        .build())
                : Optional.empty();
    }

    static Optional<Outcome> outcome(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(
                ImmutableSet.of("reference", "statement", "area", "measure", "baseline", "target", "byWhen", "scale"));
        Optional<String> reference = Words.reference(place.at("reference"));
        Optional<String> statement = Words.text(place.at("statement"));
        Optional<AreaOfNeed> area = place.at("area").ifTold(Words::area);
        Optional<String> measure = place.at("measure").ifTold(Words::text);
        Optional<Measured> baseline = place.at("baseline").ifTold(EntryReading::measured);
        Optional<String> target = place.at("target").ifTold(Words::text);
        Optional<LocalDate> byWhen = place.at("byWhen").ifTold(Place::day);
        Optional<AttainmentScale> scale = place.at("scale").ifTold(EntryReading::scale);
        return place.faultsSoFar() == before
                ? Optional.of(Outcome.outcome(reference.orElseThrow(), statement.orElseThrow())
                        .area(area)
                        .measure(measure)
                        .baseline(baseline)
                        .target(target)
                        .byWhen(byWhen)
                        .scale(scale)
                        .build())
                : Optional.empty();
    }

    private static Optional<AttainmentScale> scale(Place place) {
        int before = place.faultsSoFar();
        ImmutableMap<AttainmentLevel, String> texts = Words.texts(place, AttainmentLevel.class);
        Map<String, AttainmentLevel> seen = new HashMap<>();
        for (AttainmentLevel level : AttainmentLevel.values()) {
            Place told = place.at(level.id());
            String text = texts.get(level);
            AttainmentLevel same = text == null ? null : seen.putIfAbsent(text, level);
            if (place.isAnObject() && !told.isTold()) {
                told.fault("nothing", "what this level looks like; a scale has all five");
            } else if (same != null) {
                told.fault("the same text as at " + same.id(), "words of its own for each level");
            }
        }
        return place.faultsSoFar() == before ? Optional.of(new AttainmentScale(texts)) : Optional.empty();
    }

    /** Reads the fields of an entry of a known kind. What it hands back is asked for only where there is no fault. */
    private record Reading(Place place, LocalDate on, boolean hasItsDay) {
        private Place at(String name) {
            return place.at(name);
        }

        private ImmutableList<Role> roles(String name) {
            return Words.eachOnceIfTold(at(name), Words.of(Role.class));
        }

        private ImmutableList<AreaOfNeed> areas() {
            return Words.eachOnceIfTold(at("areas"), Words::area);
        }

        private ImmutableList<AssessmentEvidence> evidence() {
            return at("evidence").listIfTold(0, EntryReading::evidence);
        }

        private Voice voice(String name) {
            return at(name).ifTold(EntryReading::voice).orElseGet(Voice::notRecorded);
        }

        private Optional<String> text(String name) {
            return at(name).ifTold(Words::text);
        }

        private Optional<LocalDate> day(String name) {
            return at(name).ifTold(Place::day);
        }

        private ImmutableList<String> texts(String name) {
            return at(name).listIfTold(0, Words::text);
        }

        Supplier<ApproachEntry> entry(EntryKind kind, SupportDecision.@Nullable Kind decided) {
            return switch (kind) {
                case DECISION -> decision(decided);
                case ASSESSMENT -> assessment();
                case PLAN -> plan();
                case DELIVERY -> () -> new Delivery(on);
                case OUTCOME_CHANGE -> outcomeChange();
                case PROVISION_CHANGE -> provisionChange();
                case REVIEW -> review();
                case MEETING -> meeting();
                case ADVICE_ASKED -> adviceRequest();
                case ADVICE_RECEIVED -> adviceReceipt();
                case VIEWS -> views();
                case PROGRESS_CHECK -> progressCheck();
            };
        }

        private Supplier<ApproachEntry> decision(SupportDecision.@Nullable Kind decided) {
            Optional<CodeChapter> chapter = Words.of(CodeChapter.class).apply(at("chapter"));
            Optional<String> reason = Words.text(at("reason"));
            ImmutableList<Role> decidedBy = Words.eachOnce(at("decidedBy"), 1, Words.of(Role.class));
            Optional<Participation> parents = at("parents").ifTold(Words.of(Participation.class));
            Optional<Participation> child = at("child").ifTold(Words.of(Participation.class));
            Optional<LocalDate> familyToldOn = day("familyToldOn");
            Optional<ExitReason> exitReason = decided == SupportDecision.Kind.EXIT
                    ? Words.of(ExitReason.class).apply(at("exitReason"))
                    : at("exitReason").ifTold(Words.of(ExitReason.class));
            Optional<LocalDate> monitorUntil = day("monitorUntil");
            if (decided != null) {
                belongsTo(SupportDecision.Kind.ENTRY, decided, "familyToldOn");
                belongsTo(SupportDecision.Kind.EXIT, decided, "exitReason");
                belongsTo(SupportDecision.Kind.EXIT, decided, "monitorUntil");
            }
            if (decided == SupportDecision.Kind.EXIT
                    && hasItsDay
                    && monitorUntil.filter(day -> day.isBefore(on)).isPresent()) {
                at("monitorUntil").refused(on + " or later, because support ended on that day");
            }
            return () -> SupportDecision.taken(Objects.requireNonNull(decided), on)
                    .chapter(chapter.orElseThrow())
                    .reason(reason.orElseThrow())
                    .addAllDecidedBy(decidedBy)
                    .parents(parents.orElse(Participation.NOT_RECORDED))
                    .child(child.orElse(Participation.NOT_RECORDED))
                    .familyToldOn(familyToldOn)
                    .exitReason(exitReason)
                    .monitorUntil(monitorUntil)
                    .build();
        }

        private void belongsTo(SupportDecision.Kind wanted, SupportDecision.Kind decided, String name) {
            if (at(name).isTold() && decided != wanted) {
                at(name).fault(
                                "a field for " + wanted.words() + " alone",
                                "no such field where the decision is " + decided.words());
            }
        }

        private Supplier<ApproachEntry> assessment() {
            ImmutableList<Role> ledBy = roles("ledBy");
            ImmutableList<AreaOfNeed> areas = areas();
            ImmutableList<AssessmentEvidence> evidence = evidence();
            return () -> Assessment.begun(on)
                    .addAllLedBy(ledBy)
                    .addAllAreas(areas)
                    .addAllEvidence(evidence)
                    .build();
        }

        private Supplier<ApproachEntry> plan() {
            Voice child = voice("child");
            Voice parents = voice("parents");
            ImmutableList<Role> participants = roles("participants");
            ImmutableList<String> strengths = texts("strengths");
            ImmutableList<String> aspirations = texts("aspirations");
            ImmutableList<AreaOfNeed> areas = areas();
            ImmutableList<AssessmentEvidence> evidence = evidence();
            ImmutableList<Measured> baseline = at("baseline").listIfTold(0, EntryReading::measured);
            ImmutableList<Outcome> outcomes = Words.eachOfItsOwn(at("outcomes"), "reference", EntryReading::outcome);
            ImmutableList<Provision> provisions =
                    Words.eachOfItsOwn(at("provisions"), "reference", ProvisionReading::of);
            Optional<String> homeContribution = text("homeContribution");
            ImmutableList<String> advice = at("advice").listIfTold(0, Words::reference);
            Optional<String> expectedImpact = text("expectedImpact");
            Optional<LocalDate> reviewOn = day("reviewOn");
            Optional<Consent> sharing = at("sharing").ifTold(Words.of(Consent.class));
            return () -> new PlanAgreed(
                    on,
                    SenSupportPlan.plan()
                            .child(child)
                            .parents(parents)
                            .addAllParticipants(participants)
                            .addAllStrengths(strengths)
                            .addAllAspirations(aspirations)
                            .addAllAreas(areas)
                            .addAllEvidence(evidence)
                            .addAllBaseline(baseline)
                            .addAllOutcomes(outcomes)
                            .addAllProvisions(provisions)
                            .homeContribution(homeContribution)
                            .addAllAdvice(advice)
                            .expectedImpact(expectedImpact)
                            .reviewOn(reviewOn)
                            .sharing(sharing.orElse(Consent.NOT_RECORDED))
                            .build());
        }

        private Supplier<ApproachEntry> outcomeChange() {
            Optional<Outcome> outcome = outcome(at("outcome"));
            Optional<String> why = Words.text(at("why"));
            return () -> new OutcomeChange(on, outcome.orElseThrow(), why.orElseThrow());
        }

        private Supplier<ApproachEntry> provisionChange() {
            Optional<Provision> provision = ProvisionReading.of(at("provision"));
            Optional<String> why = Words.text(at("why"));
            return () -> new ProvisionChange(on, provision.orElseThrow(), why.orElseThrow());
        }

        private Supplier<ApproachEntry> review() {
            Optional<ReviewDecision> decision = Words.of(ReviewDecision.class).apply(at("decision"));
            Optional<String> reason = Words.text(at("reason"));
            ImmutableList<OutcomeResult> results = Words.eachOfItsOwn(at("results"), "outcome", Reading::result);
            ImmutableList<Role> participants = roles("participants");
            Voice parents = voice("parents");
            Voice child = voice("child");
            Optional<String> nextStep = text("nextStep");
            return () -> Review.held(on, decision.orElseThrow(), reason.orElseThrow())
                    .addAllResults(results)
                    .addAllParticipants(participants)
                    .parents(parents)
                    .child(child)
                    .nextStep(nextStep)
                    .build();
        }

        private static Optional<OutcomeResult> result(Place place) {
            if (!place.isObject()) {
                return Optional.empty();
            }
            int before = place.faultsSoFar();
            place.takesOnly(ImmutableSet.of("outcome", "level", "measured", "words"));
            Optional<String> outcome = Words.reference(place.at("outcome"));
            Optional<AttainmentLevel> level = place.at("level").ifTold(Words.of(AttainmentLevel.class));
            Optional<Measured> measured = place.at("measured").ifTold(EntryReading::measured);
            Optional<String> words = place.at("words").ifTold(Words::text);
            if (!place.at("level").isTold()
                    && !place.at("measured").isTold()
                    && !place.at("words").isTold()) {
                place.fault("a result that finds nothing", "a level, a measure or words");
            }
            return place.faultsSoFar() == before
                    ? Optional.of(OutcomeResult.of(outcome.orElseThrow())
                            .level(level)
                            .measured(measured)
                            .words(words)
                            .build())
                    : Optional.empty();
        }

        private Supplier<ApproachEntry> meeting() {
            ImmutableList<Role> ledBy = roles("ledBy");
            Voice parents = voice("parents");
            Voice child = voice("child");
            Optional<String> agreed = text("agreed");
            Optional<LocalDate> recordGivenOn = day("recordGivenOn");
            return () -> Meeting.held(on)
                    .addAllLedBy(ledBy)
                    .parents(parents)
                    .child(child)
                    .agreed(agreed)
                    .recordGivenOn(recordGivenOn)
                    .build();
        }

        private Supplier<ApproachEntry> adviceRequest() {
            Optional<String> reference = Words.reference(at("reference"));
            Optional<Specialist> specialist = Words.of(Specialist.class).apply(at("specialist"));
            Optional<String> question = text("question");
            Optional<Consent> consent = at("consent").ifTold(Words.of(Consent.class));
            return () -> AdviceRequest.asked(on, reference.orElseThrow(), specialist.orElseThrow())
                    .question(question)
                    .consent(consent.orElse(Consent.NOT_RECORDED))
                    .build();
        }

        private Supplier<ApproachEntry> adviceReceipt() {
            Optional<String> reference = Words.reference(at("reference"));
            ImmutableList<String> recommendations = texts("recommendations");
            return () -> new AdviceReceipt(on, reference.orElseThrow(), recommendations);
        }

        private Supplier<ApproachEntry> views() {
            Voice parents = voice("parents");
            Voice child = voice("child");
            return () -> new ViewsGathered(on, parents, child);
        }

        private Supplier<ApproachEntry> progressCheck() {
            ImmutableMap<PrimeArea, String> strengths = Words.texts(at("strengths"), PrimeArea.class);
            ImmutableMap<PrimeArea, String> concerns = Words.texts(at("concerns"), PrimeArea.class);
            Voice parents = voice("parents");
            return () -> new ProgressCheck(on, strengths, concerns, parents);
        }
    }
}
