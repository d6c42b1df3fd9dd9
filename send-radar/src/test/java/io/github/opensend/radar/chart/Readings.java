package io.github.opensend.radar.chart;

import com.google.common.collect.ImmutableMap;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.Level;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RatingScale;
import io.github.opensend.radar.framework.StarterFramework;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.SettingReadiness;
import io.github.opensend.radar.scoring.Radar;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.radar.scoring.ScoringProfiles;
import io.github.opensend.radar.scoring.Sheets;
import java.time.LocalDate;

/** Readings to draw: an invented child and what can go wrong in a picture. */
final class Readings {
    static final String SUBJECT = "case-4711-of-nobody";
    static final String HOSTILE = "<script>alert('x')</script> & \"quoted\" | `code` ]]> \u0000\u202e\u001b[31m end";
    static final Framework STARTER = StarterFramework.framework();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 3);
    private static final LocalDate RATED = LocalDate.of(2026, 2, 10);

    // A digit is a level, a dash is not rated, an n is not applicable; domains are parted by spaces.
    private static final String NEED = "134111 01120 002-01 32---- 1210n0";
    private static final String SETTING = "223322 32322 221232 222222 332222";
    private static final String HOME = "222122 22122 333333 1-2222 222232";

    private Readings() {}

    static Ratings rated(Framework framework, String levels) {
        String marks = levels.replace(" ", "");
        Ratings.Builder ratings = Ratings.of(framework);
        for (int i = 0; i < marks.length(); i++) {
            String statement = framework.statements().get(i).id();
            switch (marks.charAt(i)) {
                case '-' -> ratings.rate(statement, Rating.notRated(Rating.NotRated.Reason.NOT_ASSESSED));
                case 'n' -> ratings.rate(statement, Rating.notApplicable("it does not arise"));
                default -> ratings.rate(statement, marks.charAt(i) - '0');
            }
        }
        return ratings.build();
    }

    static NeedAssessment need(Framework framework, String levels) {
        return NeedAssessment.builder(SUBJECT)
                .ratings(rated(framework, levels))
                .ratedOn(RATED)
                .addBy(Rater.inRole("class teacher"), Rater.inRole("SENCO"))
                .build();
    }

    static SettingReadiness setting(Framework framework, String levels) {
        return SettingReadiness.of("setting", rated(framework, levels), RATED.minusDays(60));
    }

    static HomeConfidence home(Framework framework, String levels) {
        return HomeConfidence.of(SUBJECT, rated(framework, levels), RATED.plusDays(3));
    }

    static RadarReading read(Framework framework, ScoringProfile profile, Sheets sheets) {
        return Radar.of(framework, profile).read(sheets, AS_OF);
    }

    private static RadarReading read(Sheets sheets) {
        return read(STARTER, ScoringProfiles.OPEN_1, sheets);
    }

    /** High need and a small gap in school, a larger one at home, and much that is not rated. */
    static RadarReading invented() {
        return read(
                Sheets.of(need(STARTER, NEED)).with(setting(STARTER, SETTING)).with(home(STARTER, HOME)));
    }

    static ImmutableMap<String, RadarReading> all() {
        Sheets needs = Sheets.of(need(STARTER, NEED));
        Sheets full = needs.with(setting(STARTER, SETTING)).with(home(STARTER, HOME));
        Framework odd = odd();
        Framework three = few();
        return ImmutableMap.<String, RadarReading>builder()
                .put("invented", invented())
                .put("needs alone", read(needs))
                .put("no home", read(needs.with(setting(STARTER, SETTING))))
                .put(
                        "home declined",
                        read(needs.with(setting(STARTER, SETTING))
                                .with(HomeConfidence.declined(SUBJECT, STARTER, RATED))))
                .put(
                        "nothing rated",
                        read(Sheets.of(need(STARTER, "-".repeat(29)))
                                .with(setting(STARTER, "-".repeat(29)))
                                .with(home(STARTER, "-".repeat(29)))))
                .put(
                        "nothing applies",
                        read(Sheets.of(need(STARTER, "n".repeat(29)))
                                .with(setting(STARTER, SETTING))
                                .with(home(STARTER, HOME))))
                .put("all at zero", read(same('0')))
                .put("all at the top", read(same('4')))
                .put(
                        "one of each",
                        read(Sheets.of(need(STARTER, "400000 ----- nnnnnn 0----- 01----"))
                                .with(setting(STARTER, "144444 11111 222222 -----1 0-----"))
                                .with(home(STARTER, "044444 11111 222222 0----- 1-----"))))
                .put("means", read(STARTER, ScoringProfiles.OVERLAY_MEAN, full))
                .put("stale", Radar.of(STARTER, ScoringProfiles.OPEN_1).read(full, AS_OF.plusYears(2)))
                .put(
                        "judged",
                        invented()
                                .overruled(
                                        "cognition-and-learning",
                                        Perspective.NEED,
                                        3,
                                        "seen again",
                                        Rater.inRole("SENCO"),
                                        AS_OF)
                                .overruled("independence", Perspective.SETTING, 1, "left", Rater.inRole("head"), AS_OF))
                .put(
                        "domains alone",
                        read(
                                STARTER.byDomain(),
                                ScoringProfiles.DOMAIN_ONLY,
                                Sheets.of(need(STARTER.byDomain(), "4-2n0"))
                                        .with(setting(STARTER.byDomain(), "321-0"))))
                .put(
                        "hostile",
                        read(
                                odd,
                                ScoringProfiles.OPEN_1,
                                Sheets.of(need(odd, "3 - 1 0 2 4"))
                                        .with(setting(odd, "1 1 1 1 - 4"))
                                        .with(home(odd, "333333"))))
                .put(
                        "three domains",
                        read(
                                three,
                                ScoringProfiles.OPEN_1,
                                Sheets.of(need(three, "0 1 -")).with(setting(three, "111"))))
                .buildOrThrow();
    }

    private static Sheets same(char level) {
        String levels = String.valueOf(level).repeat(29);
        return Sheets.of(need(STARTER, levels)).with(setting(STARTER, levels)).with(home(STARTER, levels));
    }

    /** Six domains with long and hostile names, and seven levels. */
    private static Framework odd() {
        return framework(
                "odd",
                7,
                HOSTILE,
                "A domain with a name that is a great deal longer than any that has ever been in use anywhere",
                "Third",
                "Fourth",
                "Fifth",
                "Donaudampfschifffahrtsgesellschaftskapitaenswitwen");
    }

    private static Framework few() {
        return framework("few", 3, "One", "Two", "Three");
    }

    static Framework framework(String id, int levels, String... domains) {
        Level[] scale = new Level[levels];
        for (int i = 0; i < levels; i++) {
            scale[i] = Level.of("level number " + i + " of them", "need " + i, "ready " + i);
        }
        var builder = Framework.builder()
                .id(id)
                .version("1")
                .title("a framework for tests")
                .publisher("nobody")
                .licence("none")
                .citation(STARTER.citation())
                .standing(STARTER.standing())
                .certainty(STARTER.certainty())
                .scale(RatingScale.of(scale));
        for (int i = 0; i < domains.length; i++) {
            builder.addDomains(Domain.builder("domain-" + i, domains[i])
                    .addStatements(Statement.of("statement-" + i, "Statement " + i))
                    .build());
        }
        return builder.build();
    }
}
