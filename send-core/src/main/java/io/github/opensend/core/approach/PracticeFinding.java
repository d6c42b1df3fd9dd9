package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the guidance looks for and the record does not show. It is a prompt to look, and may have a good reason.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class PracticeFinding implements Step permits ImmutablePracticeFinding {
    private static final long serialVersionUID = 1L;

    PracticeFinding() {}

    /**
     * What is looked for.
     *
     * @return the rule, with its standing and its certainty
     */
    public abstract PracticeRule rule();

    /**
     * The chapter under which it is looked for.
     *
     * @return the chapter that speaks to the setting
     */
    public abstract CodeChapter chapter();

    /**
     * The day that it hangs on: the day that passed, or that of the plan or review that lacks something.
     *
     * @return the day; empty for what hangs on no single day
     */
    @Override
    public abstract Optional<LocalDate> day();

    /**
     * What was found beyond the rule's own words.
     *
     * @return such as {@code 2 days in the year to 2026-07-01}; empty where the rule says it all
     */
    public abstract String found();

    @Override
    public String words() {
        return found().isEmpty() ? rule().words() : rule().words() + " (" + found() + ")";
    }

    @Override
    public Optional<Citation> citation() {
        return rule().citation(chapter());
    }

    /**
     * The finding on one line.
     *
     * @return the words, with the day where there is one
     */
    @Override
    public final String toString() {
        return words() + day().map(day -> ": " + day).orElse("");
    }
}
