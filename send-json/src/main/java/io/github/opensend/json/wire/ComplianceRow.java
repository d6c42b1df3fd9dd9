package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One figure as a row of a table; a cell is null where there is nothing to tell.
 *
 * @param by what is grouped by
 * @param key the name of the group
 * @param basis the calculator
 * @param id what is counted
 * @param numerator the numerator
 * @param denominator the denominator, of an average the number of cases
 * @param percent the percentage as statistics round it
 * @param weeks the average
 * @param shown {@code suppressed} where counts are too small to be shown
 * @param late answered late
 * @param openAndLate not answered and overdue
 * @param excepted missed on a ground
 * @param unknown not known
 * @param notYetDue not answered and not due
 * @param afterDispute left out after mediation or an appeal
 * @since 0.1.0
 */
@JsonPropertyOrder({
    "by",
    "key",
    "basis",
    "id",
    "numerator",
    "denominator",
    "percent",
    "weeks",
    "shown",
    "late",
    "openAndLate",
    "excepted",
    "unknown",
    "notYetDue",
    "afterDispute"
})
public record ComplianceRow(
        String by,
        String key,
        String basis,
        String id,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable String percent,
        @Nullable String weeks,
        @Nullable String shown,
        @Nullable Long late,
        @Nullable Long openAndLate,
        @Nullable Long excepted,
        @Nullable Long unknown,
        @Nullable Long notYetDue,
        @Nullable Long afterDispute) {}
