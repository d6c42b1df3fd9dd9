package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.law.Provision;
import io.github.opensend.json.wire.NoticesWire;
import io.github.opensend.timescales.law.Notice;
import java.time.LocalDate;
import java.util.List;

/** Turns the notices of decisions into the document that tells them. */
final class NoticesWriting {
    static final String SCHEMA = "opensend/notices/1";

    private NoticesWriting() {}

    static NoticesWire wire(List<Notice> notices, LocalDate sentOn) {
        return new NoticesWire(
                SCHEMA,
                sentOn.toString(),
                notices.stream().map(NoticesWriting::notice).collect(toImmutableList()));
    }

    private static NoticesWire.Notice notice(Notice notice) {
        return new NoticesWire.Notice(
                notice.decision().map(EventKind::id).orElse(null),
                notice.title(),
                notice.askedForBy().toString(),
                notice.items().stream()
                        .map(item -> new NoticesWire.Item(
                                item.id(), item.words(), item.provision().toString()))
                        .collect(toImmutableList()),
                notice.right().map(Provision::toString).orElse(null),
                notice.certificates().stream().map(Provision::toString).collect(toImmutableList()),
                notice.withoutCertificate().map(Provision::toString).orElse(null),
                notice.byWhen().stream().map(RulesWriting::rule).collect(toImmutableList()));
    }
}
