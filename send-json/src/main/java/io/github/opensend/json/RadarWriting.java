package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.json.wire.RadarWire;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.SettingReadiness;
import io.github.opensend.radar.rating.StatementNote;
import io.github.opensend.radar.rating.Strength;
import io.github.opensend.radar.scoring.Overruling;
import io.github.opensend.radar.scoring.RadarReading;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one child's sheets into the document that holds them. What was not assessed is left out. */
final class RadarWriting {
    private RadarWriting() {}

    static RadarWire wire(RadarDocument document) {
        RadarReading reading = document.reading();
        NeedAssessment need = reading.need();
        ImmutableMap.Builder<String, Object> own = ImmutableMap.builder();
        CaseWriting.putOwn(document.extras(), own);
        return new RadarWire(
                RadarSheetsReading.SCHEMA,
                need.subject(),
                need.purpose().id(),
                reading.radar().profile().key(),
                reading.radar().framework().key(),
                reading.asOf().toString(),
                need(need),
                reading.setting().map(RadarWriting::setting).orElse(null),
                reading.home().map(RadarWriting::home).orElse(null),
                need.strengths().stream().map(RadarWriting::strength).collect(toImmutableList()),
                need.childView().orElse(null),
                reading.overrulings().stream().map(RadarWriting::overruling).collect(toImmutableList()),
                own.buildOrThrow());
    }

    private static RadarWire.Need need(NeedAssessment need) {
        return new RadarWire.Need(
                need.ratedOn().toString(),
                raters(need.by()),
                need.version().number(),
                need.version().status().id(),
                need.reviewOn().map(LocalDate::toString).orElse(null),
                ratings(need.ratings()),
                notes(need.notes()));
    }

    private static RadarWire.Setting setting(SettingReadiness setting) {
        return new RadarWire.Setting(
                setting.setting(),
                setting.scope().id(),
                setting.ratedOn().toString(),
                raters(setting.agreedBy()),
                setting.version().number(),
                setting.version().status().id(),
                setting.triggers().stream()
                        .map(trigger -> new RadarWire.Trigger(
                                trigger.kind().id(), trigger.on().toString()))
                        .collect(toImmutableList()),
                ratings(setting.ratings()),
                notes(setting.notes()));
    }

    private static RadarWire.Home home(HomeConfidence home) {
        return new RadarWire.Home(
                home.ratedOn().toString(),
                home.completedBy().id(),
                home.supporter().map(RadarWriting::rater).orElse(null),
                home.version().number(),
                home.version().status().id(),
                declinedEverything(home) ? null : ratings(home.ratings()),
                notes(home.notes()));
    }

    private static boolean declinedEverything(HomeConfidence home) {
        return home.completedBy() == CompletedBy.DECLINED
                && home.ratings()
                        .equals(Ratings.all(home.framework(), Rating.notRated(Rating.NotRated.Reason.DECLINED)));
    }

    private static ImmutableMap<String, Object> ratings(Ratings ratings) {
        ImmutableMap.Builder<String, Object> told = ImmutableMap.builder();
        ratings.byStatement().forEach((statement, rating) -> {
            Object value = rating(rating);
            if (value != null) {
                told.put(statement, value);
            }
        });
        return told.buildOrThrow();
    }

    private static @Nullable Object rating(Rating rating) {
        if (rating instanceof Rating.Rated rated) {
            return rated.level();
        }
        if (rating instanceof Rating.NotApplicable notApplicable) {
            return ImmutableMap.of("notApplicable", notApplicable.why());
        }
        Rating.NotRated.Reason reason = ((Rating.NotRated) rating).reason();
        return reason == Rating.NotRated.Reason.NOT_ASSESSED ? null : ImmutableMap.of("notRated", reason.id());
    }

    private static ImmutableList<RadarWire.Rater> raters(List<Rater> raters) {
        return raters.stream().map(RadarWriting::rater).collect(toImmutableList());
    }

    private static RadarWire.Rater rater(Rater rater) {
        return new RadarWire.Rater(rater.role(), rater.reference().isEmpty() ? null : rater.reference());
    }

    private static ImmutableList<RadarWire.Note> notes(List<StatementNote> notes) {
        return notes.stream()
                .map(note -> new RadarWire.Note(note.statement(), note.words(), note.evidence()))
                .collect(toImmutableList());
    }

    private static RadarWire.Strength strength(Strength strength) {
        return new RadarWire.Strength(
                strength.domain(), strength.words(), strength.level().orElse(null));
    }

    private static RadarWire.Overruling overruling(Overruling overruling) {
        return new RadarWire.Overruling(
                overruling.domain(),
                overruling.perspective().id(),
                overruling.level(),
                overruling.reason(),
                rater(overruling.by()),
                overruling.on().toString());
    }
}
