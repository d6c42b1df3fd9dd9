package io.github.opensend.core.need;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.code.CodeValue;
import io.github.opensend.core.code.DataCollection;
import io.github.opensend.core.code.Validity;
import io.github.opensend.core.table.ShippedTable;
import java.io.Serializable;
import java.util.Optional;

/**
 * A type of need, as the returns code it: {@code SPLD}, {@code SLCN} and the rest, or a code that the set does not know.
 *
 * <p>An old code stays what it was: {@code BESD} is not turned into {@code SEMH}.
 *
 * @param code a value of the set {@code sen-type}
 * @since 0.1.0
 */
public record NeedType(CodeValue code) implements Serializable {
    private static final ImmutableMap<String, AreaOfNeed> AREAS =
            ShippedTable.read(NeedType.class, "need-type-areas.csv", "type", "area", "certainty", "note")
                    .rows()
                    .stream()
                    .filter(row -> !row.get(1).isEmpty())
                    .collect(toImmutableMap(row -> row.get(0), row -> AreaOfNeed.withId(row.get(1))));

    /**
     * A type of need.
     *
     * @throws IllegalArgumentException if the code was read against another set
     */
    public NeedType {
        CodeSets.SEN_TYPE.checked(code);
    }

    /**
     * The type with that code.
     *
     * @param code the code as it came, such as {@code ASD}
     * @return the type; where the set does not know the code, a type that says so
     */
    public static NeedType of(String code) {
        return new NeedType(CodeSets.SEN_TYPE.read(code));
    }

    /**
     * The broad area under which the type usually falls, from knowledge of how authorities group them. It is a default
     * and constrains nothing; a {@link Need} can be placed under any area.
     *
     * @return the area; empty for a type that belongs to no single one, such as Down syndrome, and for an unknown code
     */
    public Optional<AreaOfNeed> usualArea() {
        return Optional.ofNullable(AREAS.get(code.value()));
    }

    /**
     * Whether the type is valid in a collection and year.
     *
     * @param collection the collection
     * @param year the calendar year, as {@link DataCollection} says for each
     * @return valid, not valid, or not known
     */
    public Validity validity(DataCollection collection, int year) {
        return CodeSets.SEN_TYPE.validity(code.value(), collection, year);
    }

    /**
     * The code and its meaning.
     *
     * @return such as {@code SPLD (specific learning difficulty)}
     */
    @Override
    public String toString() {
        return code.toString();
    }
}
