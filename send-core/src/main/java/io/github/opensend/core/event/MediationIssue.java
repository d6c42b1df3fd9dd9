package io.github.opensend.core.event;

/**
 * What a mediation is about, or what was agreed in it.
 *
 * @since 0.1.0
 */
public enum MediationIssue implements EventKind {
    /** Secure an assessment. */
    ASSESS,
    /** Secure a re-assessment. */
    REASSESS,
    /** Make and maintain a plan. */
    MAKE_PLAN,
    /** Reconsider whether a plan is needed. */
    REFER_BACK,
    /** Amend the special educational provision. */
    AMEND_PROVISION,
    /** Change the institution or the type that is named. */
    CHANGE_PLACEMENT,
    /** Amend the provision and change the placement. */
    AMEND_PROVISION_AND_PLACEMENT,
    /** Continue to maintain the plan. */
    CONTINUE,
    /** Continue to maintain the plan, amended. */
    CONTINUE_AND_AMEND,
    /** The decision stands. */
    DISMISSED,
    /** Health provision alone. */
    HEALTH_ONLY,
    /** Anything else. */
    OTHER,
    /** Health provision and something else. */
    HEALTH_AND_OTHER;
}
