package io.github.opensend.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProviderFindingsProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private record Setting(EotasPackage arranged, List<Provider> providers) {}

    private static LocalDate around(Random random) {
        return DAY.plusDays(random.nextInt(25) - 12);
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static PackagePart part(Random random) {
        LocalDate from = around(random);
        return PackagePart.part("forest school")
                .provider(sometimes(random, "v" + random.nextInt(4)))
                .minutesAWeek(sometimes(random, 180 * (1 + random.nextInt(7))))
                .costInPence(sometimes(random, (long) random.nextInt(100_000)))
                .from(sometimes(random, from))
                .last(sometimes(random, from.plusDays(random.nextInt(20))))
                .build();
    }

    private static Provider provider(String reference, Random random) {
        List<ProviderCheck> checks = new ArrayList<>();
        for (int i = random.nextInt(16); i > 0; i--) {
            LocalDate on = around(random);
            checks.add(ProviderCheck.check(one(random, CheckKind.values()), on)
                    .result(one(random, CheckResult.values()))
                    .validUntil(sometimes(random, on.plusDays(random.nextInt(9))))
                    .build());
        }
        return Provider.provider(reference)
                .registration(one(random, Registration.values()))
                .addAllChecks(checks)
                .build();
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Arbitraries.randomValue(random -> new Setting(
                EotasPackage.eotas("child-7")
                        .addAllParts(IntStream.range(0, random.nextInt(5))
                                .mapToObj(i -> part(random))
                                .toList())
                        .hasPlan(sometimes(random, random.nextBoolean()))
                        .managementAgreed(sometimes(random, around(random)))
                        .addAllHearings(IntStream.range(0, random.nextInt(3))
                                .mapToObj(i -> new PanelHearing(around(random), one(random, HearingOutcome.values())))
                                .toList())
                        .addReviewed(around(random))
                        .reviewOn(sometimes(random, around(random)))
                        .build(),
                IntStream.range(0, 3).mapToObj(i -> provider("v" + i, random)).toList()));
    }

    @Property
    void findingsAreWhatASlowLookFinds(@ForAll @From("settings") Setting setting) {
        assertThat(ProviderFindings.of(setting.arranged(), setting.providers(), DAY))
                .extracting(finding -> finding.rule().name()
                        + finding.provider().map(reference -> " " + reference).orElse("")
                        + finding.check().map(kind -> " " + kind.name()).orElse("")
                        + (finding.found().isEmpty() ? "" : " " + finding.found())
                        + finding.day().map(day -> " " + day).orElse(""))
                .containsExactlyInAnyOrderElementsOf(slowly(setting.arranged(), setting.providers()));
    }

    /** Every question is asked of every day, part, provider and kind by itself. */
    private static List<String> slowly(EotasPackage arranged, List<Provider> providers) {
        List<String> found = new ArrayList<>();
        int over = 0;
        for (PackagePart part : arranged.parts()) {
            over += part.last().isPresent() && part.last().get().isBefore(DAY) ? 1 : 0;
        }
        if (over > 0 && over == arranged.parts().size()) {
            return found;
        }
        if (arranged.managementAgreed().isEmpty()
                || arranged.managementAgreed().get().isAfter(DAY)) {
            found.add("MANAGEMENT_AGREEMENT_NOT_RECORDED");
        }
        boolean decided = false;
        boolean thisWeek = false;
        String last = "";
        for (LocalDate day = DAY.minusDays(30); !day.isAfter(DAY); day = day.plusDays(1)) {
            for (PanelHearing hearing : arranged.hearings()) {
                if (hearing.on().equals(day)) {
                    decided |= List.of("AGREED", "AGREED_WITH_CHANGES", "NOT_AGREED")
                            .contains(hearing.outcome().name());
                    thisWeek |= !day.isBefore(DAY.minusDays(6));
                    last = " " + day;
                }
            }
        }
        if (!decided) {
            found.add("PANEL_DECISION_NOT_RECORDED");
        }
        if (!thisWeek) {
            found.add("NOT_BEFORE_THE_PANEL_FOR_A_WEEK" + last);
        }
        if (arranged.reviewOn().isEmpty()) {
            found.add("REVIEW_DAY_NOT_RECORDED");
        } else {
            boolean reviewed = false;
            for (LocalDate day = arranged.reviewOn().get(); !day.isAfter(DAY); day = day.plusDays(1)) {
                reviewed |= arranged.reviewed().contains(day);
            }
            if (arranged.reviewOn().get().isBefore(DAY) && !reviewed) {
                found.add("REVIEW_DAY_PASSED " + arranged.reviewOn().get());
            }
        }
        for (int i = 0; i < arranged.parts().size(); i++) {
            PackagePart part = arranged.parts().get(i);
            boolean isOver = part.last().isPresent() && part.last().get().isBefore(DAY);
            if (!isOver && part.provider().isEmpty()) {
                found.add("PROVIDER_NOT_RECORDED part " + (i + 1));
            }
        }
        for (String reference : List.of("v0", "v1", "v2", "v3")) {
            boolean named = false;
            int minutes = 0;
            boolean unknown = false;
            for (PackagePart part : arranged.parts()) {
                boolean isOver = part.last().isPresent() && part.last().get().isBefore(DAY);
                boolean begun = part.from().isEmpty() || !part.from().get().isAfter(DAY);
                if (part.provider().equals(Optional.of(reference)) && !isOver) {
                    named = true;
                    minutes += begun ? part.minutesAWeek().orElse(0) : 0;
                    unknown |= begun && part.minutesAWeek().isEmpty();
                }
            }
            if (!named) {
                continue;
            }
            if (reference.equals("v3")) {
                found.add("PROVIDER_NOT_TOLD v3");
                continue;
            }
            Provider provider = providers.get(reference.charAt(1) - '0');
            if (provider.registration() == Registration.NOT_KNOWN) {
                found.add("REGISTRATION_NOT_KNOWN " + reference);
            }
            if (provider.registration() == Registration.UNREGISTERED) {
                boolean full = minutes / 60.0 > 18;
                if (full && arranged.hasPlan().equals(Optional.of(true))) {
                    found.add("UNREGISTERED_FULL_TIME " + reference);
                }
                if (full && arranged.hasPlan().isEmpty()) {
                    found.add("PLAN_NOT_RECORDED " + reference);
                }
                if (!full && unknown) {
                    found.add("HOURS_NOT_RECORDED " + reference);
                }
            }
            for (CheckKind kind : CheckKind.values()) {
                if (kind.everyProvider() || provider.registration() != Registration.REGISTERED) {
                    found.addAll(check(provider, kind));
                }
            }
        }
        return found;
    }

    private static List<String> check(Provider provider, CheckKind kind) {
        String about = " " + provider.reference() + " " + kind.name();
        for (LocalDate day = DAY; !day.isBefore(DAY.minusDays(30)); day = day.minusDays(1)) {
            List<ProviderCheck> ofDay = new ArrayList<>();
            for (ProviderCheck check : provider.checks()) {
                if (check.kind() == kind && check.on().equals(day)) {
                    ofDay.add(check);
                }
            }
            if (ofDay.stream().anyMatch(check -> check.result() == CheckResult.FAILED)) {
                return List.of("CHECK_FAILED" + about + " " + day);
            }
            if (ofDay.stream().anyMatch(check -> check.result() == CheckResult.NOT_RECORDED)) {
                return List.of("CHECK_RESULT_NOT_RECORDED" + about + " " + day);
            }
            if (!ofDay.isEmpty()) {
                boolean holds = ofDay.stream()
                        .anyMatch(check -> check.validUntil().isEmpty()
                                || !check.validUntil().get().isBefore(DAY));
                LocalDate until = ofDay.stream()
                        .map(check -> check.validUntil().orElse(LocalDate.MAX))
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                return holds ? List.of() : List.of("CHECK_EXPIRED" + about + " " + until);
            }
        }
        return List.of("CHECK_MISSING" + about);
    }

    @Property
    void theOrderOfRecordsChangesNothingAndNoChildIsNamed(
            @ForAll @From("settings") Setting setting, @ForAll Random random) {
        List<Provider> shuffled = new ArrayList<>();
        for (Provider provider : setting.providers()) {
            List<ProviderCheck> checks = new ArrayList<>(provider.checks());
            Collections.shuffle(checks, random);
            shuffled.add(ImmutableProvider.copyOf(provider).withChecks(checks));
        }
        Collections.shuffle(shuffled, random);
        List<ArrangementFinding> findings = ProviderFindings.of(setting.arranged(), setting.providers(), DAY);

        assertThat(ProviderFindings.of(setting.arranged(), shuffled, DAY)).isEqualTo(findings);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.citation()).isPresent();
            assertThat(finding.toString()).doesNotContain("child-7", "forest");
        });
        assertThat(Serialised.andBack(setting.arranged())).isEqualTo(setting.arranged());
        assertThat(setting.arranged().toString()).doesNotContain("child-7", "forest");
    }

    @Property
    void totalsOfADayAreTheSumOfItsPartsAndCountWhatIsNotRecorded(@ForAll @From("settings") Setting setting) {
        long minutes = 0;
        long pence = 0;
        int parts = 0;
        int unknownMinutes = 0;
        int unknownCosts = 0;
        for (PackagePart part : setting.arranged().parts()) {
            if (part.runsOn(DAY)) {
                parts++;
                minutes += part.minutesAWeek().orElse(0);
                pence += part.costInPence().orElse(0L);
                unknownMinutes += part.minutesAWeek().isEmpty() ? 1 : 0;
                unknownCosts += part.costInPence().isEmpty() ? 1 : 0;
            }
        }

        assertThat(setting.arranged().totals(DAY))
                .isEqualTo(new PackageTotals(parts, minutes, unknownMinutes, pence, unknownCosts));
    }

    private static List<ArrangementRule> hours(int minutes) {
        EotasPackage arranged = EotasPackage.eotas("p")
                .hasPlan(true)
                .addParts(PackagePart.part("a")
                        .provider("v")
                        .minutesAWeek(minutes)
                        .build())
                .build();
        return ProviderFindings.of(
                        arranged,
                        List.of(Provider.provider("v")
                                .registration(Registration.UNREGISTERED)
                                .build()),
                        DAY)
                .stream()
                .map(ArrangementFinding::rule)
                .toList();
    }

    @Example
    void eighteenHoursAreNotMoreThanEighteenHours() {
        assertThat(hours(18 * 60)).doesNotContain(ProviderRule.UNREGISTERED_FULL_TIME);
        assertThat(hours(18 * 60 + 1)).contains(ProviderRule.UNREGISTERED_FULL_TIME);
    }

    @Example
    void aMissingCheckIsNoFailure() {
        assertThat(hours(60)).contains(ProviderRule.CHECK_MISSING).doesNotContain(ProviderRule.CHECK_FAILED);
    }

    @Example
    void aFindingSaysItsWordsItsSourceItsForceAndHowSureItIs() {
        ArrangementFinding check = ArrangementFinding.finding(ProviderRule.CHECK_MISSING)
                .provider("v-3")
                .check(CheckKind.INSURANCE)
                .build();

        assertThat(check).hasToString("no such check is recorded (insurance, v-3)");
        assertThat(check.standing()).isEqualTo(Standing.CONVENTION);
        assertThat(check.certainty()).isEqualTo(Certainty.DESIGN_CHOICE);
        assertThat(check.citation().orElseThrow()).hasToString("OpenSEND conventions");
        assertThat(ProviderRule.UNREGISTERED_FULL_TIME.citation())
                .hasToString("Education and Skills Act 2008, ss 96, 92;"
                        + " House of Lords written answer HL5450, 20 February 2023");
        assertThat(ProviderRule.UNREGISTERED_FULL_TIME.standing()).isEqualTo(Standing.STATUTE);
        assertThat(ProviderRule.UNREGISTERED_FULL_TIME.certainty()).isEqualTo(Certainty.FROM_KNOWLEDGE);
        assertThat(EotasPackage.citation()).hasToString("Children and Families Act 2014, s 61");
    }

    @Example
    void whatNoSourceNamesIsOurConvention() {
        assertThat(Arrays.stream(CheckKind.values()).filter(kind -> kind.standing() == Standing.LOCAL_PRACTICE))
                .containsExactly(CheckKind.ATTENDANCE_REPORTING, CheckKind.RISK_ASSESSMENT)
                .allMatch(kind -> kind.certainty() == Certainty.INFERRED);
    }

    @Example
    void badInputIsRefusedWithEveryFault() {
        assertThatThrownBy(() -> PackagePart.part(" ")
                        .provider("")
                        .minutesAWeek(10_081)
                        .costInPence(-1L)
                        .from(DAY)
                        .last(DAY.minusDays(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a part of a package: what it is has to be told, found an empty text; the reference of the"
                        + " provider has to be told, found an empty text; a week has 0 to 10080 minutes, found 10081; it"
                        + " costs 0 or more, found -1; expected the last day on or after the first day 2026-03-16, found"
                        + " 2026-03-15");
        assertThatThrownBy(() -> ProviderCheck.check(CheckKind.INSURANCE, DAY)
                        .byRole(" ")
                        .validUntil(DAY.minusDays(1))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("insurance check: the role has to be told")
                .hasMessageContaining("2026-03-15");
        assertThatThrownBy(() -> EotasPackage.eotas(" ").build()).hasMessageContaining("a package: the reference");
        assertThatThrownBy(() -> ProviderFindings.of(
                        EotasPackage.eotas("p").build(),
                        List.of(
                                Provider.provider("v").build(),
                                Provider.provider("v").build()),
                        DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected each provider once, found twice: [v]");
    }
}
