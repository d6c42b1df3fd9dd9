package io.github.opensend.core.quality;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.opensend.core.measure.MeasureDefinition;
import io.github.opensend.core.measure.Rate;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the audits of a time come to: how many were done of those due, and how they were graded.
 *
 * <p>Buckinghamshire's plan aims at 80 per cent in words that have two meanings: 80 per cent of plans audited, or 80 per cent of
 * those audited good or outstanding. They are two measures here and never one: {@link #PLANS_AUDITED} and {@link
 * #GOOD_OR_OUTSTANDING}.
 *
 * @param done audits done of audits due
 * @param audited plans with at least one audit, of all plans that could have had one
 * @param grades how many audits have each grade; one without any is zero
 * @param ungraded how many audits have no grade yet; they are in no share
 * @param byTheme of the themed audits that have a grade, how many are good or outstanding
 * @since 0.1.0
 */
public record AuditFigures(
        Rate done,
        Rate audited,
        ImmutableMap<AuditGrade, Long> grades,
        long ungraded,
        ImmutableSortedMap<String, Rate> byTheme)
        implements Serializable {
    /** Audits done of audits due (Buckinghamshire 6.1 aims at all). */
    public static final MeasureDefinition AUDITS_DONE =
            new MeasureDefinition("audits-done", "audits done by the end of the time, out of all that were due in it");

    /** The first reading of Buckinghamshire 6.2. */
    public static final MeasureDefinition PLANS_AUDITED = new MeasureDefinition(
            "plans-audited", "plans that were audited in full at least once, out of all plans that could have been");

    /** The second reading of Buckinghamshire 6.2, and the measure of 6.6 by theme. */
    public static final MeasureDefinition GOOD_OR_OUTSTANDING = new MeasureDefinition(
            "audits-good-or-outstanding", "audits graded good or outstanding, out of all audits that have a grade");

    /**
     * The figures of a time.
     *
     * @param audits every audit that was done in it
     * @param due how many were due, from 0; more may be done than were due, and then all that were due are done
     * @param plans how many plans could have been audited, from the number of those that were
     * @param grading how answers come to a grade, for audits whose auditor gave none
     * @return the figures
     * @throws IllegalArgumentException if there are fewer plans than were audited, or the grading is of another form
     */
    public static AuditFigures of(Collection<Audit> audits, long due, long plans, Optional<Grading> grading) {
        Map<AuditGrade, Long> grades = new EnumMap<>(AuditGrade.class);
        Map<String, Rate> themes = new TreeMap<>();
        for (AuditGrade grade : AuditGrade.values()) {
            grades.put(grade, 0L);
        }
        long ungraded = 0;
        for (Audit audit : audits) {
            Optional<AuditGrade> grade = grade(audit, grading);
            if (grade.isEmpty()) {
                ungraded++;
                continue;
            }
            grades.merge(grade.get(), 1L, Long::sum);
            audit.theme()
                    .ifPresent(theme ->
                            themes.merge(theme, new Rate(grade.get().isGoodOrOutstanding() ? 1 : 0, 1), Rate::plus));
        }
        long auditedPlans = audits.stream()
                .filter(audit -> audit.theme().isEmpty())
                .map(Audit::of)
                .collect(Collectors.toSet())
                .size();
        return new AuditFigures(
                new Rate(Math.min(audits.size(), due), due),
                new Rate(auditedPlans, plans),
                ImmutableMap.copyOf(grades),
                ungraded,
                ImmutableSortedMap.copyOf(themes));
    }

    private static Optional<AuditGrade> grade(Audit audit, Optional<Grading> grading) {
        return audit.judged()
                .or(() -> grading.map(known -> known.of(audit))
                        .filter(Graded.With.class::isInstance)
                        .map(graded -> ((Graded.With) graded).grade()));
    }

    /**
     * How many are good or outstanding.
     *
     * @return of the audits that have a grade
     */
    public Rate goodOrOutstanding() {
        return grades.entrySet().stream()
                .map(entry -> new Rate(entry.getKey().isGoodOrOutstanding() ? entry.getValue() : 0, entry.getValue()))
                .reduce(Rate.NONE, Rate::plus);
    }

    /**
     * How many were done.
     *
     * @return such as {@code 9 of 10 audits done, 6 of 8 good or outstanding}
     */
    @Override
    public String toString() {
        return done + " audits done, " + goodOrOutstanding() + " good or outstanding";
    }
}
