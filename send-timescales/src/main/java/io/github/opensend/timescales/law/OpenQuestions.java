package io.github.opensend.timescales.law;

import static io.github.opensend.core.law.Instruments.DETAINED_PERSONS_REGULATIONS_2015;
import static io.github.opensend.core.law.Instruments.INTERPRETATION_ACT_1978;
import static io.github.opensend.core.law.Instruments.OMBUDSMAN_25_007_473;
import static io.github.opensend.core.law.Instruments.OPENSEND_CONVENTIONS;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Reading;

/** The questions that the law of timescales leaves open, each with its default first. */
public final class OpenQuestions {
    /** What runs when an authority turns its own refusal to assess round, and nothing on record explains why. */
    public static final Reading REVERSED_REFUSAL = Reading.reading("reversed-refusal")
            .question("When an authority reverses its own refusal to assess, which time does it have?")
            .citation(Citation.of(OMBUDSMAN_25_007_473.whole()))
            .certainty(Certainty.VERIFIED)
            .addOptions(
                    new Reading.Option(
                            "fresh-10-and-14-weeks",
                            "10 weeks to refuse a plan and 14 to finalise one, from the reversal, as the Ombudsman counts"),
                    new Reading.Option(
                            "original-weeks-run-on",
                            "the 16 and 20 weeks from the first request were never interrupted"))
            .build();

    /** What a further request or attention drawn does while an assessment is already under way. */
    public static final Reading ATTENTION_DURING_ASSESSMENT = Reading.reading("attention-during-assessment")
            .question(
                    "Does a child who is brought to attention again during an assessment start a second set of clocks?")
            .citation(Citation.of(OPENSEND_CONVENTIONS.whole()))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("joins", "no: it belongs to the assessment that is under way"),
                    new Reading.Option("separate-clock", "yes: each occasion has clocks of its own"))
            .build();

    /** Which day of a letter meets a duty to notify within a time. */
    public static final Reading NOTIFIED_WHEN = Reading.reading("notified-when")
            .question("Is a duty to notify within a time met on the day of dispatch or on the day of receipt?")
            .citation(Citation.of(INTERPRETATION_ACT_1978.section("7")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option("on-dispatch", "on the day on which the letter left"),
                    new Reading.Option("on-receipt", "on the day on which the letter was received or deemed served"))
            .build();

    /** Which day is the first of the fifteen in which a family can comment on a draft. */
    public static final Reading FIRST_DAY_OF_COMMENT = Reading.reading("first-day-of-comment")
            .question("Is the day on which a draft is served the first of the fifteen days, or the next day?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("13(1)(a)")))
            .certainty(Certainty.VERIFIED)
            .addOptions(
                    new Reading.Option("day-of-service", "the day of service, as the words of the regulation have it"),
                    new Reading.Option("next-day", "the day after service"))
            .build();

    /** What it means that mediation is arranged within 30 days. */
    public static final Reading MEDIATION_ARRANGED = Reading.reading("mediation-arranged")
            .question(
                    "Is mediation arranged in time when it is held in time, or already when its date is fixed in time?")
            .citation(Citation.of(SEND_REGULATIONS_2014.regulation("36(2)")))
            .certainty(Certainty.INFERRED)
            .addOptions(
                    new Reading.Option("held", "when it is held within the 30 days, as the words are usually read"),
                    new Reading.Option("fixed", "when its date is fixed within the 30 days, whenever it is held"))
            .build();

    /** What the weeks of an assessment count from that was begun in detention and goes on after a release. */
    public static final Reading RELEASE_COUNTS_FROM = Reading.reading("release-counts-from")
            .question("Do the weeks of an assessment that goes on after a release also count from a request?")
            .citation(Citation.of(DETAINED_PERSONS_REGULATIONS_2015.regulation("15(1)")))
            .certainty(Certainty.DESIGN_CHOICE)
            .addOptions(
                    new Reading.Option(
                            "request-or-attention", "yes: a request brings a detained person to attention as well"),
                    new Reading.Option("attention-alone", "no: the regulation names only the day of attention"))
            .build();

    private OpenQuestions() {}
}
