package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.code.CodeValue;
import io.github.opensend.core.table.ShippedTable;
import io.github.opensend.core.time.AcademicYear;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The national curriculum year in which a pupil is taught: {@code R}, {@code 1} to {@code 14} and the rest, or a code that
 * the set does not know.
 *
 * <p>It is a fact about the class, not about the birthday: regulation 2(1) of the SEND Regulations 2014 defines year 9 by
 * the age that most of the class reach. What is usual at an age is only that.
 *
 * @param code a value of the set {@code nc-year}
 * @since 0.1.0
 */
public record YearGroup(CodeValue code) implements Serializable {
    private static final int LAST_YEAR = 14;
    private static final int AGE_BEFORE_YEAR_1 = 4;
    private static final ImmutableMap<String, ? extends List<String>> ROWS = Maps.uniqueIndex(
            ShippedTable.read(YearGroup.class, "year-groups.csv", "code", "age", "key_stage", "certainty")
                    .rows(),
            row -> row.get(0));

    /**
     * A year group.
     *
     * @throws IllegalArgumentException if the code was read against another set
     */
    public YearGroup {
        CodeSets.YEAR_GROUP.checked(code);
    }

    /**
     * The year group with that code.
     *
     * @param code the code as it came, such as {@code R} or {@code 9}
     * @return the year group; where the set does not know the code, one that says so
     */
    public static YearGroup of(String code) {
        return new YearGroup(CodeSets.YEAR_GROUP.read(code));
    }

    /**
     * The year group in which a person of that birth is usually taught in an academic year. From knowledge.
     *
     * @param born the date of birth
     * @param year the academic year
     * @return the year group; empty before the nursery years, after year 14, and before birth
     */
    public static Optional<YearGroup> usualFor(DateOfBirth born, AcademicYear year) {
        if (!born.value().isBefore(year.first())) {
            return Optional.empty();
        }
        String age = String.valueOf(born.ageOn(year.first().minusDays(1)));
        return ROWS.values().stream()
                .filter(row -> row.get(1).equals(age))
                .map(row -> of(row.get(0)))
                .findFirst();
    }

    /**
     * The age at which pupils are usually taught in it, on the 31 August before the academic year starts. From knowledge.
     *
     * @return whole years; empty for a mixed class, for one outside the national curriculum, for the years before
     *     nursery, and for an unknown code
     */
    public OptionalInt usualAge() {
        return cell(1).map(age -> OptionalInt.of(Integer.parseInt(age))).orElseGet(OptionalInt::empty);
    }

    /**
     * Whether it is a year of the national curriculum or a later one.
     *
     * @param year from 1 to 14, such as 9 for the year from which plans prepare for adulthood
     * @return true or false; empty where {@link #usualAge()} is
     * @throws IllegalArgumentException if the year is not from 1 to 14
     */
    public Optional<Boolean> isInOrBeyondYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new IllegalArgumentException("expected a year from 1 to " + LAST_YEAR + ", found " + year);
        }
        return usualAge().isPresent()
                ? Optional.of(usualAge().getAsInt() >= year + AGE_BEFORE_YEAR_1)
                : Optional.empty();
    }

    /**
     * The key stage that it usually falls in.
     *
     * @return the key stage; empty where {@link #usualAge()} is
     */
    public Optional<KeyStage> keyStage() {
        return cell(2).map(KeyStage::withId);
    }

    private Optional<String> cell(int column) {
        return Optional.ofNullable(ROWS.get(code.value()))
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty());
    }

    /**
     * The code and its meaning.
     *
     * @return such as {@code 9 (year 9)}
     */
    @Override
    public String toString() {
        return code.toString();
    }
}
