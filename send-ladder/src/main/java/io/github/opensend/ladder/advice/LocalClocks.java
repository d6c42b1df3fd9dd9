package io.github.opensend.ladder.advice;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.time.OutsideSpanException;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.SchoolWeeks;
import io.github.opensend.ladder.advice.LocalClock.Unit;
import io.github.opensend.ladder.edition.LincolnshireLadder;
import io.github.opensend.ladder.guard.Evidence;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.journey.Journey;
import io.github.opensend.ladder.pathway.DynamicSupport;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The periods of local practice that ladders and pathways name, and how they are counted.
 *
 * @since 0.1.0
 */
public final class LocalClocks {
    /** A school bought a place from a provider of alternative provision itself. */
    public static final EvidenceKind COMMISSIONED =
            EvidenceKind.evidence("provision.commissioned", "a place that the school bought itself");

    private static final LocalDate SECOND_EDITION = LocalDate.of(2022, 9, 1);
    private static final LocalDate NATIONAL_POLICY = LocalDate.of(2023, 5, 1);

    private static final ImmutableList<LocalClock> ALL = ImmutableList.of(
            clock(
                    "LAD-01",
                    "whole-school training is two years old",
                    LincolnshireLadder.TRAINING,
                    null,
                    2,
                    Unit.YEARS,
                    false,
                    "page 3: pre-ladder",
                    Certainty.VERIFIED,
                    SECOND_EDITION),
            // Two terms of a six-term year are about twelve weeks: an inference that makes the pages agree.
            clock(
                    "LAD-02",
                    "the pastoral support plan has run its two terms, of a six-term year",
                    LincolnshireLadder.PSP,
                    null,
                    12,
                    Unit.WEEKS_OF_EITHER_SORT,
                    true,
                    "public page",
                    Certainty.INFERRED,
                    SECOND_EDITION),
            clock(
                    "LAD-04",
                    "the usual time to refer to BOSS, about twelve weeks into the plan",
                    LincolnshireLadder.PSP,
                    null,
                    12,
                    Unit.WEEKS_OF_EITHER_SORT,
                    true,
                    "page 7: step three",
                    Certainty.VERIFIED,
                    SECOND_EDITION),
            clock(
                    "LAD-05",
                    "BOSS is involved no longer",
                    LincolnshireLadder.BOSS_ACCEPTED,
                    null,
                    22,
                    Unit.WEEKS_OF_EITHER_SORT,
                    false,
                    "page 7: step three",
                    Certainty.VERIFIED,
                    SECOND_EDITION),
            clock(
                    "LAD-08",
                    "the intervention placement ends",
                    null,
                    "placement",
                    16,
                    Unit.WEEKS_OF_EITHER_SORT,
                    false,
                    "page 10: part three",
                    Certainty.VERIFIED,
                    LocalDate.of(2016, 9, 1)),
            clock(
                    "LAD-10",
                    "the council has a return for the provider: on each new commission, and at the start of each school year",
                    COMMISSIONED,
                    null,
                    1,
                    Unit.DAYS,
                    false,
                    "attendance pages",
                    Certainty.VERIFIED,
                    SECOND_EDITION),
            new LocalClock(
                    "DSR-01",
                    "the case is reviewed again, with a meeting of the disciplines",
                    DynamicSupport.REVIEWED,
                    null,
                    1,
                    Unit.WEEKS,
                    false,
                    DynamicSupport.page("page 3"),
                    Certainty.VERIFIED,
                    InForce.from(NATIONAL_POLICY)),
            new LocalClock(
                    "DSR-02",
                    "the rating may leave red after a discharge",
                    DynamicSupport.DISCHARGED,
                    null,
                    2,
                    Unit.WEEKS,
                    true,
                    DynamicSupport.page("page 5"),
                    Certainty.VERIFIED,
                    InForce.from(NATIONAL_POLICY)),
            new LocalClock(
                    "DSR-03",
                    "enhanced support after a discharge may end",
                    DynamicSupport.DISCHARGED,
                    null,
                    14,
                    Unit.DAYS,
                    true,
                    DynamicSupport.page("page 5"),
                    Certainty.VERIFIED,
                    InForce.from(NATIONAL_POLICY)));

    private LocalClocks() {}

    private static LocalClock clock(
            String id,
            String words,
            @Nullable EvidenceKind start,
            @Nullable String state,
            int amount,
            Unit unit,
            boolean least,
            String page,
            Certainty certainty,
            LocalDate first) {
        return new LocalClock(
                id,
                words,
                start,
                state,
                amount,
                unit,
                least,
                LincolnshireLadder.page(page),
                certainty,
                InForce.from(first));
    }

    /**
     * All of them.
     *
     * @return the clocks, by their ids
     */
    public static ImmutableList<LocalClock> all() {
        return ALL;
    }

    /**
     * The last day of the stretch that a clock counts from a day. A stretch begins with its first day, so a week from a Monday ends
     * on the Sunday.
     *
     * @param clock the clock
     * @param start the first day
     * @return the last day by the calendar
     */
    public static LocalDate lastDay(LocalClock clock, LocalDate start) {
        return switch (clock.unit()) {
            case WEEKS, WEEKS_OF_EITHER_SORT -> start.plusWeeks(clock.amount()).minusDays(1);
            case DAYS -> start.plusDays(clock.amount()).minusDays(1);
            case YEARS -> start.plusYears(clock.amount());
        };
    }

    /**
     * What falls due on a journey.
     *
     * @param journey the journey
     * @param asOf the day for which it is asked; what lies after it has not happened
     * @param calendar the calendar of the school, or empty where none is known
     * @return the days, in their order; each clock runs from the last thing that started it
     */
    public static ImmutableList<FallsDue> of(Journey journey, LocalDate asOf, Optional<SchoolCalendar> calendar) {
        return ALL.stream()
                .flatMap(clock -> start(clock, journey, asOf)
                        .filter(clock.inForce()::contains)
                        .map(start -> new FallsDue(
                                clock, start, lastDay(clock, start), inSchoolWeeks(clock, start, calendar)))
                        .stream())
                .sorted((one, other) -> one.on().compareTo(other.on()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<LocalDate> start(LocalClock clock, Journey journey, LocalDate asOf) {
        if (!journey.route().evidence().contains(clock.startOrNull())
                && clock.stateOrNull() == null
                && !COMMISSIONED.equals(clock.startOrNull())) {
            return Optional.empty();
        }
        if (clock.stateOrNull() != null) {
            return journey.state(asOf).filter(clock.stateOrNull()::equals).flatMap(state -> journey.since(asOf));
        }
        return Optional.ofNullable(clock.startOrNull())
                .flatMap(kind -> journey.dossier().last(kind, asOf))
                .map(Evidence::on);
    }

    private static @Nullable LocalDate inSchoolWeeks(
            LocalClock clock, LocalDate start, Optional<SchoolCalendar> calendar) {
        if (clock.unit() != Unit.WEEKS_OF_EITHER_SORT || calendar.isEmpty()) {
            return null;
        }
        try {
            return SchoolWeeks.lastDay(calendar.get(), start, clock.amount());
        } catch (OutsideSpanException beyondTheCalendar) {
            return null;
        }
    }

    /**
     * The last day for a referral to reach the Pupil Reintegration Team for a sitting of the Intervention Panel: the Thursday of the
     * week before ({@code LAD-07}).
     *
     * @param sitting the day on which the panel sits
     * @return the Thursday
     */
    public static LocalDate cutOff(LocalDate sitting) {
        return sitting.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1)
                .with(DayOfWeek.THURSDAY);
    }
}
