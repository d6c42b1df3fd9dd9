package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The patterns of the schemas take what the readers take, character by character and day by day. */
class TermTest {
    private static final int LONGEST = 5;

    // A dollar lets a last line end pass in Java, and in JSON Schema nothing.
    private static Pattern pattern(Term term) {
        return Pattern.compile(term.definition().get("pattern").textValue().replaceFirst("\\$$", "\\\\z"));
    }

    private static boolean isRead(String text, Function<Place, Optional<?>> reading) {
        return reading.apply(new Place(TextNode.valueOf(text), "", new Faults()))
                .isPresent();
    }

    private static void sameForEveryCharacter(Term term, Function<Place, Optional<?>> reading) {
        Pattern pattern = pattern(term);
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            if (!Character.isSurrogate((char) character)) {
                String one = Character.toString(character);
                for (String text :
                        new String[] {one, one + "a", "a" + one, "a" + one + "a", one + one, "a " + one + "a"}) {
                    assertThat(pattern.matcher(text).find())
                            .as("\\u%04x in %d characters", character, text.length())
                            .isEqualTo(isRead(text, reading));
                }
            }
        }
    }

    @Test
    void aLabelTakesTheCharactersThatAreReadOnOneLine() {
        sameForEveryCharacter(Term.label("label", LONGEST), place -> place.label(LONGEST));
    }

    @Test
    void proseTakesTheCharactersThatAreReadOnManyLines() {
        sameForEveryCharacter(Term.prose("prose", LONGEST), place -> place.prose(LONGEST));
    }

    @Test
    void aDayIsOneThatExistsWithinTheYearsThatAreRead() {
        Pattern pattern = pattern(Term.day());
        for (int year = Limits.FIRST_DAY.getYear() - 1; year <= Limits.LAST_DAY.getYear() + 1; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.format("%04d-%02d-%02d", year, month, day);
                    assertThat(pattern.matcher(text).find()).as(text).isEqualTo(isRead(text, Place::day));
                }
            }
        }
    }
}
