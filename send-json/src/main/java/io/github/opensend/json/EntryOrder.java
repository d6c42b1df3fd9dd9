package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.approach.ApproachEntry;
import io.github.opensend.core.approach.ApproachFault;
import io.github.opensend.core.approach.Assessment;
import io.github.opensend.core.approach.CodeChapter;
import io.github.opensend.core.approach.Delivery;
import io.github.opensend.core.approach.ExitReason;
import io.github.opensend.core.approach.GraduatedApproach;
import io.github.opensend.core.approach.Outcome;
import io.github.opensend.core.approach.OutcomeChange;
import io.github.opensend.core.approach.PlanAgreed;
import io.github.opensend.core.approach.Review;
import io.github.opensend.core.approach.ReviewDecision;
import io.github.opensend.core.approach.Role;
import io.github.opensend.core.approach.SenSupportPlan;
import io.github.opensend.core.approach.SupportDecision;
import io.github.opensend.core.approach.ViewsGathered;
import io.github.opensend.core.approach.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds what is wrong between the entries of a graduated approach, as far as those at fault let it be judged. */
final class EntryOrder {
    private static final String UNREAD = "unread";

    private EntryOrder() {}

    static void check(ImmutableList<EntryReading> readings) {
        List<EntryReading> judged = new ArrayList<>();
        List<ApproachEntry> entries = new ArrayList<>();
        LocalDate day = Limits.FIRST_DAY;
        int soundUpTo = readings.size();
        int movesKnownUpTo = readings.size();
        for (int i = 0; i < readings.size(); i++) {
            EntryReading reading = readings.get(i);
            day = reading.on() == null ? day : reading.on();
            if (reading.entry() == null) {
                soundUpTo = Math.min(soundUpTo, judged.size());
            }
            if (reading.hasItsMove()) {
                judged.add(reading);
                entries.add(reading.entry() == null ? standIn(reading, day) : reading.entry());
            } else {
                movesKnownUpTo = Math.min(movesKnownUpTo, judged.size());
            }
        }
        for (ApproachFault fault : GraduatedApproach.faults(entries)) {
            if (fault.index() < upTo(fault.kind(), soundUpTo, movesKnownUpTo)) {
                Place place = judged.get(fault.index()).place();
                (fault.kind() == ApproachFault.Kind.DAY_GOES_BACK ? place.at("on") : place)
                        .fault(fault.found(), fault.expected());
            }
        }
    }

    /** The first entry of which such a fault cannot be told, because it may hang on an earlier one that was not read. */
    private static int upTo(ApproachFault.Kind kind, int soundUpTo, int movesKnownUpTo) {
        return switch (kind) {
            case DAY_GOES_BACK, REPEATED_REFERENCE -> Integer.MAX_VALUE;
            case MOVE_NOT_OPEN, NO_PLAN -> movesKnownUpTo;
            case UNKNOWN_REFERENCE, NO_SCALE -> soundUpTo;
        };
    }

    /** An entry that makes the same move on the same day and says nothing else. */
    private static ApproachEntry standIn(EntryReading reading, LocalDate on) {
        return switch (Objects.requireNonNull(reading.kind())) {
            case DECISION -> decision(Objects.requireNonNull(reading.decided()), on);
            case ASSESSMENT -> Assessment.begun(on).build();
            case PLAN -> new PlanAgreed(on, SenSupportPlan.plan().build());
            case DELIVERY -> new Delivery(on);
            case OUTCOME_CHANGE, PROVISION_CHANGE ->
                new OutcomeChange(on, Outcome.outcome(UNREAD, UNREAD).build(), UNREAD);
            case REVIEW -> Review.held(on, ReviewDecision.CONTINUE, UNREAD).build();
            case MEETING, ADVICE_ASKED, ADVICE_RECEIVED, VIEWS, PROGRESS_CHECK ->
                new ViewsGathered(on, Voice.notRecorded(), Voice.notRecorded());
        };
    }

    private static SupportDecision decision(SupportDecision.Kind decided, LocalDate on) {
        return SupportDecision.taken(decided, on)
                .chapter(CodeChapter.SCHOOLS)
                .reason(UNREAD)
                .addDecidedBy(Role.OTHER)
                .exitReason(Optional.of(ExitReason.OTHER).filter(other -> decided == SupportDecision.Kind.EXIT))
                .build();
    }
}
