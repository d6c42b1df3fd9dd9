package io.github.opensend.cli;

import io.github.opensend.json.JourneyDocument;
import io.github.opensend.json.JsonProblem;
import io.github.opensend.json.SendJson;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.chart.JourneyText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code send ladder}: one pupil's journey along a ladder or a pathway, on a page for a review meeting. */
@Command(
        name = "ladder",
        description =
                "Tells a pupil's journey along a ladder of behavioural intervention or a pathway beside it: where the"
                        + " pupil stands, which moves are open, what others miss, what falls due, and which rungs have evidence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  send ladder journey.json",
            "  send ladder journey.json --as-of 2025-01-27",
            "  send ladder journey.json --format json | jq '.blocked[] | [.crossing, .missing[].what]'",
            "",
            "Ladders and pathways: lincolnshire, hertfordshire-dspl, lincolnshire-ebsa, sanction, provision,",
            "lincolnshire-dsr. A ladder is local practice. Nothing here says whether a pupil may be excluded:",
            "that is for the head teacher alone. The page bears no reference of the pupil; JSON does."
        })
final class LadderCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A pupil's journey (opensend/journey/1), or - for standard input.")
    private String file;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of: ${COMPLETION-CANDIDATES}. By default ${DEFAULT-VALUE}.")
    private TextOrJson format;

    // The parser fills in what is not set here before anything reads it.
    @SuppressWarnings("NullAway.Init")
    LadderCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (CaseFile named = CaseFile.open(file, surroundings.in(), false, spec)) {
            JourneyDocument document = SendJson.readJourney(named.bytes());
            LadderAdvice advice = LadderAdvice.of(document.journey(), asOf.in(surroundings), document.school());
            surroundings.answer(
                    switch (format) {
                        case TEXT -> JourneyText.of(advice);
                        case JSON -> SendJson.writeLadderAdviceIndented(advice) + "\n";
                    });
            return ExitCode.ANSWERED;
        } catch (JsonProblem problem) {
            CaseFile.tell(problem, "", spec);
            return ExitCode.INPUT_AT_FAULT;
        }
    }
}
