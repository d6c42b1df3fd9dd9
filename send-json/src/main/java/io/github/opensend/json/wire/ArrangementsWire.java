package io.github.opensend.json.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * What is arranged for one child or young person beside a school place.
 *
 * @param schema the name and version of the form
 * @param child the caller's reference to the child or young person
 * @param packages packages of education otherwise than at school
 * @param providers what is known of providers
 * @param budgets personal budgets
 * @param transport transport
 * @param keyWorker referrals to a key worker
 * @param own the caller's own fields
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"schema", "child", "packages", "providers", "budgets", "transport", "keyWorker"})
public record ArrangementsWire(
        String schema,
        String child,
        ImmutableList<Eotas> packages,
        ImmutableList<Provider> providers,
        ImmutableList<Budget> budgets,
        ImmutableList<Transport> transport,
        ImmutableList<KeyWorker> keyWorker,
        @JsonAnyGetter ImmutableMap<String, Object> own) {
    /**
     * A package of education otherwise than at school.
     *
     * @param reference what tells it from the child's other packages
     * @param parts what it is made of
     * @param hasPlan whether the child has an EHC plan, or null
     * @param managementAgreed the day of the agreement on its management, or null
     * @param hearings when the panel saw it
     * @param reviewed when it was reviewed
     * @param reviewOn when it is to be reviewed, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"reference", "parts", "hasPlan", "managementAgreed", "hearings", "reviewed", "reviewOn"})
    public record Eotas(
            String reference,
            ImmutableList<PackagePart> parts,
            @Nullable Boolean hasPlan,
            @Nullable String managementAgreed,
            ImmutableList<Hearing> hearings,
            ImmutableList<String> reviewed,
            @Nullable String reviewOn) {}

    /**
     * A part of a package.
     *
     * @param what what it is
     * @param provider the caller's reference to the provider, or null
     * @param minutesAWeek minutes in a week, or null
     * @param costInPence what it costs from start to end, or null
     * @param from the first day, or null
     * @param last the last day, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"what", "provider", "minutesAWeek", "costInPence", "from", "last"})
    public record PackagePart(
            String what,
            @Nullable String provider,
            @Nullable Integer minutesAWeek,
            @Nullable Long costInPence,
            @Nullable String from,
            @Nullable String last) {}

    /**
     * That a panel saw a package.
     *
     * @param on the day
     * @param outcome what it decided, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"on", "outcome"})
    public record Hearing(String on, @Nullable String outcome) {}

    /**
     * A provider.
     *
     * @param reference the caller's reference to it
     * @param registration whether it is a registered school, or null
     * @param checks the checks of it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"reference", "registration", "checks"})
    public record Provider(String reference, @Nullable String registration, ImmutableList<Check> checks) {}

    /**
     * A check of a provider.
     *
     * @param kind what was checked
     * @param on the day
     * @param byRole the role of who checked, or null
     * @param result what came of it, or null
     * @param validUntil the last day on which it holds, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "on", "byRole", "result", "validUntil"})
    public record Check(
            String kind,
            String on,
            @Nullable String byRole,
            @Nullable String result,
            @Nullable String validUntil) {}

    /**
     * A personal budget.
     *
     * @param reference what tells it from the child's other budgets
     * @param parts what it is made of
     * @param noticeOn the day of the notice of direct payments, or null
     * @param consentOn the day of the consent to them, or null
     * @param reviewed when it was reviewed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"reference", "parts", "noticeOn", "consentOn", "reviewed"})
    public record Budget(
            String reference,
            ImmutableList<BudgetPart> parts,
            @Nullable String noticeOn,
            @Nullable String consentOn,
            ImmutableList<String> reviewed) {}

    /**
     * A part of a personal budget.
     *
     * @param kind what it is for
     * @param form how it is held
     * @param amountInPence how much it is, or null
     * @param from the first day, or null
     * @param last the last day, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"kind", "form", "amountInPence", "from", "last"})
    public record BudgetPart(
            String kind,
            String form,
            @Nullable Long amountInPence,
            @Nullable String from,
            @Nullable String last) {}

    /**
     * A transport case.
     *
     * @param reference what tells it from the child's other cases
     * @param referredOn the day of referral, or null
     * @param decidedOn the day of decision, or null
     * @param decision what was decided, or null
     * @param kind what is arranged, or null
     * @param arrangedFrom from which day, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"reference", "referredOn", "decidedOn", "decision", "kind", "arrangedFrom"})
    public record Transport(
            String reference,
            @Nullable String referredOn,
            @Nullable String decidedOn,
            @Nullable String decision,
            @Nullable String kind,
            @Nullable String arrangedFrom) {}

    /**
     * A referral to a key worker.
     *
     * @param reference what tells it from the child's other referrals
     * @param age the age in whole years, or null
     * @param enteredOn the day of entry in the dynamic support register, or null
     * @param leftOn the day on which the entry ended, or null
     * @param consent whether the family consents, or null
     * @param referredOn the days of referral
     * @param keyWorkerFrom from which day there is a key worker, or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonPropertyOrder({"reference", "age", "enteredOn", "leftOn", "consent", "referredOn", "keyWorkerFrom"})
    public record KeyWorker(
            String reference,
            @Nullable Integer age,
            @Nullable String enteredOn,
            @Nullable String leftOn,
            @Nullable String consent,
            ImmutableList<String> referredOn,
            @Nullable String keyWorkerFrom) {}
}
