package io.github.opensend.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAuthoritiesTest {
    private static final LocalAuthority BUCKINGHAMSHIRE =
            LocalAuthorities.withCode("825").orElseThrow();

    static Stream<LocalAuthority> authorities() {
        return LocalAuthorities.all().stream();
    }

    @ParameterizedTest
    @MethodSource("authorities")
    void everyAuthorityIsFoundByItsNumberAndByEachOfItsCodes(LocalAuthority authority) {
        assertThat(LocalAuthorities.withCode(authority.code())).containsSame(authority);
        assertThat(authority.gssCodes())
                .isNotEmpty()
                .allSatisfy(
                        gss -> assertThat(LocalAuthorities.withGss(gss.code())).containsSame(authority));
        assertThat(authority.name()).isNotBlank().doesNotContain("\"");
        assertThat(authority.region().gss()).matches("E1200000[1-9]");
    }

    @Test
    void theRegisterHoldsEveryAuthorityOfTheRelease() {
        assertThat(LocalAuthorities.all())
                .hasSize(158)
                .isSorted()
                .filteredOn(authority -> authority.gssCodes().size() > 1)
                .containsExactly(BUCKINGHAMSHIRE);
        assertThat(authorities().map(LocalAuthority::region).distinct()).hasSize(9);
        assertThat(authorities().filter(authority -> wasSeen(authority, "timeliness_20_week", "2024")))
                .hasSize(153);
    }

    @Test
    void bothCodesOfBuckinghamshireJoinToOneAuthority() {
        assertThat(LocalAuthorities.withGss("E06000060")).containsSame(BUCKINGHAMSHIRE);
        assertThat(LocalAuthorities.withGss("E10000002")).containsSame(BUCKINGHAMSHIRE);
        assertThat(BUCKINGHAMSHIRE.gssCodes()).hasToString("[E06000060, E10000002]");
    }

    @Test
    void eachCodeSaysWhereItWasSeen() {
        GssCode current = BUCKINGHAMSHIRE.gssCodes().get(0);
        GssCode abolished = BUCKINGHAMSHIRE.gssCodes().get(1);

        assertThat(current.seen())
                .extracting(Sighting::toString)
                .containsExactly(
                        "assessments 2020 to 2022",
                        "caseload 202021 to 202223",
                        "ceased_plans 2022",
                        "newplans 2020 to 2021",
                        "personal_budgets 202021 to 202223",
                        "requests 2020 to 2022",
                        "timeliness_20_week 2020 to 2022");
        assertThat(abolished.seen())
                .contains(new Sighting("timeliness_20_week", "2019", "2019"))
                .contains(new Sighting("timeliness_20_week", "2023", "2024"))
                .contains(new Sighting("residential_settings", "201819", "202425"));
        assertThat(abolished.note()).hasValueSatisfying(note -> assertThat(note).contains("county"));
    }

    @Test
    void noFileAndPeriodCarriesBothCodesOfBuckinghamshire() {
        List<Sighting> all = BUCKINGHAMSHIRE.gssCodes().stream()
                .flatMap(gss -> gss.seen().stream())
                .toList();

        assertThat(all)
                .allSatisfy(one -> assertThat(all)
                        .filteredOn(other -> other != one && other.file().equals(one.file()))
                        .allMatch(other -> other.last().compareTo(one.first()) < 0
                                || other.first().compareTo(one.last()) > 0));
    }

    @Test
    void namesWithCommasAreWhole() {
        assertThat(LocalAuthorities.withCode("810"))
                .hasValueSatisfying(hull -> assertThat(hull).hasToString("Kingston upon Hull, City of (810)"));
        assertThat(LocalAuthorities.withCode("839"))
                .hasValueSatisfying(
                        authority -> assertThat(authority.name()).isEqualTo("Bournemouth, Christchurch and Poole"));
    }

    @Test
    void anAuthorityThatIsGoneIsStillKnown() {
        LocalAuthority cumbria = LocalAuthorities.withGss("E10000006").orElseThrow();

        assertThat(cumbria).hasToString("Cumbria (909)");
        assertThat(wasSeen(cumbria, "timeliness_20_week", "2022")).isTrue();
        assertThat(wasSeen(cumbria, "timeliness_20_week", "2023")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "123", "999"})
    void anUnknownNumberFindsNothing(String code) {
        assertThat(LocalAuthorities.withCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E92000001", "E12000004", "E10000001", "W06000001"})
    void anUnknownCodeFindsNothing(String gss) {
        assertThat(LocalAuthorities.withGss(gss)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "92", "0925", "92S", " 925", "E10000019", "٩٢٥"})
    void whatIsNoNumberIsRefused(String code) {
        assertThatThrownBy(() -> LocalAuthorities.withCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"" + code + "\"", "three digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "925", "e10000019", "E1000019", "E100000190", "x"})
    void whatIsNoGssCodeIsRefused(String gss) {
        assertThatThrownBy(() -> LocalAuthorities.withGss(gss))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"" + gss + "\"", "eight digits");
    }

    @Test
    void theNumberIsTheIdentity() {
        LocalAuthority renamed = ImmutableLocalAuthority.copyOf(BUCKINGHAMSHIRE)
                .withName("Bucks")
                .withGssCodes(BUCKINGHAMSHIRE.gssCodes().get(0));

        assertThat(renamed)
                .isEqualTo(BUCKINGHAMSHIRE)
                .hasSameHashCodeAs(BUCKINGHAMSHIRE)
                .isEqualByComparingTo(BUCKINGHAMSHIRE)
                .isNotEqualTo(ImmutableLocalAuthority.copyOf(BUCKINGHAMSHIRE).withCode("826"));
    }

    @Test
    void anAuthorityComesBackFromItsSerialisedForm() {
        assertThat(LocalAuthorities.all()).allSatisfy(authority -> {
            LocalAuthority back = Serialised.andBack(authority);
            assertThat(back).isEqualTo(authority);
            assertThat(back.gssCodes()).isEqualTo(authority.gssCodes());
            assertThat(back.region()).isEqualTo(authority.region());
        });
        assertThat(Serialised.andBack(new England())).isEqualTo(new England()).hasToString("England");
    }

    @Test
    void whatDoesNotHoldTogetherIsRefused() {
        assertThatThrownBy(() -> new Sighting("requests", "2023", "2019"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2023", "2019");
        assertThatThrownBy(() -> new Sighting("requests", "2019", "201920"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Region("East Midlands", "E12000004"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("East Midlands");
        assertThatThrownBy(() -> ImmutableLocalAuthority.copyOf(BUCKINGHAMSHIRE).withGssCodes())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("825");
    }

    private static boolean wasSeen(LocalAuthority authority, String file, String period) {
        return authority.gssCodes().stream()
                .flatMap(gss -> gss.seen().stream())
                .anyMatch(seen -> seen.file().equals(file)
                        && seen.first().compareTo(period) <= 0
                        && seen.last().compareTo(period) >= 0);
    }
}
