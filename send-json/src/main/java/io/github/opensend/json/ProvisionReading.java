package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.Adjustment;
import io.github.opensend.core.approach.Frequency;
import io.github.opensend.core.approach.ImmutableImpact;
import io.github.opensend.core.approach.Impact;
import io.github.opensend.core.approach.Intervention;
import io.github.opensend.core.approach.Measured;
import io.github.opensend.core.approach.Provision;
import io.github.opensend.core.approach.Role;
import io.github.opensend.core.need.AreaOfNeed;
import java.time.LocalDate;
import java.util.Optional;

/** Reads an adjustment or an intervention. */
final class ProvisionReading {
    static final String ADJUSTMENT = "adjustment";
    static final String INTERVENTION = "intervention";

    static final int MINUTES_OF_A_DAY = 1_440;
    static final int MOST_TIMES = 100;
    static final int MOST_WEEKS_APART = 52;
    static final int MOST = 1_000;
    static final int MOST_WEEKS = 1_000;
    static final int MOST_PENCE = 2_000_000_000;
    static final ImmutableSet<String> OF_BOTH =
            ImmutableSet.of("kind", "reference", "area", "what", "providedBy", "additional", "costInPence");
    private static final ImmutableSet<String> OF_AN_INTERVENTION = ImmutableSet.<String>builder()
            .addAll(OF_BOTH)
            .add("frequency", "minutesPerSession", "from", "weeks", "groupSize", "adults")
            .add("qualification", "evidenceBase", "impact")
            .build();

    private final Place place;
    private final int before;
    private final Optional<String> reference;
    private final Optional<AreaOfNeed> area;
    private final Optional<String> what;
    private final ImmutableList<Role> providedBy;
    private final Optional<Boolean> additional;
    private final Optional<Long> costInPence;

    private ProvisionReading(Place place, int before) {
        this.place = place;
        this.before = before;
        reference = Words.reference(place.at("reference"));
        area = Words.area(place.at("area"));
        what = Words.text(place.at("what"));
        providedBy = Words.eachOnceIfTold(place.at("providedBy"), Words.of(Role.class));
        additional = place.at("additional").ifTold(Place::flag);
        costInPence = place.at("costInPence")
                .ifTold(cost -> cost.wholeNumber(MOST_PENCE).map(Integer::longValue));
    }

    static Optional<Provision> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        Optional<String> kind = place.at("kind").oneOf(ImmutableSet.of(ADJUSTMENT, INTERVENTION));
        boolean isAdjustment = kind.filter(ADJUSTMENT::equals).isPresent();
        place.takesOnly(isAdjustment ? OF_BOTH : OF_AN_INTERVENTION);
        ProvisionReading reading = new ProvisionReading(place, before);
        return isAdjustment ? reading.adjustment() : kind.flatMap(intervention -> reading.intervention());
    }

    private boolean isSound() {
        return place.faultsSoFar() == before;
    }

    private Optional<Provision> adjustment() {
        return isSound()
                ? Optional.of(Adjustment.adjustment(reference.orElseThrow(), area.orElseThrow(), what.orElseThrow())
                        .addAllProvidedBy(providedBy)
                        .additional(additional)
                        .costInPence(costInPence)
                        .build())
                : Optional.empty();
    }

    private Optional<Provision> intervention() {
        Optional<Frequency> frequency = frequency(place.at("frequency"));
        Optional<Integer> minutes = place.at("minutesPerSession").wholeNumber(1, MINUTES_OF_A_DAY);
        Optional<LocalDate> from = place.at("from").day();
        Optional<Integer> weeks = place.at("weeks").wholeNumber(1, MOST_WEEKS);
        Optional<Integer> groupSize = place.at("groupSize").ifTold(size -> size.wholeNumber(1, MOST));
        Optional<Integer> adults = place.at("adults").ifTold(size -> size.wholeNumber(MOST));
        Optional<String> qualification = place.at("qualification").ifTold(Words::text);
        Optional<String> evidenceBase = place.at("evidenceBase").ifTold(Words::text);
        Optional<Impact> impact = place.at("impact").ifTold(ProvisionReading::impact);
        return isSound()
                ? Optional.of(Intervention.intervention(reference.orElseThrow(), area.orElseThrow(), what.orElseThrow())
                        .frequency(frequency.orElseThrow())
                        .minutesPerSession(minutes.orElseThrow())
                        .from(from.orElseThrow())
                        .weeks(weeks.orElseThrow())
                        .groupSize(groupSize.orElse(1))
                        .adults(adults.orElse(1))
                        .addAllProvidedBy(providedBy)
                        .qualification(qualification)
                        .evidenceBase(evidenceBase)
                        .additional(additional)
                        .costInPence(costInPence)
                        .impact(impact.orElseGet(Impact::notMeasured))
                        .build())
                : Optional.empty();
    }

    static Optional<Frequency> frequency(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.takesOnly(ImmutableSet.of("times", "everyWeeks"));
        Optional<Integer> times = place.at("times").wholeNumber(1, MOST_TIMES);
        Optional<Integer> everyWeeks = place.at("everyWeeks").wholeNumber(1, MOST_WEEKS_APART);
        return times.flatMap(number -> everyWeeks.map(weeks -> new Frequency(number, weeks)));
    }

    private static Optional<Impact> impact(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.takesOnly(ImmutableSet.of("entry", "exit"));
        Optional<Measured> entry = place.at("entry").ifTold(EntryReading::measured);
        Optional<Measured> exit = place.at("exit").ifTold(EntryReading::measured);
        return Optional.of(ImmutableImpact.builder().entry(entry).exit(exit).build());
    }
}
