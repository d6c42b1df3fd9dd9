package io.github.opensend.radar.rating;

import static io.github.opensend.radar.Radars.CHILD;
import static io.github.opensend.radar.Radars.RATED_ON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.StarterFramework;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Ratings, who made them, and what nobody may read by accident. */
class SheetsOfRatingsTest {
    private static final Framework STARTER = StarterFramework.framework();
    private static final Rating NOT_ASSESSED = Rating.notRated(Rating.NotRated.Reason.NOT_ASSESSED);
    private static final Rater SENCO = new Rater("SENCO", "staff-99");

    @Test
    void ratedNotApplicableAndNotRatedAreDifferentValues() {
        assertThat(Rating.level(0)).isNotEqualTo(NOT_ASSESSED).isNotEqualTo(Rating.notApplicable("walks well"));
        assertThat(NOT_ASSESSED).isNotEqualTo(Rating.notRated(Rating.NotRated.Reason.DECLINED));
        assertThat(Rating.level(3)).isEqualTo(new Rating.Rated(3)).isNotEqualTo(Rating.level(2));
        assertThat(Rating.level(40)).isEqualTo(new Rating.Rated(40));
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.level(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.notApplicable(" "));
    }

    @Test
    void whatWasNotToldIsNotAssessed() {
        Ratings ratings = Ratings.of(STARTER).rate("reading", 3).build();
        assertThat(ratings.of("reading")).isEqualTo(Rating.level(3));
        assertThat(ratings.of("number")).isEqualTo(NOT_ASSESSED);
        assertThat(ratings.byStatement()).hasSize(29);
        assertThat(ratings.at(STARTER.position("reading"))).isEqualTo(Rating.level(3));
    }

    @Test
    void theOrderOfEntryLeavesNoTrace() {
        Ratings one = Ratings.of(STARTER).rate("reading", 3).rate("number", 1).build();
        Ratings other = Ratings.of(STARTER).rate("number", 1).rate("reading", 3).build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.but("number", Rating.level(2)).of("number")).isEqualTo(Rating.level(2));
        assertThat(one.but("number", Rating.level(2))).isNotEqualTo(one);
    }

    @Test
    void everyFaultOfTheRatingsIsToldAtOnceWithItsPlace() {
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> Ratings.of(STARTER)
                        .rate("reading", 5)
                        .rate("flying", 1)
                        .rate("number", 1)
                        .rate("number", 1)
                        .rate("hearing", -3)
                        .build());
        assertThat(refused.faults())
                .extracting(RadarFault::toString)
                .containsExactly(
                        "ratings.reading: found level 5, expected a level from 0 to 4",
                        "ratings.flying: found a statement that opensend-starter/1 does not have, expected one of its statements",
                        "ratings.number: found a second rating, expected one rating",
                        "ratings.hearing: found level -3, expected a level from 0 to 4");
    }

    @Test
    void whatPointsToAChildOrWasWrittenAboutOneIsNeverPrinted() {
        NeedAssessment need = NeedAssessment.builder("SECRET-child")
                .ratings(Ratings.of(STARTER)
                        .rate("vision", Rating.notApplicable("SECRET-why"))
                        .build())
                .ratedOn(RATED_ON)
                .addBy(new Rater("SENCO", "SECRET-staff"))
                .addStrengths(Strength.of("independence", "SECRET-strength").at(3))
                .childView("SECRET-view")
                .addNotes(new StatementNote("vision", "SECRET-note", ImmutableList.of("SECRET-evidence")))
                .build();
        HomeConfidence home = HomeConfidence.of("SECRET-child", need.ratings(), RATED_ON);
        SettingReadiness setting = SettingReadiness.of("SECRET-setting", need.ratings(), RATED_ON);
        String printed = need + " " + home + " " + setting + need.ratings()
                + need.ratings().byStatement() + need.by() + need.strengths() + need.notes();
        assertThat(printed).doesNotContain("SECRET");
        assertThat(need).hasToString("NeedAssessment[2026-03-02, version 1, draft]");
        assertThat(need.ratings()).hasToString("Ratings[opensend-starter/1, 0 of 29 rated]");
    }

    @Test
    void aDraftIsSubmittedThenModeratedIntoANewVersionAndTheOriginalIsKept() {
        NeedAssessment draft = Radars.need(STARTER, 1, 2);
        NeedAssessment submitted = draft.at(draft.version().submitted());
        Ratings agreed = submitted.ratings().but("reading", Rating.level(3));
        NeedAssessment moderated =
                submitted.rerated(submitted.version().moderated(), agreed, RATED_ON.plusDays(3), SENCO);
        assertThat(moderated.version()).hasToString("version 2, moderated");
        assertThat(moderated.ratings()).isEqualTo(agreed);
        assertThat(moderated.by()).containsExactly(SENCO);
        assertThat(submitted.version()).hasToString("version 1, submitted");
        assertThat(submitted.ratings().of("reading")).isEqualTo(Rating.level(2));
        NeedAssessment superseded = submitted.at(submitted.version().superseded());
        assertThat(superseded.version()).hasToString("version 1, superseded");
        assertThat(moderated.version().corrected()).hasToString("version 3, draft");
    }

    @Test
    void nothingChangesUnderItsNumberOnceItWasHandedIn() {
        NeedAssessment draft = Radars.need(STARTER, 1, 2);
        Ratings other = draft.ratings().but("reading", Rating.level(4));
        assertThat(draft.rerated(draft.version(), other, RATED_ON).ratings()).isEqualTo(other);
        NeedAssessment submitted = draft.at(draft.version().submitted());
        assertThatIllegalStateException()
                .isThrownBy(() -> submitted.rerated(submitted.version(), other, RATED_ON))
                .withMessage("changed ratings cannot go from version 1, submitted to version 1, submitted");
        assertThatIllegalStateException().isThrownBy(() -> submitted.version().submitted());
        assertThatIllegalStateException().isThrownBy(() -> draft.version().moderated());
        assertThatIllegalStateException().isThrownBy(() -> draft.version().superseded());
        assertThatIllegalStateException().isThrownBy(() -> draft.at(new SheetVersion(7, SheetStatus.SUBMITTED)));
    }

    @Test
    void aSheetThatWasHandedInNeverTurnsBackIntoADraftUnderItsNumber() {
        NeedAssessment draft = Radars.need(STARTER, 1);
        NeedAssessment submitted = draft.at(draft.version().submitted());
        assertThatIllegalStateException().isThrownBy(() -> submitted.at(SheetVersion.FIRST_DRAFT));
        NeedAssessment moderated = submitted.at(submitted.version().moderated());
        assertThatIllegalStateException().isThrownBy(() -> moderated.at(new SheetVersion(3, SheetStatus.MODERATED)));
        NeedAssessment superseded = submitted.at(submitted.version().superseded());
        assertThatIllegalStateException().isThrownBy(() -> superseded.at(new SheetVersion(1, SheetStatus.SUBMITTED)));
    }

    @Test
    void aSettingIsReratedWithoutTheTriggersThatLedToIt() {
        SettingReadiness readiness = SettingReadiness.builder(Radars.SETTING)
                .ratings(Radars.ratings(STARTER, 1))
                .ratedOn(RATED_ON)
                .addTriggers(new ReadinessTrigger(ReadinessTrigger.Kind.NEW_SKILL, RATED_ON.plusDays(9)))
                .build();
        SettingReadiness submitted = readiness.at(readiness.version().submitted());
        SettingReadiness next = submitted.rerated(
                submitted.version().corrected(), Radars.ratings(STARTER, 2), RATED_ON.plusDays(20), SENCO);
        assertThat(next.triggers()).isEmpty();
        assertThat(next.agreedBy()).containsExactly(SENCO);
        assertThat(next.scope()).isEqualTo(ReadinessScope.WHOLE_SETTING);
        assertThat(submitted.triggers()).hasSize(1);
    }

    @Test
    void aFamilyMayDeclineAndThenHasNoLevels() {
        HomeConfidence declined = HomeConfidence.declined(CHILD, STARTER, RATED_ON);
        assertThat(declined.ratings().byStatement().values())
                .containsOnly(Rating.notRated(Rating.NotRated.Reason.DECLINED));
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> HomeConfidence.builder(CHILD)
                        .ratings(Radars.ratings(STARTER, 2))
                        .ratedOn(RATED_ON)
                        .completedBy(CompletedBy.DECLINED)
                        .supporter(SENCO)
                        .build());
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("home.ratings.remembering-and-processing", "home.supporter");
        HomeConfidence told = declined.at(declined.version().submitted())
                .rerated(
                        new SheetVersion(2, SheetStatus.DRAFT),
                        Radars.ratings(STARTER, 2),
                        RATED_ON,
                        CompletedBy.PARENT);
        assertThat(told.completedBy()).isEqualTo(CompletedBy.PARENT);
    }

    @Test
    void notesAndStrengthsSpeakOfWhatTheFrameworkHas() {
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> NeedAssessment.builder(CHILD)
                        .ratings(Radars.ratings(STARTER))
                        .ratedOn(RATED_ON)
                        .addStrengths(Strength.of("flying", "up"))
                        .addNotes(StatementNote.of("flying", "high"))
                        .build());
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly("need.notes[0].statement", "need.strengths[0].domain");
        assertThatIllegalStateException()
                .isThrownBy(() -> Strength.of("independence", "kind").at(4));
    }

    @Test
    void aPerspectiveThatTheFrameworkLeavesOutIsRefused() {
        Framework withoutHome = Radars.framework(4)
                .addDomains(Radars.domain("one", 1))
                .addLeavesOut(Perspective.HOME)
                .build();
        assertThat(withoutHome.perspectives()).containsExactly(Perspective.NEED, Perspective.SETTING);
        InvalidRadarException refused =
                catchThrowableOfType(InvalidRadarException.class, () -> Radars.home(withoutHome, 1));
        assertThat(refused)
                .hasMessage(
                        "the sheet cannot be used: home: found ratings of home confidence, expected a perspective of test/1");
    }

    @Test
    void sheetsSurviveBeingSent() {
        NeedAssessment need = Radars.need(STARTER, 1, Radars.NOT_RATED, Radars.NOT_APPLICABLE);
        assertThat(Radars.sent(need)).isEqualTo(need).hasSameHashCodeAs(need);
    }

    @Test
    void namesInDocumentsLeadBack() {
        assertThat(Arrays.stream(Purpose.values()).map(value -> Purpose.withId(value.id())))
                .containsExactly(Purpose.values());
        assertThat(Arrays.stream(SheetStatus.values()).map(value -> SheetStatus.withId(value.id())))
                .containsExactly(SheetStatus.values());
        assertThat(Arrays.stream(CompletedBy.values()).map(value -> CompletedBy.withId(value.id())))
                .containsExactly(CompletedBy.values());
        assertThat(Arrays.stream(ReadinessScope.values()).map(value -> ReadinessScope.withId(value.id())))
                .containsExactly(ReadinessScope.values());
        assertThat(Arrays.stream(ReadinessTrigger.Kind.values()).map(value -> ReadinessTrigger.Kind.withId(value.id())))
                .containsExactly(ReadinessTrigger.Kind.values());
        assertThat(Arrays.stream(Rating.NotRated.Reason.values())
                        .map(value -> Rating.NotRated.Reason.withId(value.id())))
                .containsExactly(Rating.NotRated.Reason.values());
    }
}
