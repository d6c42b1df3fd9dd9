package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit is reached, and not passed by one. */
class LimitsTest {
    private static final String EMPTY = "{\"schema\":\"opensend/case/1\",\"case\":\"c\",\"events\":[]}";

    // Both ends of the case, four names, two texts, and both ends of two lists.
    private static final int TOKENS_AROUND = 12;

    /** A limit, and a case that is as large as a number says. */
    enum Limit {
        LEVELS(Limits.LEVELS, n -> own("[".repeat(n - 1) + "]".repeat(n - 1))),
        TOKENS(Limits.TOKENS, n -> own("[" + repeated("0", n - TOKENS_AROUND) + "]")),
        NAME(Limits.NAME, n -> with("\"x-" + "n".repeat(n - 2) + "\":1")),
        NAME_WITHIN(Limits.NAME, n -> own("{\"" + "n".repeat(n) + "\":1}")),
        WHOLE_NUMBER(Limits.NUMBER, n -> own("9".repeat(n))),
        FRACTION(Limits.NUMBER, n -> own("1." + "9".repeat(n - 2))),
        TEXT(Limits.TEXT, n -> own("\"" + "é".repeat(n) + "\"")),
        LIST(Limits.LIST, n -> with("\"circumstances\":[" + repeated("{\"kind\":\"absent\"}", n) + "]")),
        CHARACTERS(Limits.BYTES, n -> EMPTY + " ".repeat(n - EMPTY.length()));

        private final int most;
        private final IntFunction<String> document;

        Limit(int most, IntFunction<String> document) {
            this.most = most;
            this.document = document;
        }
    }

    private static String repeated(String json, int times) {
        return String.join(",", Collections.nCopies(times, json));
    }

    private static String with(String field) {
        return EMPTY.replace("[]}", "[]," + field + "}");
    }

    private static String own(String value) {
        return with("\"x-a\":" + value);
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentIsTakenUpToTheLimitAndOneBeyondIsOneFault(Limit limit) {
        String beyond = limit.document.apply(limit.most + 1);

        assertThatCode(() -> SendJson.readCase(limit.document.apply(limit.most)))
                .doesNotThrowAnyException();
        assertThat(faults(beyond))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).contains(String.valueOf(limit.most)));
    }

    @Test
    void bytesAreCountedWhereBytesAreRead() {
        String full = own("\"é\"");
        byte[] most = (full + " ".repeat(Limits.BYTES - full.length() - 1)).getBytes(StandardCharsets.UTF_8);
        byte[] beyond = (full + " ".repeat(Limits.BYTES - full.length())).getBytes(StandardCharsets.UTF_8);

        assertThat(most).hasSize(Limits.BYTES);
        assertThatCode(() -> SendJson.readCase(new ByteArrayInputStream(most))).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(new ByteArrayInputStream(beyond)))
                        .faults())
                .containsExactly(new JsonFault("", "more than 10000000 bytes", "a document of at most 10000000"));
    }

    @Test
    void aLineIsAsLongAsADocument() {
        String most = EMPTY + " ".repeat(Limits.BYTES - EMPTY.length());
        byte[] lines = (most + "\n" + most + " \n" + EMPTY).getBytes(StandardCharsets.UTF_8);

        assertThat(ImmutableList.copyOf(SendJson.readCases(new ByteArrayInputStream(lines))))
                .extracting(Object::getClass)
                .isEqualTo(ImmutableList.of(CaseLine.Sound.class, CaseLine.Faulty.class, CaseLine.Sound.class));
    }

    @Test
    void theFirstThousandFaultsAreToldAndTheOthersCounted() {
        assertThat(faults(with(unknown(Limits.FAULTS)))).hasSize(Limits.FAULTS);
        assertThat(faults(with(unknown(Limits.FAULTS + 1))))
                .hasSize(Limits.FAULTS + 1)
                .endsWith(new JsonFault("", "1 further faults", "none"));
    }

    private static String unknown(int fields) {
        return Stream.iterate(1, i -> i + 1)
                .limit(fields)
                .map(i -> "\"u" + i + "\":0")
                .reduce((all, field) -> all + "," + field)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-01-01", "2100-12-31"})
    void theFirstAndTheLastDayAreTaken(String day) {
        assertThatCode(() -> SendJson.readCase(onDay(day))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1979-12-31", "2101-01-01"})
    void theDayBeforeTheFirstAndTheDayAfterTheLastAreNot(String day) {
        assertThat(faults(onDay(day)))
                .containsExactly(
                        new JsonFault("/events/0/on", '"' + day + '"', "a date from 1980-01-01 to 2100-12-31"));
    }

    private static String onDay(String day) {
        return EMPTY.replace("[]", "[{\"type\":\"plan.finalised\",\"on\":\"" + day + "\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "[{\"b\":{\"\\u0061\":1,\"a\":2}}]"})
    void aNameIsTakenOnceInAnObject(String value) {
        assertThat(faults(own(value)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).isEqualTo("each name once"));
        assertThatCode(() -> SendJson.readCase(own(value.replaceFirst("\"a\"", "\"c\""))))
                .doesNotThrowAnyException();
    }

    private static ImmutableList<JsonFault> faults(String json) {
        return catchThrowableOfType(JsonProblem.class, () -> SendJson.readCase(json))
                .faults();
    }
}
