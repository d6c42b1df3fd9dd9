package io.github.opensend.core.approach;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.table.ShippedTable;
import java.util.Arrays;
import java.util.List;

/**
 * What the fields of SEN records are called in the systems of schools and in exchange formats, looked up either way.
 *
 * <p>A name can stand for several fields, and a field can have several names in one system; every match is handed back, and
 * none is chosen. Some exchange formats are built in two ways by two peers; both are there.
 *
 * @since 0.1.0
 */
public final class FieldAliases {
    private static final ImmutableList<FieldAlias> ALL = ShippedTable.read(
                    FieldAliases.class, "field-aliases.csv", "field", "system", "object", "name", "certainty", "source")
            .rows()
            .stream()
            .map(FieldAliases::alias)
            .collect(toImmutableList());
    private static final ImmutableListMultimap<SenField, FieldAlias> BY_FIELD = Multimaps.index(ALL, FieldAlias::field);
    private static final ImmutableListMultimap<String, FieldAlias> BY_NAME =
            Multimaps.index(ALL, alias -> Ascii.toLowerCase(alias.name()));

    private FieldAliases() {}

    private static FieldAlias alias(List<String> row) {
        return new FieldAlias(
                field(row.get(0)), row.get(1), row.get(2), row.get(3), Certainty.withId(row.get(4)), row.get(5));
    }

    private static SenField field(String id) {
        return Arrays.stream(SenField.values())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field is named " + id));
    }

    /**
     * The whole table.
     *
     * @return every alias
     */
    public static ImmutableList<FieldAlias> all() {
        return ALL;
    }

    /**
     * The systems and formats in the table.
     *
     * @return their names
     */
    public static ImmutableSet<String> systems() {
        return ALL.stream().map(FieldAlias::system).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * What a field is called elsewhere.
     *
     * @param field the field
     * @return its names in all systems; at least one
     */
    public static ImmutableList<FieldAlias> of(SenField field) {
        return BY_FIELD.get(field);
    }

    /**
     * What a name can stand for.
     *
     * @param name the name, in upper or lower case
     * @return every field that is called so anywhere; none if the table does not know the name
     */
    public static ImmutableList<FieldAlias> named(String name) {
        return BY_NAME.get(Ascii.toLowerCase(name));
    }

    /**
     * What a name can stand for in one system.
     *
     * @param system the name of the system, as in {@link #systems()}
     * @param name the name, in upper or lower case
     * @return every field that is called so there; none if the table does not know the name or the system
     */
    public static ImmutableList<FieldAlias> named(String system, String name) {
        return named(name).stream()
                .filter(alias -> alias.system().equals(system))
                .collect(toImmutableList());
    }
}
