package io.github.opensend.cli;

import io.github.opensend.json.SendJson;
import io.github.opensend.timescales.chart.RulesMarkdown;
import io.github.opensend.timescales.chart.RulesText;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.rule.RuleBook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code send rules}: the rules that the library knows. */
@Command(
        name = "rules",
        description = "Lists the rules: who must do what by when, under which provision, and how sure that is.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send rules",
            "  send rules --at 2020-06-01 --format markdown",
            "  send rules --format json | jq -r '.rules[] | [.rule, .limit] | @tsv'"
        })
final class RulesCommand implements Callable<Integer> {
    /** In which form rules are told. */
    enum Format {
        /** Plain text. */
        TEXT,
        /** JSON, opensend/rules/1. */
        JSON,
        /** Markdown. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Surroundings surroundings;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description =
                    "Only the rules that were in force on that day, as yyyy-mm-dd. By default all, past and present.")
    private @Nullable LocalDate at;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private Format format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        surroundings.answer(told());
        return ExitCode.ANSWERED;
    }

    private String told() {
        RuleBook all = EnglishLaw.rules();
        RuleBook book = at == null ? all : all.asAt(at);
        return switch (format) {
            case TEXT -> RulesText.of(book);
            case JSON -> (at == null ? SendJson.writeRules(all) : SendJson.writeRules(all, at)) + "\n";
            case MARKDOWN -> RulesMarkdown.of(book);
        };
    }
}
