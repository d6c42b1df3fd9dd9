package io.github.opensend.core.approach;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.opensend.core.need.AreaOfNeed;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The provision that runs for one child, a class or a setting: one row for each provision, however many children share it.
 *
 * <p>The Code suggests such maps and asks nobody for one (SEND Code of Practice 2015, para 6.76). Rows are in the order of
 * their area and then of their reference. Maps of parts of a setting add up, in any order and with any overlap, to the map
 * of the whole.
 *
 * @param rows the rows, each of another provision
 * @since 0.1.0
 */
public record ProvisionMap(ImmutableList<ProvisionRow> rows) implements Serializable {
    private static final Comparator<ProvisionRow> ORDER = Comparator.comparing(
                    (ProvisionRow row) -> row.provision().area())
            .thenComparing(row -> row.provision().reference());

    /** A map of nothing. */
    public static final ProvisionMap EMPTY = new ProvisionMap(ImmutableList.of());

    /**
     * Draws the rows of one provision together and puts the rows in order.
     *
     * @throws IllegalArgumentException if one reference stands for two different provisions, or one child has two
     *     different measures for one provision; the message names every such reference
     */
    public ProvisionMap {
        rows = together(rows);
    }

    /**
     * The map of what the plans of some children hold, each provision as it was last told.
     *
     * @param approaches the record of each child, by the caller's own reference
     * @return the map
     * @throws IllegalArgumentException if the records contradict each other, as in the constructor
     */
    public static ProvisionMap of(Map<String, GraduatedApproach> approaches) {
        ImmutableList.Builder<ProvisionRow> rows = ImmutableList.builder();
        approaches.forEach((pupil, approach) -> approach.provisions()
                .forEach(provision -> rows.add(
                        new ProvisionRow(provision, ImmutableSortedMap.of(pupil, ProvisionRow.impact(provision))))));
        return new ProvisionMap(rows.build());
    }

    private static ImmutableList<ProvisionRow> together(List<ProvisionRow> rows) {
        Map<String, ProvisionRow> byReference = new LinkedHashMap<>();
        List<String> contradicted = new ArrayList<>();
        for (ProvisionRow row : rows) {
            String reference = row.provision().reference();
            ProvisionRow earlier = byReference.putIfAbsent(reference, row);
            if (earlier != null && !agree(earlier, row)) {
                contradicted.add(reference);
            } else if (earlier != null) {
                byReference.put(reference, joined(earlier, row));
            }
        }
        if (!contradicted.isEmpty()) {
            throw new IllegalArgumentException(
                    "one reference stands for one provision, and each child has one measure of "
                            + "it; found contradictions under " + contradicted);
        }
        return byReference.values().stream().sorted(ORDER).collect(toImmutableList());
    }

    private static boolean agree(ProvisionRow one, ProvisionRow other) {
        return one.provision().equals(other.provision())
                && Maps.difference(one.pupils(), other.pupils())
                        .entriesDiffering()
                        .isEmpty();
    }

    private static ProvisionRow joined(ProvisionRow one, ProvisionRow other) {
        Map<String, Impact> pupils = new LinkedHashMap<>(one.pupils());
        pupils.putAll(other.pupils());
        return new ProvisionRow(one.provision(), ImmutableSortedMap.copyOf(pupils));
    }

    /**
     * Both maps as one; what stands on both is there once.
     *
     * @param other the other map
     * @return the map of both
     * @throws IllegalArgumentException if the maps contradict each other, as in the constructor
     */
    public ProvisionMap plus(ProvisionMap other) {
        return new ProvisionMap(ImmutableList.<ProvisionRow>builder()
                .addAll(rows)
                .addAll(other.rows)
                .build());
    }

    /**
     * The rows of one area.
     *
     * @param area the area of need
     * @return the map of them
     */
    public ProvisionMap inArea(AreaOfNeed area) {
        return only(row -> row.provision().area() == area);
    }

    /**
     * The rows that serve one child, for that child alone.
     *
     * @param pupil the caller's own reference
     * @return the map of them
     */
    public ProvisionMap ofPupil(String pupil) {
        return new ProvisionMap(rows.stream()
                .filter(row -> row.pupils().containsKey(pupil))
                .map(row -> new ProvisionRow(
                        row.provision(), ImmutableSortedMap.copyOf(Maps.filterKeys(row.pupils(), pupil::equals))))
                .collect(toImmutableList()));
    }

    /**
     * Interventions in groups, of which a session is for two children or more.
     *
     * @return the map of them
     */
    public ProvisionMap inGroups() {
        return only(row -> row.provision() instanceof Intervention intervention && intervention.groupSize() > 1);
    }

    /**
     * Interventions that are one to one.
     *
     * @return the map of them
     */
    public ProvisionMap oneToOne() {
        return only(row -> row.provision() instanceof Intervention intervention && intervention.groupSize() == 1);
    }

    /**
     * What runs on a day. Adjustments have no days of their own and stay.
     *
     * @param day the day
     * @return the map of them
     */
    public ProvisionMap on(LocalDate day) {
        return only(row -> !(row.provision() instanceof Intervention intervention) || intervention.runsOn(day));
    }

    private ProvisionMap only(Predicate<ProvisionRow> wanted) {
        return new ProvisionMap(rows.stream().filter(wanted).collect(toImmutableList()));
    }

    /**
     * Everything added up. Minutes are those of a week in which every row runs; {@link #on} leaves what runs on a day.
     *
     * @return the totals
     */
    public ProvisionTotals totals() {
        return sum(rows);
    }

    /**
     * The totals of each area that has a row.
     *
     * @return the totals by area, in the order of the areas
     */
    public ImmutableMap<AreaOfNeed, ProvisionTotals> totalsByArea() {
        Map<AreaOfNeed, ProvisionTotals> totals = new EnumMap<>(AreaOfNeed.class);
        rows.forEach(row -> totals.merge(row.provision().area(), row.totals(), ProvisionTotals::plus));
        return Maps.immutableEnumMap(totals);
    }

    private static ProvisionTotals sum(Collection<ProvisionRow> rows) {
        return rows.stream().map(ProvisionRow::totals).reduce(ProvisionTotals.NONE, ProvisionTotals::plus);
    }

    /**
     * How many rows there are; children are not named.
     *
     * @return such as {@code ProvisionMap[3 rows]}
     */
    @Override
    public String toString() {
        return "ProvisionMap[" + rows.size() + " rows]";
    }
}
