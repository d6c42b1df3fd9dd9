package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the audits of a time come to.
 *
 * @param schema the name and version of the form
 * @param form the id of the form of audit
 * @param done audits done of audits due
 * @param audited plans that were audited in full, of all that could have been
 * @param goodOrOutstanding audits graded good or outstanding, of all that have a grade
 * @param grades how many audits have each grade
 * @param ungraded how many audits have no grade yet
 * @param themes of the audits of each theme, those that are good or outstanding
 * @since 0.1.0
 */
@JsonPropertyOrder({"schema", "form", "done", "audited", "goodOrOutstanding", "grades", "ungraded", "themes"})
public record AuditFiguresWire(
        String schema,
        String form,
        Measured done,
        Measured audited,
        Measured goodOrOutstanding,
        ImmutableList<Graded> grades,
        long ungraded,
        ImmutableList<Themed> themes) {
    /**
     * A rate with what it counts.
     *
     * @param id the id of the measure
     * @param says what is counted out of what
     * @param numerator how many were so
     * @param denominator how many there were
     * @param percent the share, or null if there were none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"id", "says", "numerator", "denominator", "percent"})
    public record Measured(
            String id,
            String says,
            long numerator,
            long denominator,
            @Nullable BigDecimal percent) {}

    /**
     * How many audits have a grade.
     *
     * @param grade the id of the grade
     * @param cases how many
     */
    @JsonPropertyOrder({"grade", "cases"})
    public record Graded(String grade, long cases) {}

    /**
     * The audits of a theme.
     *
     * @param theme the theme
     * @param numerator how many are good or outstanding
     * @param denominator how many have a grade
     * @param percent the share, or null if none has one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"theme", "numerator", "denominator", "percent"})
    public record Themed(
            String theme,
            long numerator,
            long denominator,
            @Nullable BigDecimal percent) {}
}
