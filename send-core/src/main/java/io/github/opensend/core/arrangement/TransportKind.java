package io.github.opensend.core.arrangement;

/**
 * How a child or young person gets to the place of education, where a council was asked. Buckinghamshire's plan names the
 * first three (section 2.5, aim 6, and outcome 5.14).
 *
 * @since 0.1.0
 */
public enum TransportKind implements ArrangementWord {
    /** The council arranges the journey. */
    ARRANGED,
    /** The family is given a budget to arrange it. */
    PERSONAL_TRANSPORT_BUDGET,
    /** The child or young person learns to travel alone. */
    INDEPENDENT_TRAVEL_TRAINING,
    /** It is recorded that nothing is arranged. */
    NONE;
}
