package io.github.opensend.timescales.rule;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.ReadingRegister;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rules gathered under one name, each with a name of its own.
 *
 * @since 0.1.0
 */
public final class RuleBook implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final ImmutableMap<String, Timescale> rules;
    private final ImmutableList<Correspondence> correspondences;
    private final ImmutableList<LastDays> lastDays;

    private RuleBook(
            String name,
            ImmutableMap<String, Timescale> rules,
            ImmutableList<Correspondence> correspondences,
            ImmutableList<LastDays> lastDays) {
        this.name = name;
        this.rules = rules;
        this.correspondences = correspondences;
        this.lastDays = lastDays;
    }

    /**
     * A book of rules.
     *
     * @param name what it holds
     * @param rules the rules, in the order in which they are to be listed
     * @return the book
     * @throws IllegalArgumentException if two rules have one name
     */
    public static RuleBook of(String name, Iterable<Timescale> rules) {
        return of(name, rules, ImmutableList.of());
    }

    /**
     * A book of rules, with what its events have to do with one another.
     *
     * @param name what it holds
     * @param rules the rules, in the order in which they are to be listed
     * @param correspondences how events of different types speak of the same thing
     * @return the book
     * @throws IllegalArgumentException if two rules have one name
     */
    public static RuleBook of(String name, Iterable<Timescale> rules, Iterable<Correspondence> correspondences) {
        ImmutableMap.Builder<String, Timescale> byId = ImmutableMap.builder();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return new RuleBook(name, byId.buildOrThrow(), ImmutableList.copyOf(correspondences), ImmutableList.of());
    }

    /**
     * The same book, and what becomes of last days that are no working days.
     *
     * @param added what becomes of the last days that some instruments set
     * @return the book
     */
    public RuleBook with(LastDays added) {
        return new RuleBook(
                name,
                rules,
                correspondences,
                ImmutableList.<LastDays>builder().addAll(lastDays).add(added).build());
    }

    private RuleBook only(Predicate<Timescale> chosen) {
        return new RuleBook(
                name, ImmutableMap.copyOf(Maps.filterValues(rules, chosen::test)), correspondences, lastDays);
    }

    /**
     * What it holds.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The rules.
     *
     * @return every rule, in order
     */
    public ImmutableCollection<Timescale> rules() {
        return rules.values();
    }

    /**
     * How events of different types speak of the same thing.
     *
     * @return the correspondences
     */
    public ImmutableList<Correspondence> correspondences() {
        return correspondences;
    }

    /**
     * What becomes of last days that are no working days, where an instrument does not say.
     *
     * @return the answers, none where nothing moves
     */
    public ImmutableList<LastDays> lastDays() {
        return lastDays;
    }

    /**
     * The rule of that name.
     *
     * @param id the stable name
     * @return the rule, or empty where the book has none of that name
     */
    public Optional<Timescale> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * The rows of the catalogue that the book answers.
     *
     * @return the rows, in order
     */
    public ImmutableSet<String> catalogueIds() {
        return rules().stream().map(Timescale::catalogueId).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The book as it stood on a day.
     *
     * @param day any day
     * @return the rules that were in force that day, under the same name
     */
    public RuleBook asAt(LocalDate day) {
        return only(rule -> rule.inForce().contains(day));
    }

    /**
     * The book without what is only proposed. An engine runs this one unless it is asked for proposals.
     *
     * @return the rules of any standing but {@link Standing#PROPOSED}
     */
    public RuleBook withoutProposals() {
        return only(rule -> rule.standing() != Standing.PROPOSED);
    }

    /**
     * The readings that decide how events and last days are taken, so that any rule may turn on them.
     *
     * @return the readings
     */
    public ImmutableSet<Reading> readingsOfAnyRule() {
        return Stream.concat(
                        correspondences.stream().flatMap(correspondence -> correspondence.reading().stream()),
                        lastDays.stream().flatMap(days -> days.moveOn().reading().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The readings on which single rules turn, and those on which any rule may.
     *
     * @return the register
     */
    public ReadingRegister readings() {
        Set<Reading> readings = new LinkedHashSet<>();
        rules().forEach(rule -> readings.addAll(rule.readings()));
        readings.addAll(readingsOfAnyRule());
        return ReadingRegister.of(readings);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof RuleBook that
                        && name.equals(that.name)
                        && rules.equals(that.rules)
                        && correspondences.equals(that.correspondences)
                        && lastDays.equals(that.lastDays));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, rules);
    }

    /**
     * The name and the number of rules.
     *
     * @return such as {@code English law [28 rules]}
     */
    @Override
    public String toString() {
        return name + " [" + rules.size() + " rules]";
    }
}
