package io.github.opensend.core.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.approach.Consent;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyWorkerReferralTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private static final KeyWorkerReferral WHOLE = KeyWorkerReferral.referral("child-7")
            .age(25)
            .enteredOn(DAY)
            .consent(Consent.GIVEN)
            .addReferredOn(DAY.plusDays(3))
            .build();

    @Test
    void whatTheSourceNamesAndTheRecordDoesNotShowIsFoundAndNothingSensitiveIsSaid() {
        assertThat(KeyWorkerReferral.referral("child-7").build().findings(DAY))
                .extracting(ArrangementFinding::rule)
                .containsExactly(
                        KeyWorkerRule.REGISTER_ENTRY_NOT_RECORDED,
                        KeyWorkerRule.CONSENT_NOT_RECORDED,
                        KeyWorkerRule.REFERRAL_NOT_RECORDED,
                        KeyWorkerRule.AGE_NOT_RECORDED);
        assertThat(WHOLE.findings(DAY.plusDays(3))).isEmpty();
        assertThat(WHOLE.findings(DAY.plusDays(2)))
                .extracting(ArrangementFinding::rule)
                .containsExactly(KeyWorkerRule.REFERRAL_NOT_RECORDED);
        assertThat(ImmutableKeyWorkerReferral.copyOf(WHOLE).withAge(26).findings(DAY.plusDays(3)))
                .singleElement()
                .hasToString("the recorded age is above 25, and the service is for 0 to 25");
        assertThat(WHOLE).hasToString("referral to a key worker");
        assertThat(Serialised.andBack(WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void aConsentThatWasRefusedIsRecorded() {
        assertThat(ImmutableKeyWorkerReferral.copyOf(WHOLE)
                        .withConsent(Consent.REFUSED)
                        .findings(DAY.plusDays(3)))
                .isEmpty();
    }

    @Test
    void badInputIsRefusedWithoutSayingWhatIsSensitive() {
        assertThatThrownBy(() -> ImmutableKeyWorkerReferral.copyOf(WHOLE).withLeftOn(DAY.minusDays(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a referral to a key worker: expected the end of an entry on or after its start, found it"
                        + " before");
    }

    @Test
    void everyRuleHasItsSourceItsForceAndItsCertainty() {
        assertThat(Stream.of(ProviderRule.values(), BudgetRule.values(), KeyWorkerRule.values())
                        .<ArrangementRule>flatMap(Arrays::stream))
                .allSatisfy(rule -> {
                    assertThat(rule.words()).isNotBlank().doesNotEndWith(".");
                    assertThat(rule.citation().toString()).isNotBlank();
                    assertThat(rule.certainty() == Certainty.VERIFIED && rule.standing() == Standing.CONVENTION)
                            .isFalse();
                });
    }

    @Test
    void noMethodOfThePackageIsNamedAsAGate() throws IOException, URISyntaxException {
        URI home = EotasPackage.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        List<String> names;
        try (Stream<Path> files = Files.list(Path.of(home).resolve("io/github/opensend/core/arrangement"))) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .flatMap(file ->
                            Arrays.stream(named(file.replace(".class", "")).getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .map(Method::getName)
                    .toList();
        }

        assertThat(names).contains("findings", "readyFor");
        assertThat(names).noneMatch(name -> name.matches("(?i).*(eligib|entitle|allow|forbid|approve|score|block).*"));
        assertThat(names).noneMatch(name -> name.matches("(may|can)[A-Z].*"));
    }

    private static Class<?> named(String simple) {
        try {
            return Class.forName(EotasPackage.class.getPackageName() + "." + simple);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
