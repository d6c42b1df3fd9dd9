package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;

/**
 * What is looked for in the record of a referral to the children and young people's key worker service. It is what
 * Lincolnshire says of its service, and decides about nobody.
 *
 * @since 0.1.0
 */
public enum KeyWorkerRule implements ArrangementRule {
    /** No day of entry in a dynamic support register is recorded; key workers are reached through it. */
    REGISTER_ENTRY_NOT_RECORDED("no entry in the dynamic support register is recorded", Certainty.VERIFIED),
    /** Nobody wrote down whether the family, or the young person, agreed to the register. */
    CONSENT_NOT_RECORDED("nothing is recorded about consent to the register", Certainty.VERIFIED),
    /** No referral is recorded up to the day asked about. */
    REFERRAL_NOT_RECORDED("no day of referral is recorded", Certainty.INFERRED),
    /** No age is recorded; the service is there from 0 to 25. */
    AGE_NOT_RECORDED("no age is recorded, and the service is for 0 to 25", Certainty.VERIFIED),
    /** The recorded age is above 25, the last that the service names. Whether the record is right is for people to see. */
    RECORDED_AGE_ABOVE_25("the recorded age is above 25, and the service is for 0 to 25", Certainty.VERIFIED);

    private final String words;
    private final Certainty certainty;

    KeyWorkerRule(String words, Certainty certainty) {
        this.words = words;
        this.certainty = certainty;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Citation citation() {
        return Citation.of(
                this == CONSENT_NOT_RECORDED
                        ? Instruments.LINCOLNSHIRE_DYNAMIC_SUPPORT_REGISTER.paragraph("3")
                        : Instruments.LINCOLNSHIRE_INCLUSION_PLAN.whole());
    }

    @Override
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    @Override
    public Certainty certainty() {
        return certainty;
    }
}
