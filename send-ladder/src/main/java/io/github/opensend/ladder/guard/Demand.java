package io.github.opensend.ladder.guard;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that a guard asks to be on record. More on record never makes a demand fail that was met.
 *
 * @see Guard
 * @since 0.1.0
 */
public sealed interface Demand extends Serializable {
    /**
     * What is missing.
     *
     * @param dossier what is on record
     * @param on the day on which it is looked at; what lies after it has not happened
     * @return what is missing, each in words; none if the demand is met
     */
    ImmutableList<String> missing(Dossier dossier, LocalDate on);

    /**
     * The kinds of evidence that it looks at.
     *
     * @return the kinds
     */
    default Stream<EvidenceKind> kinds() {
        return Stream.empty();
    }

    /**
     * Evidence of a kind is there.
     *
     * @param kind the kind
     */
    record Shown(EvidenceKind kind) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            return dossier.of(kind, on).findAny().isPresent() ? ImmutableList.of() : ImmutableList.of(kind.words());
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return Stream.of(kind);
        }
    }

    /**
     * Somebody judged it, and wrote down who and why: no figure is published for it.
     *
     * @param kind the kind of evidence that holds the judgement
     */
    record Judged(EvidenceKind kind) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            boolean whole = dossier.of(kind, on)
                    .anyMatch(one -> one.givenBy().isPresent() && one.value().isPresent());
            return whole
                    ? ImmutableList.of()
                    : ImmutableList.of("a recorded judgement with who made it and why: " + kind.words());
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return Stream.of(kind);
        }
    }

    /**
     * Evidence of a kind is there and no older than some years.
     *
     * @param kind the kind
     * @param years how old it may be; a day that many years before still counts
     */
    record ShownInTheLastYears(EvidenceKind kind, int years) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            return dossier.of(kind, on).anyMatch(one -> !one.on().isBefore(on.minusYears(years)))
                    ? ImmutableList.of()
                    : ImmutableList.of(kind.words() + " in the last " + years + " years");
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return Stream.of(kind);
        }
    }

    /**
     * Something has run for some weeks since it began: calendar weeks that begin with its day.
     *
     * @param kind the evidence that it began
     * @param weeks the weeks
     */
    record RunFor(EvidenceKind kind, int weeks) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            return dossier.first(kind, on)
                            .filter(began -> !began.on().plusWeeks(weeks).isAfter(on))
                            .isPresent()
                    ? ImmutableList.of()
                    : ImmutableList.of(weeks + " weeks since " + kind.words());
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return Stream.of(kind);
        }
    }

    /**
     * A score by a named instrument is high enough; any such score up to the day.
     *
     * @param instrument the name of the instrument
     * @param least the score
     */
    record Scored(String instrument, int least) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            return dossier.risks().stream()
                            .filter(score -> score.instrument().equals(instrument))
                            .anyMatch(score ->
                                    score.value() >= least && !score.on().isAfter(on))
                    ? ImmutableList.of()
                    : ImmutableList.of("a score of " + least + " or more by " + instrument);
        }
    }

    /**
     * All of several demands.
     *
     * @param demands the demands
     */
    record AllOf(ImmutableList<Demand> demands) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            return demands.stream()
                    .flatMap(demand -> demand.missing(dossier, on).stream())
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return demands.stream().flatMap(Demand::kinds);
        }
    }

    /**
     * Any of several demands.
     *
     * @param demands the demands
     */
    record AnyOf(ImmutableList<Demand> demands) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            List<ImmutableList<String>> each =
                    demands.stream().map(demand -> demand.missing(dossier, on)).toList();
            return each.stream().anyMatch(List::isEmpty)
                    ? ImmutableList.of()
                    : ImmutableList.of("any of: "
                            + String.join(
                                    "; or ",
                                    each.stream()
                                            .map(missing -> String.join(" and ", missing))
                                            .sorted(Comparator.naturalOrder())
                                            .toList()));
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return demands.stream().flatMap(Demand::kinds);
        }
    }

    /**
     * A demand that is made of some pupils alone. Where it is not known if the pupil is one, that fact is missing.
     *
     * @param facet the fact
     * @param demand what is asked if it is true
     */
    record OnlyFor(Facet facet, Demand demand) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            Boolean known = dossier.facts().get(facet);
            ImmutableList<String> missing = demand.missing(dossier, on);
            if (missing.isEmpty() || Boolean.FALSE.equals(known)) {
                return ImmutableList.of();
            }
            return known == null ? ImmutableList.of("whether " + facet.words()) : missing;
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return demand.kinds();
        }
    }

    /**
     * A demand that is made from a day on.
     *
     * @param first the first day
     * @param demand what is asked from then on
     */
    record From(LocalDate first, Demand demand) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            return on.isBefore(first) ? ImmutableList.of() : demand.missing(dossier, on);
        }

        @Override
        public Stream<EvidenceKind> kinds() {
            return demand.kinds();
        }
    }

    /**
     * A fact of the pupil is known to be so.
     *
     * @param facet the fact
     * @param value what it has to be
     */
    record Known(Facet facet, boolean value) implements Demand {
        @Override
        public ImmutableList<String> missing(Dossier dossier, LocalDate on) {
            Boolean known = dossier.facts().get(facet);
            if (known == null) {
                return ImmutableList.of("whether " + facet.words());
            }
            return known == value
                    ? ImmutableList.of()
                    : ImmutableList.of("a pupil of whom it is " + (value ? "" : "not ") + "so that " + facet.words());
        }
    }

    /**
     * Evidence of a kind.
     *
     * @param kind the kind
     * @return the demand
     */
    static Demand shown(EvidenceKind kind) {
        return new Shown(kind);
    }

    /**
     * A recorded judgement.
     *
     * @param kind the kind of evidence that holds it
     * @return the demand
     */
    static Demand judged(EvidenceKind kind) {
        return new Judged(kind);
    }

    /**
     * All of several.
     *
     * @param demands the demands
     * @return the demand
     */
    static Demand allOf(Demand... demands) {
        return new AllOf(ImmutableList.copyOf(Arrays.asList(demands)));
    }

    /**
     * Any of several.
     *
     * @param demands the demands
     * @return the demand
     */
    static Demand anyOf(Demand... demands) {
        return new AnyOf(ImmutableList.copyOf(Arrays.asList(demands)));
    }

    /**
     * A demand of some pupils alone.
     *
     * @param facet the fact that makes a pupil one of them
     * @param demand the demand
     * @return the demand
     */
    static Demand onlyFor(Facet facet, Demand demand) {
        return new OnlyFor(facet, demand);
    }
}
