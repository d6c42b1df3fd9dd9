package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;
import io.github.opensend.radar.framework.RatedBy;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * How a radar is scored, as data with a version. Levels, their names, their hints and the domains are the framework's.
 *
 * <p>{@link ScoringProfiles} has three to start with. Every number in them is this library's choice. A profile that is at
 * fault is refused with all of its faults, each with its place.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ScoringProfile implements Serializable permits ImmutableScoringProfile {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");
    private static final Fraction ONE = Fraction.whole(1);

    ScoringProfile() {}

    /**
     * Starts a profile. Id, version and title follow in this order; then what departs from {@code open-1}.
     *
     * @return a staged builder; its {@code build} throws {@link InvalidRadarException} with every fault
     */
    public static ImmutableScoringProfile.IdBuildStage builder() {
        return ImmutableScoringProfile.builder();
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case letters and digits, parted by hyphens or dots
     */
    public abstract String id();

    /**
     * The version.
     *
     * @return such as {@code 1}
     */
    public abstract String version();

    /**
     * What kind of scoring it is, for people, with its weaknesses.
     *
     * @return a sentence
     */
    public abstract String title();

    /**
     * Where it comes from.
     *
     * @return the conventions of this library, unless somebody brings another source
     */
    @Value.Default
    public Citation citation() {
        return Citation.of(Instruments.OPENSEND_CONVENTIONS.whole());
    }

    /**
     * The force that it has.
     *
     * @return a convention, unless told otherwise
     */
    @Value.Default
    public Standing standing() {
        return Standing.CONVENTION;
    }

    /**
     * How sure we are that the source says so.
     *
     * @return a design choice, unless told otherwise
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.DESIGN_CHOICE;
    }

    /**
     * Which frameworks it scores.
     *
     * @return those whose statements are rated, unless told otherwise
     */
    @Value.Default
    public RatedBy ratedBy() {
        return RatedBy.STATEMENT;
    }

    /**
     * How the drawn need of a domain comes from its statements.
     *
     * @return the highest level, unless told otherwise
     */
    @Value.Default
    public Aggregator needAggregator() {
        return Aggregator.MAX;
    }

    /**
     * How readiness and confidence are drawn beside it.
     *
     * @return at the driver, unless told otherwise
     */
    @Value.Default
    public ReadinessView readinessView() {
        return ReadinessView.AT_DRIVER;
    }

    /**
     * What a gap is worked out from.
     *
     * @return the statements, unless told otherwise
     */
    @Value.Default
    public GapBasis gapBasis() {
        return GapBasis.STATEMENT;
    }

    /**
     * Below which coverage a domain is incomplete.
     *
     * @return a share from 0 to 1; three fifths, unless told otherwise
     */
    @Value.Default
    public Fraction minCoverage() {
        return new Fraction(3, 5);
    }

    /**
     * From which level on a need asks for something to be done, for breadth and for unknown readiness. It decides nothing
     * about a child.
     *
     * @return a level; 2, unless told otherwise
     */
    @Value.Default
    public int actionLevel() {
        return 2;
    }

    /**
     * By how much the highest need must exceed the mean for a domain to be called spiky.
     *
     * @return levels, more than 0; 2, unless told otherwise
     */
    @Value.Default
    public Fraction spikyFrom() {
        return Fraction.whole(2);
    }

    /**
     * From which breadth on a domain is called wide.
     *
     * @return a share, more than 0 and at most 1; three fifths, unless told otherwise
     */
    @Value.Default
    public Fraction wideFrom() {
        return new Fraction(3, 5);
    }

    /**
     * Up to which age a rating of readiness is current.
     *
     * @return days; 183, about half a year, unless told otherwise
     */
    @Value.Default
    public int dueDays() {
        return 183;
    }

    /**
     * Up to which age a rating of readiness is due and not yet stale.
     *
     * @return days; 365, unless told otherwise
     */
    @Value.Default
    public int staleDays() {
        return 365;
    }

    /**
     * From how many levels on a change is notable without anyone confirming it.
     *
     * @return levels, 1 or more; 2, unless told otherwise
     */
    @Value.Default
    public int notableChange() {
        return 2;
    }

    /**
     * Below which count a figure of a group is not shown.
     *
     * @return 2 or more; 5, unless told otherwise
     */
    @Value.Default
    public int suppressionBelow() {
        return 5;
    }

    /**
     * Weights that take the place of the framework's own.
     *
     * @return weights from 1 to 1000 by the ids of statements
     */
    public abstract ImmutableMap<String, Integer> weights();

    @Value.Check
    void isWhole() {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        expect(
                faults,
                ID.matcher(id()).matches(),
                "id",
                "\"" + id() + "\"",
                "lower-case letters and digits, parted by hyphens or dots");
        expect(faults, !version().isBlank(), "version", "nothing", "words");
        expect(faults, !title().isBlank(), "title", "nothing", "words");
        expect(faults, isShare(minCoverage()), "minCoverage", minCoverage(), "a share from 0 to 1");
        expect(faults, actionLevel() >= 1, "actionLevel", actionLevel(), "a level, 1 or more");
        expect(faults, spikyFrom().numerator() > 0, "spikyFrom", spikyFrom(), "more than 0");
        expect(
                faults,
                isShare(wideFrom()) && wideFrom().numerator() > 0,
                "wideFrom",
                wideFrom(),
                "a share, more than 0 and at most 1");
        expect(faults, dueDays() >= 0, "dueDays", dueDays(), "0 days or more");
        expect(
                faults,
                staleDays() >= dueDays(),
                "staleDays",
                staleDays(),
                "no fewer than the " + dueDays() + " of dueDays");
        expect(faults, notableChange() >= 1, "notableChange", notableChange(), "1 level or more");
        expect(faults, suppressionBelow() >= 2, "suppressionBelow", suppressionBelow(), "2 or more");
        weights()
                .forEach((statement, weight) -> expect(
                        faults,
                        1 <= weight && weight <= 1000,
                        "weights." + statement,
                        weight,
                        "a whole number from 1 to 1000"));
        expect(
                faults,
                gapBasis() == GapBasis.STATEMENT || readinessView() == ReadinessView.SAME_AGGREGATOR,
                "gapBasis",
                gapBasis().id(),
                "statement, or the readiness view same-aggregator: two values of a domain are held against each other only"
                        + " if they come about alike");
        InvalidRadarException.refuse("the profile", faults.build());
    }

    private static boolean isShare(Fraction fraction) {
        return fraction.numerator() >= 0 && fraction.compareTo(ONE) <= 0;
    }

    private static void expect(
            ImmutableList.Builder<RadarFault> faults, boolean holds, String place, Object found, String expected) {
        if (!holds) {
            faults.add(new RadarFault(place, found.toString(), expected));
        }
    }

    /**
     * The id with the version.
     *
     * @return such as {@code open-1/1}
     */
    public final String key() {
        return id() + "/" + version();
    }

    /**
     * The id with the version.
     *
     * @return such as {@code open-1/1}
     */
    @Override
    public final String toString() {
        return key();
    }
}
