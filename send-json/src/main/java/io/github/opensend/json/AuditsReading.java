package io.github.opensend.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.opensend.core.quality.Audit;
import io.github.opensend.core.quality.AuditAnswer;
import io.github.opensend.core.quality.AuditForm;
import io.github.opensend.core.quality.AuditGrade;
import io.github.opensend.core.quality.Grading;
import io.github.opensend.core.quality.PlanAuditForms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the audits of a time. */
final class AuditsReading {
    static final String SCHEMA = "opensend/audits/1";
    static final int MOST_PLANS = 1_000_000;
    static final int HEAVIEST = 1_000_000;
    static final int WHOLE = 100;
    static final ImmutableList<AuditGrade> WITH_A_SHARE = Arrays.stream(AuditGrade.values())
            .filter(grade -> grade != AuditGrade.INADEQUATE)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("schema", "form", "due", "plans", "grading", "audits");

    private final ImmutableMap<String, AuditForm> forms;

    AuditsReading(Collection<? extends AuditForm> own) {
        this.forms = Stream.concat(own.stream(), PlanAuditForms.all().stream())
                .collect(toImmutableMap(AuditForm::id, form -> form, (first, second) -> first));
    }

    Optional<AuditsDocument> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<AuditForm> form = place.at("form").oneOf(forms.keySet()).map(forms::get);
        Optional<Integer> due = place.at("due").wholeNumber(MOST_PLANS);
        Optional<Integer> plans = place.at("plans").wholeNumber(MOST_PLANS);
        Optional<Grading> grading = place.at("grading").ifTold(at -> grading(at, form));
        ImmutableList<Reading> readings = place.at("audits").list(0).stream()
                .map(at -> audit(at, form))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<String, String> own = place.own();
        long audited = readings.stream()
                .filter(reading -> reading.theme().isEmpty())
                .map(Reading::of)
                .distinct()
                .count();
        plans.filter(number -> number < audited)
                .ifPresent(number -> place.at("plans").refused("no fewer than the plans that were audited"));
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(AuditsDocument.audits(form.orElseThrow(), due.orElseThrow(), plans.orElseThrow())
                .grading(grading)
                .addAllAudits(readings.stream()
                        .map(reading -> reading.audit(form.orElseThrow()))
                        .toList())
                .putAllExtras(own)
                .build());
    }

    /** What a line says, before it is known which form it answers. */
    private record Reading(
            String of,
            LocalDate on,
            Optional<String> by,
            Optional<String> theme,
            ImmutableMap<String, AuditAnswer> answers,
            Optional<AuditGrade> judged) {
        Audit audit(AuditForm form) {
            return Audit.audit(form, of, on)
                    .by(by)
                    .theme(theme)
                    .putAllAnswers(answers)
                    .judged(judged)
                    .build();
        }
    }

    private static Optional<Reading> audit(Place place, Optional<AuditForm> form) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("of", "on", "by", "theme", "answers", "judged"));
        Optional<String> of = Words.reference(place.at("of"));
        Optional<LocalDate> on = place.at("on").day();
        Optional<String> by = place.at("by").ifTold(at -> at.label(JourneyReading.LONGEST_NAME));
        Optional<String> theme = place.at("theme").ifTold(AuditsReading::theme);
        ImmutableMap<String, AuditAnswer> answers = place.at("answers").isTold()
                ? byCriterion(place.at("answers"), form, Words.of(AuditAnswer.values(), AuditAnswer::id))
                : ImmutableMap.of();
        Optional<AuditGrade> judged = place.at("judged").ifTold(Words.of(AuditGrade.values(), AuditGrade::id));
        return place.faultsSoFar() == before
                ? Optional.of(new Reading(of.orElseThrow(), on.orElseThrow(), by, theme, answers, judged))
                : Optional.empty();
    }

    private static Optional<String> theme(Place place) {
        return place.label(JourneyReading.LONGEST_NAME);
    }

    private static Optional<Grading> grading(Place place, Optional<AuditForm> form) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(ImmutableSet.of("weights", "from"));
        ImmutableMap<String, Integer> weights = byCriterion(place.at("weights"), form, at -> at.wholeNumber(HEAVIEST));
        form.map(AuditForm::criterionIds)
                .map(asked -> Sets.difference(asked, weights.keySet()))
                .filter(missing -> !missing.isEmpty() && place.faultsSoFar() == before)
                .ifPresent(missing ->
                        place.at("weights").fault("no weight of " + missing, "a weight of each criterion of the form"));
        if (place.faultsSoFar() == before && weights.values().stream().allMatch(weight -> weight == 0)) {
            place.at("weights").fault("no weight above 0", "more than 0 for one or more");
        }
        Map<AuditGrade, Integer> from = new LinkedHashMap<>();
        Place shares = place.at("from");
        if (shares.isObject()) {
            shares.takesOnly(WITH_A_SHARE.stream().map(AuditGrade::id).collect(ImmutableSet.toImmutableSet()));
            int above = WHOLE + 1;
            for (AuditGrade grade : WITH_A_SHARE) {
                Place share = shares.at(grade.id());
                Optional<Integer> percent = share.wholeNumber(1, WHOLE);
                int most = above - 1;
                percent.filter(number -> number > most)
                        .ifPresent(number -> share.refused("less than the grade before takes"));
                percent.ifPresent(number -> from.put(grade, number));
                above = percent.orElse(above);
            }
        }
        return place.faultsSoFar() == before
                ? Optional.of(new Grading(weights, ImmutableMap.copyOf(from)))
                : Optional.empty();
    }

    private static <T> ImmutableMap<String, T> byCriterion(
            Place place, Optional<AuditForm> form, Function<Place, Optional<T>> reading) {
        Map<String, T> byCriterion = new LinkedHashMap<>();
        if (place.isObject()) {
            form.ifPresent(known -> place.takesOnly(known.criterionIds()));
            for (String name : place.names()) {
                reading.apply(place.at(name)).ifPresent(value -> byCriterion.put(name, value));
            }
        }
        return ImmutableMap.copyOf(byCriterion);
    }
}
