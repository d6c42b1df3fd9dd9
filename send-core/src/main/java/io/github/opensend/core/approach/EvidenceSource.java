package io.github.opensend.core.approach;

/**
 * What an assessment draws on (SEND Code of Practice 2015, para 6.45).
 *
 * @since 0.1.0
 */
public enum EvidenceSource implements ApproachWord {
    /** What the teacher sees and knows. */
    TEACHER_ASSESSMENT,
    /** Progress, attainment and behaviour so far. */
    PROGRESS_AND_ATTAINMENT,
    /** Development in comparison with peers and with national figures. */
    COMPARISON,
    /** What the parents see and say. */
    PARENTS,
    /** What the child or young person says. */
    CHILD,
    /** What a specialist or another service says. */
    OUTSIDE_ADVICE,
    /** The school that the child or student came from. */
    EARLIER_SETTING,
    /** A test or a screening. */
    TEST,
    /** Anything else. */
    OTHER;
}
