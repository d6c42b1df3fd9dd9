package io.github.opensend.ladder.edition;

import static io.github.opensend.ladder.course.State.end;
import static io.github.opensend.ladder.course.State.state;
import static io.github.opensend.ladder.guard.Demand.judged;
import static io.github.opensend.ladder.guard.EvidenceKind.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.EvidenceKind;
import io.github.opensend.ladder.guard.Figure;
import io.github.opensend.ladder.guard.Guard;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The five tiers of two areas of Hertfordshire (DSPL 2 and 9), made of the same parts that any caller has.
 *
 * <p>Read: five tiers; all of a tier comes before the next, with a list of evidence that also says what did not work; the fourth is
 * for pupils at risk of exclusion and lasts up to three terms; the fifth follows an exclusion. What each list holds was not read, so
 * one kind of evidence stands for it. Since when they have been in use is not known; the first day here is a stand-in and says so by
 * its certainty.
 *
 * @since 0.1.0
 */
public final class HertfordshireTiers {
    private static final Instrument PAGES = Instrument.named("Hertfordshire DSPL 2 and 9 behaviour tiers");
    private static final int TIERS = 5;

    private static final Ladder LADDER = Ladder.of(
            "hertfordshire-dspl",
            "Hertfordshire behaviour tiers",
            "Hertfordshire",
            Standing.LOCAL_PRACTICE,
            List.of(edition()));

    private HertfordshireTiers() {}

    /**
     * The ladder, with one edition.
     *
     * @return the ladder
     */
    public static Ladder ladder() {
        return LADDER;
    }

    private static EvidenceKind used(int tier) {
        return evidence("tier-" + tier + ".used", "everything of tier " + tier + " tried, with what did not work");
    }

    private static Edition edition() {
        Course.Builder course = Course.course("hertfordshire-dspl-1", "Hertfordshire behaviour tiers");
        IntStream.rangeClosed(1, TIERS).forEach(tier -> course.add(state("tier-" + tier, "Tier " + tier)));
        course.add(end("closed", "Off the tiers"));
        IntStream.range(1, TIERS)
                .forEach(tier -> course.add(crossing("H-up-" + tier, tier, tier + 1, MoveKind.UP, "on to the next tier")
                        .asking(new Guard(
                                "tier-" + tier + "-used",
                                judged(used(tier)),
                                true,
                                Figure.JUDGEMENT,
                                "school",
                                Citation.of(PAGES.whole()),
                                Standing.LOCAL_PRACTICE,
                                Certainty.VERIFIED))));
        IntStream.rangeClosed(2, TIERS)
                .forEach(tier -> course.add(
                        crossing("H-down-" + tier, tier, tier - 1, MoveKind.DOWN, "back to the tier before")));
        course.add(new Crossing(
                "H-close",
                ImmutableSet.of(),
                ImmutableSet.of("closed"),
                MoveKind.EXIT,
                "off the tiers",
                "school",
                ImmutableList.of(),
                ImmutableList.of(),
                Citation.of(PAGES.whole()),
                Standing.LOCAL_PRACTICE,
                Certainty.INFERRED));
        return new Edition(
                "hertfordshire-dspl-1",
                "Five tiers",
                InForce.from(LocalDate.of(2015, 9, 1)),
                Certainty.DESIGN_CHOICE,
                Citation.of(PAGES.whole()),
                IntStream.rangeClosed(1, TIERS)
                        .mapToObj(tier ->
                                new Step("tier-" + tier, "Tier " + tier, title(tier), "", ImmutableList.of(used(tier))))
                        .collect(ImmutableList.toImmutableList()),
                course.build());
    }

    private static String title(int tier) {
        return switch (tier) {
            case 4 -> "At risk of exclusion";
            case 5 -> "After an exclusion";
            default -> "Not named in what was read";
        };
    }

    private static Crossing crossing(String id, int from, int to, MoveKind kind, String words) {
        return new Crossing(
                id,
                ImmutableSet.of("tier-" + from),
                ImmutableSet.of("tier-" + to),
                kind,
                words,
                "school",
                ImmutableList.of(),
                ImmutableList.of(),
                Citation.of(PAGES.whole()),
                Standing.LOCAL_PRACTICE,
                kind == MoveKind.DOWN ? Certainty.INFERRED : Certainty.VERIFIED);
    }
}
