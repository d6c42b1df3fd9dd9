package io.github.opensend.timescales.law;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The numbered list of the clocks of England's SEND law, as a table of facts: where each stands, its number, how it is
 * counted, its grounds, when it is in force, and how sure we are of it.
 *
 * <p>The rules of {@link EnglishLaw} bear the ids of its rows. The table was set down apart from them, so each can be held
 * against the other. Names, numbers and dates are public sector information licensed under the Open Government Licence
 * v3.0.
 *
 * @since 0.1.0
 */
public final class Catalogue {
    private static final String TABLE = "catalogue.csv";
    private static final String TABLE_OF_REASONS = "no-rule.csv";
    private static final CharMatcher QUOTE = CharMatcher.is('"');

    private static final ImmutableMap<String, Row> ROWS = Maps.uniqueIndex(read(TABLE, Catalogue::row), Row::id);

    private static final ImmutableMap<String, NoRule> REASONS =
            Maps.uniqueIndex(read(TABLE_OF_REASONS, Catalogue::reason), NoRule::id);

    private Catalogue() {}

    /**
     * A row of the table.
     *
     * @param id the stable name, such as {@code PLN-06}
     * @param provision where it stands, in short
     * @param period the number, several numbers separated by {@code /}, a date, or the row on which it depends; empty where
     *     no number is set
     * @param unit what is counted, such as {@code weeks}; {@code asap} where nothing is
     * @param countingRule how it is counted, in the codes of the table, such as {@code XF} for a period after an event
     * @param grounds the ids of its grounds
     * @param inForce when it is in force
     * @param certainty how sure we are of it
     * @param standing its force
     */
    public record Row(
            String id,
            String provision,
            String period,
            String unit,
            String countingRule,
            ImmutableList<String> grounds,
            InForce inForce,
            Certainty certainty,
            Standing standing)
            implements Serializable {
        /**
         * Whether the row gives a number or a date, so that nothing less than a rule can carry it.
         *
         * @return true if it does
         */
        public boolean givesANumber() {
            return !period.isEmpty() || unit.equals("fixed_date") || unit.equals("immediate");
        }
    }

    /** What a row is that is no rule. */
    public enum Reason {
        /** It says what a word or an item means. */
        DEFINITION,
        /** It is a ground on which the numbers of other rows do not apply. */
        GROUND,
        /** It changes how other rows are counted, and is counted with them. */
        OVERLAY,
        /** It is a number of days or a share that is counted, and no clock runs by it. */
        COUNTED_APART,
        /** It is what one council aims at, beside the law: a target of {@code timescales.local}. */
        LOCAL_TARGET,
        /** It says how the record is to be read. */
        EFFECT_ON_THE_RECORD;

        /**
         * The stable name in documents.
         *
         * @return lower-case words joined by hyphens
         */
        public String id() {
            return Ascii.toLowerCase(name()).replace('_', '-');
        }
    }

    /**
     * A row that is no rule.
     *
     * @param id the stable name of the row
     * @param reason what it is instead
     * @param carriedBy the ids of the rules or grounds that carry it; none where nothing has to
     */
    public record NoRule(String id, Reason reason, ImmutableList<String> carriedBy) implements Serializable {}

    /**
     * Every row.
     *
     * @return the rows, in the order of the table
     */
    public static ImmutableList<Row> rows() {
        return ROWS.values().asList();
    }

    /**
     * The row of that name.
     *
     * @param id the stable name, such as {@code PLN-06}
     * @return the row, or empty where there is none of that name
     */
    public static Optional<Row> row(String id) {
        return Optional.ofNullable(ROWS.get(id));
    }

    /**
     * The rows that are no rule.
     *
     * @return each with its reason, in the order of the table
     */
    public static ImmutableList<NoRule> withoutRule() {
        return REASONS.values().asList();
    }

    private static <T> ImmutableList<T> read(String resource, Function<List<String>, T> line) {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(text -> !text.startsWith("#"))
                    .skip(1)
                    .map(Catalogue::cells)
                    .map(line)
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A cell that holds a comma stands in quotes; none holds a quote.
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(QUOTE::trimFrom)
                .toList();
    }

    private static Row row(List<String> cells) {
        LocalDate first = LocalDate.parse(cells.get(6));
        return new Row(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                several(cells.get(5)),
                cells.get(7).isEmpty() ? InForce.from(first) : InForce.between(first, LocalDate.parse(cells.get(7))),
                named(Certainty.values(), Certainty::id, cells.get(8)),
                named(Standing.values(), Standing::id, cells.get(9)));
    }

    private static NoRule reason(List<String> cells) {
        return new NoRule(cells.get(0), named(Reason.values(), Reason::id, cells.get(1)), several(cells.get(2)));
    }

    private static ImmutableList<String> several(String cell) {
        return ImmutableList.copyOf(Splitter.on(';').omitEmptyStrings().split(cell));
    }

    private static <T> T named(T[] values, Function<T, String> name, String cell) {
        return Arrays.stream(values)
                .filter(value -> name.apply(value).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the catalogue knows no " + cell));
    }
}
