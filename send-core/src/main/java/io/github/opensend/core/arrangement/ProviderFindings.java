package io.github.opensend.core.arrangement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks in a package and at its providers for what is missing, as of a day. Only what is recorded up to that day is looked
 * at. A provider is looked at while a part that names it is not over, so before the part begins as well; hours are those of
 * the parts that run on the day.
 *
 * @since 0.1.0
 */
public final class ProviderFindings {
    private static final int DAYS_OF_A_WEEK = 7;

    private final ImmutableList.Builder<ArrangementFinding> findings = ImmutableList.builder();
    private final EotasPackage arranged;
    private final Map<String, Provider> providers;
    private final LocalDate asOf;

    private ProviderFindings(EotasPackage arranged, Map<String, Provider> providers, LocalDate asOf) {
        this.arranged = arranged;
        this.providers = providers;
        this.asOf = asOf;
    }

    /**
     * What is looked for and the record does not show.
     *
     * @param arranged the package
     * @param providers what is known of providers; those that the package does not name are not looked at
     * @param asOf the day on which it is looked at; the day itself has not passed yet
     * @return the findings: of the package, then of each provider in the order in which the parts name them; none once every
     *     part is over
     * @throws IllegalArgumentException if a provider is told twice
     */
    public static ImmutableList<ArrangementFinding> of(
            EotasPackage arranged, Iterable<Provider> providers, LocalDate asOf) {
        Map<String, Provider> byReference = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Provider provider : providers) {
            if (byReference.put(provider.reference(), provider) != null) {
                twice.add(provider.reference());
            }
        }
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("expected each provider once, found twice: " + twice);
        }
        return new ProviderFindings(arranged, byReference, asOf).look();
    }

    private ImmutableList<ArrangementFinding> look() {
        ImmutableList<PackagePart> parts = arranged.parts();
        if (!parts.isEmpty() && parts.stream().allMatch(part -> part.overOn(asOf))) {
            return ImmutableList.of();
        }
        agreement();
        panel();
        review();
        Set<String> named = new LinkedHashSet<>();
        for (int place = 1; place <= parts.size(); place++) {
            PackagePart part = parts.get(place - 1);
            if (!part.overOn(asOf)) {
                part.provider().ifPresent(named::add);
                if (part.provider().isEmpty()) {
                    findings.add(ArrangementFinding.finding(ProviderRule.PROVIDER_NOT_RECORDED)
                            .found("part " + place)
                            .build());
                }
            }
        }
        named.forEach(this::provider);
        return findings.build();
    }

    private void agreement() {
        if (arranged.managementAgreed().filter(this::byNow).isEmpty()) {
            found(ProviderRule.MANAGEMENT_AGREEMENT_NOT_RECORDED);
        }
    }

    private void panel() {
        ImmutableList<PanelHearing> heard = arranged.hearings().stream()
                .filter(hearing -> byNow(hearing.on()))
                .collect(toImmutableList());
        if (heard.stream().noneMatch(hearing -> hearing.outcome().decision())) {
            found(ProviderRule.PANEL_DECISION_NOT_RECORDED);
        }
        LocalDate before = asOf.minusDays(DAYS_OF_A_WEEK);
        if (heard.stream().noneMatch(hearing -> hearing.on().isAfter(before))) {
            findings.add(ArrangementFinding.finding(ProviderRule.NOT_BEFORE_THE_PANEL_FOR_A_WEEK)
                    .day(heard.stream().map(PanelHearing::on).max(Comparator.naturalOrder()))
                    .build());
        }
    }

    private void review() {
        if (arranged.reviewOn().isEmpty()) {
            found(ProviderRule.REVIEW_DAY_NOT_RECORDED);
        }
        arranged.reviewOn()
                .filter(asOf::isAfter)
                .filter(day -> arranged.reviewed().stream().noneMatch(held -> !held.isBefore(day) && byNow(held)))
                .ifPresent(day -> findings.add(ArrangementFinding.finding(ProviderRule.REVIEW_DAY_PASSED)
                        .day(day)
                        .build()));
    }

    private void provider(String reference) {
        Provider provider = providers.get(reference);
        if (provider == null) {
            found(ProviderRule.PROVIDER_NOT_TOLD, reference);
            return;
        }
        if (provider.registration() == Registration.NOT_KNOWN) {
            found(ProviderRule.REGISTRATION_NOT_KNOWN, reference);
        }
        if (provider.registration() == Registration.UNREGISTERED) {
            hours(reference);
        }
        for (CheckKind kind : CheckKind.values()) {
            if (kind.everyProvider() || provider.registration() != Registration.REGISTERED) {
                check(provider, kind);
            }
        }
    }

    private void hours(String reference) {
        PackageTotals totals = PackageTotals.of(arranged.parts().stream()
                .filter(part -> part.runsOn(asOf)
                        && part.provider().filter(reference::equals).isPresent())
                .toList());
        boolean looksFullTime = totals.knownMinutes() > ProviderRule.FULL_TIME_ABOVE_MINUTES;
        if (looksFullTime && arranged.hasPlan().orElse(false)) {
            found(ProviderRule.UNREGISTERED_FULL_TIME, reference);
        }
        if (looksFullTime && arranged.hasPlan().isEmpty()) {
            found(ProviderRule.PLAN_NOT_RECORDED, reference);
        }
        if (!looksFullTime && totals.unknownMinutes() > 0) {
            found(ProviderRule.HOURS_NOT_RECORDED, reference);
        }
    }

    private void check(Provider provider, CheckKind kind) {
        Optional<ProviderCheck> latest = provider.latest(kind, asOf);
        if (latest.isEmpty()) {
            found(ProviderRule.CHECK_MISSING, provider, kind, Optional.empty());
            return;
        }
        ProviderCheck check = latest.get();
        switch (check.result()) {
            case FAILED -> found(ProviderRule.CHECK_FAILED, provider, kind, Optional.of(check.on()));
            case NOT_RECORDED -> found(ProviderRule.CHECK_RESULT_NOT_RECORDED, provider, kind, Optional.of(check.on()));
            case PASSED ->
                check.validUntil()
                        .filter(asOf::isAfter)
                        .ifPresent(day -> found(ProviderRule.CHECK_EXPIRED, provider, kind, Optional.of(day)));
        }
    }

    private boolean byNow(LocalDate day) {
        return !day.isAfter(asOf);
    }

    private void found(ProviderRule rule) {
        findings.add(ArrangementFinding.finding(rule).build());
    }

    private void found(ProviderRule rule, String provider) {
        findings.add(ArrangementFinding.finding(rule).provider(provider).build());
    }

    private void found(ProviderRule rule, Provider provider, CheckKind kind, Optional<LocalDate> day) {
        findings.add(ArrangementFinding.finding(rule)
                .provider(provider.reference())
                .check(kind)
                .day(day)
                .build());
    }
}
