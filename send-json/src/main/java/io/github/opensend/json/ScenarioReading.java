package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.timescales.clock.ClockState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a scenario. */
final class ScenarioReading {
    static final String SCHEMA = "opensend/scenario/1";
    static final int LONGEST_LINE = 500;
    static final int LONGEST_NOTE = 5_000;
    static final int MOST_DAYS = 99_999;
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    static final Pattern TAG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final Pattern CATALOGUE_ID = Pattern.compile("[A-Z][A-Z0-9]{1,5}-[A-Z]?[0-9]{1,3}[A-Z]?");
    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("schema", "id", "title", "citation", "certainty", "case", "asOf", "expect", "note", "tags");
    private static final ImmutableSet<String> EXPECT_FIELDS =
            ImmutableSet.of("catalogueId", "rule", "startedOn", "due", "mustNotBe", "state", "daysLate");
    private static final ImmutableSet<String> CERTAINTIES =
            Arrays.stream(Certainty.values()).map(Certainty::id).collect(ImmutableSet.toImmutableSet());

    private ScenarioReading() {}

    static Optional<ScenarioDocument> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> id = place.at("id")
                .word(
                        word -> ID.matcher(word).matches(),
                        "1 to 100 letters, digits, full stops, hyphens and underscores");
        Optional<String> title = place.at("title").label(LONGEST_LINE);
        Optional<String> citation = place.at("citation").label(LONGEST_LINE);
        Optional<Certainty> certainty = certainty(place.at("certainty"));
        Optional<CaseRecord> record = CaseReading.of(place.at("case"));
        Optional<LocalDate> asOf = place.at("asOf").day();
        ImmutableList<ExpectedClock> expect = place.at("expect").list(1).stream()
                .map(ScenarioReading::expected)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        Optional<String> note = place.at("note").ifTold(text -> text.prose(LONGEST_NOTE));
        ImmutableList<String> tags = place.at("tags").listIfTold(0, ScenarioReading::tag);
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(ScenarioDocument.builder(id.orElseThrow())
                .title(title.orElseThrow())
                .citation(citation.orElseThrow())
                .certainty(certainty.orElseThrow())
                .record(record.orElseThrow())
                .asOf(asOf.orElseThrow())
                .addAllExpect(expect)
                .note(note)
                .addAllTags(tags)
                .build());
    }

    static Optional<Certainty> certainty(Place place) {
        return place.oneOf(CERTAINTIES)
                .flatMap(id -> Arrays.stream(Certainty.values())
                        .filter(certainty -> certainty.id().equals(id))
                        .findFirst());
    }

    static Optional<String> tag(Place place) {
        return place.word(word -> TAG.matcher(word).matches(), "lower-case words joined by hyphens");
    }

    private static Optional<ExpectedClock> expected(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(EXPECT_FIELDS);
        Optional<String> catalogueId = AnswersReading.catalogueId(place.at("catalogueId"));
        Optional<String> rule = place.at("rule").ifTold(told -> AnswersReading.rule(told, catalogueId));
        Optional<LocalDate> startedOn = place.at("startedOn").ifTold(Place::day);
        Optional<LocalDate> due = place.at("due").ifTold(Place::day);
        ImmutableList<LocalDate> mustNotBe = place.at("mustNotBe").listIfTold(0, wrong -> wrongDay(wrong, due));
        Optional<String> state = place.at("state").ifTold(told -> told.oneOf(AnswersReading.STATES));
        Optional<Integer> daysLate = place.at("daysLate").ifTold(told -> told.wholeNumber(MOST_DAYS));
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(ExpectedClock.builder(catalogueId.orElseThrow())
                .rule(rule)
                .startedOn(startedOn)
                .due(due)
                .addAllMustNotBe(mustNotBe)
                .state(state.map(ClockState::valueOf))
                .daysLate(daysLate)
                .build());
    }

    private static Optional<LocalDate> wrongDay(Place place, Optional<LocalDate> due) {
        Optional<LocalDate> day = place.day();
        return day.isPresent() && day.equals(due) ? place.refused("another day than the one that is due") : day;
    }
}
