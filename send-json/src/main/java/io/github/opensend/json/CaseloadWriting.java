package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.json.wire.CaseloadWire;
import io.github.opensend.json.wire.TimelineWire;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.caseload.CaseloadEntry;
import io.github.opensend.timescales.caseload.CaseloadScope;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;

/** Turns a caseload into the document that tells it. */
final class CaseloadWriting {
    static final String SCHEMA = "opensend/caseload/1";

    private CaseloadWriting() {}

    static CaseloadWire wire(Caseload caseload) {
        CaseloadScope scope = caseload.scope();
        return new CaseloadWire(
                SCHEMA,
                scope.asOf().toString(),
                scope.daysAhead().orElse(null),
                scope.dutyHolders().stream().map(DutyHolder::id).collect(toImmutableList()),
                scope.kinds().stream().map(Kind::id).collect(toImmutableList()),
                caseload.cases(),
                entries(caseload.overdue()),
                entries(caseload.ahead()),
                entries(caseload.awaiting()));
    }

    private static ImmutableList<CaseloadWire.Entry> entries(ImmutableList<CaseloadEntry> entries) {
        return entries.stream().map(CaseloadWriting::entry).collect(toImmutableList());
    }

    private static CaseloadWire.Entry entry(CaseloadEntry entry) {
        Timescale rule = entry.rule();
        return new CaseloadWire.Entry(
                entry.reference(),
                entry.authority().orElse(null),
                rule.id(),
                rule.catalogueId(),
                rule.kind().id(),
                rule.title(),
                rule.dutyHolder().id(),
                entry.thread().orElse(null),
                new TimelineWire.Happened(
                        entry.startedBy().type().id(), entry.startedBy().on().toString()),
                entry.due().map(LocalDate::toString).orElse(null),
                entry.state().name(),
                entry.daysLate() > 0 ? entry.daysLate() : null,
                entry.daysLeft().orElse(null),
                entry.missing(),
                rule.citation().toString(),
                rule.standing().id(),
                rule.certainty().id());
    }
}
