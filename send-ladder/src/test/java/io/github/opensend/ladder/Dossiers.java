package io.github.opensend.ladder;

import com.google.common.collect.ImmutableList;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.edition.HertfordshireTiers;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.guard.Guard;
import io.github.opensend.ladder.guard.RiskScore;
import io.github.opensend.ladder.journey.ImmutableJourney;
import io.github.opensend.ladder.journey.Journey;
import io.github.opensend.ladder.journey.Move;
import io.github.opensend.ladder.pathway.Pathways;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Records that have everything that a crossing asks for. */
final class Dossiers {
    static final LocalDate LONG_AGO = LocalDate.of(2023, 9, 4);
    static final LocalDate ON = LocalDate.of(2024, 9, 2);

    private Dossiers() {}

    /** Every course there is: three editions, another council's tiers, four pathways. */
    static List<Course> courses() {
        return Stream.concat(
                        Stream.of(LincolnshireLadder.ladder(), HertfordshireTiers.ladder())
                                .flatMap(ladder -> ladder.editions().stream())
                                .map(edition -> edition.course()),
                        Pathways.all().stream())
                .toList();
    }

    /** A journey of one move, with all that it asks for but one kind of evidence. */
    static ImmutableJourney.BuildFinal moving(
            Course course, Crossing crossing, String from, String to, String without) {
        ImmutableJourney.BuildFinal journey =
                Journey.builder(course, "pupil-1").addMoves(new Move(ON, from, to, crossing.kind(), "SENCO", "why"));
        Map<Facet, Boolean> facts = new EnumMap<>(Facet.class);
        for (Guard guard : crossing.guards()) {
            facts(guard.demand(), facts);
            guard.demand()
                    .kinds()
                    .map(EvidenceKind::id)
                    .distinct()
                    .filter(kind -> !kind.equals(without))
                    .forEach(kind -> journey.addEvidence(
                            Evidence.of(kind, LONG_AGO).by("SENCO").saying("why")));
        }
        if (!without.equals("facts")) {
            journey.putAllFacts(facts);
        }
        return journey;
    }

    static Journey scored(ImmutableJourney.BuildFinal journey) {
        return journey.addRisks(new RiskScore(LincolnshireLadder.RISK_OF_EXCLUSION, "1", 8, "SENCO", LONG_AGO))
                .build();
    }

    private static void facts(Demand demand, Map<Facet, Boolean> into) {
        if (demand instanceof Demand.Known known) {
            into.put(known.facet(), known.value());
        } else if (demand instanceof Demand.OnlyFor only) {
            into.put(only.facet(), true);
        } else if (demand instanceof Demand.From from) {
            facts(from.demand(), into);
        } else if (demand instanceof Demand.AllOf all) {
            all.demands().forEach(each -> facts(each, into));
        }
    }

    /** The kinds of evidence without any one of which a demand is not met. */
    static ImmutableList<EvidenceKind> needed(Demand demand) {
        return demand instanceof Demand.AnyOf
                ? ImmutableList.of()
                : demand.kinds().collect(ImmutableList.toImmutableList());
    }
}
