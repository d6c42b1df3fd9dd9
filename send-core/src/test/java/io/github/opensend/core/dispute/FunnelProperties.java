package io.github.opensend.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opensend.core.Serialised;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.TribunalOrder;
import io.github.opensend.core.measure.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Funnels and complaints against counting by hand. */
class FunnelProperties {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Provide
    Arbitrary<List<Dispute>> disputes() {
        return Arbitraries.randomValue(FunnelProperties::dispute).list().ofMaxSize(30);
    }

    private static Optional<LocalDate> perhaps(Random random) {
        return random.nextInt(3) == 0 ? Optional.of(FIRST.plusDays(30 + random.nextInt(200))) : Optional.empty();
    }

    private static <T> T oneOf(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Dispute dispute(Random random) {
        Optional<LocalDate> ordered = perhaps(random);
        return Dispute.about(oneOf(random, AppealableDecision.values()), FIRST.plusDays(random.nextInt(30)))
                .settledOn(perhaps(random))
                .mediationWantedOn(perhaps(random))
                .mediationDeclinedOn(perhaps(random))
                .mediationHeldOn(perhaps(random))
                .mediationAgreedOn(perhaps(random))
                .certificateOn(perhaps(random))
                .appealedOn(perhaps(random))
                .concededOn(perhaps(random))
                .withdrawnOn(perhaps(random))
                .orderedOn(ordered)
                .order(ordered.map(day -> oneOf(random, TribunalOrder.values())))
                .build();
    }

    private static boolean by(Optional<LocalDate> day, LocalDate asOf) {
        return day.isPresent() && day.get().compareTo(asOf) <= 0;
    }

    @Property
    void aFunnelIsARecountOfItsDisputes(
            @ForAll("disputes") List<Dispute> disputes, @ForAll @IntRange(max = 260) int days) {
        LocalDate asOf = FIRST.plusDays(days);
        long decided = 0;
        long held = 0;
        long agreed = 0;
        long appealed = 0;
        long wentOn = 0;
        long ended = 0;
        long before = 0;
        long open = 0;
        for (Dispute dispute : disputes) {
            if (dispute.decidedOn().isAfter(asOf)) {
                continue;
            }
            decided++;
            boolean isHeld = by(dispute.mediationHeldOn(), asOf);
            boolean isAppealed = by(dispute.appealedOn(), asOf);
            boolean isOver =
                    by(dispute.orderedOn(), asOf) || by(dispute.concededOn(), asOf) || by(dispute.withdrawnOn(), asOf);
            boolean isSettled =
                    !isOver && !isAppealed && (by(dispute.mediationAgreedOn(), asOf) || by(dispute.settledOn(), asOf));
            held += isHeld ? 1 : 0;
            agreed += isHeld && by(dispute.mediationAgreedOn(), asOf) ? 1 : 0;
            appealed += isAppealed ? 1 : 0;
            wentOn += isHeld
                            && isAppealed
                            && !dispute.appealedOn()
                                    .get()
                                    .isBefore(dispute.mediationHeldOn().get())
                    ? 1
                    : 0;
            ended += isOver || isSettled ? 1 : 0;
            before += isSettled ? 1 : 0;
            open += !isOver && !isSettled && (isHeld || isAppealed || by(dispute.mediationWantedOn(), asOf)) ? 1 : 0;
        }
        Funnel funnel = Funnel.of(disputes, asOf);
        assertThat(funnel.rates())
                .containsEntry(Funnel.APPEALED, new Rate(appealed, decided))
                .containsEntry(Funnel.AGREED, new Rate(agreed, held))
                .containsEntry(Funnel.WENT_ON, new Rate(wentOn, held))
                .containsEntry(Funnel.SETTLED, new Rate(before, ended));
        assertThat(funnel.open()).isEqualTo(open);
        assertThat(Serialised.andBack(funnel)).isEqualTo(funnel);
    }

    @Property
    void partsAddUpToTheWhole(
            @ForAll("disputes") List<Dispute> one,
            @ForAll("disputes") List<Dispute> other,
            @ForAll @IntRange(max = 260) int days) {
        LocalDate asOf = FIRST.plusDays(days);
        List<Dispute> both = new ArrayList<>(one);
        both.addAll(other);
        assertThat(Funnel.of(one, asOf).plus(Funnel.of(other, asOf))).isEqualTo(Funnel.of(both, asOf));
    }

    @Property
    void complaintsAreCountedInTheirTime(
            @ForAll List<@IntRange(max = 100) Integer> days,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(max = 50) int length) {
        List<Complaint> complaints = new ArrayList<>();
        long all = 0;
        long upheld = 0;
        long found = 0;
        for (int day : days) {
            ComplaintOutcome outcome = List.of(ComplaintOutcome.values()).get(day % 4);
            complaints.add(Complaint.complaint(
                            FIRST.plusDays(day),
                            ComplaintCause.ours().get(day % 8),
                            List.of(ComplaintStage.values()).get(day % 3))
                    .outcome(outcome)
                    .build());
            if (day >= from && day <= from + length) {
                all++;
                found += outcome == ComplaintOutcome.RESOLVED ? 0 : 1;
                upheld += outcome == ComplaintOutcome.UPHELD || outcome == ComplaintOutcome.PARTLY_UPHELD ? 1 : 0;
            }
        }
        ComplaintFigures figures =
                ComplaintFigures.of(complaints, FIRST.plusDays(from), FIRST.plusDays(from + length), 4_000);
        assertThat(figures.all()).isEqualTo(all);
        assertThat(figures.upheld()).isEqualTo(new Rate(upheld, found));
        assertThat(figures.byCause().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all);
        assertThat(figures.byStage().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(all);
        assertThat(figures.perThousandPlans())
                .contains(new BigDecimal(all * 10).divide(new BigDecimal(40)).setScale(1, RoundingMode.HALF_UP));
    }

    @Example
    void withoutAPlanThereIsNoRateAndATimeThatEndsBeforeItBeginsIsRefused() {
        assertThat(ComplaintFigures.of(List.of(), FIRST, FIRST, 0).perThousandPlans())
                .isEmpty();
        assertThatThrownBy(() -> ComplaintFigures.of(List.of(), FIRST, FIRST.minusDays(1), -1))
                .hasMessageContaining("2025-01-01 to 2024-12-31 and -1 plans");
    }
}
