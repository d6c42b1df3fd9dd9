package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.Frequency;
import io.github.opensend.core.approach.Voice;
import io.github.opensend.core.code.Code;
import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.plan.AboutMe;
import io.github.opensend.core.plan.AdulthoodOutcome;
import io.github.opensend.core.plan.AdviceEntry;
import io.github.opensend.core.plan.AdviceKind;
import io.github.opensend.core.plan.DirectPayment;
import io.github.opensend.core.plan.EhcPlan;
import io.github.opensend.core.plan.FrontPage;
import io.github.opensend.core.plan.InvalidPlanException;
import io.github.opensend.core.plan.Placement;
import io.github.opensend.core.plan.PlanFault;
import io.github.opensend.core.plan.PlanNeed;
import io.github.opensend.core.plan.PlanOrigin;
import io.github.opensend.core.plan.PlanOutcome;
import io.github.opensend.core.plan.PlanProvision;
import io.github.opensend.core.plan.PlanSection;
import io.github.opensend.core.plan.PlanStatus;
import io.github.opensend.core.plan.Strand;
import io.github.opensend.core.plan.ThreadRow;
import io.github.opensend.core.setting.YearGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads one version of an EHC plan. */
final class PlanReading {
    static final String SCHEMA = "opensend/plan/1";
    static final int HIGHEST_VERSION = 10_000;
    static final Pattern ITEM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    static final ImmutableList<PlanSection> OF_PROVISION =
            ImmutableList.of(PlanSection.F, PlanSection.G, PlanSection.H1, PlanSection.H2);

    static final ImmutableSet<String> YEAR_GROUPS =
            CodeSets.YEAR_GROUP.codes().stream().map(Code::value).collect(ImmutableSet.toImmutableSet());

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "schema",
            "plan",
            "version",
            "status",
            "dated",
            "origin",
            "yearGroup",
            "signedOn",
            "front",
            "aboutMe",
            "strengths",
            "thread",
            "noneIdentified",
            "placement",
            "personalBudget",
            "directPayments",
            "advice");

    private PlanReading() {}

    static Optional<PlanDocument> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> reference = Words.reference(place.at("plan"));
        Optional<Integer> version = place.at("version").wholeNumber(1, HIGHEST_VERSION);
        Optional<PlanStatus> status =
                Words.of(PlanStatus.values(), PlanStatus::id).apply(place.at("status"));
        Optional<LocalDate> dated = place.at("dated").day();
        Optional<PlanOrigin> origin = place.at("origin").ifTold(Words.of(PlanOrigin.values(), PlanOrigin::id));
        Optional<YearGroup> yearGroup =
                place.at("yearGroup").ifTold(at -> at.oneOf(YEAR_GROUPS)).map(YearGroup::of);
        Optional<LocalDate> signedOn = place.at("signedOn").ifTold(Place::day);
        Optional<FrontPage> front = place.at("front").ifTold(PlanReading::front);
        Optional<AboutMe> aboutMe = place.at("aboutMe").ifTold(PlanReading::aboutMe);
        ImmutableMap<Strand, String> strengths = strengths(place.at("strengths"));
        ImmutableList<ThreadRow> thread = place.at("thread").list(0).stream()
                .map(PlanReading::row)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Strand> none =
                Words.eachOnceIfTold(place.at("noneIdentified"), Words.of(Strand.values(), Strand::id));
        Optional<Placement> placement = place.at("placement").ifTold(PlanReading::placement);
        Optional<String> budget = place.at("personalBudget").ifTold(Words::text);
        ImmutableList<DirectPayment> payments = place.at("directPayments").listIfTold(0, PlanReading::payment);
        ImmutableList<AdviceEntry> advice = place.at("advice").listIfTold(0, PlanReading::advice);
        ImmutableMap<String, String> own = place.own();
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return plan(
                        place,
                        EhcPlan.plan(
                                        reference.orElseThrow(),
                                        version.orElseThrow(),
                                        status.orElseThrow(),
                                        dated.orElseThrow())
                                .origin(origin.orElse(PlanOrigin.NOT_RECORDED))
                                .yearGroup(yearGroup)
                                .signedOn(signedOn)
                                .front(front.orElseGet(FrontPage.page()::build))
                                .aboutMe(aboutMe.orElseGet(AboutMe.section()::build))
                                .putAllStrengths(strengths)
                                .addAllThread(thread)
                                .addAllNoneIdentified(none)
                                .placement(placement.orElse(Placement.at().build()))
                                .personalBudget(budget)
                                .addAllDirectPayments(payments)
                                .addAllAdvice(advice)::build)
                .map(plan -> new PlanDocument(plan, own));
    }

    private static Optional<EhcPlan> plan(Place place, Supplier<EhcPlan> making) {
        try {
            return Optional.of(making.get());
        } catch (InvalidPlanException refused) {
            for (PlanFault fault : refused.faults()) {
                place.along(fault.place()).fault(fault.found(), fault.expected());
            }
            return Optional.empty();
        }
    }

    private static Optional<Boolean> flag(Place place, String name) {
        return place.at(name).ifTold(Place::flag);
    }

    private static Optional<String> text(Place place, String name) {
        return place.at(name).ifTold(Words::text);
    }

    private static Optional<String> item(Place place) {
        return place.word(
                text -> ITEM.matcher(text).matches(), "1 to 100 letters, digits, dots, hyphens and low lines");
    }

    private static Voice voice(Place place, String name) {
        return place.at(name).ifTold(EntryReading::voice).orElseGet(Voice::notRecorded);
    }

    private static Optional<FrontPage> front(Place at) {
        return at.object(
                ImmutableSet.of(
                        "youngPerson", "knownToSocialCare", "lookedAfterNow", "lookedAfterBefore", "onePageProfile"),
                place -> FrontPage.page()
                        .youngPerson(flag(place, "youngPerson"))
                        .knownToSocialCare(flag(place, "knownToSocialCare"))
                        .lookedAfterNow(flag(place, "lookedAfterNow"))
                        .lookedAfterBefore(flag(place, "lookedAfterBefore"))
                        .onePageProfile(flag(place, "onePageProfile"))::build);
    }

    private static Optional<AboutMe> aboutMe(Place at) {
        return at.object(
                ImmutableSet.of("history", "child", "parents", "interests", "strengths", "aspirations", "media"),
                place -> AboutMe.section()
                        .history(text(place, "history"))
                        .child(voice(place, "child"))
                        .parents(voice(place, "parents"))
                        .addAllInterests(place.at("interests").listIfTold(0, Words::text))
                        .addAllStrengths(place.at("strengths").listIfTold(0, Words::text))
                        .addAllAspirations(place.at("aspirations").listIfTold(0, Words::text))
                        .addAllMedia(place.at("media").listIfTold(0, Words::text))::build);
    }

    private static ImmutableMap<Strand, String> strengths(Place place) {
        Map<Strand, String> strengths = new EnumMap<>(Strand.class);
        if (place.isTold() && place.isObject()) {
            place.takesOnly(Arrays.stream(Strand.values()).map(Strand::id).collect(ImmutableSet.toImmutableSet()));
            for (Strand strand : Strand.values()) {
                text(place, strand.id()).ifPresent(words -> strengths.put(strand, words));
            }
        }
        return ImmutableMap.copyOf(strengths);
    }

    private static Optional<ThreadRow> row(Place at) {
        return at.object(ImmutableSet.of("strand", "need", "provisions", "outcome"), place -> {
            Optional<Strand> strand = Words.of(Strand.values(), Strand::id).apply(place.at("strand"));
            Optional<PlanNeed> need = place.at("need").ifTold(PlanReading::need);
            ImmutableList<PlanProvision> provisions = place.at("provisions").listIfTold(0, PlanReading::provision);
            Optional<PlanOutcome> outcome = place.at("outcome").ifTold(PlanReading::outcome);
            return () -> ThreadRow.row(strand.orElseThrow())
                    .need(need)
                    .addAllProvisions(provisions)
                    .outcome(outcome)
                    .build();
        });
    }

    private static Optional<PlanNeed> need(Place at) {
        return at.object(ImmutableSet.of("reference", "words"), place -> {
            Optional<String> reference = item(place.at("reference"));
            Optional<String> words = Words.text(place.at("words"));
            return () -> new PlanNeed(reference.orElseThrow(), words.orElseThrow());
        });
    }

    private static Optional<PlanProvision> provision(Place at) {
        return at.object(
                ImmutableSet.of(
                        "reference",
                        "section",
                        "words",
                        "frequency",
                        "minutes",
                        "providedBy",
                        "expertise",
                        "unquantifiedBecause",
                        "preparesFor"),
                place -> {
                    Optional<String> reference = item(place.at("reference"));
                    Optional<PlanSection> section = Words.of(OF_PROVISION.toArray(PlanSection[]::new), PlanSection::id)
                            .apply(place.at("section"));
                    Optional<String> words = Words.text(place.at("words"));
                    Optional<Frequency> frequency = place.at("frequency").ifTold(ProvisionReading::frequency);
                    Optional<Integer> minutes =
                            place.at("minutes").ifTold(told -> told.wholeNumber(1, ProvisionReading.MINUTES_OF_A_DAY));
                    ImmutableList<String> by = Words.eachOnceIfTold(
                            place.at("providedBy"), told -> told.label(JourneyReading.LONGEST_NAME));
                    Optional<String> expertise = text(place, "expertise");
                    Optional<String> because = text(place, "unquantifiedBecause");
                    ImmutableList<AdulthoodOutcome> preparesFor = preparesFor(place);
                    return () -> PlanProvision.provision(
                                    reference.orElseThrow(), section.orElseThrow(), words.orElseThrow())
                            .frequency(frequency)
                            .minutes(minutes)
                            .addAllProvidedBy(by)
                            .expertise(expertise)
                            .unquantifiedBecause(because)
                            .addAllPreparesFor(preparesFor)
                            .build();
                });
    }

    private static Optional<PlanOutcome> outcome(Place at) {
        return at.object(ImmutableSet.of("reference", "words", "measure", "byWhen", "preparesFor"), place -> {
            Optional<String> reference = item(place.at("reference"));
            Optional<String> words = Words.text(place.at("words"));
            Optional<String> measure = text(place, "measure");
            Optional<LocalDate> byWhen = place.at("byWhen").ifTold(Place::day);
            ImmutableList<AdulthoodOutcome> preparesFor = preparesFor(place);
            return () -> PlanOutcome.outcome(reference.orElseThrow(), words.orElseThrow())
                    .measure(measure)
                    .byWhen(byWhen)
                    .addAllPreparesFor(preparesFor)
                    .build();
        });
    }

    private static ImmutableList<AdulthoodOutcome> preparesFor(Place place) {
        return Words.eachOnceIfTold(place.at("preparesFor"), Words.of(AdulthoodOutcome.values(), AdulthoodOutcome::id));
    }

    private static Optional<Placement> placement(Place at) {
        return at.object(ImmutableSet.of("name", "type"), place -> {
            Optional<String> name = place.at("name").ifTold(told -> told.label(JourneyReading.LONGEST_NAME));
            Optional<String> type = place.at("type").ifTold(told -> told.label(JourneyReading.LONGEST_NAME));
            return Placement.at().name(name).type(type)::build;
        });
    }

    private static Optional<DirectPayment> payment(Place at) {
        return at.object(ImmutableSet.of("arrangements", "needs", "outcomes"), place -> {
            Optional<String> arrangements = Words.text(place.at("arrangements"));
            ImmutableList<String> needs = Words.eachOnceIfTold(place.at("needs"), PlanReading::item);
            ImmutableList<String> outcomes = Words.eachOnceIfTold(place.at("outcomes"), PlanReading::item);
            return () -> new DirectPayment(
                    arrangements.orElseThrow(), ImmutableSet.copyOf(needs), ImmutableSet.copyOf(outcomes));
        });
    }

    private static Optional<AdviceEntry> advice(Place at) {
        return at.object(
                ImmutableSet.of("reference", "kind", "requested", "receivedOn", "author", "appended", "childsViews"),
                place -> {
                    Optional<String> reference = item(place.at("reference"));
                    Optional<AdviceKind> kind =
                            Words.of(AdviceKind.values(), AdviceKind::id).apply(place.at("kind"));
                    Optional<Boolean> requested = flag(place, "requested");
                    Optional<LocalDate> receivedOn = place.at("receivedOn").ifTold(Place::day);
                    Optional<String> author =
                            place.at("author").ifTold(told -> told.label(JourneyReading.LONGEST_NAME));
                    Optional<Boolean> appended = flag(place, "appended");
                    Voice childsViews = voice(place, "childsViews");
                    return () -> AdviceEntry.advice(reference.orElseThrow(), kind.orElseThrow())
                            .requested(requested)
                            .receivedOn(receivedOn)
                            .author(author)
                            .appended(appended)
                            .childsViews(childsViews)
                            .build();
                });
    }
}
