package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rater;
import io.github.opensend.radar.rating.SettingReadiness;
import java.util.List;

/** What has to stand beside every picture of a radar. */
final class Cautions {
    private static final Citation THE_ONLY_TEST =
            Citation.of(Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section("36(8)"));

    private Cautions() {}

    static ImmutableList<String> about(RadarReading reading) {
        ImmutableList.Builder<String> cautions = ImmutableList.builder();
        NeedAssessment need = reading.need();
        cautions.add("The needs were rated on " + need.ratedOn() + by(need.by()) + " (" + need.version() + ").");
        reading.setting().ifPresent(setting -> cautions.add(readiness(setting)));
        reading.home().ifPresent(home -> cautions.add(confidence(home)));
        cautions.add("It was scored by " + reading.radar().profile().key() + ": "
                + reading.radar().profile().title() + ". That is a choice, not a rule of law.");
        cautions.add("It shows what people saw. It is no diagnosis, and no test in law: whether an EHC needs assessment"
                + " must be made turns on " + THE_ONLY_TEST + " alone.");
        cautions.add("The area within the lines means nothing; read each point, and the table.");
        cautions.add(
                "The family may see it, add to it and have a copy. Whoever disagrees with a rating says so to whoever"
                        + " made it; a change is a new version, and the old one is kept.");
        return cautions.build();
    }

    private static String readiness(SettingReadiness setting) {
        return "The readiness is that of the setting (" + setting.scope().id()
                + "), not of one child in it. It was rated on " + setting.ratedOn() + by(setting.agreedBy()) + " ("
                + setting.version() + ").";
    }

    private static String confidence(HomeConfidence home) {
        if (home.completedBy() == CompletedBy.DECLINED) {
            return "The family was asked about home on " + home.ratedOn() + " and declined. Nothing follows from that.";
        }
        String who = home.completedBy() == CompletedBy.PARENT_SUPPORTED ? "the parents, supported" : "the parents";
        return "The confidence at home was told by " + who + " on " + home.ratedOn() + " (" + home.version() + ").";
    }

    private static String by(List<Rater> raters) {
        return raters.isEmpty()
                ? ""
                : " by "
                        + String.join(", ", raters.stream().map(Rater::toString).toList());
    }
}
