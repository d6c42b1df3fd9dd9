package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.plan.AdulthoodOutcome;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Level;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RatedBy;
import io.github.opensend.radar.framework.RatingScale;
import io.github.opensend.radar.framework.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a framework. What cannot be read is stood in for by something that the framework takes, so that all the rest is
 * judged all the same.
 */
final class FrameworkReading {
    static final String SCHEMA = "opensend/framework/1";
    static final int LONGEST_NAME = 100;
    static final int LONGEST_TITLE = 500;

    static final Function<Place, Optional<RatedBy>> RATED_BY = Words.of(RatedBy.values(), RatedBy::id);
    static final Function<Place, Optional<Certainty>> CERTAINTY = Words.of(Certainty.values(), Certainty::id);

    static final int HEAVIEST = 1000;

    /** No framework and no profile is law. */
    static final ImmutableList<Standing> STANDINGS = Arrays.stream(Standing.values())
            .filter(standing -> standing != Standing.STATUTE && standing != Standing.CASE_LAW)
            .collect(toImmutableList());

    static final Function<Place, Optional<Standing>> STANDING =
            Words.of(STANDINGS.toArray(Standing[]::new), Standing::id);

    private static final String STAND_IN = "stand-in";
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "schema",
            "id",
            "version",
            "title",
            "publisher",
            "licence",
            "citation",
            "standing",
            "certainty",
            "inUse",
            "ratedBy",
            "leavesOut",
            "scale",
            "domains");
    private static final ImmutableSet<String> DOMAIN_FIELDS =
            ImmutableSet.of("id", "title", "areaOfNeed", "outcomes", "statements");
    private static final ImmutableSet<String> STATEMENT_FIELDS =
            ImmutableSet.of("id", "title", "description", "weight", "needAnchors", "readinessAnchors", "homeAnchors");
    private static final Function<Place, Optional<Perspective>> PERSPECTIVE =
            Words.of(Perspective.values(), Perspective::id);
    private static final Function<Place, Optional<AdulthoodOutcome>> OUTCOME =
            Words.of(AdulthoodOutcome.values(), AdulthoodOutcome::id);

    private FrameworkReading() {}

    static Optional<Framework> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        RatingScale scale = scale(place.at("scale"));
        boolean levelsAreKnown = !scale.levels().isEmpty();
        ImmutableList<Domain> domains = place.at("domains").list(1).stream()
                .map(domain -> domain(domain, levelsAreKnown))
                .collect(toImmutableList());
        Optional<RatedBy> ratedBy = place.at("ratedBy").ifTold(RATED_BY);
        var framework = Framework.builder()
                .id(name(place.at("id")))
                .version(name(place.at("version")))
                .title(title(place.at("title")))
                .publisher(title(place.at("publisher")))
                .licence(title(place.at("licence")))
                .citation(CitationReading.of(place.at("citation")).orElseGet(FrameworkReading::noCitation))
                .standing(STANDING.apply(place.at("standing")).orElse(Standing.CONVENTION))
                .certainty(CERTAINTY.apply(place.at("certainty")).orElse(Certainty.DESIGN_CHOICE))
                .scale(scale)
                .inUse(place.at("inUse").ifTold(FrameworkReading::inUse))
                // Whether names of domains and statements are the same cannot be told where one cannot be read.
                .ratedBy(ratedBy.filter(by -> !place.at("domains").isAtFault()).orElse(RatedBy.STATEMENT))
                .addAllLeavesOut(Words.eachOnceIfTold(place.at("leavesOut"), PERSPECTIVE))
                .addAllDomains(domains);
        Optional<Framework> whole = RadarRefusal.unlessRefused(place, framework::build);
        return place.faultsSoFar() == before ? whole : Optional.empty();
    }

    private static String name(Place place) {
        return place.label(LONGEST_NAME).orElseGet(() -> standIn(place));
    }

    private static String title(Place place) {
        return place.label(LONGEST_TITLE).orElse(STAND_IN);
    }

    // Names have to differ, so each has its place in it.
    private static String standIn(Place place) {
        return STAND_IN + place.pointer().replace('/', '.');
    }

    private static Citation noCitation() {
        return Citation.of(Instrument.named(STAND_IN).whole());
    }

    private static Optional<InForce> inUse(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("from", "to"));
        Optional<LocalDate> from = place.at("from").day();
        Optional<LocalDate> to = place.at("to").ifTold(Place::day);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            place.at("to").refused(from.get() + " or later, because it begins on that day");
        }
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(to.map(last -> InForce.between(from.orElseThrow(), last))
                .orElseGet(() -> InForce.from(from.orElseThrow())));
    }

    private static RatingScale scale(Place place) {
        if (!place.isObject()) {
            return new RatingScale(ImmutableList.of());
        }
        place.takesOnly(ImmutableSet.of("levels"));
        return new RatingScale(
                place.at("levels").list(1).stream().map(FrameworkReading::level).collect(toImmutableList()));
    }

    private static Level level(Place place) {
        if (!place.isObject()) {
            return Level.of(STAND_IN, STAND_IN, STAND_IN);
        }
        place.takesOnly(ImmutableSet.of("label", "need", "readiness", "layerHint"));
        Level level = Level.of(title(place.at("label")), title(place.at("need")), title(place.at("readiness")));
        return place.at("layerHint")
                .ifTold(at -> at.label(LONGEST_NAME))
                .map(level::hinting)
                .orElse(level);
    }

    private static Domain domain(Place place, boolean levelsAreKnown) {
        if (!place.isObject()) {
            return Domain.builder(standIn(place), STAND_IN)
                    .addStatements(Statement.of(standIn(place), STAND_IN))
                    .build();
        }
        place.takesOnly(DOMAIN_FIELDS);
        return Domain.builder(name(place.at("id")), title(place.at("title")))
                .areaOfNeed(place.at("areaOfNeed").ifTold(Words::area))
                .addAllOutcomes(Words.eachOnceIfTold(place.at("outcomes"), OUTCOME))
                .addAllStatements(place.at("statements").list(1).stream()
                        .map(statement -> statement(statement, levelsAreKnown))
                        .collect(toImmutableList()))
                .build();
    }

    private static Statement statement(Place place, boolean levelsAreKnown) {
        if (!place.isObject()) {
            return Statement.of(standIn(place), STAND_IN);
        }
        place.takesOnly(STATEMENT_FIELDS);
        return Statement.builder(name(place.at("id")), title(place.at("title")))
                .description(place.at("description").ifTold(Words::text).orElse(""))
                .weight(place.at("weight")
                        .ifTold(at -> at.wholeNumber(1, HEAVIEST))
                        .orElse(1))
                .addAllNeedAnchors(anchors(place.at("needAnchors"), levelsAreKnown))
                .addAllReadinessAnchors(anchors(place.at("readinessAnchors"), levelsAreKnown))
                .addAllHomeAnchors(anchors(place.at("homeAnchors"), levelsAreKnown))
                .build();
    }

    // How many anchors there have to be cannot be told where the levels cannot be read.
    private static ImmutableList<String> anchors(Place place, boolean levelsAreKnown) {
        ImmutableList<String> anchors = place.listIfTold(1, at -> at.label(LONGEST_TITLE));
        return levelsAreKnown ? anchors : ImmutableList.of();
    }
}
