package io.github.opensend.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Purpose;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.ReadinessScope;
import io.github.opensend.radar.rating.ReadinessTrigger;
import io.github.opensend.radar.rating.SettingReadiness;
import io.github.opensend.radar.rating.SheetStatus;
import io.github.opensend.radar.rating.SheetVersion;
import io.github.opensend.radar.rating.StatementNote;
import io.github.opensend.radar.rating.Strength;
import io.github.opensend.radar.scoring.Radar;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads one child's sheets of ratings, for the frameworks and the profiles that are known. */
final class RadarSheetsReading {
    static final String SCHEMA = "opensend/radar/1";

    static final int HIGHEST_LEVEL = 100;
    static final int MOST_VERSIONS = 1_000_000;
    static final int LONGEST_REASON = 2_000;

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "schema",
            "subject",
            "purpose",
            "profile",
            "framework",
            "asOf",
            "need",
            "setting",
            "home",
            "strengths",
            "childView",
            "overrulings");
    private static final ImmutableSet<String> NEED_FIELDS =
            ImmutableSet.of("ratedOn", "by", "version", "status", "reviewOn", "ratings", "notes");
    private static final ImmutableSet<String> SETTING_FIELDS = ImmutableSet.of(
            "setting", "scope", "ratedOn", "agreedBy", "version", "status", "triggers", "ratings", "notes");
    private static final ImmutableSet<String> HOME_FIELDS =
            ImmutableSet.of("ratedOn", "completedBy", "supporter", "version", "status", "ratings", "notes");
    private static final ImmutableSet<String> NOTE_FIELDS = ImmutableSet.of("statement", "words", "evidence");
    private static final ImmutableSet<String> OVERRULING_FIELDS =
            ImmutableSet.of("domain", "perspective", "level", "reason", "by", "on");
    private static final ImmutableSet<String> NO_LEVEL = ImmutableSet.of("notRated", "notApplicable");
    private static final Rating DECLINED = Rating.notRated(Rating.NotRated.Reason.DECLINED);

    private final ImmutableMap<String, Framework> frameworks;
    private final ImmutableMap<String, ScoringProfile> profiles;

    RadarSheetsReading(Collection<Framework> frameworks, Collection<ScoringProfile> profiles) {
        this.frameworks = Stream.concat(frameworks.stream(), Stream.of(StarterFramework.framework()))
                .flatMap(framework -> Stream.of(framework, framework.byDomain()))
                .collect(toImmutableMap(Framework::key, framework -> framework, (first, second) -> first));
        this.profiles = Stream.concat(profiles.stream(), ScoringProfiles.all().stream())
                .collect(toImmutableMap(ScoringProfile::key, profile -> profile, (first, second) -> first));
    }

    Optional<RadarDocument> document(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<Framework> framework =
                place.at("framework").oneOf(frameworks.keySet()).map(frameworks::get);
        Optional<ScoringProfile> profile =
                place.at("profile").oneOf(profiles.keySet()).map(profiles::get);
        Optional<Radar> radar =
                framework.flatMap(rated -> profile.flatMap(by -> radar(rated, by, place.at("profile"))));
        Optional<LocalDate> asOf = place.at("asOf").day();
        Reading reading = new Reading(framework, asOf);
        Optional<String> subject = Words.reference(place.at("subject"));
        Optional<NeedAssessment> need = reading.need(place, subject.orElse(""));
        Optional<SettingReadiness> setting = reading.beside(place, Perspective.SETTING, reading::setting);
        Optional<HomeConfidence> home =
                reading.beside(place, Perspective.HOME, at -> reading.home(at, subject.orElse("")));
        ImmutableList<Judgement> judgements = place.at("overrulings").listIfTold(0, reading::judgement);
        ImmutableMap<String, String> own = place.own();
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        Sheets sheets = Sheets.of(need.orElseThrow());
        sheets = setting.map(sheets::with).orElse(sheets);
        sheets = home.map(sheets::with).orElse(sheets);
        RadarReading read = radar.orElseThrow().read(sheets, asOf.orElseThrow());
        for (Judgement judgement : judgements) {
            read = judgement.over().apply(read);
        }
        return Optional.of(RadarDocument.builder(read).putAllExtras(own).build());
    }

    private static Optional<Radar> radar(Framework framework, ScoringProfile profile, Place place) {
        try {
            return Optional.of(Radar.of(framework, profile));
        } catch (InvalidRadarException refused) {
            refused.faults()
                    .forEach(fault -> place.fault(
                            profile.key() + ", whose "
                                    + fault.place().substring(fault.place().indexOf('.') + 1) + " is " + fault.found(),
                            fault.expected()));
            return Optional.empty();
        }
    }

    private static Optional<Rater> rater(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.takesOnly(ImmutableSet.of("role", "reference"));
        Optional<String> role = Words.reference(place.at("role"));
        Optional<String> reference = place.at("reference").ifTold(Words::reference);
        return role.map(in -> new Rater(in, reference.orElse("")));
    }

    private static SheetVersion version(Place sheet) {
        Optional<Integer> number = sheet.at("version").ifTold(at -> at.wholeNumber(1, MOST_VERSIONS));
        Optional<SheetStatus> status = sheet.at("status").ifTold(Words.of(SheetStatus.values(), SheetStatus::id));
        return new SheetVersion(
                number.orElse(SheetVersion.FIRST_DRAFT.number()), status.orElse(SheetVersion.FIRST_DRAFT.status()));
    }

    private static Optional<ReadinessTrigger> trigger(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        place.takesOnly(ImmutableSet.of("kind", "on"));
        Optional<ReadinessTrigger.Kind> kind = Words.of(ReadinessTrigger.Kind.values(), ReadinessTrigger.Kind::id)
                .apply(place.at("kind"));
        Optional<LocalDate> on = place.at("on").day();
        return kind.flatMap(what -> on.map(day -> new ReadinessTrigger(what, day)));
    }

    /** What puts a person's judgement into a reading. */
    private record Judgement(UnaryOperator<RadarReading> over) {}

    /** Reads the sheets of a document whose framework and whose day are known, or are at fault themselves. */
    private record Reading(Optional<Framework> framework, Optional<LocalDate> asOf) {
        Optional<NeedAssessment> need(Place document, String subject) {
            Optional<Purpose> purpose = document.at("purpose").ifTold(Words.of(Purpose.values(), Purpose::id));
            ImmutableList<Strength> strengths = document.at("strengths").listIfTold(0, this::strength);
            Optional<String> childView = document.at("childView").ifTold(Words::text);
            Place sheet = document.at("need");
            if (!sheet.isObject()) {
                return Optional.empty();
            }
            int before = document.faultsSoFar();
            sheet.takesOnly(NEED_FIELDS);
            Optional<LocalDate> ratedOn = past(sheet.at("ratedOn"));
            ImmutableList<Rater> by = sheet.at("by").listIfTold(0, RadarSheetsReading::rater);
            SheetVersion version = version(sheet);
            Optional<LocalDate> reviewOn = sheet.at("reviewOn").ifTold(Place::day);
            Optional<Ratings> ratings = ratings(sheet.at("ratings"), false);
            ImmutableList<StatementNote> notes = sheet.at("notes").listIfTold(0, this::note);
            if (document.faultsSoFar() > before || ratings.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(NeedAssessment.builder(subject)
                    .ratings(ratings.get())
                    .ratedOn(ratedOn.orElseThrow())
                    .version(version)
                    .purpose(purpose.orElse(Purpose.OTHER))
                    .addAllBy(by)
                    .reviewOn(reviewOn)
                    .addAllStrengths(strengths)
                    .childView(childView)
                    .addAllNotes(notes)
                    .build());
        }

        /** A sheet that need not be there, and must not where its perspective is not rated. */
        <S> Optional<S> beside(Place document, Perspective perspective, Function<Place, Optional<S>> reading) {
            Place sheet = document.at(perspective.id());
            Optional<S> read = sheet.ifTold(at -> at.isObject() ? reading.apply(at) : Optional.empty());
            framework
                    .filter(rated -> sheet.isAnObject() && !rated.perspectives().contains(perspective))
                    .ifPresent(rated -> sheet.fault(
                            "ratings of " + perspective.title(),
                            "none, because " + key(rated) + " leaves that perspective out"));
            return read;
        }

        Optional<SettingReadiness> setting(Place sheet) {
            int before = sheet.faultsSoFar();
            sheet.takesOnly(SETTING_FIELDS);
            Optional<String> setting = Words.reference(sheet.at("setting"));
            Optional<ReadinessScope> scope =
                    sheet.at("scope").ifTold(Words.of(ReadinessScope.values(), ReadinessScope::id));
            Optional<LocalDate> ratedOn = past(sheet.at("ratedOn"));
            ImmutableList<Rater> agreedBy = sheet.at("agreedBy").listIfTold(0, RadarSheetsReading::rater);
            SheetVersion version = version(sheet);
            ImmutableList<ReadinessTrigger> triggers = sheet.at("triggers").listIfTold(0, RadarSheetsReading::trigger);
            Optional<Ratings> ratings = ratings(sheet.at("ratings"), false);
            ImmutableList<StatementNote> notes = sheet.at("notes").listIfTold(0, this::note);
            if (sheet.faultsSoFar() > before || isOutOfPlace(ratings, Perspective.SETTING)) {
                return Optional.empty();
            }
            return Optional.of(SettingReadiness.builder(setting.orElseThrow())
                    .ratings(ratings.orElseThrow())
                    .ratedOn(ratedOn.orElseThrow())
                    .version(version)
                    .scope(scope.orElse(ReadinessScope.WHOLE_SETTING))
                    .addAllAgreedBy(agreedBy)
                    .addAllTriggers(triggers)
                    .addAllNotes(notes)
                    .build());
        }

        Optional<HomeConfidence> home(Place sheet, String subject) {
            int before = sheet.faultsSoFar();
            sheet.takesOnly(HOME_FIELDS);
            Optional<LocalDate> ratedOn = past(sheet.at("ratedOn"));
            Optional<CompletedBy> completedBy =
                    Words.of(CompletedBy.values(), CompletedBy::id).apply(sheet.at("completedBy"));
            boolean declined =
                    completedBy.filter(by -> by == CompletedBy.DECLINED).isPresent();
            Optional<Rater> supporter = sheet.at("supporter").ifTold(RadarSheetsReading::rater);
            if (supporter.isPresent()
                    && completedBy
                            .filter(by -> by != CompletedBy.PARENT_SUPPORTED)
                            .isPresent()) {
                sheet.at("supporter").fault("a supporter", "none, or that the parents were supported");
            }
            SheetVersion version = version(sheet);
            Place told = sheet.at("ratings");
            boolean mayBeSilent = declined || sheet.at("completedBy").isAtFault();
            Optional<Ratings> ratings = mayBeSilent && !told.isTold()
                    ? framework.map(rated -> Ratings.all(rated, DECLINED))
                    : ratings(told, declined);
            ImmutableList<StatementNote> notes = sheet.at("notes").listIfTold(0, this::note);
            if (sheet.faultsSoFar() > before || isOutOfPlace(ratings, Perspective.HOME)) {
                return Optional.empty();
            }
            return Optional.of(HomeConfidence.builder(subject)
                    .ratings(ratings.orElseThrow())
                    .ratedOn(ratedOn.orElseThrow())
                    .completedBy(completedBy.orElseThrow())
                    .version(version)
                    .supporter(supporter)
                    .addAllNotes(notes)
                    .build());
        }

        private static boolean isOutOfPlace(Optional<Ratings> ratings, Perspective perspective) {
            return ratings.filter(rated -> rated.framework().perspectives().contains(perspective))
                    .isEmpty();
        }

        private Optional<LocalDate> past(Place place) {
            Optional<LocalDate> day = place.day();
            day.filter(on -> asOf.filter(on::isAfter).isPresent())
                    .ifPresent(on -> place.refused("a day up to " + asOf.orElseThrow() + ", the day of the reading"));
            return day;
        }

        /** The ratings; none where the framework is not known, but each is judged all the same. */
        private Optional<Ratings> ratings(Place place, boolean declined) {
            if (!place.isObject()) {
                return Optional.empty();
            }
            int before = place.faultsSoFar();
            Map<String, Rating> told = new LinkedHashMap<>();
            for (String statement : place.names()) {
                Place at = place.at(statement);
                if (!isAStatement(statement)) {
                    framework.ifPresent(rated -> at.fault(
                            "a statement that " + key(rated) + " does not have", "the id of one of its statements"));
                }
                rating(at).ifPresent(rating -> told.put(statement, rating));
                if (declined && told.get(statement) instanceof Rating.Rated) {
                    at.refused("no level, because the family declined");
                }
            }
            if (place.faultsSoFar() > before) {
                return Optional.empty();
            }
            return framework.map(rated -> {
                Ratings.Builder ratings = Ratings.of(rated);
                told.forEach(ratings::rate);
                return ratings.build();
            });
        }

        private boolean isAStatement(String id) {
            return framework.filter(rated -> !rated.positions().containsKey(id)).isEmpty();
        }

        private int highest() {
            return framework.map(rated -> rated.scale().highest()).orElse(HIGHEST_LEVEL);
        }

        private Optional<Rating> rating(Place place) {
            if (!place.isAnObject()) {
                return place.wholeNumber(
                                0,
                                highest(),
                                "a level from 0 to " + highest() + ", or an object with notRated or notApplicable")
                        .map(Rating::level);
            }
            place.takesOnly(NO_LEVEL);
            Place notRated = place.at("notRated");
            Place notApplicable = place.at("notApplicable");
            if (notRated.isTold() == notApplicable.isTold()) {
                place.fault(notRated.isTold() ? "both of them" : "neither of them", "one of " + NO_LEVEL);
            }
            Optional<Rating> reason = notRated.ifTold(
                            Words.of(Rating.NotRated.Reason.values(), Rating.NotRated.Reason::id))
                    .map(Rating::notRated);
            Optional<Rating> why = notApplicable.ifTold(Words::text).map(Rating::notApplicable);
            return reason.or(() -> why);
        }

        private Optional<StatementNote> note(Place place) {
            if (!place.isObject()) {
                return Optional.empty();
            }
            int before = place.faultsSoFar();
            place.takesOnly(NOTE_FIELDS);
            Optional<String> statement = place.at("statement")
                    .word(
                            this::isAStatement,
                            framework
                                    .map(rated -> "the id of a statement of " + key(rated))
                                    .orElse("the id of a statement"));
            Optional<String> words = Words.text(place.at("words"));
            ImmutableList<String> evidence = place.at("evidence").listIfTold(0, Words::reference);
            return place.faultsSoFar() == before
                    ? Optional.of(new StatementNote(statement.orElseThrow(), words.orElseThrow(), evidence))
                    : Optional.empty();
        }

        private Optional<Strength> strength(Place place) {
            if (!place.isObject()) {
                return Optional.empty();
            }
            place.takesOnly(ImmutableSet.of("domain", "words", "level"));
            Optional<String> domain = domain(place.at("domain"));
            Optional<String> words = Words.text(place.at("words"));
            Optional<Integer> level = place.at("level").ifTold(at -> at.wholeNumber(0, Strength.HIGHEST));
            return domain.flatMap(in -> words.map(said -> Strength.of(in, said)))
                    .map(strength -> level.map(strength::at).orElse(strength));
        }

        private Optional<String> domain(Place place) {
            return framework.isPresent()
                    ? place.oneOf(
                            framework.get().domains().stream().map(Domain::id).collect(ImmutableSet.toImmutableSet()))
                    : place.word(any -> true, "the id of a domain");
        }

        private Optional<Judgement> judgement(Place place) {
            if (!place.isObject()) {
                return Optional.empty();
            }
            int before = place.faultsSoFar();
            place.takesOnly(OVERRULING_FIELDS);
            Optional<String> domain = domain(place.at("domain"));
            Optional<Perspective> perspective = Words.of(
                            framework
                                    .map(Framework::perspectives)
                                    .orElseGet(() -> ImmutableSet.copyOf(Perspective.values()))
                                    .toArray(Perspective[]::new),
                            Perspective::id)
                    .apply(place.at("perspective"));
            Optional<Integer> level = place.at("level").wholeNumber(0, highest());
            Optional<String> reason = place.at("reason").prose(LONGEST_REASON);
            Optional<Rater> by = rater(place.at("by"));
            Optional<LocalDate> on = past(place.at("on"));
            return place.faultsSoFar() == before
                    ? Optional.of(new Judgement(reading -> reading.overruled(
                            domain.orElseThrow(),
                            perspective.orElseThrow(),
                            level.orElseThrow(),
                            reason.orElseThrow(),
                            by.orElseThrow(),
                            on.orElseThrow())))
                    : Optional.empty();
        }

        private static String key(Framework framework) {
            return Shown.escaped(framework.key());
        }
    }
}
