package io.github.opensend.core.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import io.github.opensend.core.Serialised;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Surveys, contributions and feedback against walks over the days and counting by hand. */
class VoiceProperties {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final SurveyQuestion HAPPY = new SurveyQuestion(
            "happy", "Are you happy?", ImmutableList.of("yes", "partly", "no"), ImmutableSet.of("yes", "partly"));
    private static final Survey SURVEY = new Survey(
            "new-plan",
            "new-plan survey",
            Speaker.PARENT_OR_CARER,
            new SurveyTrigger.After(EventTypes.PLAN_FINALISED, 14),
            ImmutableList.of(HAPPY));

    private static SurveyWave wave(LocalDate first, long yes, long partly, long no) {
        return SurveyWave.wave(SURVEY, first, first.plusDays(30), yes + partly + no)
                .sent((yes + partly + no) * 2)
                .answers(ImmutableTable.<String, String, Long>builder()
                        .put("happy", "yes", yes)
                        .put("happy", "partly", partly)
                        .put("happy", "no", no)
                        .buildOrThrow())
                .build();
    }

    @Property
    void aSurveyIsDueOnceForEachDayOfItsEvent(
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> plans,
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> reviews,
            @ForAll @IntRange(max = 20) int days,
            @ForAll @IntRange(max = 90) int asOf) {
        List<CaseEvent> events = new ArrayList<>();
        plans.forEach(day ->
                events.add(EventTypes.PLAN_FINALISED.on(FIRST.plusDays(day)).thread("plan-" + events.size())));
        reviews.forEach(day -> events.add(
                EventTypes.REVIEW_MEETING_HELD.on(FIRST.plusDays(day)).thread("review-" + events.size())));
        TreeSet<LocalDate> due = new TreeSet<>();
        for (int day = 0; day <= asOf; day++) {
            if (plans.contains(day - days)) {
                due.add(FIRST.plusDays(day));
            }
        }
        assertThat(new SurveyTrigger.After(EventTypes.PLAN_FINALISED, days)
                        .dueBy(CaseRecord.of("case", events.toArray(CaseEvent[]::new)), FIRST.plusDays(asOf)))
                .containsExactlyElementsOf(due);
    }

    @Property
    void satisfiedAreThoseWhoseAnswerCountsOfAllWhoAnswered(
            @ForAll @IntRange(max = 50) int yes,
            @ForAll @IntRange(max = 50) int partly,
            @ForAll @IntRange(max = 50) int no) {
        SurveyWave wave = wave(FIRST, yes, partly, no);
        assertThat(wave.satisfied("happy")).isEqualTo(new Rate(yes + partly, yes + partly + no));
        assertThat(wave.response()).contains(new Rate(yes + partly + no, 2L * (yes + partly + no)));
        assertThat(wave(FIRST.plusDays(40), 1, 1, 1).since(wave, "happy"))
                .isEqualTo(new WaveChange.Known(new Rate(yes + partly, yes + partly + no), new Rate(2, 3)));
        assertThat(Serialised.andBack(wave)).isEqualTo(wave);
    }

    @Property
    void feedbackWaitsFromTheDayItWasSaidToTheDayItWasAnswered(
            @ForAll @Size(max = 10) List<@IntRange(max = 60) Integer> said, @ForAll @IntRange(max = 90) int days) {
        LocalDate asOf = FIRST.plusDays(days);
        List<YouSaidWeDid> all = new ArrayList<>();
        long told = 0;
        long answered = 0;
        int oldest = -1;
        for (int day : said) {
            boolean isAnswered = day % 3 == 0;
            all.add(YouSaidWeDid.youSaid("letters", FIRST.plusDays(day), Speaker.PARENT_OR_CARER)
                    .answeredOn(isAnswered ? Optional.of(FIRST.plusDays(day + 10L)) : Optional.empty())
                    .build());
            if (day <= days) {
                told++;
                boolean isDone = isAnswered && day + 10 <= days;
                answered += isDone ? 1 : 0;
                oldest = isDone ? oldest : Math.max(oldest, days - day);
            }
        }
        Feedback feedback = Feedback.of(all, asOf);
        assertThat(feedback.answered()).isEqualTo(new Rate(answered, told));
        assertThat(feedback.longestWait()).isEqualTo(oldest < 0 ? Optional.empty() : Optional.of((long) oldest));
        assertThat(Serialised.andBack(feedback)).isEqualTo(feedback);
    }

    @Example
    void roundsOfWhichTheQuestionChangedAreNotCompared() {
        SurveyQuestion other =
                new SurveyQuestion("happy", "Are you content?", ImmutableList.of("yes", "no"), ImmutableSet.of("yes"));
        SurveyWave later = SurveyWave.wave(
                        new Survey("other", "other", SURVEY.asked(), SURVEY.trigger(), ImmutableList.of(other)),
                        FIRST,
                        FIRST,
                        0)
                .build();

        assertThat(((WaveChange.Refused) later.since(wave(FIRST, 1, 1, 1), "happy")).reasons())
                .hasSize(3);
        assertThatThrownBy(() -> later.satisfied("sad")).hasMessageContaining("expected one of [happy]");
    }

    @Example
    void everyFaultOfARoundIsToldAtOnce() {
        assertThatThrownBy(() -> SurveyWave.wave(SURVEY, FIRST, FIRST.minusDays(1), 2)
                        .sent(1L)
                        .answers(ImmutableTable.<String, String, Long>builder()
                                .put("happy", "yes", 3L)
                                .put("sad", "no", 0L)
                                .buildOrThrow())
                        .build())
                .hasMessageContaining("last: found 2024-12-31")
                .hasMessageContaining("sent: found 1, expected 2 or more")
                .hasMessageContaining("answers.sad.no: found an answer that the survey does not have")
                .hasMessageContaining("answers.happy: found 3 answers, expected no more than 2");
        assertThatThrownBy(() -> new SurveyQuestion("q", "w", ImmutableList.of("a"), ImmutableSet.of("b")))
                .hasMessageContaining("expected 2 or more")
                .hasMessageContaining("satisfied: found [b]");
    }

    @Example
    void whoWasLastHeardOnAPlanIsToldAndNobodyElse() {
        Contributions contributions = new Contributions(ImmutableList.of(
                Contribution.contribution(FIRST, Speaker.CHILD, "plan-1")
                        .place("ward-1")
                        .build(),
                Contribution.contribution(FIRST.plusDays(9), Speaker.PARENT_OR_CARER, "plan-1")
                        .topic("transport")
                        .build(),
                Contribution.contribution(FIRST.plusDays(5), Speaker.CHILD, "plan-2")
                        .build()));

        assertThat(contributions.childLastHeard("plan-1", FIRST.plusDays(30))).contains(FIRST);
        assertThat(contributions.parentLastHeard("plan-1", FIRST.plusDays(8))).isEmpty();
        assertThat(contributions.byTopic()).containsEntry("transport", 1L).containsEntry("", 2L);
        assertThat(contributions.byPlace()).containsEntry("ward-1", 1L);
        assertThat(contributions.all().toString()).doesNotContain("plan-1");
        assertThat(Serialised.andBack(contributions)).isEqualTo(contributions);
    }

    @Example
    void whatLocalAreasDoIsLocalPracticeWithASource() {
        assertThat(LocalVoice.all()).hasSize(9).allMatch(one -> one.standing() == Standing.LOCAL_PRACTICE);
        assertThat(LocalVoice.find("forum-membership").flatMap(LocalVoice::printed))
                .contains("23 per cent more in 12 months; no base is printed");
        assertThat(Serialised.andBack(LocalVoice.all())).isEqualTo(LocalVoice.all());
        assertThatThrownBy(() -> YouSaidWeDid.youSaid("t", FIRST, Speaker.CHILD)
                        .answeredOn(FIRST.minusDays(1))
                        .build())
                .hasMessageContaining("expected 2025-01-01 or later");
    }
}
