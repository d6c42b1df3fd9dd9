package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.setting.YearGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One version of an education, health and care plan (section 37 of the Children and Families Act 2014; regulation 12 of the
 * SEND Regulations 2014).
 *
 * <p>The law prescribes sections and no form. The rows follow the template that the Department for Education tested from 2023:
 * need, provision and outcome are one row. Anything may be missing; {@link PlanFindings} says what the law and the Code look for.
 * What cannot be is refused: one reference for two different things, provision in a section of another strand, a direct
 * payment for what is not in the plan.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class EhcPlan implements Serializable permits ImmutableEhcPlan {
    private static final long serialVersionUID = 1L;

    EhcPlan() {}

    /**
     * Starts a version of a plan.
     *
     * @param reference the caller's reference to the plan, the same in all its versions; never printed
     * @param version the number of the version, from 1
     * @param status what the version is
     * @param dated its day
     * @return a builder that takes the sections
     */
    public static ImmutableEhcPlan.BuildFinal plan(String reference, int version, PlanStatus status, LocalDate dated) {
        return ImmutableEhcPlan.builder()
                .reference(reference)
                .version(version)
                .status(status)
                .dated(dated);
    }

    /**
     * The caller's reference to the plan.
     *
     * @return the same in all versions of one plan
     */
    public abstract String reference();

    /**
     * The number of the version.
     *
     * @return from 1
     */
    public abstract int version();

    /**
     * What the version is.
     *
     * @return a draft, a plan in force, or what is proposed
     */
    public abstract PlanStatus status();

    /**
     * The day of the version.
     *
     * @return the day that it bears
     */
    public abstract LocalDate dated();

    /**
     * Where the plan came from.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public PlanOrigin origin() {
        return PlanOrigin.NOT_RECORDED;
    }

    /**
     * The national curriculum year on the day of the version.
     *
     * @return the year group, where it is told
     */
    public abstract Optional<YearGroup> yearGroup();

    /**
     * The front page.
     *
     * @return nothing recorded, unless told otherwise
     */
    @Value.Default
    public FrontPage front() {
        return FrontPage.page().build();
    }

    /**
     * Section A.
     *
     * @return nothing recorded, unless told otherwise
     */
    @Value.Default
    public AboutMe aboutMe() {
        return AboutMe.section().build();
    }

    /**
     * What the child is good at in each strand.
     *
     * @return the words by strand; a strand without words is missing
     */
    public abstract ImmutableMap<Strand, String> strengths();

    /**
     * The golden thread: sections B to H2.
     *
     * @return the rows in the order of the plan
     */
    public abstract ImmutableList<ThreadRow> thread();

    /**
     * The strands in which the plan says in so many words that no need was found.
     *
     * @return the strands; none of them has a need
     */
    public abstract ImmutableSet<Strand> noneIdentified();

    /**
     * Section I.
     *
     * @return nothing, unless told otherwise
     */
    @Value.Default
    public Placement placement() {
        return Placement.at().build();
    }

    /**
     * What section J says about a personal budget, beside direct payments.
     *
     * @return the words, where they are told
     */
    public abstract Optional<String> personalBudget();

    /**
     * The direct payments of section J.
     *
     * @return the payments
     */
    public abstract ImmutableList<DirectPayment> directPayments();

    /**
     * Section K.
     *
     * @return the advice
     */
    public abstract ImmutableList<AdviceEntry> advice();

    /**
     * The day on which an officer signed it.
     *
     * @return the day, where it is recorded
     */
    public abstract Optional<LocalDate> signedOn();

    /**
     * Every need, each once.
     *
     * @return the needs by reference, in the order of the rows
     */
    @Value.Lazy
    public ImmutableMap<String, PlanNeed> needs() {
        return byReference(thread().stream().flatMap(row -> row.need().stream()), PlanNeed::reference);
    }

    /**
     * Every provision, each once.
     *
     * @return the provision by reference, in the order of the rows
     */
    @Value.Lazy
    public ImmutableMap<String, PlanProvision> provisions() {
        return byReference(thread().stream().flatMap(row -> row.provisions().stream()), PlanProvision::reference);
    }

    /**
     * Every outcome, each once.
     *
     * @return the outcomes by reference, in the order of the rows
     */
    @Value.Lazy
    public ImmutableMap<String, PlanOutcome> outcomes() {
        return byReference(thread().stream().flatMap(row -> row.outcome().stream()), PlanOutcome::reference);
    }

    private static <T> ImmutableMap<String, T> byReference(Stream<T> all, Function<T, String> reference) {
        Map<String, T> byReference = new LinkedHashMap<>();
        all.forEach(one -> byReference.putIfAbsent(reference.apply(one), one));
        return ImmutableMap.copyOf(byReference);
    }

    @Value.Check
    void isOnePlan() {
        List<PlanFault> faults = PlanFault.in(this);
        if (!faults.isEmpty()) {
            throw new InvalidPlanException(faults);
        }
    }

    /**
     * The version and how much it holds; what it says is about a child.
     *
     * @return such as {@code version 2, final, of 2026-03-02: 4 rows, 5 pieces of advice}
     */
    @Override
    public final String toString() {
        return "version " + version() + ", " + status().id() + ", of " + dated() + ": " + thread().size() + " rows, "
                + advice().size() + " pieces of advice";
    }
}
