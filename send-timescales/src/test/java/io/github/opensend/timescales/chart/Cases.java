package io.github.opensend.timescales.chart;

import static io.github.opensend.core.event.EventTypes.ADVICE_RECEIVED;
import static io.github.opensend.core.event.EventTypes.ADVICE_REQUESTED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_AGREED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REFUSED;
import static io.github.opensend.core.event.EventTypes.ASSESSMENT_REQUESTED;
import static io.github.opensend.core.event.EventTypes.PLAN_DRAFT_SERVED;
import static io.github.opensend.core.event.EventTypes.PLAN_FINALISED;
import static io.github.opensend.core.event.EventTypes.PLAN_REFUSED;
import static io.github.opensend.core.event.EventTypes.PLAN_REPRESENTATIONS_MADE;
import static io.github.opensend.core.event.EventTypes.SCHOOL_CONSULTED;
import static io.github.opensend.core.event.EventTypes.SCHOOL_RESPONDED;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.time.TimeLimit.weeks;
import static io.github.opensend.timescales.rule.DutyHolder.LOCAL_AUTHORITY;
import static io.github.opensend.timescales.rule.Limit.within;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.AfterRefusal;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.core.event.RequestSource;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.clock.TimelineEngine;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.RuleBook;
import java.time.LocalDate;

/** Timelines to draw. Their references and schools are words that no picture and no text may show. */
final class Cases {
    static final String REFERENCE = "reference-of-a-child";
    static final String SCHOOL = "school-of-a-child";
    static final String HOSTILE =
            "<script>alert('x')</script> & \"quoted\" | `code` ]]> \u0000\u001b[31m\ud800\ufffe\uffff \u202e end";

    private static final TimelineEngine ENGINE = TimelineEngine.with(EnglishLaw.rules());

    private Cases() {}

    static ImmutableMap<String, Timeline> all() {
        return ImmutableMap.<String, Timeline>builder()
                .put("west-northamptonshire", westNorthamptonshire())
                .put("reversed-refusal", reversedRefusal())
                .put("overdue", overdue())
                .put("running", running())
                .put("many-advice-requests", manyAdviceRequests())
                .put("years", years())
                .put("disapplied", disapplied())
                .put("facts-missing", factsMissing())
                .put("lapsed-right", lapsedRight())
                .put("awaiting-a-calendar", awaitingACalendar())
                .put("empty", empty())
                .put("hostile", hostile())
                .buildOrThrow();
    }

    static Timeline westNorthamptonshire() {
        return on(
                "2025-11-21",
                ASSESSMENT_REQUESTED.on(day("2025-04-01"), RequestSource.SCHOOL),
                PLAN_FINALISED.on(day("2025-10-24")));
    }

    static Timeline reversedRefusal() {
        return on(
                "2025-11-21",
                ASSESSMENT_REQUESTED.on(day("2024-12-16")),
                ASSESSMENT_AGREED.on(day("2025-02-21"), AfterRefusal.REVERSAL));
    }

    static Timeline overdue() {
        return on(
                "2026-03-20",
                ASSESSMENT_REQUESTED.on(day("2025-09-01"), RequestSource.PARENT),
                ASSESSMENT_AGREED.on(day("2025-10-13")),
                ADVICE_REQUESTED.on(day("2025-10-20"), AdviceGiver.MEDICAL),
                ADVICE_REQUESTED.on(day("2025-10-20"), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
                ADVICE_RECEIVED.on(day("2026-01-12"), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
                PLAN_DRAFT_SERVED.on(day("2026-03-12")),
                PLAN_FINALISED.on(day("2026-04-02")));
    }

    static Timeline running() {
        return on(
                "2026-02-10",
                ASSESSMENT_REQUESTED.on(day("2026-01-05"), RequestSource.PARENT),
                ASSESSMENT_AGREED.on(day("2026-02-02")),
                ADVICE_REQUESTED.on(day("2026-02-03"), AdviceGiver.MEDICAL));
    }

    static Timeline manyAdviceRequests() {
        return on(
                "2026-01-30",
                ASSESSMENT_REQUESTED.on(day("2025-06-02"), RequestSource.SCHOOL),
                ASSESSMENT_AGREED.on(day("2025-07-11")),
                ADVICE_REQUESTED.on(day("2025-07-14"), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
                ADVICE_REQUESTED.on(day("2025-07-14"), AdviceGiver.SCHOOL),
                ADVICE_REQUESTED.on(day("2025-07-15"), AdviceGiver.SOCIAL_CARE),
                ADVICE_REQUESTED.on(day("2025-07-15"), AdviceGiver.EARLY_YEARS),
                ADVICE_REQUESTED.on(day("2025-07-16"), AdviceGiver.MEDICAL).with(Detail.BODY, "speech therapy"),
                ADVICE_REQUESTED.on(day("2025-07-16"), AdviceGiver.MEDICAL).with(Detail.BODY, "paediatrics"),
                ADVICE_REQUESTED.on(day("2025-07-18"), AdviceGiver.YOUTH_JUSTICE),
                ADVICE_REQUESTED.on(day("2025-08-01"), AdviceGiver.OTHER),
                ADVICE_RECEIVED.on(day("2025-09-29"), AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
                ADVICE_RECEIVED.on(day("2025-08-25"), AdviceGiver.SCHOOL),
                ADVICE_RECEIVED.on(day("2025-08-20"), AdviceGiver.SOCIAL_CARE),
                ADVICE_RECEIVED.on(day("2025-08-27"), AdviceGiver.MEDICAL).with(Detail.BODY, "paediatrics"),
                PLAN_DRAFT_SERVED.on(day("2025-11-03")),
                PLAN_REPRESENTATIONS_MADE.on(day("2025-11-14")),
                SCHOOL_CONSULTED.on(day("2025-11-17")).with(Detail.SCHOOL, SCHOOL),
                SCHOOL_RESPONDED.on(day("2025-12-01")).with(Detail.SCHOOL, SCHOOL),
                SCHOOL_CONSULTED.on(day("2025-11-17")).with(Detail.SCHOOL, SCHOOL + "-2"),
                PLAN_FINALISED.on(day("2026-01-23")));
    }

    static Timeline years() {
        return on(
                "2026-11-20",
                ASSESSMENT_REQUESTED.on(day("2019-01-07"), RequestSource.PARENT),
                ASSESSMENT_REFUSED.on(day("2019-02-18")),
                ASSESSMENT_REQUESTED.on(day("2022-03-01"), RequestSource.PARENT),
                ASSESSMENT_AGREED.on(day("2022-05-03")),
                PLAN_REFUSED.on(day("2023-02-14")),
                ASSESSMENT_REQUESTED.on(day("2026-01-12"), RequestSource.SCHOOL));
    }

    static Timeline disapplied() {
        CaseRecord record = CaseRecord.builder(REFERENCE)
                .addEvents(
                        ASSESSMENT_REQUESTED.on(day("2026-06-01"), RequestSource.PARENT),
                        ASSESSMENT_AGREED.on(day("2026-07-10")),
                        ADVICE_REQUESTED.on(day("2026-07-17"), AdviceGiver.SCHOOL),
                        PLAN_DRAFT_SERVED.on(day("2026-10-26")))
                .addCircumstances(Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                        .from(day("2026-07-22"))
                        .to(day("2026-09-02"))
                        .adviceRequestedOn(day("2026-07-17"))
                        .addImpractical(
                                Impracticality.claimed("PLN-06", "a reason that is personal", day("2026-09-10")))
                        .build())
                .build();
        return ENGINE.timeline(record, day("2026-11-20"));
    }

    static Timeline factsMissing() {
        CaseRecord record = CaseRecord.builder(REFERENCE)
                .addEvents(ASSESSMENT_REQUESTED.on(day("2026-06-01"), RequestSource.PARENT))
                .addCircumstances(Circumstance.builder(CircumstanceKind.SCHOOL_CLOSED)
                        .from(day("2026-07-22"))
                        .addImpractical(
                                Impracticality.claimed("PLN-06", "a reason that is personal", day("2026-09-10")))
                        .build())
                .build();
        return ENGINE.timeline(record, day("2026-11-20"));
    }

    static Timeline lapsedRight() {
        return on(
                "2026-02-20",
                ASSESSMENT_REQUESTED.on(day("2025-10-06"), RequestSource.SCHOOL),
                ASSESSMENT_AGREED.on(day("2025-11-14")),
                PLAN_DRAFT_SERVED.on(day("2026-01-26")),
                PLAN_FINALISED.on(day("2026-02-18")));
    }

    static Timeline awaitingACalendar() {
        return on(
                "2026-02-20",
                ASSESSMENT_REQUESTED.on(day("2025-10-06"), RequestSource.SCHOOL),
                PLAN_REFUSED.on(day("2026-02-02")));
    }

    static Timeline empty() {
        return on("2026-02-20");
    }

    static Timeline hostile() {
        RuleBook rules = RuleBook.of(
                "hostile",
                ImmutableList.of(timescale("X-01")
                        .under(SEND_REGULATIONS_2014.regulation("1"))
                        .the(LOCAL_AUTHORITY)
                        .must(HOSTILE)
                        .by(within(weeks(2)).after(ASSESSMENT_REQUESTED))
                        .answeredBy(PLAN_FINALISED)
                        .inForceFrom(day("2014-09-01"))));
        return TimelineEngine.with(rules)
                .timeline(CaseRecord.of(REFERENCE, ASSESSMENT_REQUESTED.on(day("2026-01-05"))), day("2026-02-01"));
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Timeline on(String asOf, CaseEvent... events) {
        return ENGINE.timeline(CaseRecord.of(REFERENCE, events), day(asOf));
    }
}
