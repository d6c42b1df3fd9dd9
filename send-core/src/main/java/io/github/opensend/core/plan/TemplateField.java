package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.table.ShippedTable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A field of the template for EHC plans that the Department for Education tested in Change Programme areas from 2023. It was never
 * finished, and nobody is bound to it; it shows what a plan is asked for. Read in a copy that Somerset Council published.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class TemplateField implements Serializable permits ImmutableTemplateField {
    private static final long serialVersionUID = 1L;

    private static final ImmutableList<TemplateField> ALL = ShippedTable.read(
                    TemplateField.class, "template-fields.csv", "position", "section", "field", "kind", "held")
            .rows()
            .stream()
            .map(TemplateField::of)
            .collect(ImmutableList.toImmutableList());

    TemplateField() {}

    /**
     * Every field.
     *
     * @return 57 fields, in the order of the template
     */
    public static ImmutableList<TemplateField> all() {
        return ALL;
    }

    private static TemplateField of(List<String> row) {
        return ImmutableTemplateField.builder()
                .position(Integer.parseInt(row.get(0)))
                .section(row.get(1))
                .name(row.get(2))
                .kind(row.get(3))
                .held(Optional.of(row.get(4)).filter(held -> !held.isEmpty()))
                .build();
    }

    /**
     * Its place in the template.
     *
     * @return from 1
     */
    public abstract int position();

    /**
     * The part of the template.
     *
     * @return such as {@code B-F-E}
     */
    public abstract String section();

    /**
     * What the field is called.
     *
     * @return such as {@code history}
     */
    public abstract String name();

    /**
     * What it holds.
     *
     * @return such as {@code text} or {@code yes/no}
     */
    public abstract String kind();

    /**
     * What of this package holds it.
     *
     * @return {@code Type#method}; empty for personal data, which is not held
     */
    public abstract Optional<String> held();
}
