package io.github.opensend.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words on the command line, and what they mean. */
final class Spoken {
    private static final int LENGTH_OF_A_DATE = 10;

    private Spoken() {}

    /** A date of the years 0000 to 9999; anything else is a mistake of usage. */
    static LocalDate day(String text) {
        try {
            if (text.length() == LENGTH_OF_A_DATE) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notADate) {
            // Said below, in the same words as for a text that is too short or too long.
        }
        throw new TypeConversionException("expected a date that exists, as yyyy-mm-dd, but was '" + text + "'");
    }

    /** One of several words, written as each of them writes itself. */
    static <E extends Enum<E>> ITypeConverter<E> oneOf(Class<E> type) {
        return oneOf(type, E::toString);
    }

    /**
     * One of several words, written as the caller writes each of them. They are looked up when one is spoken: some bring all
     * the law with them, and most commands never ask.
     */
    static <E extends Enum<E>> ITypeConverter<E> oneOf(Class<E> type, Function<E, String> word) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(choice -> word.apply(choice).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected "
                        + Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", "))
                        + " but was '" + text + "'"));
    }

    /** The words of an option, for the help to list. They are looked up when they are listed. */
    abstract static class Choices<E extends Enum<E>> implements Iterable<String> {
        private final Class<E> type;
        private final Function<E, String> word;

        Choices(Class<E> type, Function<E, String> word) {
            this.type = type;
            this.word = word;
        }

        @Override
        public final Iterator<String> iterator() {
            return Arrays.stream(type.getEnumConstants()).map(word).iterator();
        }
    }

    /** A number of days from 0; anything else is a mistake of usage. */
    static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                int days = Integer.parseInt(text);
                if (days >= 0) {
                    return days;
                }
            } catch (NumberFormatException notANumber) {
                // Said below, in the same words as for a number below 0.
            }
            throw new TypeConversionException("expected a number of days, 0 or more, but was '" + text + "'");
        }
    }
}
