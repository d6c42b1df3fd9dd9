package io.github.opensend.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.measure.Rate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Grades and figures of audits, against sums with decimal fractions and counting by hand. */
class AuditProperties {
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);
    private static final AuditForm FORM = PlanAuditForms.GOLDEN_THREAD;
    private static final List<String> ASKED = List.copyOf(FORM.criterionIds());

    private static Grading grading(List<Integer> weights, int outstanding, int good, int improvement) {
        ImmutableMap.Builder<String, Integer> each = ImmutableMap.builder();
        for (int i = 0; i < ASKED.size(); i++) {
            each.put(ASKED.get(i), weights.get(i));
        }
        return new Grading(
                each.buildOrThrow(),
                ImmutableMap.of(
                        AuditGrade.OUTSTANDING,
                        outstanding,
                        AuditGrade.GOOD,
                        good,
                        AuditGrade.REQUIRES_IMPROVEMENT,
                        improvement));
    }

    private static Audit audit(List<AuditAnswer> answers) {
        ImmutableMap.Builder<String, AuditAnswer> each = ImmutableMap.builder();
        for (int i = 0; i < answers.size(); i++) {
            each.put(ASKED.get(i), answers.get(i));
        }
        return Audit.audit(FORM, "plan", ON).putAllAnswers(each.buildOrThrow()).build();
    }

    @Property
    void aGradeIsTheBestWhoseShareIsReached(
            @ForAll @Size(4) List<@IntRange(max = 9) Integer> weights,
            @ForAll @Size(4) List<AuditAnswer> answers,
            @ForAll @IntRange(min = 1, max = 30) int improvement,
            @ForAll @IntRange(min = 1, max = 30) int good,
            @ForAll @IntRange(min = 1, max = 30) int outstanding) {
        if (weights.stream().allMatch(weight -> weight == 0)) {
            return;
        }
        int goodFrom = improvement + good;
        int outstandingFrom = goodFrom + outstanding;
        Graded graded = grading(weights, outstandingFrom, goodFrom, improvement).of(audit(answers));
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < 4; i++) {
            BigDecimal weight = BigDecimal.valueOf(weights.get(i));
            BigDecimal share = answers.get(i) == AuditAnswer.MET
                    ? BigDecimal.ONE
                    : answers.get(i) == AuditAnswer.PARTLY_MET ? new BigDecimal("0.5") : BigDecimal.ZERO;
            reached = reached.add(weight.multiply(share));
            all = all.add(answers.get(i) == AuditAnswer.NOT_APPLICABLE ? BigDecimal.ZERO : weight);
        }
        if (all.signum() == 0) {
            assertThat(graded).isInstanceOf(Graded.NothingApplies.class);
            return;
        }
        // 30 digits tell any two shares of sums below 100 apart.
        BigDecimal percent = reached.multiply(BigDecimal.valueOf(100)).divide(all, new MathContext(30));
        AuditGrade expected = AuditGrade.INADEQUATE;
        if (percent.compareTo(BigDecimal.valueOf(outstandingFrom)) >= 0) {
            expected = AuditGrade.OUTSTANDING;
        } else if (percent.compareTo(BigDecimal.valueOf(goodFrom)) >= 0) {
            expected = AuditGrade.GOOD;
        } else if (percent.compareTo(BigDecimal.valueOf(improvement)) >= 0) {
            expected = AuditGrade.REQUIRES_IMPROVEMENT;
        }
        assertThat(((Graded.With) graded).grade()).isEqualTo(expected);
    }

    @Property
    void anAuditThatIsNotFinishedHasNoGrade(@ForAll @Size(max = 3) List<AuditAnswer> answers) {
        assertThat(grading(List.of(1, 1, 1, 1), 90, 70, 50).of(audit(answers)))
                .isEqualTo(new Graded.Unanswered(ImmutableSet.copyOf(ASKED.subList(answers.size(), ASKED.size()))));
    }

    @Property
    void theTwoReadingsOfEightyPerCentAreCountedApart(
            @ForAll @Size(max = 12) List<AuditGrade> grades,
            @ForAll @IntRange(min = 1, max = 5) int plans,
            @ForAll @IntRange(max = 20) int due) {
        List<Audit> audits = new ArrayList<>();
        Set<Integer> audited = new HashSet<>();
        long good = 0;
        for (int i = 0; i < grades.size(); i++) {
            boolean isThemed = i % 3 == 2;
            audits.add(Audit.audit(FORM, "plan-" + i % plans, ON)
                    .judged(grades.get(i))
                    .theme(isThemed ? Optional.of("health") : Optional.empty())
                    .build());
            if (!isThemed) {
                audited.add(i % plans);
            }
            good += grades.get(i) == AuditGrade.GOOD || grades.get(i) == AuditGrade.OUTSTANDING ? 1 : 0;
        }
        AuditFigures figures = AuditFigures.of(audits, due, 100, Optional.empty());
        assertThat(figures.audited()).isEqualTo(new Rate(audited.size(), 100));
        assertThat(figures.goodOrOutstanding()).isEqualTo(new Rate(good, grades.size()));
        assertThat(figures.done()).isEqualTo(new Rate(Math.min(due, grades.size()), due));
        assertThat(figures.ungraded()).isZero();
    }

    @Example
    void anAuditWithoutAGradeIsInNoShare() {
        AuditFigures figures = AuditFigures.of(
                List.of(audit(List.of(AuditAnswer.MET))), 1, 1, Optional.of(grading(List.of(1, 1, 1, 1), 90, 70, 50)));
        assertThat(figures.ungraded()).isEqualTo(1);
        assertThat(figures.goodOrOutstanding()).isEqualTo(Rate.NONE);
    }

    @Example
    void everyFaultOfAGradingIsToldAtOnce() {
        assertThatThrownBy(() -> new Grading(
                        ImmutableMap.of("a", -1),
                        ImmutableMap.of(AuditGrade.OUTSTANDING, 60, AuditGrade.GOOD, 70, AuditGrade.INADEQUATE, 1)))
                .hasMessageContaining("weights.a: found -1")
                .hasMessageContaining("found none above 0")
                .hasMessageContaining("from.good: found 70, expected 1 to 59")
                .hasMessageContaining("from.requires-improvement: found nothing")
                .hasMessageContaining("from.inadequate");
        assertThatThrownBy(() -> new Grading(
                                ImmutableMap.of("a", 1),
                                ImmutableMap.of(
                                        AuditGrade.OUTSTANDING,
                                        90,
                                        AuditGrade.GOOD,
                                        70,
                                        AuditGrade.REQUIRES_IMPROVEMENT,
                                        50))
                        .of(audit(List.of())))
                .hasMessageContaining("found others than the form has");
    }
}
