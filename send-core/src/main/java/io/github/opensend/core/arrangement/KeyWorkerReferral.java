package io.github.opensend.core.arrangement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.approach.Consent;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The way of one child or young person to a key worker, as recorded days. That somebody is on a dynamic support register is
 * sensitive: no diagnosis, no reason and no rating is held, and nothing is printed.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class KeyWorkerReferral implements Serializable permits ImmutableKeyWorkerReferral {
    private static final long serialVersionUID = 1L;
    private static final int OLDEST_NAMED = 25;

    KeyWorkerReferral() {}

    /**
     * Starts a record.
     *
     * @param reference the caller's reference, which is never shown
     * @return a builder
     */
    public static ImmutableKeyWorkerReferral.BuildFinal referral(String reference) {
        return ImmutableKeyWorkerReferral.builder().reference(reference);
    }

    /**
     * The caller's reference.
     *
     * @return a text that is not empty; never shown
     */
    public abstract String reference();

    /**
     * The age when the record was made.
     *
     * @return whole years from 0; empty where it is not recorded
     */
    public abstract Optional<Integer> age();

    /**
     * The day of entry in the register.
     *
     * @return the day; empty where it is not recorded
     */
    public abstract Optional<LocalDate> enteredOn();

    /**
     * The day on which the entry ended.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> leftOn();

    /**
     * Whether the family, or the young person, agreed to the register.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_RECORDED;
    }

    /**
     * The days of referral to the key worker service.
     *
     * @return the days
     */
    public abstract ImmutableSet<LocalDate> referredOn();

    /**
     * The first day with a key worker.
     *
     * @return the day; empty where none is recorded
     */
    public abstract Optional<LocalDate> keyWorkerFrom();

    /**
     * What the source names and the record does not show, as of a day. Only what is recorded up to that day is looked at.
     *
     * @param asOf the day on which it is looked at
     * @return the findings, in the order of the rules; none of them shows an age, a day or a reference
     */
    public ImmutableList<ArrangementFinding> findings(LocalDate asOf) {
        ImmutableList.Builder<ArrangementFinding> findings = ImmutableList.builder();
        if (enteredOn().filter(day -> !day.isAfter(asOf)).isEmpty()) {
            findings.add(found(KeyWorkerRule.REGISTER_ENTRY_NOT_RECORDED));
        }
        if (consent() == Consent.NOT_RECORDED) {
            findings.add(found(KeyWorkerRule.CONSENT_NOT_RECORDED));
        }
        if (referredOn().stream().allMatch(day -> day.isAfter(asOf))) {
            findings.add(found(KeyWorkerRule.REFERRAL_NOT_RECORDED));
        }
        if (age().isEmpty()) {
            findings.add(found(KeyWorkerRule.AGE_NOT_RECORDED));
        }
        if (age().filter(years -> years > OLDEST_NAMED).isPresent()) {
            findings.add(found(KeyWorkerRule.RECORDED_AGE_ABOVE_25));
        }
        return findings.build();
    }

    private static ArrangementFinding found(KeyWorkerRule rule) {
        return ArrangementFinding.finding(rule).build();
    }

    @Value.Check
    void agreesWithItself() {
        new Faults()
                .blank("the reference", Optional.of(reference()))
                .when(age().filter(years -> years < 0).isPresent(), "an age is 0 or more, found one below 0")
                .when(
                        leftOn().filter(left ->
                                        enteredOn().filter(left::isBefore).isPresent())
                                .isPresent(),
                        "expected the end of an entry on or after its start, found it before")
                .refuse("a referral to a key worker");
    }

    /**
     * No more than that it is a referral, because the rest is sensitive.
     *
     * @return {@code referral to a key worker}
     */
    @Override
    public final String toString() {
        return "referral to a key worker";
    }
}
