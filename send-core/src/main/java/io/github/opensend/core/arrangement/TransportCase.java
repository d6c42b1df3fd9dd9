package io.github.opensend.core.arrangement;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Transport of one child or young person, as facts with days: when it was referred and decided, and from when it is arranged.
 * Whether anybody is due transport is not worked out here; a decision is a word that somebody told.
 *
 * <p>Buckinghamshire's plan aims at transport in place at the start of every term (section 2.5, aim 6) and tracks these days
 * (outcome 5.16). The day by which it is due stands with the timescales, as {@code
 * BuckinghamshireTargets.TRANSPORT_FROM_THE_FIRST_DAY}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class TransportCase implements Serializable permits ImmutableTransportCase {
    private static final long serialVersionUID = 1L;

    TransportCase() {}

    /**
     * Starts a case.
     *
     * @param reference the caller's reference, which is never shown
     * @return a builder
     */
    public static ImmutableTransportCase.BuildFinal transport(String reference) {
        return ImmutableTransportCase.builder().reference(reference);
    }

    /**
     * The caller's reference.
     *
     * @return a text that is not empty; never shown
     */
    public abstract String reference();

    /**
     * The day on which it was referred.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> referredOn();

    /**
     * The day on which it was decided.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * What was decided.
     *
     * @return the council's word; empty where it is not recorded
     */
    public abstract Optional<String> decision();

    /**
     * How the journey is made.
     *
     * @return the kind; empty where it is not recorded
     */
    public abstract Optional<TransportKind> kind();

    /**
     * The first day on which it is in place.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> arrangedFrom();

    /**
     * How it stands against the first school day of a term. A budget and training count as much as a journey that is arranged.
     *
     * @param firstSchoolDay the day
     * @return the answer as a value; days late are calendar days
     */
    public TransportReadiness readyFor(LocalDate firstSchoolDay) {
        if (arrangedFrom().isEmpty()) {
            return new TransportReadiness(
                    kind().filter(TransportKind.NONE::equals).isPresent()
                            ? Readiness.NONE_ARRANGED
                            : Readiness.NOT_RECORDED,
                    firstSchoolDay,
                    0);
        }
        long late = ChronoUnit.DAYS.between(firstSchoolDay, arrangedFrom().get());
        return late > 0
                ? new TransportReadiness(Readiness.NOT_READY, firstSchoolDay, late)
                : new TransportReadiness(Readiness.READY, firstSchoolDay, 0);
    }

    /**
     * Where the aim stands.
     *
     * @return section 2.5, aim 6, and outcome 5.16 of Buckinghamshire's plan
     */
    public static Citation citation() {
        return Citation.of(
                Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph("2.5, aim 6"),
                Instruments.BUCKINGHAMSHIRE_PLAN_2021.paragraph("5.16"));
    }

    @Value.Check
    void agreesWithItself() {
        new Faults()
                .blank("the reference", Optional.of(reference()))
                .blank("the decision", decision())
                .inOrder("the day of referral", referredOn(), "the day of decision", decidedOn())
                .when(
                        arrangedFrom().isPresent()
                                && kind().filter(TransportKind.NONE::equals).isPresent(),
                        "expected no day of arrangement where nothing is arranged, found "
                                + arrangedFrom().map(LocalDate::toString).orElse(""))
                .refuse("a transport case");
    }

    /**
     * No more than that it is a case, because the rest is about a child.
     *
     * @return {@code transport case}
     */
    @Override
    public final String toString() {
        return "transport case";
    }
}
