package io.github.opensend.cli;

import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.NoticesMarkdown;
import io.github.opensend.timescales.chart.NoticesText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code send notices}: what the notice of each decision has to carry, what it opens, and by when. */
@Command(
        name = "notices",
        description =
                "Tells what the notice of each decision has to carry, which appeal it opens, through which certificate, and by"
                        + " when.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send notices",
            "  send notices --decision final-plan --on 2018-04-02",
            "  send notices --format json | jq -r '.notices[] | [.decision, .items[].id] | @tsv'"
        })
final class NoticesCommand implements Callable<Integer> {
    /** In which form notices are told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, opensend/notices/1. */
        JSON,
        /** Markdown. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The ids of the decisions, for the help to list. */
    static final class Ids extends Spoken.Choices<AppealableDecision> {
        Ids() {
            super(AppealableDecision.class, EventKind::id);
        }
    }

    private final Surroundings surroundings;

    @Option(
            names = "--decision",
            paramLabel = "ID",
            completionCandidates = Ids.class,
            description = "Only the notice of this decision. One of: ${COMPLETION-CANDIDATES}. By default those of all,"
                    + " and that of a proposal to amend.")
    private @Nullable AppealableDecision decision;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day on which the notice is sent, as yyyy-mm-dd. By default today in England.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    NoticesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate sentOn = on == null ? surroundings.today() : on;
        surroundings.answer(decision == null ? all(sentOn) : one(decision, sentOn));
        return ExitCode.ANSWERED;
    }

    private String all(LocalDate sentOn) {
        return switch (format) {
            case TEXT -> NoticesText.of(sentOn);
            case JSON -> SendJson.writeNotices(sentOn) + "\n";
            case MARKDOWN -> NoticesMarkdown.of(sentOn);
        };
    }

    private String one(AppealableDecision chosen, LocalDate sentOn) {
        return switch (format) {
            case TEXT -> NoticesText.of(chosen, sentOn);
            case JSON -> SendJson.writeNotices(chosen, sentOn) + "\n";
            case MARKDOWN -> NoticesMarkdown.of(chosen, sentOn);
        };
    }
}
