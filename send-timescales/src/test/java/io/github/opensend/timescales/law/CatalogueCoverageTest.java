package io.github.opensend.timescales.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.time.CountingUnit;
import io.github.opensend.core.time.Reckoning;
import io.github.opensend.timescales.law.Catalogue.NoRule;
import io.github.opensend.timescales.law.Catalogue.Row;
import io.github.opensend.timescales.local.LincolnshireTargets;
import io.github.opensend.timescales.local.LocalTarget;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Timescale;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of facts and the book of rules were set down apart; here each is held against the other. */
class CatalogueCoverageTest {
    private static final int ROWS_OF_THE_TABLE = 292;
    private static final int MONTHS_OF_A_YEAR = 12;

    // The row has the outer limit; this is what comes before it, if it can.
    private static final String BEFORE_THE_EXAMINATION = "GB-04.examination";

    private static final Pattern RUNNING_TEXT = Pattern.compile("\\b[a-z]{3,} [a-z]{3,}");

    static List<Row> rows() {
        return Catalogue.rows();
    }

    static List<Timescale> rulesWithAPlainPeriod() {
        return EnglishLaw.rules().rules().stream()
                .filter(rule -> plainPeriod(rule.limit().byDefault()).isPresent())
                .filter(rule -> !rule.id().equals(BEFORE_THE_EXAMINATION))
                .toList();
    }

    private static Optional<Limit.Run> plainPeriod(Limit limit) {
        if (limit instanceof Limit.StartedBy started) {
            return plainPeriod(started.limit());
        }
        return limit instanceof Limit.Run run ? Optional.of(run) : Optional.empty();
    }

    @Test
    void theTableIsWhole() {
        assertThat(Catalogue.rows()).hasSize(ROWS_OF_THE_TABLE);
        assertThat(Catalogue.row("PLN-06")).map(Row::period).contains("20");
        assertThat(Catalogue.row("PLN-99")).isEmpty();
    }

    @Test
    void theTableHoldsFactsAndNoSentences() {
        assertThat(Catalogue.rows()).allSatisfy(row -> {
            assertThat(List.of(row.provision(), row.period(), row.unit(), row.countingRule()))
                    .as(row.id())
                    .noneMatch(cell -> RUNNING_TEXT.matcher(cell).find());
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowHasARuleOrAReason(Row row) {
        boolean rule = EnglishLaw.rules().catalogueIds().contains(row.id());
        boolean reason = Catalogue.withoutRule().stream().map(NoRule::id).anyMatch(row.id()::equals);

        assertThat(rule).as("has either a rule or a reason").isNotEqualTo(reason);
    }

    @Test
    void aRowThatGivesANumberIsARuleOrATargetOrIsCountedApart() {
        assertThat(Catalogue.withoutRule())
                .filteredOn(row ->
                        row.reason() != Catalogue.Reason.COUNTED_APART && row.reason() != Catalogue.Reason.LOCAL_TARGET)
                .extracting(NoRule::id)
                .noneMatch(id -> Catalogue.row(id).orElseThrow().givesANumber());
    }

    @Test
    void whatCarriesARowThatIsNoRuleIsThere() {
        ImmutableSet<String> known = Stream.of(
                        grounds().stream().map(Ground::id),
                        LincolnshireTargets.TARGETS.stream().map(LocalTarget::id),
                        EnglishLaw.rules().rules().stream().map(Timescale::id))
                .flatMap(ids -> ids)
                .collect(ImmutableSet.toImmutableSet());

        assertThat(Catalogue.withoutRule())
                .flatExtracting(NoRule::carriedBy)
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void noRuleStandsOutsideTheTable() {
        assertThat(EnglishLaw.rules().catalogueIds())
                .allMatch(id -> Catalogue.row(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("rulesWithAPlainPeriod")
    void thePeriodOfTheRuleIsThatOfItsRow(Timescale rule) {
        Row row = Catalogue.row(rule.catalogueId()).orElseThrow();
        Limit.Run run = plainPeriod(rule.limit().byDefault()).orElseThrow();

        if (row.unit().equals("per_year")) {
            assertThat(run.limit().unit()).isEqualTo(CountingUnit.MONTHS);
            assertThat(run.limit().amount() * Integer.parseInt(row.period())).isEqualTo(MONTHS_OF_A_YEAR);
        } else {
            assertThat(run.limit().unit()).isEqualTo(unit(row.unit()));
            assertThat(numbers(row)).contains(String.valueOf(run.limit().amount()));
            reckoning(row).ifPresent(counted -> assertThat(run.reckoning()).isEqualTo(counted));
        }
        assertThat(rule.inForce()).isEqualTo(row.inForce());
    }

    // A window has two ends; between two ages lies the difference of the two.
    private static ImmutableList<String> numbers(Row row) {
        List<String> ends = Splitter.on('-').splitToList(row.period());
        return ends.size() == 2
                ? ImmutableList.of(
                        ends.get(0),
                        ends.get(1),
                        String.valueOf(Integer.parseInt(ends.get(1)) - Integer.parseInt(ends.get(0))))
                : ImmutableList.copyOf(Splitter.on('/').split(row.period()));
    }

    private static CountingUnit unit(String unit) {
        return switch (unit) {
            case "calendar_days" -> CountingUnit.DAYS;
            case "working_days" -> CountingUnit.WORKING_DAYS;
            case "school_days" -> CountingUnit.SCHOOL_DAYS;
            case "weeks" -> CountingUnit.WEEKS;
            case "months" -> CountingUnit.MONTHS;
            default -> throw new IllegalArgumentException(unit);
        };
    }

    // Codes that say nothing of the first day, such as ROLL, leave it to the rule.
    private static Optional<Reckoning> reckoning(Row row) {
        return Splitter.onPattern("[;()]")
                .splitToStream(row.countingRule())
                .map(code -> switch (code) {
                    case "XF", "WXF", "MCD", "SD" -> Reckoning.AFTER;
                    case "IF", "WIF", "MIF", "DAY1" -> Reckoning.BEGINNING_WITH;
                    case "BACK", "BACK-WD", "BACK-MONTHS" -> Reckoning.AT_LEAST_BEFORE;
                    default -> null;
                })
                .filter(reckoning -> reckoning != null)
                .findFirst();
    }

    private static Stream<String> overlays(Timescale rule) {
        return Catalogue.withoutRule().stream()
                .filter(row -> row.carriedBy().contains(rule.id()))
                .map(NoRule::id);
    }

    @Test
    void everyGroundOfARuleIsInItsRow() {
        assertThat(EnglishLaw.rules().rules()).allSatisfy(rule -> {
            ImmutableSet<String> listed = Stream.concat(Stream.of(rule.catalogueId()), overlays(rule))
                    .flatMap(id -> Catalogue.row(id).orElseThrow().grounds().stream())
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableSet<String> own = rule.grounds().stream().map(Ground::id).collect(ImmutableSet.toImmutableSet());
            assertThat(Sets.difference(own, listed)).as(rule.id()).isEmpty();
        });
    }

    private static ImmutableList<Ground> grounds() {
        return Arrays.stream(Grounds.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Ground.class)
                .map(field -> {
                    try {
                        return (Ground) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(ImmutableList.toImmutableList());
    }
}
