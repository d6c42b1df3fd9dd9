package io.github.opensend.ladder.panel;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.setting.LocalAuthority;
import java.util.Optional;

/**
 * The panels and services of every council that is held here. No two of them share a name.
 *
 * @since 0.1.0
 */
public final class Panels {
    private static final ImmutableList<Panel> ALL = ImmutableList.<Panel>builder()
            .addAll(LincolnshirePanels.all())
            .addAll(BuckinghamshirePanels.all())
            .build();

    private Panels() {}

    /**
     * All of them.
     *
     * @return those of Lincolnshire, then those of Buckinghamshire
     */
    public static ImmutableList<Panel> all() {
        return ALL;
    }

    /**
     * Those of one council.
     *
     * @param council the authority
     * @return its panels and services; none for a council that is not held here
     */
    public static ImmutableList<Panel> of(LocalAuthority council) {
        return ALL.stream().filter(panel -> panel.council().equals(council)).collect(toImmutableList());
    }

    /**
     * One of them by its stable name, by its name, or by what else it is called.
     *
     * @param name any of its names, letter by letter
     * @return the panel or service, or empty
     */
    public static Optional<Panel> find(String name) {
        return ALL.stream().filter(panel -> panel.isCalled(name)).findFirst();
    }
}
