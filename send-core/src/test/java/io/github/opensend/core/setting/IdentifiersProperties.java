package io.github.opensend.core.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifiersProperties {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String PRINTABLE = " !-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz";

    private static final List<Function<String, ImmutableList<IdentifierFault>>> JUDGES =
            List.of(Upn::faultsIn, Uln::faultsIn, Urn::faultsIn, Ukprn::faultsIn, Laestab::faultsIn);
    private static final List<Function<String, Object>> IDENTIFIERS =
            List.of(Upn::new, Uln::new, Urn::new, Ukprn::new, Laestab::new);

    /** The check letter found by trying all 23: the one that makes the weighted sum come out even. */
    private static String withCheckLetter(String rest) {
        for (int check = 0; check < LETTERS.length(); check++) {
            int sum = LETTERS.length() - check;
            for (int i = 0; i < rest.length(); i++) {
                int letter = LETTERS.indexOf(rest.charAt(i));
                sum += (i + 2) * (letter >= 0 ? letter : Character.digit(rest.charAt(i), 10));
            }
            if (sum % LETTERS.length() == 0) {
                return LETTERS.charAt(check) + rest;
            }
        }
        throw new AssertionError();
    }

    @Provide
    Arbitrary<String> upns() {
        return Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(11),
                        Arbitraries.strings().withChars("0123456789" + LETTERS).ofLength(1))
                .as((digits, last) -> withCheckLetter(digits + last));
    }

    /** The number with each of the ten last digits, of which at most one makes the whole weighted sum 10 modulo 11. */
    @Provide
    Arbitrary<String> ulns() {
        return Arbitraries.longs()
                .between(1_000_000_000L, 9_999_999_999L)
                .map(String::valueOf)
                .filter(text -> {
                    int sum = 0;
                    for (int i = 0; i < 9; i++) {
                        sum += (10 - i) * Character.digit(text.charAt(i), 10);
                    }
                    return sum % 11 != 0 && (sum + Character.digit(text.charAt(9), 10)) % 11 == 10;
                });
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars(PRINTABLE).ofMaxLength(16),
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(14),
                upns(),
                ulns());
    }

    private static String with(String text, int at, char character) {
        return text.substring(0, at) + character + text.substring(at + 1);
    }

    private static String swapped(String text, int one, int other) {
        return with(with(text, one, text.charAt(other)), other, text.charAt(one));
    }

    private static boolean isOtherFormOfTheSameValue(int at, char one, char other) {
        return at == 12
                && (Character.digit(one, 10) == LETTERS.indexOf(other) && LETTERS.indexOf(other) >= 0
                        || Character.digit(other, 10) == LETTERS.indexOf(one) && LETTERS.indexOf(one) >= 0);
    }

    @Property(tries = 1000)
    void aUpnWithItsCheckLetterIsTaken(@ForAll("upns") String text) {
        assertThat(Upn.faultsIn(text)).isEmpty();
        assertThat(new Upn(text).value()).isEqualTo(text);
        assertThat(new Upn(text).isTemporary()).isEqualTo(Character.isLetter(text.charAt(12)));
    }

    @Property(tries = 300)
    void oneWrongCharacterOfAUpnIsCaughtButForALastDigitAndTheLetterOfItsValue(@ForAll("upns") String text) {
        for (int at = 0; at < 13; at++) {
            for (char wrong : PRINTABLE.toCharArray()) {
                if (wrong != text.charAt(at)) {
                    assertThat(Upn.faultsIn(with(text, at, wrong)).isEmpty())
                            .as("place %s", at)
                            .isEqualTo(isOtherFormOfTheSameValue(at, text.charAt(at), wrong));
                }
            }
        }
    }

    @Property(tries = 300)
    void anExchangeOfTwoDifferentCharactersOfAUpnIsCaughtWhereverTheyStand(@ForAll("upns") String text) {
        for (int one = 0; one < 13; one++) {
            for (int other = one + 1; other < 13; other++) {
                assertThat(Upn.faultsIn(swapped(text, one, other)).isEmpty())
                        .as("places %s and %s", one, other)
                        .isEqualTo(text.charAt(one) == text.charAt(other));
            }
        }
    }

    @Property(tries = 20)
    void ofTwoWrongDigitsOfAUpnAboutOnePairInTwentyThreeIsMissed(@ForAll("upns") String text) {
        assertThat(shareOfPairsMissed(text, Upn::faultsIn, 1, 12)).isBetween(1 / 30.0, 1 / 17.0);
    }

    @Property(tries = 20)
    void ofTwoWrongDigitsOfAUlnAboutOnePairInTenIsMissed(@ForAll("ulns") String text) {
        assertThat(shareOfPairsMissed(text, Uln::faultsIn, 1, 10)).isBetween(1 / 13.0, 1 / 8.0);
    }

    private static double shareOfPairsMissed(
            String text, Function<String, ImmutableList<IdentifierFault>> judge, int from, int to) {
        int missed = 0;
        int all = 0;
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                for (char first = '0'; first <= '9'; first++) {
                    for (char second = '0'; second <= '9'; second++) {
                        if (first != text.charAt(one) && second != text.charAt(other)) {
                            all++;
                            String wrong = with(with(text, one, first), other, second);
                            missed += judge.apply(wrong).isEmpty() ? 1 : 0;
                        }
                    }
                }
            }
        }
        return (double) missed / all;
    }

    @Property(tries = 500)
    void aUlnWithItsCheckDigitIsTaken(@ForAll("ulns") String text) {
        assertThat(Uln.faultsIn(text)).isEmpty();
        assertThat(new Uln(text).value()).isEqualTo(text);
    }

    @Property(tries = 200)
    void oneWrongCharacterOfAUlnIsCaught(@ForAll("ulns") String text) {
        for (int at = 0; at < 10; at++) {
            for (char wrong : PRINTABLE.toCharArray()) {
                assertThat(Uln.faultsIn(with(text, at, wrong)).isEmpty())
                        .as("place %s", at)
                        .isEqualTo(wrong == text.charAt(at));
            }
        }
    }

    @Property(tries = 200)
    void anExchangeOfTwoDifferentDigitsOfAUlnIsCaughtWhereverTheyStand(@ForAll("ulns") String text) {
        for (int one = 0; one < 10; one++) {
            for (int other = one + 1; other < 10; other++) {
                assertThat(Uln.faultsIn(swapped(text, one, other)).isEmpty())
                        .as("places %s and %s", one, other)
                        .isEqualTo(text.charAt(one) == text.charAt(other));
            }
        }
    }

    @Property(tries = 200)
    void ofTenLastDigitsAtMostOneMakesAUln(@ForAll("ulns") String text) {
        assertThat("0123456789"
                        .chars()
                        .filter(last -> Uln.faultsIn(with(text, 9, (char) last)).isEmpty()))
                .hasSize(1);
    }

    @Property(tries = 3000)
    void aTextIsTakenOrItsFaultsStandInOrderWithinIt(@ForAll("texts") String text) {
        for (int i = 0; i < JUDGES.size(); i++) {
            ImmutableList<IdentifierFault> faults = JUDGES.get(i).apply(text);

            assertThat(faults).extracting(IdentifierFault::position).isSorted().doesNotHaveDuplicates();
            assertThat(faults).allMatch(fault -> fault.position() <= text.length());
            assertThat(isRefused(IDENTIFIERS.get(i), text)).isEqualTo(!faults.isEmpty());
        }
    }

    private static boolean isRefused(Function<String, Object> identifier, String text) {
        try {
            identifier.apply(text);
            return false;
        } catch (InvalidIdentifierException e) {
            return true;
        }
    }

    @Property(tries = 3000)
    void neitherTextNorErrorHoldsFourCharactersOfTheIdentifier(@ForAll("texts") String text) {
        for (Function<String, Object> identifier : IDENTIFIERS) {
            String printed = printed(identifier, text);

            for (int i = 0; i + 4 <= text.length(); i++) {
                assertThat(printed).doesNotContain(text.substring(i, i + 4));
            }
        }
    }

    private static String printed(Function<String, Object> identifier, String text) {
        try {
            return identifier.apply(text).toString();
        } catch (InvalidIdentifierException e) {
            return e + " " + e.faults();
        }
    }
}
