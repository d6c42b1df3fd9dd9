package io.github.opensend.core.approach;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.need.AreaOfNeed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What an entry says, line by line. What is not recorded is said only where its being missing tells something. */
final class Telling implements ApproachEntry.Visitor<ImmutableList<String>> {
    private final GraduatedApproach approach;

    Telling(GraduatedApproach approach) {
        this.approach = approach;
    }

    /** Lines that are added where there is something to say. */
    private static final class Lines {
        private final ImmutableList.Builder<String> lines = ImmutableList.builder();

        Lines say(String line) {
            lines.add(line);
            return this;
        }

        Lines say(String label, Optional<?> value) {
            value.ifPresent(found -> say(label + ": " + found));
            return this;
        }

        Lines say(String label, Collection<String> values) {
            return values.isEmpty() ? this : say(label + ": " + String.join("; ", values));
        }

        Lines say(String label, Voice voice) {
            String way = voice.way().map(how -> ", " + how).orElse("");
            String words = voice.words().map(said -> ": " + said).orElse("");
            return say(label + " (" + voice.participation().words() + way + ")" + words);
        }

        Lines sayAll(List<String> more) {
            lines.addAll(more);
            return this;
        }

        ImmutableList<String> told() {
            return lines.build();
        }
    }

    private static ImmutableList<String> words(Collection<? extends ApproachWord> all) {
        return all.stream().map(ApproachWord::words).collect(toImmutableList());
    }

    private static ImmutableList<String> areas(Collection<AreaOfNeed> areas) {
        return areas.stream().map(AreaOfNeed::title).collect(toImmutableList());
    }

    private static ImmutableList<String> evidence(List<AssessmentEvidence> evidence) {
        return evidence.stream()
                .map(one -> "evidence, " + one.source().words() + ": " + one.words())
                .collect(toImmutableList());
    }

    static String measured(Measured measured) {
        return measured.measure() + ", " + measured.value() + " on " + measured.on();
    }

    @Override
    public ImmutableList<String> decision(SupportDecision decision) {
        return new Lines()
                .say(decision.decided().words() + ", decided by " + String.join(", ", words(decision.decidedBy())))
                .say("why: " + decision.reason())
                .say("reason for exit", decision.exitReason().map(ExitReason::words))
                .say("watched until", decision.monitorUntil())
                .say("family told on", decision.familyToldOn())
                .say("parents: " + decision.parents().words() + "; child: "
                        + decision.child().words())
                .told();
    }

    @Override
    public ImmutableList<String> assessment(Assessment assessment) {
        return new Lines()
                .say("led by", words(assessment.ledBy()))
                .say("areas of need", areas(assessment.areas()))
                .sayAll(evidence(assessment.evidence()))
                .told();
    }

    @Override
    public ImmutableList<String> plan(PlanAgreed agreed) {
        SenSupportPlan plan = agreed.plan();
        return new Lines()
                .say("child", plan.child())
                .say("parents", plan.parents())
                .say("with", words(plan.participants()))
                .say("strengths", plan.strengths())
                .say("aspirations", plan.aspirations())
                .say("areas of need", areas(plan.areas()))
                .sayAll(evidence(plan.evidence()))
                .say("baseline", plan.baseline().stream().map(Telling::measured).toList())
                .sayAll(plan.outcomes().stream().map(Telling::outcome).toList())
                .sayAll(plan.provisions().stream().map(Telling::provision).toList())
                .say("at home", plan.homeContribution())
                .say("follows advice of", advisers(plan))
                .say("expected impact", plan.expectedImpact())
                .say("to be reviewed by "
                        + plan.reviewOn().map(Object::toString).orElse("a day that is not recorded"))
                .say("sharing: " + plan.sharing().words())
                .told();
    }

    private ImmutableList<String> advisers(SenSupportPlan plan) {
        return approach.advice().stream()
                .map(SpecialistAdvice::request)
                .filter(request -> plan.advice().contains(request.reference()))
                .map(request -> request.specialist().words())
                .collect(toImmutableList());
    }

    static String outcome(Outcome outcome) {
        return "outcome: " + outcome.statement()
                + after("; measured by ", outcome.measure())
                + after("; at the start ", outcome.baseline().map(Telling::measured))
                + after("; target ", outcome.target())
                + after("; by ", outcome.byWhen());
    }

    private static String after(String label, Optional<?> value) {
        return value.map(found -> label + found).orElse("");
    }

    static String provision(Provision provision) {
        String by = provision.providedBy().isEmpty() ? "" : "; by " + String.join(", ", words(provision.providedBy()));
        String cost =
                "; cost " + provision.costInPence().map(ProvisionTotals::pounds).orElse("not known");
        return provision instanceof Intervention intervention
                ? "intervention: " + intervention.what() + "; " + sessions(intervention) + by + cost
                        + impact(intervention.impact())
                : "adjustment: " + provision.what() + by + cost;
    }

    private static String sessions(Intervention intervention) {
        String whom = intervention.groupSize() == 1 ? "one to one" : "in a group of " + intervention.groupSize();
        return intervention.frequency() + ", " + intervention.minutesPerSession() + " minutes, " + whom + ", "
                + intervention.weeks() + " weeks from " + intervention.from();
    }

    private static String impact(Impact impact) {
        return after("; before ", impact.entry().map(Telling::measured))
                + after("; after ", impact.exit().map(Telling::measured));
    }

    @Override
    public ImmutableList<String> delivery(Delivery delivery) {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> review(Review review) {
        return new Lines()
                .say("decided to " + review.decision().words() + ": " + review.reason())
                .sayAll(approach.outcomes().stream()
                        .flatMap(outcome -> outcome.results().stream())
                        .filter(found -> review.results().contains(found.result())
                                && found.on().equals(review.on()))
                        .map(Telling::found)
                        .toList())
                .say("child", review.child())
                .say("parents", review.parents())
                .say("with", words(review.participants()))
                .say("next", review.nextStep())
                .told();
    }

    private static String found(OutcomeHistory.Found found) {
        OutcomeResult result = found.result();
        String level = result.level()
                .map(reached -> ", " + reached.words()
                        + after(": ", found.outcome().scale().map(scale -> scale.at(reached))))
                .orElse("");
        return "found of \"" + found.outcome().statement() + "\"" + level
                + after("; ", result.measured().map(Telling::measured))
                + after("; ", result.words());
    }

    @Override
    public ImmutableList<String> meeting(Meeting meeting) {
        return new Lines()
                .say("led by", words(meeting.ledBy()))
                .say("parents", meeting.parents())
                .say("child", meeting.child())
                .say("agreed", meeting.agreed())
                .say("record given to the parents on", meeting.recordGivenOn())
                .told();
    }

    @Override
    public ImmutableList<String> outcomeChange(OutcomeChange change) {
        return ImmutableList.of(outcome(change.outcome()), "why: " + change.why());
    }

    @Override
    public ImmutableList<String> provisionChange(ProvisionChange change) {
        return ImmutableList.of(provision(change.provision()), "why: " + change.why());
    }

    @Override
    public ImmutableList<String> adviceRequest(AdviceRequest request) {
        return new Lines()
                .say("of: " + request.specialist().words())
                .say("question", request.question())
                .say("agreement of the family: " + request.consent().words())
                .told();
    }

    @Override
    public ImmutableList<String> adviceReceipt(AdviceReceipt receipt) {
        return new Lines()
                .sayAll(approach.advice().stream()
                        .filter(advice -> advice.request().reference().equals(receipt.reference()))
                        .map(advice -> "from: " + advice.request().specialist().words() + ", asked on "
                                + advice.request().on())
                        .toList())
                .sayAll(receipt.recommendations().stream()
                        .map(recommended -> "recommends: " + recommended)
                        .toList())
                .told();
    }

    @Override
    public ImmutableList<String> views(ViewsGathered views) {
        return new Lines()
                .say("parents", views.parents())
                .say("child", views.child())
                .told();
    }

    @Override
    public ImmutableList<String> progressCheck(ProgressCheck check) {
        return new Lines()
                .sayAll(byArea("strength", check.strengths()))
                .sayAll(byArea("concern", check.concerns()))
                .say("parents", check.parents())
                .told();
    }

    private static ImmutableList<String> byArea(String label, ImmutableMap<PrimeArea, String> said) {
        return said.entrySet().stream()
                .map(one -> label + ", " + one.getKey().words() + ": " + one.getValue())
                .collect(toImmutableList());
    }
}
