package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.law.Notice;
import java.util.stream.Collectors;

/** What is said of a notice, in the same words wherever it is said. */
final class NoticeWords {
    /** What goes for every notice. */
    static final ImmutableList<String> PREFACE = ImmutableList.of(
            "A notice that lacks an item does not stop the time to appeal; the Tribunal can extend that time.",
            "Detained persons have regulations of their own, whose notices are not here.");

    private NoticeWords() {}

    static String right(Notice notice) {
        return notice.right().map(Provision::toString).orElse("no appeal yet");
    }

    static String certificates(Notice notice) {
        return notice.certificates().stream().map(Provision::toString).collect(Collectors.joining("; or "));
    }

    static String withoutCertificate(Provision provision) {
        return "about the placement alone: " + provision;
    }
}
