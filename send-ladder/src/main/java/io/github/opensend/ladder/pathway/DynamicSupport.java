package io.github.opensend.ladder.pathway;

import static io.github.opensend.ladder.course.State.end;
import static io.github.opensend.ladder.course.State.state;
import static io.github.opensend.ladder.guard.Demand.anyOf;
import static io.github.opensend.ladder.guard.Demand.judged;
import static io.github.opensend.ladder.guard.Demand.shown;
import static io.github.opensend.ladder.guard.EvidenceKind.evidence;

import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Bar;
import io.github.opensend.ladder.course.Course;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.EvidenceKind;

/**
 * Lincolnshire's register of people with autism or a learning disability who are at risk of admission to a mental health hospital. Every
 * person has a rating. How its twelve questions are scored is not public; the one rule that is says that four of them together make red.
 *
 * @since 0.1.0
 */
public final class DynamicSupport {
    /** Consent, or a decision in the person's best interest. */
    public static final EvidenceKind CONSENT =
            evidence("dsr.consent", "consent, or a record of capacity and best interest");

    /** A rating, with who gave it and why. */
    public static final EvidenceKind RATED = evidence("dsr.rated", "a rating by the tool of twelve questions");

    /** All four of the questions that make red were answered yes. */
    public static final EvidenceKind FOUR_QUESTIONS = evidence(
            "dsr.four-questions",
            "yes to all four: untreated mental health, significant behaviour, an unstable setting, a crisis in the last month");

    /** A key worker. */
    public static final EvidenceKind KEY_WORKER = evidence("key-worker.named", "a named key worker");

    /** An admission. */
    public static final EvidenceKind ADMITTED = evidence("hospital.admitted", "an admission to hospital");

    /** A discharge. */
    public static final EvidenceKind DISCHARGED = evidence("hospital.discharged", "a discharge from hospital");

    /** A review of the case. */
    public static final EvidenceKind REVIEWED = evidence("dsr.reviewed", "a review of the case");

    private static final String TEAM = "Enhanced Support and Liaison Service";
    private static final Ways WAYS = new Ways(
            Citation.of(
                    Instrument.named("Lincolnshire dynamic support register").whole()),
            Standing.LOCAL_PRACTICE);

    private static final Bar TWO_WEEKS_RED = Bar.forDays(
            "two-weeks-red", DISCHARGED, 14, "red for at least two weeks after a discharge", WAYS.citation());

    static final Course COURSE = Course.course("lincolnshire-dsr", "Dynamic support register")
            .add(state("off", "Not on the register"))
            .add(state("green", "Green: managed at home"))
            .add(state("amber", "Amber: high risk without the right support soon", EventTypes.ADMISSION_RISK_RATED))
            .add(state("red", "Red: high risk now", EventTypes.ADMISSION_RISK_RATED))
            .add(state("blue", "Blue: in hospital", EventTypes.HOSPITAL_ADMITTED))
            .add(state(
                    "red-after-discharge",
                    "Red for at least two weeks after a discharge",
                    EventTypes.HOSPITAL_DISCHARGED))
            .add(end("taken-off", "Taken off the register"))
            .add(WAYS.way("DSR-on-green", "off", "green", MoveKind.UP, "onto the register", TEAM)
                    .asking(
                            WAYS.hard("consent-green", shown(CONSENT), TEAM),
                            WAYS.judged("rated-green", judged(RATED), TEAM)))
            .add(WAYS.way("DSR-on-amber", "off green", "amber", MoveKind.UP, "rated amber", TEAM)
                    .asking(
                            WAYS.hard("consent-amber", shown(CONSENT), TEAM),
                            WAYS.judged("rated-amber", judged(RATED), TEAM),
                            WAYS.hard("key-worker-amber", shown(KEY_WORKER), TEAM)))
            .add(WAYS.way("DSR-on-red", "off green amber", "red", MoveKind.UP, "rated red", TEAM)
                    .asking(
                            WAYS.hard("consent-red", shown(CONSENT), TEAM),
                            WAYS.published("rated-red", anyOf(shown(FOUR_QUESTIONS), judged(RATED)), TEAM),
                            WAYS.hard("key-worker-red", shown(KEY_WORKER), TEAM)))
            .add(WAYS.way("DSR-down-green", "amber red", "green", MoveKind.DOWN, "rated green", TEAM)
                    .asking(WAYS.judged("rated-down-green", judged(RATED), TEAM)))
            .add(WAYS.way("DSR-down-amber", "red", "amber", MoveKind.DOWN, "rated amber", TEAM)
                    .asking(WAYS.judged("rated-down-amber", judged(RATED), TEAM)))
            .add(WAYS.way(
                            "DSR-admitted",
                            "off green amber red red-after-discharge",
                            "blue",
                            MoveKind.UP,
                            "admitted",
                            "hospital")
                    .asking(WAYS.hard("admission", shown(ADMITTED), "hospital")))
            .add(WAYS.way("DSR-discharged", "blue", "red-after-discharge", MoveKind.DOWN, "discharged", "hospital")
                    .asking(WAYS.hard("discharge", shown(DISCHARGED), "hospital")))
            .add(WAYS.way("DSR-02", "red-after-discharge", "green red taken-off", MoveKind.DOWN, "rated again", TEAM)
                    .asking(WAYS.judged("rated-after-discharge", judged(RATED), TEAM))
                    .unless(TWO_WEEKS_RED))
            .add(WAYS.way("DSR-02-amber", "red-after-discharge", "amber", MoveKind.DOWN, "rated amber", TEAM)
                    .asking(
                            WAYS.judged("rated-amber-after-discharge", judged(RATED), TEAM),
                            WAYS.hard("key-worker-after-discharge", shown(KEY_WORKER), TEAM))
                    .unless(TWO_WEEKS_RED))
            .add(WAYS.way(
                    "DSR-01",
                    "green amber red blue red-after-discharge",
                    "",
                    MoveKind.ACTION,
                    "the case is reviewed",
                    TEAM))
            .add(WAYS.way(
                            "DSR-off",
                            "green amber red",
                            "taken-off",
                            MoveKind.EXIT,
                            "off the register",
                            TEAM,
                            Certainty.INFERRED)
                    .asking(WAYS.judged("rated-off", judged(RATED), TEAM)))
            .build();

    private DynamicSupport() {}

    /**
     * The pathway.
     *
     * @return its states and crossings
     */
    public static Course course() {
        return COURSE;
    }

    /**
     * A page about the register.
     *
     * @param page the page
     * @return the citation
     */
    public static Citation page(String page) {
        return Citation.of(Instrument.named("Lincolnshire dynamic support register, " + page)
                .whole());
    }
}
