package io.github.opensend.timescales.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.Circumstance;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.Impracticality;
import io.github.opensend.timescales.law.PlanLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a case as the person does who fills in the return: event by event, without the law's clocks. It is used again for
 * the next case; for one thread at a time.
 *
 * <p>A plan that mediation or an appeal came before, or whose assessment was agreed after a refusal, is left out of
 * timeliness: footnote 4 of the data guidance for 2024 says so of mediation and appeals, and that for 2025 does not repeat
 * it. An assessment agreed after a refusal is counted among them by our choice.
 */
final class OfficialReturn {
    /** What an event is to the return, in the order in which they are taken on one day. */
    private enum Item {
        REQUEST,
        REFUSED,
        DISPUTE,
        AGREED,
        NO_PLAN,
        PLAN,
        REVIEW_MEETING,
        REVIEW_DECISION
    }

    private static final ImmutableMap<EventType<?>, Item> ITEMS = ImmutableMap.<EventType<?>, Item>builder()
            .put(EventTypes.ASSESSMENT_REQUESTED, Item.REQUEST)
            .put(EventTypes.ASSESSMENT_ATTENTION_DRAWN, Item.REQUEST)
            .put(EventTypes.ASSESSMENT_REFUSED, Item.REFUSED)
            .put(EventTypes.MEDIATION_WANTED, Item.DISPUTE)
            .put(EventTypes.MEDIATION_HELD, Item.DISPUTE)
            .put(EventTypes.MEDIATION_AGREED, Item.DISPUTE)
            .put(EventTypes.APPEAL_LODGED, Item.DISPUTE)
            .put(EventTypes.APPEAL_UNOPPOSED, Item.DISPUTE)
            .put(EventTypes.APPEAL_CONCEDED, Item.DISPUTE)
            .put(EventTypes.TRIBUNAL_ORDERED, Item.DISPUTE)
            .put(EventTypes.ASSESSMENT_AGREED, Item.AGREED)
            .put(EventTypes.PLAN_REFUSED, Item.NO_PLAN)
            .put(EventTypes.PLAN_FINALISED, Item.PLAN)
            .put(EventTypes.REVIEW_MEETING_HELD, Item.REVIEW_MEETING)
            .put(EventTypes.REVIEW_DECISION_NOTIFIED, Item.REVIEW_DECISION)
            .put(EventTypes.AMENDMENT_NOTICE_SERVED, Item.REVIEW_DECISION)
            .buildOrThrow();

    private static final Comparator<Told> IN_ORDER =
            Comparator.comparing(Told::day).thenComparing(Told::item);

    private static final int WEEKS_TO_DECIDE = 6;
    private static final int WEEKS_TO_REFUSE_A_PLAN = 16;
    private static final int WEEKS_AFTER_A_MEETING = 4;
    private static final int NONE = 0;

    private static final ImmutableList<Band> BANDS = ImmutableList.of(
            new Band(OfficialMeasure.PLANS_WITHIN_20_WEEKS, OfficialMeasure.PLANS_WITHIN_20_WEEKS_EX, NONE, 20),
            new Band(OfficialMeasure.PLANS_20_WEEKS_TO_A_YEAR, OfficialMeasure.PLANS_20_WEEKS_TO_A_YEAR_EX, 20, 52),
            new Band(OfficialMeasure.PLANS_OVER_A_YEAR, OfficialMeasure.PLANS_OVER_A_YEAR_EX, 52, NONE));

    private final OfficialBasis basis;
    private final OfficialLedger ledger;
    private final List<Told> told = new ArrayList<>();

    private String authority = Group.AUTHORITY_NOT_TOLD;
    private boolean excepted;
    private boolean requested;
    private boolean decided;
    private boolean refused;
    private boolean disputed;
    private LocalDate received = LocalDate.EPOCH;
    private boolean met;
    private boolean reviewDecided;
    private LocalDate meeting = LocalDate.EPOCH;

    private record Told(LocalDate day, Item item) {}

    /** A band of weeks, with the measure that counts every plan and the one that leaves out those with an exception. */
    private record Band(OfficialMeasure all, OfficialMeasure withoutExceptions, int overWeeks, int withinWeeks) {
        boolean holds(OfficialBasis basis, long dayNumber) {
            return (overWeeks == NONE || !basis.isWithin(overWeeks, dayNumber))
                    && (withinWeeks == NONE || basis.isWithin(withinWeeks, dayNumber));
        }
    }

    OfficialReturn(OfficialBasis basis, OfficialLedger ledger) {
        this.basis = basis;
        this.ledger = ledger;
    }

    void read(CaseRecord record, LocalDate asOf) {
        authority = record.authority().orElse(Group.AUTHORITY_NOT_TOLD);
        excepted = isExcepted(record);
        requested = false;
        decided = false;
        refused = false;
        disputed = false;
        met = false;
        reviewDecided = false;
        told.clear();
        for (CaseEvent event : record.events()) {
            Item item = ITEMS.get(event.type());
            if (item != null && !event.on().isAfter(asOf)) {
                told.add(new Told(event.on(), item));
            }
        }
        told.sort(IN_ORDER);
        told.forEach(this::read);
    }

    // The item Week20 of the return is the authority's own claim, whatever becomes of its ground in law.
    private static boolean isExcepted(CaseRecord record) {
        for (Circumstance circumstance : record.circumstances()) {
            for (Impracticality claim : circumstance.impractical()) {
                if (claim.clock().equals(PlanLaw.FINAL_PLAN.catalogueId())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void read(Told event) {
        LocalDate day = event.day();
        switch (event.item()) {
            case REQUEST -> request(day);
            case REFUSED -> refuse(day);
            case DISPUTE -> disputed = true;
            case AGREED -> agree(day);
            case NO_PLAN -> refuseAPlan(day);
            case PLAN -> issueAPlan(day);
            case REVIEW_MEETING -> meet(day);
            case REVIEW_DECISION -> decideAReview(day);
        }
    }

    private void request(LocalDate day) {
        if (requested && !refused) {
            return;
        }
        startAfresh();
        requested = true;
        received = day;
        ledger.count(authority, day, OfficialMeasure.REQUESTS_AGREED, false);
        ledger.count(authority, day, OfficialMeasure.REQUESTS_REFUSED, false);
    }

    private void startAfresh() {
        requested = false;
        decided = false;
        refused = false;
        disputed = false;
    }

    private void refuse(LocalDate day) {
        decide(day, OfficialMeasure.REQUESTS_REFUSED);
        refused = true;
    }

    private void agree(LocalDate day) {
        if (refused) {
            refused = false;
            disputed = true;
        } else {
            decide(day, OfficialMeasure.REQUESTS_AGREED);
        }
    }

    private void decide(LocalDate day, OfficialMeasure outcome) {
        if (decided) {
            return;
        }
        decided = true;
        measureFromReceipt(day, OfficialMeasure.REQUESTS_DECIDED_WITHIN_6_WEEKS, WEEKS_TO_DECIDE);
        if (requested) {
            ledger.countAmong(authority, received, outcome);
        }
    }

    // Whatever ends an assessment shows that there was one, agreed on a day that nobody wrote down.
    private void proveAgreement(LocalDate day) {
        if (requested && !decided) {
            ledger.countAmong(authority, received, OfficialMeasure.REQUESTS_AGREED);
            ledger.unknown(authority, day, OfficialMeasure.REQUESTS_DECIDED_WITHIN_6_WEEKS);
        }
    }

    private void refuseAPlan(LocalDate day) {
        proveAgreement(day);
        ledger.count(authority, day, OfficialMeasure.ASSESSMENTS_WITH_A_PLAN, false);
        measureFromReceipt(day, OfficialMeasure.NO_PLAN_WITHIN_16_WEEKS, WEEKS_TO_REFUSE_A_PLAN);
        startAfresh();
    }

    private void issueAPlan(LocalDate day) {
        proveAgreement(day);
        ledger.count(authority, day, OfficialMeasure.ASSESSMENTS_WITH_A_PLAN, true);
        for (Band band : BANDS) {
            time(day, band, band.all());
            if (!excepted) {
                time(day, band, band.withoutExceptions());
            }
        }
        if (requested && !disputed) {
            ledger.waited(authority, day, excepted, basis.dayNumber(received, day));
        }
        startAfresh();
    }

    private void time(LocalDate day, Band band, OfficialMeasure measure) {
        if (disputed) {
            ledger.leaveOut(authority, day, measure);
        } else if (requested) {
            ledger.count(authority, day, measure, band.holds(basis, basis.dayNumber(received, day)));
        } else {
            ledger.count(authority, day, measure, false);
            ledger.unknown(authority, day, measure);
        }
    }

    private void meet(LocalDate day) {
        met = true;
        meeting = day;
        reviewDecided = false;
    }

    private void decideAReview(LocalDate day) {
        if (reviewDecided) {
            return;
        }
        reviewDecided = true;
        OfficialMeasure measure = OfficialMeasure.REVIEW_DECISIONS_WITHIN_4_WEEKS;
        if (met) {
            ledger.count(authority, meeting, measure, isWithin(WEEKS_AFTER_A_MEETING, meeting, day));
        } else {
            ledger.unknown(authority, day, measure);
        }
    }

    private void measureFromReceipt(LocalDate day, OfficialMeasure measure, int weeks) {
        if (requested) {
            ledger.count(authority, day, measure, isWithin(weeks, received, day));
        } else {
            ledger.unknown(authority, day, measure);
        }
    }

    private boolean isWithin(int weeks, LocalDate from, LocalDate day) {
        return basis.isWithin(weeks, basis.dayNumber(from, day));
    }
}
