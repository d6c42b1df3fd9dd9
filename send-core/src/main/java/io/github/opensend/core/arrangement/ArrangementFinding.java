package io.github.opensend.core.arrangement;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Something that is looked for and that the record does not show. It is a prompt to look, and may have a good reason.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class ArrangementFinding implements Step permits ImmutableArrangementFinding {
    private static final long serialVersionUID = 1L;

    ArrangementFinding() {}

    static ImmutableArrangementFinding.BuildFinal finding(ArrangementRule rule) {
        return ImmutableArrangementFinding.builder().rule(rule);
    }

    /**
     * What is looked for.
     *
     * @return the rule
     */
    public abstract ArrangementRule rule();

    /**
     * The provider that it is about.
     *
     * @return the caller's reference to the provider; empty where it is about no single one
     */
    public abstract Optional<String> provider();

    /**
     * The kind of check that it is about.
     *
     * @return the kind; empty where it is about no check
     */
    public abstract Optional<CheckKind> check();

    /**
     * The day that it hangs on, such as the day on which a check ran out.
     *
     * @return the day; empty for what hangs on no single day
     */
    @Override
    public abstract Optional<LocalDate> day();

    /**
     * What was found beyond the rule's own words.
     *
     * @return such as {@code part 2}; empty where the rule says it all
     */
    @Value.Default
    public String found() {
        return "";
    }

    /**
     * The force of what is looked for.
     *
     * @return that of the kind of check, where there is one; else that of the rule
     */
    public Standing standing() {
        return check().map(CheckKind::standing).orElse(rule().standing());
    }

    /**
     * How sure we are.
     *
     * @return that of the kind of check, where there is one; else that of the rule
     */
    public Certainty certainty() {
        return check().map(CheckKind::certainty).orElse(rule().certainty());
    }

    @Override
    public String words() {
        String about = Stream.of(check().map(CheckKind::words), provider(), Optional.of(found()))
                .flatMap(Optional::stream)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return about.isEmpty() ? rule().words() : rule().words() + " (" + about + ")";
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.of(check().map(CheckKind::citation).orElse(rule().citation()));
    }

    /**
     * The finding on one line; it names no child.
     *
     * @return the words, with the day where there is one
     */
    @Override
    public final String toString() {
        return words() + day().map(day -> ": " + day).orElse("");
    }
}
