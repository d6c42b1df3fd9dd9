package io.github.opensend.ladder.panel;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.time.Cadence;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A panel, a regular meeting or a service that a council's ladders, pathways and plans name: local practice.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Panel implements Serializable permits ImmutablePanel {
    private static final long serialVersionUID = 1L;

    Panel() {}

    /**
     * The stable name.
     *
     * @return lower-case words joined by hyphens; no other panel of any council has it
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return the name in its source, or our words where the source describes it and names it not
     */
    public abstract String title();

    /**
     * The council in whose area it is.
     *
     * @return the authority
     */
    public abstract LocalAuthority council();

    /**
     * Whether it sits and decides, advises or looks at something together, and is no service.
     *
     * @return false for a service
     */
    public abstract boolean sits();

    /**
     * What it does.
     *
     * @return in our words, without a full stop
     */
    public abstract String role();

    /**
     * Where it was read.
     *
     * @return the sources, the leading one first
     */
    public abstract Citation citation();

    /**
     * What else it is called in the sources.
     *
     * @return the names
     */
    public abstract ImmutableList<String> aliases();

    /**
     * Who chairs it.
     *
     * @return the role, or empty where nothing is published
     */
    public abstract Optional<String> chair();

    /**
     * What the words of the source about how often can mean.
     *
     * @return one cadence where the source settles it, more where its word has more than one meaning, and none where it says
     *     nothing
     */
    public abstract ImmutableList<Cadence> readings();

    /**
     * The word of the source about how often, where it is kept because it has more than one meaning.
     *
     * @return such as {@code bi monthly}
     */
    public abstract Optional<String> printed();

    /**
     * What comes round so often, where it is not the sitting itself.
     *
     * @return such as {@code audits}; empty where it is the sitting, or nothing is said
     */
    public abstract Optional<String> comesRound();

    /**
     * How often it sits, or how often that comes round which {@link #comesRound()} names.
     *
     * @return the cadence; empty where nothing is published, and where the source's word does not settle it
     */
    public Optional<Cadence> cadence() {
        return readings().size() == 1 ? Optional.of(readings().get(0)) : Optional.empty();
    }

    /**
     * Its row in the list of clocks.
     *
     * @return such as {@code PAN-01}, or empty
     */
    public abstract Optional<String> row();

    /**
     * How far along it is.
     *
     * @return established, unless its source says otherwise
     */
    @Value.Default
    public Footing footing() {
        return Footing.ESTABLISHED;
    }

    /**
     * What it is put together from.
     *
     * @return the panels that become one in it; none for most
     */
    public abstract ImmutableList<String> formedFrom();

    /**
     * How sure we are of it.
     *
     * @return verified, unless something had to be concluded
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.VERIFIED;
    }

    /**
     * The force of what a council sets for itself.
     *
     * @return local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    /**
     * Whether it goes by a name.
     *
     * @param name a stable name, a title or an alias
     * @return true if it is one of its names, letter by letter
     */
    public boolean isCalled(String name) {
        return id().equals(name) || title().equals(name) || aliases().contains(name);
    }

    /**
     * The name.
     *
     * @return the title
     */
    @Override
    public final String toString() {
        return title();
    }
}
