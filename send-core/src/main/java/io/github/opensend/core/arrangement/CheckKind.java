package io.github.opensend.core.arrangement;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;

/**
 * What is checked about a provider. Lincolnshire says that checks of unregulated providers are made and names no list: this
 * one is our design choice, but for what {@link #certainty()} says is inferred from a source.
 *
 * @since 0.1.0
 */
public enum CheckKind implements ArrangementWord {
    /** Criminal record (DBS) checks and the rest of safer recruitment. */
    SAFER_RECRUITMENT("criminal record checks and safer recruitment", false, Certainty.DESIGN_CHOICE),
    /** A policy on safeguarding, and who leads on it. */
    SAFEGUARDING_POLICY("safeguarding policy", false, Certainty.DESIGN_CHOICE),
    /** The premises, and health and safety. */
    PREMISES("premises and health and safety", false, Certainty.DESIGN_CHOICE),
    /** Insurance. */
    INSURANCE("insurance", false, Certainty.DESIGN_CHOICE),
    /** What staff are trained in and qualified for. */
    QUALIFICATIONS("qualifications", false, Certainty.DESIGN_CHOICE),
    /** A visit to the place. */
    SITE_VISIT("site visit", false, Certainty.DESIGN_CHOICE),
    /** A contract with the provider. */
    CONTRACT("contract", true, Certainty.DESIGN_CHOICE),
    /** How absence is reported; following it up stays with whoever commissions. */
    ATTENDANCE_REPORTING("attendance reporting", true, Certainty.INFERRED),
    /** An assessment of risk; Lincolnshire's panel oversees how the risk is managed. */
    RISK_ASSESSMENT("risk assessment", true, Certainty.INFERRED);

    private final String words;
    private final boolean everyProvider;
    private final Certainty certainty;

    CheckKind(String words, boolean everyProvider, Certainty certainty) {
        this.words = words;
        this.everyProvider = everyProvider;
        this.certainty = certainty;
    }

    @Override
    public String words() {
        return words;
    }

    /**
     * Whether it is looked for in every provider. The others are looked for where no registration as a school is recorded,
     * because inspectors look at registered schools; that is our design choice.
     *
     * @return false for what is left out of registered schools
     */
    public boolean everyProvider() {
        return everyProvider;
    }

    /**
     * Where it comes from.
     *
     * @return the source that speaks of it, or our own conventions
     */
    public Citation citation() {
        return Citation.of(
                switch (this) {
                    case ATTENDANCE_REPORTING ->
                        Instruments.LINCOLNSHIRE_ALTERNATIVE_PROVISION_GUIDANCE.paragraph("12");
                    case RISK_ASSESSMENT -> Instruments.LINCOLNSHIRE_INCLUSION_STRATEGY_2025.whole();
                    default -> Instruments.OPENSEND_CONVENTIONS.whole();
                });
    }

    /**
     * The force of that source.
     *
     * @return local practice where a source speaks of it; else our own convention
     */
    public Standing standing() {
        return certainty == Certainty.DESIGN_CHOICE ? Standing.CONVENTION : Standing.LOCAL_PRACTICE;
    }

    /**
     * How sure we are that it is among the checks.
     *
     * @return inferred where a source speaks of the matter; else a design choice
     */
    public Certainty certainty() {
        return certainty;
    }
}
