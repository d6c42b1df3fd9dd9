package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * A document that cannot be taken. Nothing of it was taken; every fault that could be judged is named, in the order of the
 * document.
 *
 * @since 0.1.0
 */
public final class JsonProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<JsonFault> faults;

    JsonProblem(ImmutableList<JsonFault> faults) {
        super(faults.stream().map(JsonFault::toString).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    JsonProblem(String pointer, String found, String expected) {
        this(ImmutableList.of(new JsonFault(pointer, found, expected)));
    }

    /**
     * What is wrong. The message holds the same, one line for each.
     *
     * @return at least one fault; of a document with more than 1,000 the first thousand that were met, and one last fault
     *     that tells the number of the others
     */
    public ImmutableList<JsonFault> faults() {
        return faults;
    }
}
