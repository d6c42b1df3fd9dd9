package io.github.opensend.ladder.panel;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.time.Cadence;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A panel or a service that ladders and pathways name: local practice, read at its source.
 *
 * @param id the stable name
 * @param title what it is called
 * @param aliases what else it is called in the sources
 * @param isPanel whether it sits and decides or advises, and is no service
 * @param role what it does
 * @param chairOrNull who chairs it, or null where nothing is published
 * @param cadenceOrNull how often it sits, or null where nothing is published
 * @param rowOrNull the id of its row in the list of clocks, or null
 * @param citation where it was read
 * @param certainty how sure we are of it
 */
public record Panel(
        String id,
        String title,
        ImmutableList<String> aliases,
        boolean isPanel,
        String role,
        @Nullable String chairOrNull,
        @Nullable Cadence cadenceOrNull,
        @Nullable String rowOrNull,
        Citation citation,
        Certainty certainty)
        implements Serializable {
    /**
     * Who chairs it.
     *
     * @return the role, or empty where nothing is published
     */
    public Optional<String> chair() {
        return Optional.ofNullable(chairOrNull);
    }

    /**
     * How often it sits.
     *
     * @return the cadence, or empty where nothing is published
     */
    public Optional<Cadence> cadence() {
        return Optional.ofNullable(cadenceOrNull);
    }

    /**
     * Its row in the list of clocks.
     *
     * @return such as {@code PAN-01}, or empty
     */
    public Optional<String> row() {
        return Optional.ofNullable(rowOrNull);
    }

    @Override
    public String toString() {
        return title;
    }
}
