package io.github.opensend.core.workforce;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.table.ShippedTable;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lincolnshire's learning platform for the SEND workforce, as one report of June 2022 tells of it: its modules, and when
 * whom it was to reach. It is one council's practice at one time, an example to plan by and no duty of anybody.
 *
 * <p>The report lines its training up with the four areas of need. Valuing SEND has five domains; the fifth, independence,
 * is no area of need, and no module is its own.
 *
 * @since 0.1.0
 */
public final class LincolnshireTraining {
    private static final ImmutableList<TrainingModule> MODULES = ShippedTable.read(
                    LincolnshireTraining.class,
                    "training-modules.csv",
                    "id",
                    "tier",
                    "title",
                    "areas",
                    "area_certainty",
                    "paragraph")
            .rows()
            .stream()
            .map(row -> new TrainingModule(
                    row.get(0),
                    TrainingTier.withId(row.get(1)),
                    row.get(2),
                    areas(row.get(3)),
                    Certainty.withId(row.get(4)),
                    paragraph(row.get(5))))
            .collect(toImmutableList());

    private static final ImmutableList<Taster> TASTERS = ShippedTable.read(
                    LincolnshireTraining.class, "tasters.csv", "id", "title", "areas", "area_certainty", "paragraph")
            .rows()
            .stream()
            .map(row -> new Taster(
                    row.get(0), row.get(1), areas(row.get(2)), Certainty.withId(row.get(3)), paragraph(row.get(4))))
            .collect(toImmutableList());

    private static final ImmutableList<RolloutStatement> ROLLOUT = ShippedTable.read(
                    LincolnshireTraining.class,
                    "rollout.csv",
                    "paragraph",
                    "milestone",
                    "phase",
                    "year",
                    "when",
                    "says",
                    "certainty")
            .rows()
            .stream()
            .map(LincolnshireTraining::statement)
            .collect(toImmutableList());

    private LincolnshireTraining() {}

    private static RolloutStatement statement(ImmutableList<String> row) {
        return ImmutableRolloutStatement.builder()
                .milestone(Milestone.withId(row.get(1)))
                .says(row.get(5))
                .citation(paragraph(row.get(0)))
                .certainty(Certainty.withId(row.get(6)))
                .phase(told(row.get(2)).map(Integer::valueOf))
                .year(told(row.get(3)).map(Integer::valueOf))
                .when(told(row.get(4)))
                .build();
    }

    private static Optional<String> told(String cell) {
        return Optional.of(cell).filter(words -> !words.isEmpty());
    }

    private static Citation paragraph(String number) {
        return Citation.of(Instruments.LINCOLNSHIRE_WORKFORCE_2022.paragraph(number));
    }

    private static ImmutableSet<AreaOfNeed> areas(String cell) {
        return Splitter.on(';')
                .omitEmptyStrings()
                .splitToStream(cell)
                .map(AreaOfNeed::withId)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Every module that the report names.
     *
     * @return in the report's order
     */
    public static ImmutableList<TrainingModule> modules() {
        return MODULES;
    }

    /**
     * The modules of a tier that help with an area of need.
     *
     * @param tier the tier
     * @param area the area
     * @return those that serve the area, or every area alike; empty where the report names none
     */
    public static ImmutableList<TrainingModule> modules(TrainingTier tier, AreaOfNeed area) {
        return MODULES.stream()
                .filter(module -> module.tier() == tier && module.serves(area))
                .collect(toImmutableList());
    }

    /**
     * The modules of a tier that serve every area alike: all that there is for a domain that is no area of need, such as
     * independence.
     *
     * @param tier the tier
     * @return empty where the report names none
     */
    public static ImmutableList<TrainingModule> commonModules(TrainingTier tier) {
        return MODULES.stream()
                .filter(module -> module.tier() == tier && module.areas().isEmpty())
                .collect(toImmutableList());
    }

    /**
     * The films that announced the platform.
     *
     * @return in the report's order
     */
    public static ImmutableList<Taster> tasters() {
        return TASTERS;
    }

    /**
     * What each paragraph says about the roll-out.
     *
     * @return in the order of the paragraphs
     */
    public static ImmutableList<RolloutStatement> rollout() {
        return ROLLOUT;
    }

    /**
     * What each paragraph says about one milestone.
     *
     * @param milestone the milestone
     * @return in the order of the paragraphs
     */
    public static ImmutableList<RolloutStatement> rollout(Milestone milestone) {
        return ROLLOUT.stream()
                .filter(statement -> statement.milestone() == milestone)
                .collect(toImmutableList());
    }

    /**
     * Where paragraphs put one milestone into different phases or at different times.
     *
     * @return in the order of the milestones
     */
    public static ImmutableList<RolloutConflict> conflicts() {
        return Arrays.stream(Milestone.values())
                .map(milestone -> new RolloutConflict(milestone, rollout(milestone)))
                .filter(conflict -> conflict.statements().stream()
                        .anyMatch(one -> conflict.statements().stream().anyMatch(one::disagreesWith)))
                .collect(toImmutableList());
    }
}
