package io.github.opensend.timescales.law;

import static io.github.opensend.core.event.EventTypes.AGREEMENT_COMPLIED;
import static io.github.opensend.core.event.EventTypes.MEDIATION_AGREED;
import static io.github.opensend.core.event.EventTypes.ORDER_COMPLIED;
import static io.github.opensend.core.event.EventTypes.TRIBUNAL_ORDERED;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.timescales.law.Grounds.EX_42;
import static io.github.opensend.timescales.law.Grounds.EX_44DIR;
import static io.github.opensend.timescales.law.Grounds.EX_CV1;
import static io.github.opensend.timescales.rule.Timescale.timescale;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.MediationIssue;
import io.github.opensend.core.event.NoKind;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Arrays;

/** What starts the periods of regulation 44(2): an order, or an agreement in mediation, which borrows them. */
// An event type and a ground are immutable values; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
enum Occasion {
    /** The Tribunal made an order. */
    ORDER(ORDER_COMPLIED, EX_44DIR, "after an order"),
    /** The parties agreed in mediation. */
    AGREEMENT(AGREEMENT_COMPLIED, EX_42, "after a mediation agreement");

    private final EventType<NoKind> complied;
    private final Ground otherDay;
    private final String words;

    Occasion(EventType<NoKind> complied, Ground otherDay, String words) {
        this.complied = complied;
        this.otherDay = otherDay;
        this.words = words;
    }

    /** What is told when it has been complied with. */
    EventType<NoKind> complied() {
        return complied;
    }

    /** The occasion, where it was about one of these. */
    Happening about(TribunalOrder first, TribunalOrder... more) {
        return this == ORDER
                ? TRIBUNAL_ORDERED.where(first, more)
                : MEDIATION_AGREED.where(
                        issue(first), Arrays.stream(more).map(Occasion::issue).toArray(MediationIssue[]::new));
    }

    private static MediationIssue issue(TribunalOrder order) {
        return MediationIssue.valueOf(order.name());
    }

    /** Starts a rule under a paragraph of regulation 44(2). */
    Timescale.Holder rule(String id, String paragraph) {
        Provision period = SEND_REGULATIONS_2014.regulation("44(2)" + paragraph);
        return this == ORDER
                ? timescale(id).under(period)
                : timescale(id).under(SEND_REGULATIONS_2014.regulation("42(2)"), period);
    }

    /** What is to be done, and that it is after this occasion. */
    String action(String what) {
        return what + " " + words;
    }

    /**
     * The other day that was directed or agreed, before the grounds of the paragraph. Regulation 2A named the periods after
     * an order and, of those after an agreement, only regulation 42(3) and (4).
     */
    Ground[] grounds(Ground... ofTheParagraph) {
        return ImmutableList.<Ground>builder()
                .add(otherDay)
                .addAll(Arrays.stream(ofTheParagraph)
                        .filter(ground -> this == ORDER || !ground.equals(EX_CV1))
                        .toList())
                .build()
                .toArray(Ground[]::new);
    }
}
