package io.github.opensend.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final String WRONG_CHECK_LETTER =
            "[position 1: found another letter, expected the check letter of what follows]";

    @ParameterizedTest
    @CsvSource({
        "G80120000101A, true,  true",
        "H801200001001, false, true",
        "R900400001001, false, false",
        "X123456789832, false, false",
        "K925123418001, false, true",
        "X825123418002, false, true",
        "W92512341800A, true,  true",
        "G92512341800Z, true,  true"
    })
    void aUpnWhoseCheckLetterIsRightIsTaken(String text, boolean temporary, boolean recognised) {
        Upn upn = new Upn(text);

        assertThat(Upn.faultsIn(text)).isEmpty();
        assertThat(upn.value()).isEqualTo(text);
        assertThat(upn.isTemporary()).isEqualTo(temporary);
        assertThat(upn.authorityCode()).isEqualTo(text.substring(1, 4));
        assertThat(upn.authorityIsRecognised()).isEqualTo(recognised);
        assertThat(Serialised.andBack(upn)).isEqualTo(upn).hasSameHashCodeAs(upn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X123456789876", "A925123418001", "K925123418010", "K952123418001"})
    void aUpnWhoseCheckLetterIsWrongIsRefused(String text) {
        assertThat(Upn.faultsIn(text)).hasToString(WRONG_CHECK_LETTER);
        assertThatThrownBy(() -> new Upn(text))
                .isInstanceOfSatisfying(
                        InvalidIdentifierException.class,
                        problem -> assertThat(problem.faults()).isEqualTo(Upn.faultsIn(text)))
                .hasMessage("not a UPN: position 1: found another letter, expected the check letter of what follows");
    }

    @ParameterizedTest
    @CsvSource({
        "X1234567898765, '[found 14 characters, expected 13 characters]'",
        "'', '[found 0 characters, expected 13 characters]'",
        "X, '[found 1 character, expected 13 characters]'",
        "k925123418001, '[position 1: found a small letter, expected a capital letter other than I, O and S]'",
        "I925123418001, '[position 1: found a capital letter, expected a capital letter other than I, O and S]'",
        "K9251234180 1, '[position 12: found a space, expected a digit]'",
        "K92512341800S, '[position 13: found a capital letter, expected a digit, or a capital letter other than I, O and S]'",
        "K٩25123418001, '[position 2: found another character, expected a digit]'",
        "'9K2-12', '[found 6 characters, expected 13 characters, position 1: found a digit, expected a capital letter other"
                + " than I, O and S, position 2: found a capital letter, expected a digit, position 4: found another"
                + " character, expected a digit]'"
    })
    void everyFaultOfAUpnIsToldAtOnceWithItsPlace(String text, String faults) {
        assertThat(Upn.faultsIn(text)).hasToString(faults);
    }

    @ParameterizedTest
    @CsvSource({
        "001, true", "005, true", "006, false", "000, false", "213, true", "214, false", "681, true", "825, true",
        "827, false", "925, true", "941, true", "942, true", "943, true", "944, false", "123, false", "900, false"
    })
    void anAuthorityThatGivesOutUpnsIsRecognised(String code, boolean recognised) {
        assertThat(UpnAuthorities.RECOGNISED.contains(Integer.parseInt(code))).isEqualTo(recognised);
    }

    @Test
    void everyAuthorityOfTheRegisterGivesOutUpns() {
        assertThat(LocalAuthorities.all())
                .allMatch(authority -> UpnAuthorities.RECOGNISED.contains(Integer.parseInt(authority.code())));
    }

    @Test
    void aUlnWhoseCheckDigitIsRightIsTaken() {
        Uln uln = new Uln("9276308686");

        assertThat(uln.value()).isEqualTo("9276308686");
        assertThat(Serialised.andBack(uln)).isEqualTo(uln);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890, '[position 10: found another digit, expected the check digit of what stands before it]'",
        "9276308687, '[position 10: found another digit, expected the check digit of what stands before it]'",
        "1000000060, '[found nine digits that have no check digit, expected nine digits that have one]'",
        "1000000600, '[position 10: found another digit, expected the check digit of what stands before it]'",
        "0276308686, '[position 1: found a digit, expected a digit from 1 to 9]'",
        "92763086, '[found 8 characters, expected 10 characters]'",
        "'A 76308686x', '[found 11 characters, expected 10 characters, position 1: found a capital letter, expected a digit"
                + " from 1 to 9, position 2: found a space, expected a digit]'"
    })
    void everyFaultOfAUlnIsToldAtOnceWithItsPlace(String text, String faults) {
        assertThat(Uln.faultsIn(text)).hasToString(faults);
        assertThatThrownBy(() -> new Uln(text)).isInstanceOf(InvalidIdentifierException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12345", "100000", "149999"})
    void aUrnHasUpToSixDigits(String text) {
        assertThat(new Urn(text).value()).isEqualTo(text);
        assertThat(Serialised.andBack(new Urn(text))).isEqualTo(new Urn(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '[found 0 characters, expected 1 to 6 characters]'",
        "1234567, '[found 7 characters, expected 1 to 6 characters]'",
        "12A4, '[position 3: found a capital letter, expected a digit]'",
        "a234567, '[found 7 characters, expected 1 to 6 characters, position 1: found a small letter, expected a digit]'"
    })
    void everyFaultOfAUrnIsToldAtOnceWithItsPlace(String text, String faults) {
        assertThat(Urn.faultsIn(text)).hasToString(faults);
        assertThatThrownBy(() -> new Urn(text))
                .isInstanceOf(InvalidIdentifierException.class)
                .hasMessageStartingWith("not a URN: ");
    }

    @Test
    void aUkprnHasEightDigitsWhateverTheFirst() {
        assertThat(new Ukprn("10001234").value()).isEqualTo("10001234");
        assertThat(new Ukprn("20001234").value()).isEqualTo("20001234");
        assertThat(Ukprn.faultsIn("1000123 ")).hasToString("[position 8: found a space, expected a digit]");
        assertThat(Ukprn.faultsIn("1000123")).hasToString("[found 7 characters, expected 8 characters]");
        assertThatThrownBy(() -> new Ukprn("")).hasMessageStartingWith("not a UKPRN: ");
    }

    @Test
    void aSlashMakesNoOtherLaestab() {
        Laestab plain = new Laestab("9251234");

        assertThat(new Laestab("925/1234")).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(plain.value()).isEqualTo("9251234");
        assertThat(plain.authorityCode()).isEqualTo("925");
        assertThat(plain.establishment()).isEqualTo("1234");
        assertThat(Serialised.andBack(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "925/123, '[found 7 characters, expected 8 characters]'",
        "925-1234, '[found 8 characters, expected 7 characters, position 4: found another character, expected a digit]'",
        "92/51234, '[found 8 characters, expected 7 characters, position 3: found another character, expected a digit]'",
        "925/12/4, '[position 7: found another character, expected a digit]'"
    })
    void everyFaultOfALaestabIsToldAtOnceWithItsPlace(String text, String faults) {
        assertThat(Laestab.faultsIn(text)).hasToString(faults);
        assertThatThrownBy(() -> new Laestab(text)).hasMessageStartingWith("not a LAESTAB: ");
    }

    @Test
    void whatAnIdentifierIsIsAllThatItPrints() {
        assertThat(new Upn("K925123418001")).hasToString("Upn[redacted]");
        assertThat(new Uln("9276308686")).hasToString("Uln[redacted]");
        assertThat(new Urn("100000")).hasToString("Urn[redacted]");
        assertThat(new Ukprn("10001234")).hasToString("Ukprn[redacted]");
        assertThat(new Laestab("9251234")).hasToString("Laestab[redacted]");
    }

    @ParameterizedTest
    @CsvSource({"SIXTEEN_PLUS, 6", "ALL_THROUGH, 7", "NOT_APPLICABLE, 0", "MIDDLE_DEEMED_PRIMARY, 3"})
    void aPhaseIsFoundByItsCode(Phase phase, String code) {
        assertThat(Phase.withCode(code)).contains(phase);
        assertThat(phase.code()).isEqualTo(code);
        assertThat(Phase.withCode("8")).isEmpty();
        assertThat(Phase.values()).extracting(Phase::title).doesNotHaveDuplicates();
        assertThat(Phase.values())
                .extracting((Function<Phase, String>) Phase::code)
                .doesNotHaveDuplicates();
    }
}
