package io.github.opensend.cli;

import io.github.opensend.fixtures.scenarios.Part;
import java.util.List;
import picocli.CommandLine.Option;

/** Which scenarios a command is about: options of several commands. */
final class ChosenScenarios {
    @Option(
            names = "--part",
            paramLabel = "PART",
            split = ",",
            completionCandidates = Parts.class,
            description = "Only those of a part, of those that come with the program. One or several of:"
                    + " ${COMPLETION-CANDIDATES}.")
    private List<Part> parts = List.of();

    @Option(
            names = "--row",
            paramLabel = "ROW",
            split = ",",
            description = "Only those that ask for a row of the catalogue, such as PLN-06, or for one of several.")
    private List<String> rows = List.of();

    /** The ids of the parts. */
    static final class Parts extends Spoken.Choices<Part> {
        Parts() {
            super(Part.class, Part::id);
        }
    }

    /** Whether parts are named, which only the scenarios of the program have. */
    boolean nameParts() {
        return !parts.isEmpty();
    }

    boolean are(Part part) {
        return parts.isEmpty() || parts.contains(part);
    }

    boolean ask(List<String> asked) {
        return rows.isEmpty() || rows.stream().anyMatch(asked::contains);
    }
}
