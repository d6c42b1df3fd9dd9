package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One audit of one plan or of one piece of advice, by a person.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Audit implements Serializable permits ImmutableAudit {
    private static final long serialVersionUID = 1L;

    Audit() {}

    /**
     * Starts an audit.
     *
     * @param form what it asked
     * @param of the caller's reference to what was audited; never printed
     * @param on the day
     * @return a builder that takes the answers and the rest
     */
    public static ImmutableAudit.BuildFinal audit(AuditForm form, String of, LocalDate on) {
        return ImmutableAudit.builder().form(form).of(of).on(on);
    }

    /**
     * What it asked.
     *
     * @return the form
     */
    public abstract AuditForm form();

    /**
     * What was audited.
     *
     * @return the caller's reference
     */
    public abstract String of();

    /**
     * The day.
     *
     * @return the day on which it was done
     */
    public abstract LocalDate on();

    /**
     * Who audited.
     *
     * @return a role, where it is recorded
     */
    public abstract Optional<String> by();

    /**
     * The theme of a themed audit, such as {@code health and care}.
     *
     * @return the theme; empty for an audit of the whole plan
     */
    public abstract Optional<String> theme();

    /**
     * The answers.
     *
     * @return the answers by criterion; a criterion without an answer is missing
     */
    public abstract ImmutableMap<String, AuditAnswer> answers();

    /**
     * The grade that the auditor gave, whatever the answers come to.
     *
     * @return the grade; empty where it is left to a {@link Grading}
     */
    public abstract Optional<AuditGrade> judged();

    @Value.Check
    void answersItsForm() {
        ImmutableSet<String> strange =
                Sets.difference(answers().keySet(), form().criterionIds()).immutableCopy();
        if (!strange.isEmpty()) {
            throw new IllegalStateException(
                    "answers: found " + strange + ", expected criteria of the form, " + form().criterionIds());
        }
    }

    /**
     * The criteria without an answer.
     *
     * @return their names, in the order of the form
     */
    public ImmutableSet<String> unanswered() {
        return Sets.difference(form().criterionIds(), answers().keySet()).immutableCopy();
    }

    /**
     * The form and the day.
     *
     * @return such as {@code full plan audit on 2026-03-02}
     */
    @Override
    public final String toString() {
        return form() + " on " + on();
    }
}
