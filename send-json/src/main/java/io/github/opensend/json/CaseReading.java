package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.ImmutableCaseRecord;
import io.github.opensend.core.event.ImmutableImpracticality;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.time.BankHolidays;
import io.github.opensend.core.time.SchoolCalendar;
import io.github.opensend.core.time.Term;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a case file. */
final class CaseReading {
    static final String SCHEMA = "opensend/case/1";

    static final int LONGEST_REFERENCE = 100;
    static final int LONGEST_REASON = 2_000;
    static final Pattern AUTHORITY = Pattern.compile("[0-9]{3}");
    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("schema", "case", "authority", "events", "circumstances", "calendars");
    private static final ImmutableSet<String> CIRCUMSTANCE_FIELDS =
            ImmutableSet.of("kind", "from", "to", "adviceRequestedOn", "impractical");
    private static final ImmutableSet<String> IMPRACTICALITY_FIELDS =
            ImmutableSet.of("clock", "because", "decidedOn", "familyToldOn");
    private static final ImmutableSet<String> CIRCUMSTANCE_KINDS =
            Arrays.stream(CircumstanceKind.values()).map(CircumstanceKind::id).collect(ImmutableSet.toImmutableSet());

    private CaseReading() {}

    static Optional<CaseRecord> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> reference = place.at("case").label(LONGEST_REFERENCE);
        Optional<String> authority = place.at("authority").ifTold(CaseReading::authority);
        ImmutableList<CaseEvent> events = events(place.at("events"));
        ImmutableList<Circumstance> circumstances = place.at("circumstances").listIfTold(0, CaseReading::circumstance);
        ImmutableCaseRecord.BuildFinal record = CaseRecord.builder(reference.orElse(""))
                .authority(authority)
                .addAllEvents(events)
                .addAllCircumstances(circumstances)
                .putAllExtras(place.own());
        if (place.at("calendars").isTold()) {
            calendars(place.at("calendars"), record);
        }
        return place.faultsSoFar() == before ? Optional.of(record.build()) : Optional.empty();
    }

    private static Optional<String> authority(Place place) {
        return place.word(code -> AUTHORITY.matcher(code).matches(), "three digits in quotes");
    }

    private static ImmutableList<CaseEvent> events(Place place) {
        ImmutableList<EventReading> readings =
                place.list(0).stream().map(EventReading::of).collect(ImmutableList.toImmutableList());
        EventOrder.check(readings);
        return readings.stream()
                .map(EventReading::event)
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Circumstance> circumstance(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(CIRCUMSTANCE_FIELDS);
        Optional<String> kind = place.at("kind").oneOf(CIRCUMSTANCE_KINDS);
        Optional<LocalDate> from = place.at("from").ifTold(Place::day);
        Optional<LocalDate> to = place.at("to").ifTold(Place::day);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            place.at("to").refused(from.get() + " or later, because it begins on that day");
        }
        Optional<LocalDate> adviceRequestedOn = place.at("adviceRequestedOn").ifTold(Place::day);
        ImmutableList<Impracticality> impractical = place.at("impractical").listIfTold(0, CaseReading::impracticality);
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(Circumstance.builder(kind(kind.orElseThrow()))
                .from(from)
                .to(to)
                .adviceRequestedOn(adviceRequestedOn)
                .addAllImpractical(impractical)
                .build());
    }

    private static CircumstanceKind kind(String id) {
        return Arrays.stream(CircumstanceKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Impracticality> impracticality(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(IMPRACTICALITY_FIELDS);
        Optional<String> clock = place.at("clock")
                .word(CaseReading::isAClock, "a rule or a row of the catalogue in this release, such as PLN-06");
        Optional<String> because = place.at("because").prose(LONGEST_REASON);
        Optional<LocalDate> decidedOn = place.at("decidedOn").day();
        Optional<LocalDate> familyToldOn = place.at("familyToldOn").ifTold(Place::day);
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(ImmutableImpracticality.builder()
                .clock(clock.orElseThrow())
                .because(because.orElseThrow())
                .decidedOn(decidedOn.orElseThrow())
                .familyToldOn(familyToldOn)
                .build());
    }

    private static boolean isAClock(String id) {
        RuleBook rules = EnglishLaw.rules();
        return rules.find(id).isPresent() || rules.catalogueIds().contains(id);
    }

    private static void calendars(Place place, ImmutableCaseRecord.BuildFinal into) {
        if (!place.isObject()) {
            return;
        }
        place.takesOnly(ImmutableSet.of("school", "extraBankHolidays"));
        into.school(place.at("school").ifTold(CaseReading::school));
        into.addAllExtraBankHolidays(place.at("extraBankHolidays").listIfTold(0, CaseReading::extraBankHoliday));
    }

    private static Optional<LocalDate> extraBankHoliday(Place place) {
        BankHolidays table = BankHolidays.englandAndWales();
        Optional<LocalDate> day = place.day();
        if (day.isPresent()
                && (day.get().getYear() < table.firstYear() || day.get().getYear() > table.lastYear())) {
            return place.refused("a day of the years " + table.firstYear() + " to " + table.lastYear()
                    + ", which the table of bank holidays covers");
        }
        return day;
    }

    static Optional<SchoolCalendar> school(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("terms", "closed"));
        ImmutableList<Place> places = place.at("terms").list(1);
        ImmutableList<Term> terms = terms(places);
        ImmutableList<LocalDate> closed = place.at("closed").listIfTold(0, Place::day);
        return place.faultsSoFar() == before
                ? Optional.of(SchoolCalendar.of(terms, ImmutableSortedSet.copyOf(closed)))
                : Optional.empty();
    }

    private static ImmutableList<Term> terms(ImmutableList<Place> places) {
        ImmutableList.Builder<Term> terms = ImmutableList.builder();
        Optional<Term> before = Optional.empty();
        for (Place place : places) {
            Optional<Term> term = term(place);
            if (term.isPresent() && before.isPresent()) {
                LocalDate last = before.get().last();
                if (!term.get().first().isAfter(last)) {
                    place.at("from").refused("a day after " + last + ", the last day of the term before it");
                }
            }
            term.ifPresent(terms::add);
            before = term;
        }
        return terms.build();
    }

    private static Optional<Term> term(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("from", "to"));
        Optional<LocalDate> from = place.at("from").day();
        Optional<LocalDate> to = place.at("to").day();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            place.at("to").refused(from.get() + " or later, because it begins on that day");
        }
        return place.faultsSoFar() == before
                ? Optional.of(new Term(from.orElseThrow(), to.orElseThrow()))
                : Optional.empty();
    }
}
