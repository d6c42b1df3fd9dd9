package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.timescales.clock.ClockState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what a timeline answers. Whoever made it can tell less, and other things; those are passed over. */
final class AnswersReading {
    static final ImmutableSet<String> STATES =
            Arrays.stream(ClockState.values()).map(ClockState::name).collect(ImmutableSet.toImmutableSet());

    private AnswersReading() {}

    static Optional<ImmutableList<AnsweredClock>> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.at("schema").oneOf(ImmutableSet.of(TimelineWriting.SCHEMA));
        return Optional.of(place.at("clocks").list(0).stream()
                .map(AnswersReading::clock)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Optional<AnsweredClock> clock(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        Optional<String> catalogueId = catalogueId(place.at("catalogueId"));
        Optional<String> rule = place.at("rule").ifTold(told -> rule(told, catalogueId));
        Optional<LocalDate> startedOn = place.at("startedBy")
                .ifTold(started ->
                        started.isObject() ? started.at("on").ifTold(Place::day) : Optional.<LocalDate>empty());
        Optional<LocalDate> due = place.at("due").ifTold(Place::day);
        Optional<String> state = place.at("state").ifTold(told -> told.oneOf(STATES));
        Optional<Integer> daysLate = place.at("daysLate").ifTold(told -> told.wholeNumber(ScenarioReading.MOST_DAYS));
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(AnsweredClock.builder(catalogueId.orElseThrow())
                .rule(rule)
                .startedOn(startedOn)
                .due(due)
                .state(state.map(ClockState::valueOf))
                .daysLate(daysLate)
                .build());
    }

    static Optional<String> catalogueId(Place place) {
        Predicate<String> row = id -> ScenarioReading.CATALOGUE_ID.matcher(id).matches();
        return place.word(row, "a row of the catalogue, such as PLN-06");
    }

    static Optional<String> rule(Place place, Optional<String> catalogueId) {
        return place.word(
                id -> catalogueId
                        .map(row -> id.equals(row) || id.startsWith(row + "."))
                        .orElse(true),
                catalogueId.orElse("the row") + ", or a limb of it after a full stop");
    }
}
