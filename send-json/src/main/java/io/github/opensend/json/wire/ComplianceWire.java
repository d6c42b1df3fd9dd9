package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a caseload from one calculator.
 *
 * @param schema the name and version of the form
 * @param asOf the day on which the cases were looked at
 * @param basis the id of the calculator
 * @param counting how days are counted, or null where it is the law's own count
 * @param groups the groups; present even if there is none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"schema", "asOf", "basis", "counting", "groups"})
public record ComplianceWire(
        String schema, String asOf, String basis, @Nullable Counting counting, ImmutableList<Group> groups) {
    /**
     * How official figures count days.
     *
     * @param receiptIsDayOne whether the day of receipt is Day 1
     * @param lastDayIsInside whether what happens on the last day of a period is in time
     * @param citation where that is restated
     * @param certainty the id of how sure it is
     */
    @JsonPropertyOrder({"receiptIsDayOne", "lastDayIsInside", "citation", "certainty"})
    public record Counting(boolean receiptIsDayOne, boolean lastDayIsInside, String citation, String certainty) {}

    /**
     * The figures of one group.
     *
     * @param by the id of what is grouped by
     * @param key the name of the group
     * @param measures its figures
     */
    @JsonPropertyOrder({"by", "key", "measures"})
    public record Group(String by, String key, ImmutableList<Measure> measures) {}

    /**
     * One figure.
     *
     * @param id the id of what is counted
     * @param numerator the numerator, or null where it is suppressed or the figure is an average
     * @param denominator the denominator, of an average the number of cases, or null where it is suppressed
     * @param percent the percentage as statistics round it, or null where there is none
     * @param weeks the average, or null where the figure is a rate
     * @param suppressed true where counts are too small to be shown, or null
     * @param beside the cases that are in no numerator, by sort, or null where there are none
     * @param lowestPercent the percentage if all that is unknown had been late, or null
     * @param highestPercent the percentage if all that is unknown had been in time, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "id",
        "numerator",
        "denominator",
        "percent",
        "weeks",
        "suppressed",
        "beside",
        "lowestPercent",
        "highestPercent"
    })
    public record Measure(
            String id,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal weeks,
            @Nullable Boolean suppressed,
            @Nullable ImmutableMap<String, Long> beside,
            @Nullable BigDecimal lowestPercent,
            @Nullable BigDecimal highestPercent) {}
}
