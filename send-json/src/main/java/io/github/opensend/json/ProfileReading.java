package io.github.opensend.json;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.radar.scoring.Aggregator;
import io.github.opensend.radar.scoring.Fraction;
import io.github.opensend.radar.scoring.GapBasis;
import io.github.opensend.radar.scoring.ReadinessView;
import io.github.opensend.radar.scoring.ScoringProfile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a profile of scoring. What is not told is as in the profile that is the default. */
final class ProfileReading {
    static final String SCHEMA = "opensend/scoring-profile/1";

    static final int MOST_DAYS = 100_000;
    static final int LARGEST_COUNT = 1_000_000;
    static final Pattern FRACTION = Pattern.compile("([0-9]{1,6})(?:/([1-9][0-9]{0,5}))?");
    static final Pattern AGGREGATOR = Pattern.compile("max|mean|lower-median|top-[1-9][0-9]{0,3}-mean");

    private static final String STAND_IN = "stand-in";
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "schema",
            "id",
            "version",
            "title",
            "citation",
            "standing",
            "certainty",
            "ratedBy",
            "needAggregator",
            "readinessView",
            "gapBasis",
            "minCoverage",
            "actionLevel",
            "spikyFrom",
            "wideFrom",
            "dueDays",
            "staleDays",
            "notableChange",
            "suppressionBelow",
            "weights");

    private ProfileReading() {}

    static Optional<ScoringProfile> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        var profile = ScoringProfile.builder()
                .id(place.at("id").label(FrameworkReading.LONGEST_NAME).orElse(STAND_IN))
                .version(
                        place.at("version").label(FrameworkReading.LONGEST_NAME).orElse(STAND_IN))
                .title(place.at("title").label(FrameworkReading.LONGEST_TITLE).orElse(STAND_IN));
        place.at("citation").ifTold(CitationReading::of).ifPresent(profile::citation);
        place.at("standing").ifTold(FrameworkReading.STANDING).ifPresent(profile::standing);
        place.at("certainty").ifTold(FrameworkReading.CERTAINTY).ifPresent(profile::certainty);
        place.at("ratedBy").ifTold(FrameworkReading.RATED_BY).ifPresent(profile::ratedBy);
        place.at("needAggregator").ifTold(ProfileReading::aggregator).ifPresent(profile::needAggregator);
        place.at("readinessView")
                .ifTold(Words.of(ReadinessView.values(), ReadinessView::id))
                .ifPresent(profile::readinessView);
        // Two fields that are judged together are, where the other cannot be read, judged each for itself.
        place.at("gapBasis")
                .ifTold(Words.of(GapBasis.values(), GapBasis::id))
                .filter(basis -> !place.at("readinessView").isAtFault())
                .ifPresent(profile::gapBasis);
        place.at("minCoverage").ifTold(ProfileReading::fraction).ifPresent(profile::minCoverage);
        number(place.at("actionLevel"), 1, RadarSheetsReading.HIGHEST_LEVEL).ifPresent(profile::actionLevel);
        place.at("spikyFrom").ifTold(ProfileReading::fraction).ifPresent(profile::spikyFrom);
        place.at("wideFrom").ifTold(ProfileReading::fraction).ifPresent(profile::wideFrom);
        number(place.at("dueDays"), 0, MOST_DAYS).ifPresent(profile::dueDays);
        number(place.at("staleDays"), 0, MOST_DAYS)
                .filter(days -> !place.at("dueDays").isAtFault())
                .ifPresent(profile::staleDays);
        number(place.at("notableChange"), 1, RadarSheetsReading.HIGHEST_LEVEL).ifPresent(profile::notableChange);
        number(place.at("suppressionBelow"), 2, LARGEST_COUNT).ifPresent(profile::suppressionBelow);
        Place weights = place.at("weights");
        if (weights.isTold() && weights.isObject()) {
            for (String statement : weights.names()) {
                weights.at(statement)
                        .wholeNumber(1, FrameworkReading.HEAVIEST)
                        .ifPresent(weight -> profile.putWeights(statement, weight));
            }
        }
        Optional<ScoringProfile> whole = RadarRefusal.unlessRefused(place, profile::build);
        return place.faultsSoFar() == before ? whole : Optional.empty();
    }

    private static Optional<Integer> number(Place place, int least, int most) {
        return place.ifTold(at -> at.wholeNumber(least, most));
    }

    private static Optional<Aggregator> aggregator(Place place) {
        return place.word(id -> AGGREGATOR.matcher(id).matches(), "max, mean, lower-median, or such as top-2-mean")
                .map(Aggregator::withId);
    }

    private static Optional<Fraction> fraction(Place place) {
        return place.word(text -> FRACTION.matcher(text).matches(), "a fraction in quotes, such as \"3/5\" or \"2\"")
                .map(ProfileReading::fraction);
    }

    private static Fraction fraction(String text) {
        Matcher parts = FRACTION.matcher(text);
        parts.matches();
        return new Fraction(
                Long.parseLong(parts.group(1)), parts.group(2) == null ? 1 : Long.parseLong(parts.group(2)));
    }
}
