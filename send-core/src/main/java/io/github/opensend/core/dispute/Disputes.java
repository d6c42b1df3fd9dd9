package io.github.opensend.core.dispute;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.DecisionEvents;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.TribunalOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The disputes that the events of a case tell of.
 *
 * <p>A decision opens a dispute; one of the same kind that is told again within 14 days under the same label, or without one, is the
 * same. A later event joins the latest dispute that bears its label; one without a label, or with one that no dispute bears yet, the
 * latest decision before it, and an appeal that names a decision the latest of that kind. Of what happened twice the first counts.
 * All of this is our choice; label the events ({@code thread}) where two disputes run side by side.
 *
 * @param disputes the disputes in the order of their decisions
 * @param unplaced the events of a dispute that follow no decision, in the order of the record
 * @since 0.1.0
 */
public record Disputes(ImmutableList<Dispute> disputes, ImmutableList<CaseEvent> unplaced) implements Serializable {
    private static final int TOLD_AGAIN_WITHIN_DAYS = 14;

    private static final List<EventType<?>> OF_A_DISPUTE = List.of(
            EventTypes.MEDIATION_WANTED,
            EventTypes.MEDIATION_DECLINED,
            EventTypes.MEDIATION_HELD,
            EventTypes.MEDIATION_AGREED,
            EventTypes.MEDIATION_CERTIFICATE_ISSUED,
            EventTypes.APPEAL_LODGED,
            EventTypes.APPEAL_UNOPPOSED,
            EventTypes.APPEAL_CONCEDED,
            EventTypes.APPEAL_WITHDRAWN,
            EventTypes.TRIBUNAL_ORDERED);

    /**
     * Reads the disputes of a case.
     *
     * @param record the case; its events may stand in any order
     * @return the disputes, and what belongs to none
     */
    public static Disputes in(CaseRecord record) {
        List<Open> open = new ArrayList<>();
        ImmutableList.Builder<CaseEvent> unplaced = ImmutableList.builder();
        List<CaseEvent> events = record.events().stream()
                .sorted(Comparator.comparing(CaseEvent::on).thenComparing(event -> isOfADispute(event) ? 1 : 0))
                .toList();
        for (CaseEvent event : events) {
            Optional<AppealableDecision> decision = DecisionEvents.toldBy(event);
            if (decision.isPresent()) {
                if (open.stream().noneMatch(dispute -> dispute.isToldAgainBy(event, decision.get()))) {
                    open.add(new Open(decision.get(), event));
                }
            } else if (isOfADispute(event)) {
                place(event, open).ifPresentOrElse(dispute -> dispute.add(event), () -> unplaced.add(event));
            }
        }
        return new Disputes(
                open.stream().map(Open::dispute).collect(ImmutableList.toImmutableList()), unplaced.build());
    }

    private static boolean isOfADispute(CaseEvent event) {
        return OF_A_DISPUTE.contains(event.type());
    }

    private static Optional<Open> place(CaseEvent event, List<Open> open) {
        Optional<Open> labelled = last(
                open, dispute -> event.thread().filter(dispute.labels::contains).isPresent());
        if (labelled.isPresent()) {
            return labelled;
        }
        Optional<Open> named = last(
                open, dispute -> event.kind().filter(dispute.decision::equals).isPresent() && dispute.isFreeFor(event));
        return named.or(() -> last(open, dispute -> dispute.isFreeFor(event)));
    }

    private static Optional<Open> last(List<Open> open, Predicate<Open> wanted) {
        return open.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    /** A dispute while its events are read. */
    private static final class Open {
        private final AppealableDecision decision;
        private final LocalDate decidedOn;
        private final Set<String> labels = new HashSet<>();
        private final Map<EventType<?>, CaseEvent> first = new HashMap<>();

        Open(AppealableDecision decision, CaseEvent event) {
            this.decision = decision;
            this.decidedOn = event.on();
            event.thread().ifPresent(labels::add);
        }

        boolean isToldAgainBy(CaseEvent event, AppealableDecision told) {
            return told == decision
                    && !event.on().isAfter(decidedOn.plusDays(TOLD_AGAIN_WITHIN_DAYS))
                    && (event.thread().isEmpty()
                            || labels.isEmpty()
                            || event.thread().filter(labels::contains).isPresent());
        }

        /** Whether an event that no label places can be taken here. */
        boolean isFreeFor(CaseEvent event) {
            return event.thread().isEmpty() || labels.isEmpty();
        }

        void add(CaseEvent event) {
            event.thread().ifPresent(labels::add);
            first.putIfAbsent(event.type(), event);
        }

        private Optional<LocalDate> day(EventType<?> type) {
            return Optional.ofNullable(first.get(type)).map(CaseEvent::on);
        }

        Dispute dispute() {
            Optional<CaseEvent> ordered = Optional.ofNullable(first.get(EventTypes.TRIBUNAL_ORDERED));
            return Dispute.about(decision, decidedOn)
                    .mediationWantedOn(day(EventTypes.MEDIATION_WANTED))
                    .mediationDeclinedOn(day(EventTypes.MEDIATION_DECLINED))
                    .mediationHeldOn(day(EventTypes.MEDIATION_HELD))
                    .mediationAgreedOn(day(EventTypes.MEDIATION_AGREED))
                    .certificateOn(day(EventTypes.MEDIATION_CERTIFICATE_ISSUED))
                    .appealedOn(day(EventTypes.APPEAL_LODGED))
                    .concededOn(day(EventTypes.APPEAL_CONCEDED).or(() -> day(EventTypes.APPEAL_UNOPPOSED)))
                    .withdrawnOn(day(EventTypes.APPEAL_WITHDRAWN))
                    .orderedOn(ordered.map(CaseEvent::on))
                    .order(ordered.flatMap(CaseEvent::kind).map(TribunalOrder.class::cast))
                    .build();
        }
    }
}
