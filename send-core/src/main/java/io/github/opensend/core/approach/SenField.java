package io.github.opensend.core.approach;

/**
 * A field of the records of special educational needs that schools keep, under our name. {@link FieldAliases} has the names that it
 * has elsewhere.
 *
 * @since 0.1.0
 */
public enum SenField implements ApproachWord {
    /** The child or young person. */
    PUPIL,
    /** The unique pupil number. */
    PUPIL_NUMBER,
    /** The school. */
    SCHOOL,
    /** The number of the authority and of the school. */
    SCHOOL_NUMBER,
    /** The unique reference number of the school. */
    SCHOOL_REFERENCE,
    /** The national curriculum year. */
    YEAR_GROUP,
    /** The number that the system gave the record. */
    RECORD_ID,
    /** The needs, each with its type and rank. */
    NEEDS,
    /** The code of a type of need. */
    NEED_TYPE,
    /** The words for a type of need. */
    NEED_TYPE_LABEL,
    /** The rank of a need. */
    NEED_RANK,
    /** The day on which a need begins. */
    NEED_START,
    /** The day on which a need ends. */
    NEED_END,
    /** A remark on a need. */
    NEED_NOTE,
    /** The school's own code for a type of need. */
    NEED_TYPE_LOCAL_CODE,
    /** The type of the first need. */
    FIRST_NEED_TYPE,
    /** The type of the second need. */
    SECOND_NEED_TYPE,
    /** The broad area of a need. */
    AREA_OF_NEED,
    /** The words for the broad area. */
    AREA_OF_NEED_LABEL,
    /** The code of the provision: none, SEN support, EHC plan. */
    PROVISION,
    /** The words for the provision. */
    PROVISION_LABEL,
    /** A remark on the provision. */
    PROVISION_NOTE,
    /** The day on which the provision begins. */
    PROVISION_START,
    /** The day on which the provision ends. */
    PROVISION_END,
    /** The provision through time. */
    PROVISION_HISTORY,
    /** Whether the provision counts as special educational needs. */
    PROVISION_COUNTS_AS_SEN,
    /** The provision on entering alternative provision. */
    PROVISION_ENTERING_ALTERNATIVE_PROVISION,
    /** The provision on leaving alternative provision. */
    PROVISION_LEAVING_ALTERNATIVE_PROVISION,
    /** Whether the child is in a SEN unit. */
    SEN_UNIT_MEMBER,
    /** Whether the child is in resourced provision. */
    RESOURCED_PROVISION_MEMBER,
    /** Whether top-up funding is paid. */
    TOP_UP_FUNDING,
    /** The day of the next review. */
    NEXT_REVIEW,
    /** An intervention, with its sessions, reviews and costs. */
    INTERVENTION,
    /** Whether a need is agreed with the learner, in further education. */
    AGREED_WITH_LEARNER,
    /** The category of the individualised learner record. */
    ILR_LLDD_CATEGORY,
    /** The value that is returned in the individualised learner record. */
    ILR_VALUE,
    /** The day on which an EHC needs assessment was requested. */
    REQUEST_DATE,
    /** The day on which the parent was consulted. */
    PARENT_CONSULTED_DATE,
    /** The authority's officer for the case. */
    CASE_OFFICER,
    /** What was decided about the plan. */
    ASSESSMENT_DECISION,
    /** Whether there is an appeal. */
    APPEAL,
    /** A remark on the appeal. */
    APPEAL_NOTE,
    /** The day on which the plan was made final. */
    PLAN_FINAL_DATE,
    /** The day on which the plan ceased. */
    PLAN_CEASED_DATE,
    /** A remark on the plan. */
    PLAN_NOTE,
    /** A review, meeting or other event. */
    EVENT,
    /** What kind of event it is. */
    EVENT_KIND,
    /** The name of the event. */
    EVENT_NAME,
    /** A remark on the event. */
    EVENT_NOTE,
    /** When the event begins. */
    EVENT_START,
    /** When the event ends. */
    EVENT_END,
    /** Where the event is. */
    EVENT_PLACE,
    /** What came of the event. */
    EVENT_OUTCOME,
    /** A remark on what came of the event. */
    EVENT_OUTCOME_NOTE,
    /** A note on the child. */
    NOTE,
    /** The summary of a note. */
    NOTE_SUMMARY,
    /** The day of a note. */
    NOTE_DATE;
}
