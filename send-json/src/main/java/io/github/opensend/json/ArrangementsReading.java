package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.Consent;
import io.github.opensend.core.arrangement.ArrangementWord;
import io.github.opensend.core.arrangement.BudgetForm;
import io.github.opensend.core.arrangement.BudgetKind;
import io.github.opensend.core.arrangement.BudgetPart;
import io.github.opensend.core.arrangement.CheckKind;
import io.github.opensend.core.arrangement.CheckResult;
import io.github.opensend.core.arrangement.EotasPackage;
import io.github.opensend.core.arrangement.HearingOutcome;
import io.github.opensend.core.arrangement.KeyWorkerReferral;
import io.github.opensend.core.arrangement.PackagePart;
import io.github.opensend.core.arrangement.PanelHearing;
import io.github.opensend.core.arrangement.PersonalBudget;
import io.github.opensend.core.arrangement.Provider;
import io.github.opensend.core.arrangement.ProviderCheck;
import io.github.opensend.core.arrangement.Registration;
import io.github.opensend.core.arrangement.TransportCase;
import io.github.opensend.core.arrangement.TransportKind;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what is arranged for one child or young person beside a school place. */
final class ArrangementsReading {
    static final String SCHEMA = "opensend/arrangements/1";
    static final int MINUTES_OF_A_WEEK = 7 * ProvisionReading.MINUTES_OF_A_DAY;
    static final int HIGHEST_AGE = 150;

    private ArrangementsReading() {}

    static Optional<ArrangementsDocument> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(
                ImmutableSet.of("schema", "child", "packages", "providers", "budgets", "transport", "keyWorker"));
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> child = Words.reference(place.at("child"));
        ImmutableList<EotasPackage> packages =
                Words.eachOfItsOwn(place.at("packages"), "reference", ArrangementsReading::eotas);
        ImmutableList<Provider> providers =
                Words.eachOfItsOwn(place.at("providers"), "reference", ArrangementsReading::provider);
        ImmutableList<PersonalBudget> budgets =
                Words.eachOfItsOwn(place.at("budgets"), "reference", ArrangementsReading::budget);
        ImmutableList<TransportCase> transport =
                Words.eachOfItsOwn(place.at("transport"), "reference", ArrangementsReading::transport);
        ImmutableList<KeyWorkerReferral> keyWorker =
                Words.eachOfItsOwn(place.at("keyWorker"), "reference", ArrangementsReading::keyWorker);
        ImmutableMap<String, String> own = place.own();
        return place.faultsSoFar() > before
                ? Optional.empty()
                : Optional.of(ArrangementsDocument.of(child.orElseThrow())
                        .addAllPackages(packages)
                        .addAllProviders(providers)
                        .addAllBudgets(budgets)
                        .addAllTransport(transport)
                        .addAllKeyWorker(keyWorker)
                        .putAllExtras(own)
                        .build());
    }

    private static <W extends Enum<W> & ArrangementWord> Optional<W> word(Place place, Class<W> list) {
        return Words.of(list.getEnumConstants(), ArrangementWord::id).apply(place);
    }

    private static Optional<LocalDate> day(Place place, String name) {
        return place.at(name).ifTold(Place::day);
    }

    /** Notes a day that lies before the one that it cannot lie before. */
    private static void inOrder(Place place, String later, Optional<LocalDate> first, Optional<LocalDate> last) {
        first.ifPresent(from -> last.filter(from::isAfter)
                .ifPresent(early -> place.at(later).refused(from + " or later, because it began on that day")));
    }

    private static Optional<Long> pence(Place place) {
        return place.ifTold(at -> at.wholeNumber(ProvisionReading.MOST_PENCE).map(Integer::longValue));
    }

    private static ImmutableList<LocalDate> days(Place place) {
        return Words.eachOnceIfTold(place, Place::day);
    }

    private static Optional<EotasPackage> eotas(Place at) {
        return at.object(
                ImmutableSet.of(
                        "reference", "parts", "hasPlan", "managementAgreed", "hearings", "reviewed", "reviewOn"),
                place -> {
                    Optional<String> reference = Words.reference(place.at("reference"));
                    ImmutableList<PackagePart> parts = place.at("parts").listIfTold(0, ArrangementsReading::part);
                    Optional<Boolean> hasPlan = place.at("hasPlan").ifTold(Place::flag);
                    Optional<LocalDate> agreed = day(place, "managementAgreed");
                    ImmutableList<PanelHearing> hearings =
                            place.at("hearings").listIfTold(0, ArrangementsReading::hearing);
                    ImmutableList<LocalDate> reviewed = days(place.at("reviewed"));
                    Optional<LocalDate> reviewOn = day(place, "reviewOn");
                    return () -> EotasPackage.eotas(reference.orElseThrow())
                            .addAllParts(parts)
                            .hasPlan(hasPlan)
                            .managementAgreed(agreed)
                            .addAllHearings(hearings)
                            .addAllReviewed(reviewed)
                            .reviewOn(reviewOn)
                            .build();
                });
    }

    private static Optional<PackagePart> part(Place at) {
        return at.object(ImmutableSet.of("what", "provider", "minutesAWeek", "costInPence", "from", "last"), place -> {
            Optional<String> what = Words.text(place.at("what"));
            Optional<String> provider = place.at("provider").ifTold(Words::reference);
            Optional<Integer> minutes = place.at("minutesAWeek").ifTold(told -> told.wholeNumber(MINUTES_OF_A_WEEK));
            Optional<Long> cost = pence(place.at("costInPence"));
            Optional<LocalDate> from = day(place, "from");
            Optional<LocalDate> last = day(place, "last");
            inOrder(place, "last", from, last);
            return () -> PackagePart.part(what.orElseThrow())
                    .provider(provider)
                    .minutesAWeek(minutes)
                    .costInPence(cost)
                    .from(from)
                    .last(last)
                    .build();
        });
    }

    private static Optional<PanelHearing> hearing(Place at) {
        return at.object(ImmutableSet.of("on", "outcome"), place -> {
            Optional<LocalDate> on = place.at("on").day();
            Optional<HearingOutcome> outcome = place.at("outcome").ifTold(told -> word(told, HearingOutcome.class));
            return () -> new PanelHearing(on.orElseThrow(), outcome.orElse(HearingOutcome.NOT_RECORDED));
        });
    }

    private static Optional<Provider> provider(Place at) {
        return at.object(ImmutableSet.of("reference", "registration", "checks"), place -> {
            Optional<String> reference = Words.reference(place.at("reference"));
            Optional<Registration> registration =
                    place.at("registration").ifTold(told -> word(told, Registration.class));
            ImmutableList<ProviderCheck> checks = place.at("checks").listIfTold(0, ArrangementsReading::check);
            return () -> Provider.provider(reference.orElseThrow())
                    .registration(registration.orElse(Registration.NOT_KNOWN))
                    .addAllChecks(checks)
                    .build();
        });
    }

    private static Optional<ProviderCheck> check(Place at) {
        return at.object(ImmutableSet.of("kind", "on", "byRole", "result", "validUntil"), place -> {
            Optional<CheckKind> kind = word(place.at("kind"), CheckKind.class);
            Optional<LocalDate> on = place.at("on").day();
            Optional<String> byRole = place.at("byRole").ifTold(told -> told.label(JourneyReading.LONGEST_NAME));
            Optional<CheckResult> result = place.at("result").ifTold(told -> word(told, CheckResult.class));
            Optional<LocalDate> validUntil = day(place, "validUntil");
            inOrder(place, "validUntil", on, validUntil);
            return () -> ProviderCheck.check(kind.orElseThrow(), on.orElseThrow())
                    .byRole(byRole)
                    .result(result.orElse(CheckResult.NOT_RECORDED))
                    .validUntil(validUntil)
                    .build();
        });
    }

    private static Optional<PersonalBudget> budget(Place at) {
        return at.object(ImmutableSet.of("reference", "parts", "noticeOn", "consentOn", "reviewed"), place -> {
            Optional<String> reference = Words.reference(place.at("reference"));
            ImmutableList<BudgetPart> parts = place.at("parts").listIfTold(0, ArrangementsReading::budgetPart);
            Optional<LocalDate> noticeOn = day(place, "noticeOn");
            Optional<LocalDate> consentOn = day(place, "consentOn");
            ImmutableList<LocalDate> reviewed = days(place.at("reviewed"));
            return () -> PersonalBudget.budget(reference.orElseThrow())
                    .addAllParts(parts)
                    .noticeOn(noticeOn)
                    .consentOn(consentOn)
                    .addAllReviewed(reviewed)
                    .build();
        });
    }

    private static Optional<BudgetPart> budgetPart(Place at) {
        return at.object(ImmutableSet.of("kind", "form", "amountInPence", "from", "last"), place -> {
            Optional<BudgetKind> kind = word(place.at("kind"), BudgetKind.class);
            Optional<BudgetForm> form = word(place.at("form"), BudgetForm.class);
            Optional<Long> amount = pence(place.at("amountInPence"));
            Optional<LocalDate> from = day(place, "from");
            Optional<LocalDate> last = day(place, "last");
            inOrder(place, "last", from, last);
            return () -> BudgetPart.part(kind.orElseThrow(), form.orElseThrow())
                    .amountInPence(amount)
                    .from(from)
                    .last(last)
                    .build();
        });
    }

    private static Optional<TransportCase> transport(Place at) {
        return at.object(
                ImmutableSet.of("reference", "referredOn", "decidedOn", "decision", "kind", "arrangedFrom"), place -> {
                    Optional<String> reference = Words.reference(place.at("reference"));
                    Optional<LocalDate> referredOn = day(place, "referredOn");
                    Optional<LocalDate> decidedOn = day(place, "decidedOn");
                    inOrder(place, "decidedOn", referredOn, decidedOn);
                    Optional<String> decision = place.at("decision").ifTold(Words::text);
                    Optional<TransportKind> kind = place.at("kind").ifTold(told -> word(told, TransportKind.class));
                    Optional<LocalDate> arrangedFrom = day(place, "arrangedFrom");
                    arrangedFrom
                            .filter(day ->
                                    kind.filter(TransportKind.NONE::equals).isPresent())
                            .ifPresent(day -> place.at("arrangedFrom").refused("no day, because nothing is arranged"));
                    return () -> TransportCase.transport(reference.orElseThrow())
                            .referredOn(referredOn)
                            .decidedOn(decidedOn)
                            .decision(decision)
                            .kind(kind)
                            .arrangedFrom(arrangedFrom)
                            .build();
                });
    }

    private static Optional<KeyWorkerReferral> keyWorker(Place at) {
        return at.object(
                ImmutableSet.of("reference", "age", "enteredOn", "leftOn", "consent", "referredOn", "keyWorkerFrom"),
                place -> {
                    Optional<String> reference = Words.reference(place.at("reference"));
                    Optional<Integer> age = place.at("age").ifTold(told -> told.wholeNumber(HIGHEST_AGE));
                    Optional<LocalDate> enteredOn = day(place, "enteredOn");
                    Optional<LocalDate> leftOn = day(place, "leftOn");
                    inOrder(place, "leftOn", enteredOn, leftOn);
                    Optional<Consent> consent = place.at("consent").ifTold(Words.of(Consent.class));
                    ImmutableList<LocalDate> referredOn = days(place.at("referredOn"));
                    Optional<LocalDate> keyWorkerFrom = day(place, "keyWorkerFrom");
                    return () -> KeyWorkerReferral.referral(reference.orElseThrow())
                            .age(age)
                            .enteredOn(enteredOn)
                            .leftOn(leftOn)
                            .consent(consent.orElse(Consent.NOT_RECORDED))
                            .addAllReferredOn(referredOn)
                            .keyWorkerFrom(keyWorkerFrom)
                            .build();
                });
    }
}
