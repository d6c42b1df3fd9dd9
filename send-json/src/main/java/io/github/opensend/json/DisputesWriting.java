package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.opensend.core.dispute.Funnel;
import io.github.opensend.core.measure.PublishedPercentage;
import io.github.opensend.json.wire.DisputeFunnelWire;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Turns a funnel of disputes into the document that tells it. */
final class DisputesWriting {
    static final String SCHEMA = "opensend/dispute-funnel/1";

    private DisputesWriting() {}

    static DisputeFunnelWire wire(Funnel funnel, LocalDate asOf) {
        return new DisputeFunnelWire(
                SCHEMA,
                asOf.toString(),
                funnel.decisions(),
                funnel.mediationWanted(),
                funnel.mediationHeld(),
                funnel.mediationAgreed(),
                funnel.appealed(),
                funnel.appealedAfterMediation(),
                funnel.open(),
                funnel.ended().entrySet().stream()
                        .map(entry -> new DisputeFunnelWire.Ended(entry.getKey().id(), entry.getValue()))
                        .collect(toImmutableList()),
                funnel.rates().entrySet().stream()
                        .map(entry -> new DisputeFunnelWire.Counted(
                                entry.getKey().id(),
                                entry.getKey().says(),
                                entry.getValue().numerator(),
                                entry.getValue().denominator(),
                                PublishedPercentage.of(entry.getValue())
                                        .map(percentage -> new BigDecimal(percentage.toString()))
                                        .orElse(null)))
                        .collect(toImmutableList()));
    }
}
