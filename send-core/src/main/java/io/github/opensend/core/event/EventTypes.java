package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/**
 * Everything that can happen in a case, in the order in which it usually happens.
 *
 * <p>The names are part of the contract with callers: none is ever changed, new ones may come. An event that is named for
 * a decision is dated by the day on which the family was told of it in writing.
 *
 * @since 0.1.0
 */
public final class EventTypes {
    /** Health body forms the opinion that a young child has or probably has special educational needs: {@code need.identified}. */
    public static final EventType<NoKind> NEED_IDENTIFIED = EventType.plain(
            "need.identified",
            "health body forms the opinion that a young child has or probably has special educational needs");

    /** Request for an EHC needs assessment received: {@code assessment.requested}. */
    public static final EventType<RequestSource> ASSESSMENT_REQUESTED = EventType.inKinds(
                    "assessment.requested",
                    "request for an EHC needs assessment received",
                    "source",
                    RequestSource.class)
            .taking(NamedDay.LOGGED);

    /** Child or young person brought to the authority's attention: {@code assessment.attention-drawn}. */
    public static final EventType<NoKind> ASSESSMENT_ATTENTION_DRAWN =
            EventType.plain("assessment.attention-drawn", "child or young person brought to the authority's attention");

    /** Family consulted before deciding: {@code assessment.family-consulted}. */
    public static final EventType<NoKind> ASSESSMENT_FAMILY_CONSULTED =
            EventType.plain("assessment.family-consulted", "family consulted before deciding");

    /** Family told of its right to express views, and others notified, that an assessment is considered: {@code assessment.parties-notified}. */
    public static final EventType<NoKind> ASSESSMENT_PARTIES_NOTIFIED = EventType.plain(
            "assessment.parties-notified",
            "family told of its right to express views, and others notified, that an assessment is considered");

    /** Family told that an assessment will be made: {@code assessment.agreed}. */
    public static final EventType<AfterRefusal> ASSESSMENT_AGREED = EventType.inKinds(
                    "assessment.agreed",
                    "family told that an assessment will be made",
                    "afterRefusal",
                    AfterRefusal.class)
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Family told that no assessment will be made: {@code assessment.refused}. */
    public static final EventType<NoKind> ASSESSMENT_REFUSED = EventType.plain(
                    "assessment.refused", "family told that no assessment will be made")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Everyone who was notified told of the decision: {@code assessment.decision-shared}. */
    public static final EventType<NoKind> ASSESSMENT_DECISION_SHARED =
            EventType.plain("assessment.decision-shared", "everyone who was notified told of the decision");

    /** Advice asked for: {@code advice.requested}. */
    public static final EventType<AdviceGiver> ADVICE_REQUESTED = EventType.inKinds(
                    "advice.requested", "advice asked for", "giver", AdviceGiver.class)
            .telling(Detail.BODY, Detail.MISSED_APPOINTMENT);

    /** Body gives the authority written reasons for not complying: {@code advice.declined}. */
    public static final EventType<AdviceGiver> ADVICE_DECLINED = EventType.inKinds(
                    "advice.declined",
                    "body gives the authority written reasons for not complying",
                    "giver",
                    AdviceGiver.class)
            .telling(Detail.BODY);

    /** Advice received: {@code advice.received}. */
    public static final EventType<AdviceGiver> ADVICE_RECEIVED = EventType.inKinds(
                    "advice.received", "advice received", "giver", AdviceGiver.class)
            .telling(Detail.BODY, Detail.MISSED_APPOINTMENT);

    /** Draft plan served: {@code plan.draft-served}. */
    public static final EventType<NoKind> PLAN_DRAFT_SERVED =
            EventType.plain("plan.draft-served", "draft plan served").telling(Detail.ELECTRONIC_CONSENT);

    /** Family made representations on the draft: {@code plan.representations-made}. */
    public static final EventType<NoKind> PLAN_REPRESENTATIONS_MADE =
            EventType.plain("plan.representations-made", "family made representations on the draft");

    /** Family required a meeting about the draft: {@code plan.meeting-required}. */
    public static final EventType<NoKind> PLAN_MEETING_REQUIRED =
            EventType.plain("plan.meeting-required", "family required a meeting about the draft");

    /** Meeting about the draft held: {@code plan.meeting-held}. */
    public static final EventType<NoKind> PLAN_MEETING_HELD =
            EventType.plain("plan.meeting-held", "meeting about the draft held");

    /** School or other institution consulted: {@code school.consulted}. */
    public static final EventType<NoKind> SCHOOL_CONSULTED = EventType.plain(
                    "school.consulted", "school or other institution consulted")
            .telling(Detail.SCHOOL);

    /** School or other institution responded: {@code school.responded}. */
    public static final EventType<NoKind> SCHOOL_RESPONDED = EventType.plain(
                    "school.responded", "school or other institution responded")
            .telling(Detail.SCHOOL);

    /** Changes to the draft agreed with the family: {@code plan.changes-agreed}. */
    public static final EventType<NoKind> PLAN_CHANGES_AGREED =
            EventType.plain("plan.changes-agreed", "changes to the draft agreed with the family");

    /** Family told that no plan will be made: {@code plan.refused}. */
    public static final EventType<NoKind> PLAN_REFUSED = EventType.plain(
                    "plan.refused", "family told that no plan will be made")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Commissioning body and head told that no plan will be made: {@code plan.refusal-shared}. */
    public static final EventType<NoKind> PLAN_REFUSAL_SHARED =
            EventType.plain("plan.refusal-shared", "commissioning body and head told that no plan will be made");

    /** Finalised plan sent: {@code plan.finalised}. */
    public static final EventType<NoKind> PLAN_FINALISED = EventType.plain("plan.finalised", "finalised plan sent")
            .taking(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER);

    /** Provision in the plan secured: {@code provision.secured}. */
    public static final EventType<NoKind> PROVISION_SECURED =
            EventType.plain("provision.secured", "provision in the plan secured");

    /** Child or young person admitted to the named institution: {@code child.admitted}. */
    public static final EventType<NoKind> CHILD_ADMITTED =
            EventType.plain("child.admitted", "child or young person admitted to the named institution");

    /** Young person asked for the plan to be disclosed: {@code plan.disclosure-requested}. */
    public static final EventType<NoKind> PLAN_DISCLOSURE_REQUESTED = EventType.plain(
                    "plan.disclosure-requested", "young person asked for the plan to be disclosed")
            .taking(NamedDay.LOGGED);

    /** Plan disclosed: {@code plan.disclosed}. */
    public static final EventType<NoKind> PLAN_DISCLOSED = EventType.plain("plan.disclosed", "plan disclosed");

    /** Dates of a school term fixed: {@code term.fixed}. */
    public static final EventType<NoKind> TERM_FIXED =
            EventType.plain("term.fixed", "dates of a school term fixed").needing(NamedDay.FOR);

    /** Head told that a review is due in the term: {@code review.listed}. */
    public static final EventType<NoKind> REVIEW_LISTED =
            EventType.plain("review.listed", "head told that a review is due in the term");

    /** Plan noted to be that of a child under five: {@code under-five.noted}. */
    public static final EventType<NoKind> UNDER_FIVE_NOTED =
            EventType.plain("under-five.noted", "plan noted to be that of a child under five");

    /** Extra review of the plan of a child under five considered: {@code under-five.review-considered}. */
    public static final EventType<NoKind> UNDER_FIVE_REVIEW_CONSIDERED = EventType.plain(
            "under-five.review-considered", "extra review of the plan of a child under five considered");

    /** Child turned five: {@code child.turned-five}. */
    public static final EventType<NoKind> CHILD_TURNED_FIVE = EventType.plain("child.turned-five", "child turned five");

    /** Child or young person reached Year 9: {@code year-nine.reached}. */
    public static final EventType<NoKind> YEAR_NINE_REACHED =
            EventType.plain("year-nine.reached", "child or young person reached Year 9");

    /** Date of a review meeting fixed: {@code review.meeting-fixed}. */
    public static final EventType<Attending> REVIEW_MEETING_FIXED = EventType.inKinds(
                    "review.meeting-fixed", "date of a review meeting fixed", "attending", Attending.class)
            .needing(NamedDay.FOR);

    /** Advice and information circulated before a review meeting: {@code review.papers-circulated}. */
    public static final EventType<NoKind> REVIEW_PAPERS_CIRCULATED =
            EventType.plain("review.papers-circulated", "advice and information circulated before a review meeting");

    /** Review meeting held: {@code review.meeting-held}. */
    public static final EventType<Attending> REVIEW_MEETING_HELD =
            EventType.inKinds("review.meeting-held", "review meeting held", "attending", Attending.class);

    /** Report of a review meeting sent: {@code review.report-sent}. */
    public static final EventType<NoKind> REVIEW_REPORT_SENT =
            EventType.plain("review.report-sent", "report of a review meeting sent");

    /** Family told of the decision after a review: {@code review.decision-notified}. */
    public static final EventType<ReviewOutcome> REVIEW_DECISION_NOTIFIED = EventType.inKinds(
                    "review.decision-notified",
                    "family told of the decision after a review",
                    "outcome",
                    ReviewOutcome.class)
            .kindMustBeTold()
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Amendment notice served: {@code amendment.notice-served}. */
    public static final EventType<NoKind> AMENDMENT_NOTICE_SERVED = EventType.plain(
                    "amendment.notice-served", "amendment notice served")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Family made representations on the proposed amendments: {@code amendment.representations-made}. */
    public static final EventType<NoKind> AMENDMENT_REPRESENTATIONS_MADE =
            EventType.plain("amendment.representations-made", "family made representations on the proposed amendments");

    /** Amended plan sent: {@code plan.amended}. */
    public static final EventType<NoKind> PLAN_AMENDED = EventType.plain("plan.amended", "amended plan sent")
            .taking(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER);

    /** Family told that the plan will not be amended after all: {@code amendment.dropped}. */
    public static final EventType<NoKind> AMENDMENT_DROPPED = EventType.plain(
                    "amendment.dropped", "family told that the plan will not be amended after all")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Review completed: {@code review.completed}. */
    public static final EventType<NoKind> REVIEW_COMPLETED = EventType.plain("review.completed", "review completed");

    /** Child or young person stopped receiving education or training: {@code education.stopped}. */
    public static final EventType<AgeOfLeaver> EDUCATION_STOPPED = EventType.inKinds(
                    "education.stopped",
                    "child or young person stopped receiving education or training",
                    "age",
                    AgeOfLeaver.class)
            .kindMustBeTold();

    /** Request for a re-assessment received: {@code reassessment.requested}. */
    public static final EventType<NoKind> REASSESSMENT_REQUESTED = EventType.plain(
                    "reassessment.requested", "request for a re-assessment received")
            .taking(NamedDay.LOGGED);

    /** Request of the commissioning body for a re-assessment received: {@code reassessment.requested-by-commissioner}. */
    public static final EventType<NoKind> REASSESSMENT_REQUESTED_BY_COMMISSIONER = EventType.plain(
                    "reassessment.requested-by-commissioner",
                    "request of the commissioning body for a re-assessment received")
            .taking(NamedDay.LOGGED);

    /** Family told that a re-assessment will be made: {@code reassessment.agreed}. */
    public static final EventType<NoKind> REASSESSMENT_AGREED = EventType.plain(
                    "reassessment.agreed", "family told that a re-assessment will be made")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Family told that no re-assessment will be made: {@code reassessment.refused}. */
    public static final EventType<NoKind> REASSESSMENT_REFUSED = EventType.plain(
                    "reassessment.refused", "family told that no re-assessment will be made")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Plan finalised after a re-assessment sent: {@code plan.replaced}. */
    public static final EventType<NoKind> PLAN_REPLACED = EventType.plain(
                    "plan.replaced", "plan finalised after a re-assessment sent")
            .taking(NamedDay.TO_INSTITUTION, NamedDay.TO_COMMISSIONER);

    /** Family told that the plan stays as it is after a re-assessment: {@code reassessment.concluded}. */
    public static final EventType<NoKind> REASSESSMENT_CONCLUDED = EventType.plain(
                    "reassessment.concluded", "family told that the plan stays as it is after a re-assessment")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Transfer between phases of education due: {@code phase-transfer.due}. */
    public static final EventType<PhaseMove> PHASE_TRANSFER_DUE = EventType.inKinds(
                    "phase-transfer.due", "transfer between phases of education due", "move", PhaseMove.class)
            .kindMustBeTold()
            .needing(NamedDay.FOR);

    /** A move to another area became known: {@code transfer.learned}. */
    public static final EventType<LearnedBy> TRANSFER_LEARNED = EventType.inKinds(
                    "transfer.learned", "a move to another area became known", "by", LearnedBy.class)
            .taking(NamedDay.FOR);

    /** Moved to another area: {@code transfer.moved}. */
    public static final EventType<NoKind> TRANSFER_MOVED = EventType.plain("transfer.moved", "moved to another area");

    /** Plan transferred to the new authority: {@code plan.transferred}. */
    public static final EventType<NoKind> PLAN_TRANSFERRED =
            EventType.plain("plan.transferred", "plan transferred to the new authority");

    /** Family told of the transfer by the new authority: {@code transfer.notified}. */
    public static final EventType<NoKind> TRANSFER_NOTIFIED =
            EventType.plain("transfer.notified", "family told of the transfer by the new authority");

    /** Place at another institution arranged until the plan can be amended: {@code interim-place.arranged}. */
    public static final EventType<NoKind> INTERIM_PLACE_ARRANGED = EventType.plain(
            "interim-place.arranged", "place at another institution arranged until the plan can be amended");

    /** A change of commissioning body became known, the authority staying the same: {@code commissioner.change-learned}. */
    public static final EventType<ChangeLearnedBy> COMMISSIONER_CHANGE_LEARNED = EventType.inKinds(
            "commissioner.change-learned",
            "a change of commissioning body became known, the authority staying the same",
            "by",
            ChangeLearnedBy.class);

    /** New commissioning body notified by the one before it: {@code commissioner.notified}. */
    public static final EventType<NoKind> COMMISSIONER_NOTIFIED =
            EventType.plain("commissioner.notified", "new commissioning body notified by the one before it");

    /** Commissioning body asked the authority to assess or to review the plan: {@code commissioner.review-requested}. */
    public static final EventType<NoKind> COMMISSIONER_REVIEW_REQUESTED = EventType.plain(
            "commissioner.review-requested", "commissioning body asked the authority to assess or to review the plan");

    /** Ceasing of the plan considered: {@code cease.considered}. */
    public static final EventType<NoKind> CEASE_CONSIDERED =
            EventType.plain("cease.considered", "ceasing of the plan considered");

    /** Family and institution consulted on ceasing the plan: {@code cease.consulted}. */
    public static final EventType<NoKind> CEASE_CONSULTED =
            EventType.plain("cease.consulted", "family and institution consulted on ceasing the plan");

    /** Family told that the plan will cease: {@code cease.notified}. */
    public static final EventType<NoKind> CEASE_NOTIFIED =
            EventType.plain("cease.notified", "family told that the plan will cease");

    /** Plan ceased: {@code plan.ceased}. */
    public static final EventType<NoKind> PLAN_CEASED = EventType.plain("plan.ceased", "plan ceased");

    /** Young person with a plan turned 25: {@code young-person.turned-25}. */
    public static final EventType<CourseAt25> YOUNG_PERSON_TURNED_25 = EventType.inKinds(
                    "young-person.turned-25", "young person with a plan turned 25", "course", CourseAt25.class)
            .kindMustBeTold()
            .needing(NamedDay.FOR);

    /** Written notice of a decision sent: {@code decision.sent}. */
    public static final EventType<AppealableDecision> DECISION_SENT = EventType.inKinds(
                    "decision.sent", "written notice of a decision sent", "decision", AppealableDecision.class)
            .kindMustBeTold()
            .taking(NamedDay.LETTER_DATED)
            .telling(Detail.PLACEMENT_ONLY);

    /** Mediation adviser contacted: {@code mediation.adviser-contacted}. */
    public static final EventType<NoKind> MEDIATION_ADVISER_CONTACTED =
            EventType.plain("mediation.adviser-contacted", "mediation adviser contacted");

    /** Family does not wish to mediate: {@code mediation.declined}. */
    public static final EventType<NoKind> MEDIATION_DECLINED =
            EventType.plain("mediation.declined", "family does not wish to mediate");

    /** Family wishes to mediate: {@code mediation.wanted}. */
    public static final EventType<MediationIssue> MEDIATION_WANTED = EventType.inKinds(
                    "mediation.wanted", "family wishes to mediate", "issue", MediationIssue.class)
            .taking(NamedDay.AGREED_BY);

    /** Commissioning body told of the issues of a mediation: {@code mediation.commissioner-told}. */
    public static final EventType<NoKind> MEDIATION_COMMISSIONER_TOLD =
            EventType.plain("mediation.commissioner-told", "commissioning body told of the issues of a mediation");

    /** Date of a mediation fixed: {@code mediation.fixed}. */
    public static final EventType<NoKind> MEDIATION_FIXED =
            EventType.plain("mediation.fixed", "date of a mediation fixed").needing(NamedDay.FOR);

    /** Family told of the date and place of a mediation: {@code mediation.date-told}. */
    public static final EventType<NoKind> MEDIATION_DATE_TOLD = EventType.plain(
                    "mediation.date-told", "family told of the date and place of a mediation")
            .telling(Detail.ELECTRONIC_CONSENT);

    /** Family consented to shorter notice of a mediation: {@code mediation.shorter-notice-agreed}. */
    public static final EventType<NoKind> MEDIATION_SHORTER_NOTICE_AGREED =
            EventType.plain("mediation.shorter-notice-agreed", "family consented to shorter notice of a mediation");

    /** Mediation adviser told that mediation cannot be arranged in time: {@code mediation.not-arranged}. */
    public static final EventType<NoKind> MEDIATION_NOT_ARRANGED = EventType.plain(
            "mediation.not-arranged", "mediation adviser told that mediation cannot be arranged in time");

    /** Mediation held: {@code mediation.held}. */
    public static final EventType<NoKind> MEDIATION_HELD = EventType.plain("mediation.held", "mediation held");

    /** Mediation agreement reached: {@code mediation.agreed}. */
    public static final EventType<MediationIssue> MEDIATION_AGREED = EventType.inKinds(
                    "mediation.agreed", "mediation agreement reached", "issue", MediationIssue.class)
            .taking(NamedDay.AGREED_BY);

    /** Authority told of a mediation agreement to which it was no party: {@code agreement.shared}. */
    public static final EventType<NoKind> AGREEMENT_SHARED =
            EventType.plain("agreement.shared", "authority told of a mediation agreement to which it was no party");

    /** Mediation agreement complied with: {@code agreement.complied}. */
    public static final EventType<NoKind> AGREEMENT_COMPLIED =
            EventType.plain("agreement.complied", "mediation agreement complied with");

    /** Mediation certificate issued: {@code mediation.certificate-issued}. */
    public static final EventType<NoKind> MEDIATION_CERTIFICATE_ISSUED =
            EventType.plain("mediation.certificate-issued", "mediation certificate issued");

    /** Leave to appeal without a mediation certificate asked for: {@code appeal.leave-sought}. */
    public static final EventType<NoKind> APPEAL_LEAVE_SOUGHT =
            EventType.plain("appeal.leave-sought", "leave to appeal without a mediation certificate asked for");

    /** Appeal received by the Tribunal: {@code appeal.lodged}. */
    public static final EventType<AppealableDecision> APPEAL_LODGED = EventType.inKinds(
                    "appeal.lodged", "appeal received by the Tribunal", "decision", AppealableDecision.class)
            .kindMustBeTold()
            .taking(NamedDay.LETTER_DATED)
            .telling(Detail.PLACEMENT_ONLY);

    /** Appeal registered by the Tribunal: {@code appeal.registered}. */
    public static final EventType<NoKind> APPEAL_REGISTERED =
            EventType.plain("appeal.registered", "appeal registered by the Tribunal");

    /** Appeal received by the authority: {@code appeal.received-by-authority}. */
    public static final EventType<NoKind> APPEAL_RECEIVED_BY_AUTHORITY = EventType.plain(
                    "appeal.received-by-authority", "appeal received by the authority")
            .taking(NamedDay.DIRECTED_BY);

    /** Response to the appeal sent: {@code appeal.response-sent}. */
    public static final EventType<NoKind> APPEAL_RESPONSE_SENT =
            EventType.plain("appeal.response-sent", "response to the appeal sent");

    /** Authority told the Tribunal that it will not oppose the appeal: {@code appeal.unopposed}. */
    public static final EventType<AppealableDecision> APPEAL_UNOPPOSED = EventType.inKinds(
                    "appeal.unopposed",
                    "authority told the Tribunal that it will not oppose the appeal",
                    "decision",
                    AppealableDecision.class)
            .kindMustBeTold()
            .telling(Detail.PLACEMENT_ONLY);

    /** Authority conceded the appeal: {@code appeal.conceded}. */
    public static final EventType<NoKind> APPEAL_CONCEDED =
            EventType.plain("appeal.conceded", "authority conceded the appeal");

    /** Appeal withdrawn: {@code appeal.withdrawn}. */
    public static final EventType<NoKind> APPEAL_WITHDRAWN = EventType.plain("appeal.withdrawn", "appeal withdrawn");

    /** Date of a hearing fixed: {@code hearing.fixed}. */
    public static final EventType<NoKind> HEARING_FIXED = EventType.plain("hearing.fixed", "date of a hearing fixed")
            .needing(NamedDay.FOR)
            .taking(NamedDay.DIRECTED_BY);

    /** Bundle for a hearing sent: {@code bundle.sent}. */
    public static final EventType<NoKind> BUNDLE_SENT = EventType.plain("bundle.sent", "bundle for a hearing sent");

    /** Hearing held: {@code hearing.held}. */
    public static final EventType<NoKind> HEARING_HELD = EventType.plain("hearing.held", "hearing held");

    /** Tribunal made an order: {@code tribunal.ordered}. */
    public static final EventType<TribunalOrder> TRIBUNAL_ORDERED = EventType.inKinds(
                    "tribunal.ordered", "Tribunal made an order", "order", TribunalOrder.class)
            .kindMustBeTold()
            .taking(NamedDay.DIRECTED_BY);

    /** Order complied with: {@code order.complied}. */
    public static final EventType<NoKind> ORDER_COMPLIED = EventType.plain("order.complied", "order complied with");

    /** Tribunal made a recommendation: {@code tribunal.recommended}. */
    public static final EventType<RecommendationArea> TRIBUNAL_RECOMMENDED = EventType.inKinds(
                    "tribunal.recommended", "Tribunal made a recommendation", "area", RecommendationArea.class)
            .taking(NamedDay.DIRECTED_BY);

    /** Recommendation sent to the commissioning body: {@code recommendation.shared}. */
    public static final EventType<NoKind> RECOMMENDATION_SHARED =
            EventType.plain("recommendation.shared", "recommendation sent to the commissioning body");

    /** Recommendation answered: {@code recommendation.answered}. */
    public static final EventType<RecommendationArea> RECOMMENDATION_ANSWERED =
            EventType.inKinds("recommendation.answered", "recommendation answered", "area", RecommendationArea.class);

    /** Copy of the answer to a recommendation sent to the Secretary of State: {@code recommendation.copied}. */
    public static final EventType<RecommendationArea> RECOMMENDATION_COPIED = EventType.inKinds(
            "recommendation.copied",
            "copy of the answer to a recommendation sent to the Secretary of State",
            "area",
            RecommendationArea.class);

    /** Permission to appeal, a review or setting aside applied for: {@code permission.requested}. */
    public static final EventType<NoKind> PERMISSION_REQUESTED =
            EventType.plain("permission.requested", "permission to appeal, a review or setting aside applied for");

    /** First-tier Tribunal decided on permission to appeal: {@code permission.decided}. */
    public static final EventType<NoKind> PERMISSION_DECIDED =
            EventType.plain("permission.decided", "First-tier Tribunal decided on permission to appeal");

    /** Application or notice of appeal received by the Upper Tribunal: {@code upper-tribunal.applied}. */
    public static final EventType<NoKind> UPPER_TRIBUNAL_APPLIED =
            EventType.plain("upper-tribunal.applied", "application or notice of appeal received by the Upper Tribunal");

    /** Conduct that is said to be disability discrimination ended: {@code discrimination.ended}. */
    public static final EventType<NoKind> DISCRIMINATION_ENDED =
            EventType.plain("discrimination.ended", "conduct that is said to be disability discrimination ended");

    /** Claim of disability discrimination received by the Tribunal: {@code discrimination.claimed}. */
    public static final EventType<NoKind> DISCRIMINATION_CLAIMED =
            EventType.plain("discrimination.claimed", "claim of disability discrimination received by the Tribunal");

    /** Matter of a complaint became known to the family: {@code complaint.matter-known}. */
    public static final EventType<NoKind> COMPLAINT_MATTER_KNOWN =
            EventType.plain("complaint.matter-known", "matter of a complaint became known to the family");

    /** Complaint made to the Local Government and Social Care Ombudsman: {@code ombudsman.complained}. */
    public static final EventType<NoKind> OMBUDSMAN_COMPLAINED =
            EventType.plain("ombudsman.complained", "complaint made to the Local Government and Social Care Ombudsman");

    /** Grounds for a judicial review first arose: {@code judicial-review.grounds-arose}. */
    public static final EventType<NoKind> JUDICIAL_REVIEW_GROUNDS_AROSE =
            EventType.plain("judicial-review.grounds-arose", "grounds for a judicial review first arose");

    /** Claim for judicial review filed: {@code judicial-review.claimed}. */
    public static final EventType<NoKind> JUDICIAL_REVIEW_CLAIMED =
            EventType.plain("judicial-review.claimed", "claim for judicial review filed");

    /** Notice to satisfy the authority that education is suitable served: {@code attendance-notice.served}. */
    public static final EventType<NoKind> ATTENDANCE_NOTICE_SERVED = EventType.plain(
            "attendance-notice.served", "notice to satisfy the authority that education is suitable served");

    /** Parent answered a notice on suitable education: {@code attendance-notice.answered}. */
    public static final EventType<NoKind> ATTENDANCE_NOTICE_ANSWERED =
            EventType.plain("attendance-notice.answered", "parent answered a notice on suitable education");

    /** Detained in relevant youth accommodation: {@code custody.entered}. */
    public static final EventType<NoKind> CUSTODY_ENTERED =
            EventType.plain("custody.entered", "detained in relevant youth accommodation");

    /** Home authority became aware of the detention: {@code custody.learned}. */
    public static final EventType<NoKind> CUSTODY_LEARNED =
            EventType.plain("custody.learned", "home authority became aware of the detention");

    /** Home authority first kept the plan of a detained person: {@code plan.kept}. */
    public static final EventType<NoKind> PLAN_KEPT =
            EventType.plain("plan.kept", "home authority first kept the plan of a detained person");

    /** Home authority told of a move to other youth accommodation: {@code custody.move-learned}. */
    public static final EventType<NoKind> CUSTODY_MOVE_LEARNED =
            EventType.plain("custody.move-learned", "home authority told of a move to other youth accommodation");

    /** Plan sent to the youth accommodation: {@code plan.sent-to-accommodation}. */
    public static final EventType<NoKind> PLAN_SENT_TO_ACCOMMODATION =
            EventType.plain("plan.sent-to-accommodation", "plan sent to the youth accommodation");

    /** Home authority told of a release to the area of another authority: {@code release.learned}. */
    public static final EventType<NoKind> RELEASE_LEARNED =
            EventType.plain("release.learned", "home authority told of a release to the area of another authority");

    /** Released from relevant youth accommodation: {@code custody.left}. */
    public static final EventType<NoKind> CUSTODY_LEFT =
            EventType.plain("custody.left", "released from relevant youth accommodation");

    /** Statement of special educational needs in force when plans began: {@code statement.in-force}. */
    public static final EventType<NoKind> STATEMENT_IN_FORCE =
            EventType.plain("statement.in-force", "statement of special educational needs in force when plans began");

    /** Family consented to have an earlier request taken as one for an EHC needs assessment: {@code statement.consent-given}. */
    public static final EventType<NoKind> STATEMENT_CONSENT_GIVEN = EventType.plain(
            "statement.consent-given",
            "family consented to have an earlier request taken as one for an EHC needs assessment");

    /** Notice of a transfer review given: {@code transfer-review.notified}. */
    public static final EventType<NoKind> TRANSFER_REVIEW_NOTIFIED =
            EventType.plain("transfer-review.notified", "notice of a transfer review given");

    /** Plan disclosed to the authority that is responsible after a release: {@code plan.disclosed-to-authority}. */
    public static final EventType<NoKind> PLAN_DISCLOSED_TO_AUTHORITY = EventType.plain(
            "plan.disclosed-to-authority", "plan disclosed to the authority that is responsible after a release");

    /** Plan disclosed to the commissioning body after a release: {@code plan.disclosed-to-commissioner}. */
    public static final EventType<NoKind> PLAN_DISCLOSED_TO_COMMISSIONER = EventType.plain(
            "plan.disclosed-to-commissioner", "plan disclosed to the commissioning body after a release");

    /** Family asked for a personal budget: {@code personal-budget.requested}. */
    public static final EventType<NoKind> PERSONAL_BUDGET_REQUESTED =
            EventType.plain("personal-budget.requested", "family asked for a personal budget");

    /** Family told that direct payments are refused: {@code direct-payments.refused}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_REFUSED =
            EventType.plain("direct-payments.refused", "family told that direct payments are refused");

    /** Direct payments first made: {@code direct-payments.started}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_STARTED =
            EventType.plain("direct-payments.started", "direct payments first made");

    /** Making and use of direct payments reviewed: {@code direct-payments.reviewed}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_REVIEWED =
            EventType.plain("direct-payments.reviewed", "making and use of direct payments reviewed");

    /** Authority decided to reduce direct payments: {@code direct-payments.reduction-decided}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_REDUCTION_DECIDED =
            EventType.plain("direct-payments.reduction-decided", "authority decided to reduce direct payments");

    /** Family given notice that direct payments will be reduced: {@code direct-payments.reduction-notified}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_REDUCTION_NOTIFIED = EventType.plain(
            "direct-payments.reduction-notified", "family given notice that direct payments will be reduced");

    /** Family withdrew or changed its nominee, or the young person refused consent: {@code direct-payments.consent-withdrawn}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_CONSENT_WITHDRAWN = EventType.plain(
            "direct-payments.consent-withdrawn",
            "family withdrew or changed its nominee, or the young person refused consent");

    /** Authority decided to stop direct payments: {@code direct-payments.stop-decided}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_STOP_DECIDED =
            EventType.plain("direct-payments.stop-decided", "authority decided to stop direct payments");

    /** Family given notice that direct payments will stop: {@code direct-payments.stop-notified}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_STOP_NOTIFIED =
            EventType.plain("direct-payments.stop-notified", "family given notice that direct payments will stop");

    /** Direct payments stopped: {@code direct-payments.stopped}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_STOPPED =
            EventType.plain("direct-payments.stopped", "direct payments stopped");

    /** Family given notice that direct payments must be repaid: {@code direct-payments.repayment-required}. */
    public static final EventType<NoKind> DIRECT_PAYMENTS_REPAYMENT_REQUIRED = EventType.plain(
            "direct-payments.repayment-required", "family given notice that direct payments must be repaid");

    /** Head teacher decided to suspend: {@code suspension.decided}. */
    public static final EventType<TermTotal> SUSPENSION_DECIDED = EventType.inKinds(
                    "suspension.decided", "head teacher decided to suspend", "termTotal", TermTotal.class)
            .kindMustBeTold()
            .taking(NamedDay.FIRST_DAY, NamedDay.EXAM, NamedDay.SIXTH_DAY)
            .telling(Detail.DAYS, Detail.LUNCHTIMES, Detail.PUPIL_REFERRAL_UNIT);

    /** Head teacher decided to exclude permanently: {@code exclusion.decided}. */
    public static final EventType<NoKind> EXCLUSION_DECIDED = EventType.plain(
                    "exclusion.decided", "head teacher decided to exclude permanently")
            .taking(NamedDay.FIRST_DAY, NamedDay.EXAM);

    /** Pupil found at risk of suspension or exclusion: {@code exclusion-risk.recorded}. */
    public static final EventType<NoKind> EXCLUSION_RISK_RECORDED =
            EventType.plain("exclusion-risk.recorded", "pupil found at risk of suspension or exclusion");

    /** Interim review of a personal education plan held: {@code pep-review.held}. */
    public static final EventType<NoKind> PEP_REVIEW_HELD =
            EventType.plain("pep-review.held", "interim review of a personal education plan held");

    /** Head teacher cancelled a suspension or exclusion: {@code exclusion.cancelled}. */
    public static final EventType<NoKind> EXCLUSION_CANCELLED =
            EventType.plain("exclusion.cancelled", "head teacher cancelled a suspension or exclusion");

    /** Everyone told of a cancelled exclusion and of its reasons: {@code cancellation.notified}. */
    public static final EventType<NoKind> CANCELLATION_NOTIFIED =
            EventType.plain("cancellation.notified", "everyone told of a cancelled exclusion and of its reasons");

    /** Parents offered a meeting about a cancelled exclusion: {@code cancellation.meeting-offered}. */
    public static final EventType<NoKind> CANCELLATION_MEETING_OFFERED =
            EventType.plain("cancellation.meeting-offered", "parents offered a meeting about a cancelled exclusion");

    /** Parents notified: {@code parents.notified}. */
    public static final EventType<NoKind> PARENTS_NOTIFIED = EventType.plain("parents.notified", "parents notified");

    /** Parents given notice of the first five days: {@code section-104-notice.given}. */
    public static final EventType<NoKind> SECTION_104_NOTICE_GIVEN =
            EventType.plain("section-104-notice.given", "parents given notice of the first five days");

    /** Parents given the details of education from the sixth day: {@code day-six-details.given}. */
    public static final EventType<NoKind> DAY_SIX_DETAILS_GIVEN =
            EventType.plain("day-six-details.given", "parents given the details of education from the sixth day");

    /** Authority notified: {@code authority.notified}. */
    public static final EventType<NoKind> AUTHORITY_NOTIFIED =
            EventType.plain("authority.notified", "authority notified");

    /** Social worker or virtual school head told of an exclusion: {@code social-worker.notified}. */
    public static final EventType<NoKind> SOCIAL_WORKER_NOTIFIED =
            EventType.plain("social-worker.notified", "social worker or virtual school head told of an exclusion");

    /** Governing board notified: {@code board.notified}. */
    public static final EventType<NoKind> BOARD_NOTIFIED =
            EventType.plain("board.notified", "governing board notified");

    /** Parents made representations to the governing board: {@code representations.made}. */
    public static final EventType<NoKind> REPRESENTATIONS_MADE =
            EventType.plain("representations.made", "parents made representations to the governing board");

    /** Meeting of the governing board fixed: {@code board.meeting-fixed}. */
    public static final EventType<NoKind> BOARD_MEETING_FIXED = EventType.plain(
                    "board.meeting-fixed", "meeting of the governing board fixed")
            .needing(NamedDay.FOR);

    /** Papers for the meeting of the governing board sent: {@code board.papers-circulated}. */
    public static final EventType<NoKind> BOARD_PAPERS_CIRCULATED =
            EventType.plain("board.papers-circulated", "papers for the meeting of the governing board sent");

    /** Governing board met: {@code board.met}. */
    public static final EventType<NoKind> BOARD_MET = EventType.plain("board.met", "governing board met");

    /** Governing board decided: {@code board.decided}. */
    public static final EventType<BoardOutcome> BOARD_DECIDED =
            EventType.inKinds("board.decided", "governing board decided", "outcome", BoardOutcome.class);

    /** Parents said in writing that they will not apply for a review: {@code review-panel.declined}. */
    public static final EventType<NoKind> REVIEW_PANEL_DECLINED =
            EventType.plain("review-panel.declined", "parents said in writing that they will not apply for a review");

    /** Parents applied for an independent review: {@code review-panel.applied}. */
    public static final EventType<NoKind> REVIEW_PANEL_APPLIED =
            EventType.plain("review-panel.applied", "parents applied for an independent review");

    /** Hearing of the review panel fixed: {@code review-panel.hearing-fixed}. */
    public static final EventType<NoKind> REVIEW_PANEL_HEARING_FIXED = EventType.plain(
                    "review-panel.hearing-fixed", "hearing of the review panel fixed")
            .needing(NamedDay.FOR);

    /** Papers for the review panel sent: {@code review-panel.papers-circulated}. */
    public static final EventType<NoKind> REVIEW_PANEL_PAPERS_CIRCULATED =
            EventType.plain("review-panel.papers-circulated", "papers for the review panel sent");

    /** Independent review panel met: {@code review-panel.met}. */
    public static final EventType<NoKind> REVIEW_PANEL_MET =
            EventType.plain("review-panel.met", "independent review panel met");

    /** Independent review panel decided: {@code review-panel.decided}. */
    public static final EventType<PanelOutcome> REVIEW_PANEL_DECIDED = EventType.inKinds(
            "review-panel.decided", "independent review panel decided", "outcome", PanelOutcome.class);

    /** Governing board reconsidered: {@code board.reconsidered}. */
    public static final EventType<NoKind> BOARD_RECONSIDERED =
            EventType.plain("board.reconsidered", "governing board reconsidered");

    /** Financial readjustment made: {@code readjustment.made}. */
    public static final EventType<NoKind> READJUSTMENT_MADE =
            EventType.plain("readjustment.made", "financial readjustment made");

    /** Claim of disability discrimination about an exclusion finally determined: {@code exclusion-claim.determined}. */
    public static final EventType<NoKind> EXCLUSION_CLAIM_DETERMINED = EventType.plain(
            "exclusion-claim.determined", "claim of disability discrimination about an exclusion finally determined");

    /** School set and marked work for an excluded pupil: {@code work.set}. */
    public static final EventType<NoKind> WORK_SET =
            EventType.plain("work.set", "school set and marked work for an excluded pupil");

    /** Education from the sixth day found not to be owed: {@code day-six.exempted}. */
    public static final EventType<DaySixExemption> DAY_SIX_EXEMPTED = EventType.inKinds(
            "day-six.exempted", "education from the sixth day found not to be owed", "because", DaySixExemption.class);

    /** Suitable full-time education arranged: {@code education.arranged}. */
    public static final EventType<NoKind> EDUCATION_ARRANGED = EventType.plain(
                    "education.arranged", "suitable full-time education arranged")
            .taking(NamedDay.EDUCATION_FROM);

    /** Name entered in the admission register: {@code register.entered}. */
    public static final EventType<NoKind> REGISTER_ENTERED =
            EventType.plain("register.entered", "name entered in the admission register");

    /** Authority told of a new name in the admission register: {@code register.entry-returned}. */
    public static final EventType<NoKind> REGISTER_ENTRY_RETURNED =
            EventType.plain("register.entry-returned", "authority told of a new name in the admission register");

    /** Name deleted from the admission register: {@code register.deleted}. */
    public static final EventType<NoKind> REGISTER_DELETED =
            EventType.plain("register.deleted", "name deleted from the admission register");

    /** Authority told of a name deleted from the admission register: {@code register.deletion-returned}. */
    public static final EventType<NoKind> REGISTER_DELETION_RETURNED = EventType.plain(
            "register.deletion-returned", "authority told of a name deleted from the admission register");

    /** Absence recorded with its reason not yet known: {@code attendance.coded-n}. */
    public static final EventType<NoKind> ATTENDANCE_CODED_N =
            EventType.plain("attendance.coded-n", "absence recorded with its reason not yet known");

    /** Reason for an absence put in the register: {@code attendance.code-amended}. */
    public static final EventType<NoKind> ATTENDANCE_CODE_AMENDED =
            EventType.plain("attendance.code-amended", "reason for an absence put in the register");

    /** Pupil directed off site: {@code offsite.directed}. */
    public static final EventType<DirectingSchool> OFFSITE_DIRECTED = EventType.inKinds(
                    "offsite.directed", "pupil directed off site", "by", DirectingSchool.class)
            .taking(NamedDay.FOR);

    /** Notice of an off-site direction given: {@code offsite.notified}. */
    public static final EventType<NoKind> OFFSITE_NOTIFIED =
            EventType.plain("offsite.notified", "notice of an off-site direction given");

    /** Review of an off-site direction requested: {@code offsite.review-requested}. */
    public static final EventType<NoKind> OFFSITE_REVIEW_REQUESTED =
            EventType.plain("offsite.review-requested", "review of an off-site direction requested");

    /** Review of an off-site direction fixed: {@code offsite.review-fixed}. */
    public static final EventType<NoKind> OFFSITE_REVIEW_FIXED = EventType.plain(
                    "offsite.review-fixed", "review of an off-site direction fixed")
            .needing(NamedDay.FOR);

    /** Parents invited to the review of an off-site direction: {@code offsite.review-invited}. */
    public static final EventType<NoKind> OFFSITE_REVIEW_INVITED =
            EventType.plain("offsite.review-invited", "parents invited to the review of an off-site direction");

    /** Review of an off-site direction held: {@code offsite.review-held}. */
    public static final EventType<NoKind> OFFSITE_REVIEW_HELD =
            EventType.plain("offsite.review-held", "review of an off-site direction held");

    /** Outcome of a review of an off-site direction sent: {@code offsite.outcome-sent}. */
    public static final EventType<NoKind> OFFSITE_OUTCOME_SENT =
            EventType.plain("offsite.outcome-sent", "outcome of a review of an off-site direction sent");

    /** Intervention placement sought: {@code intervention-placement.sought}. */
    public static final EventType<NoKind> INTERVENTION_PLACEMENT_SOUGHT =
            EventType.plain("intervention-placement.sought", "intervention placement sought");

    /** Pupil kept apart to keep others safe: {@code separation.started}. */
    public static final EventType<NoKind> SEPARATION_STARTED =
            EventType.plain("separation.started", "pupil kept apart to keep others safe");

    /** Pupil no longer kept apart: {@code separation.ended}. */
    public static final EventType<NoKind> SEPARATION_ENDED =
            EventType.plain("separation.ended", "pupil no longer kept apart");

    /** Pupil expected to miss fifteen school days through sickness: {@code sickness.expected}. */
    public static final EventType<NoKind> SICKNESS_EXPECTED =
            EventType.plain("sickness.expected", "pupil expected to miss fifteen school days through sickness");

    /** Authority told of a pupil away through sickness: {@code sickness.returned}. */
    public static final EventType<NoKind> SICKNESS_RETURNED =
            EventType.plain("sickness.returned", "authority told of a pupil away through sickness");

    /** Continuous unauthorised absence began: {@code unauthorised-absence.began}. */
    public static final EventType<NoKind> UNAUTHORISED_ABSENCE_BEGAN =
            EventType.plain("unauthorised-absence.began", "continuous unauthorised absence began");

    /** Authority told of continuous unauthorised absence: {@code unauthorised-absence.returned}. */
    public static final EventType<NoKind> UNAUTHORISED_ABSENCE_RETURNED =
            EventType.plain("unauthorised-absence.returned", "authority told of continuous unauthorised absence");

    /** Continuous unauthorised absence ended: {@code unauthorised-absence.ended}. */
    public static final EventType<NoKind> UNAUTHORISED_ABSENCE_ENDED =
            EventType.plain("unauthorised-absence.ended", "continuous unauthorised absence ended");

    /** Authority met a school about attendance: {@code targeting-meeting.held}. */
    public static final EventType<NoKind> TARGETING_MEETING_HELD =
            EventType.plain("targeting-meeting.held", "authority met a school about attendance");

    /** Part-time timetable agreed: {@code part-time-timetable.agreed}. */
    public static final EventType<NoKind> PART_TIME_TIMETABLE_AGREED = EventType.plain(
                    "part-time-timetable.agreed", "part-time timetable agreed")
            .needing(NamedDay.FOR);

    /** Part-time timetable ended: {@code part-time-timetable.ended}. */
    public static final EventType<NoKind> PART_TIME_TIMETABLE_ENDED =
            EventType.plain("part-time-timetable.ended", "part-time timetable ended");

    /** Authority told of a pupil on less than 25 hours a week: {@code less-than-25-hours.notified}. */
    public static final EventType<NoKind> LESS_THAN_25_HOURS_NOTIFIED =
            EventType.plain("less-than-25-hours.notified", "authority told of a pupil on less than 25 hours a week");

    /** Absence through ill health began: {@code health-absence.began}. */
    public static final EventType<NoKind> HEALTH_ABSENCE_BEGAN =
            EventType.plain("health-absence.began", "absence through ill health began");

    /** Absence through ill health ended: {@code health-absence.ended}. */
    public static final EventType<NoKind> HEALTH_ABSENCE_ENDED =
            EventType.plain("health-absence.ended", "absence through ill health ended");

    /** Education under section 19 asked for: {@code section-19.requested}. */
    public static final EventType<NoKind> SECTION_19_REQUESTED =
            EventType.plain("section-19.requested", "education under section 19 asked for");

    /** Request for education under section 19 acknowledged: {@code section-19.acknowledged}. */
    public static final EventType<NoKind> SECTION_19_ACKNOWLEDGED =
            EventType.plain("section-19.acknowledged", "request for education under section 19 acknowledged");

    /** Authority decided on education under section 19: {@code section-19.decided}. */
    public static final EventType<SectionNineteenOutcome> SECTION_19_DECIDED = EventType.inKinds(
            "section-19.decided",
            "authority decided on education under section 19",
            "outcome",
            SectionNineteenOutcome.class);

    /** Authority looked again after a request under section 19 that it did not agree: {@code section-19.checked-in}. */
    public static final EventType<NoKind> SECTION_19_CHECKED_IN = EventType.plain(
            "section-19.checked-in", "authority looked again after a request under section 19 that it did not agree");

    /** Education under section 19 arranged: {@code section-19.education-arranged}. */
    public static final EventType<NoKind> SECTION_19_EDUCATION_ARRANGED = EventType.plain(
                    "section-19.education-arranged", "education under section 19 arranged")
            .taking(NamedDay.EDUCATION_FROM);

    /** Child found at risk of admission to a mental health hospital: {@code admission-risk.rated}. */
    public static final EventType<NoKind> ADMISSION_RISK_RATED =
            EventType.plain("admission-risk.rated", "child found at risk of admission to a mental health hospital");

    /** Review of care, education and treatment held: {@code cetr.held}. */
    public static final EventType<NoKind> CETR_HELD =
            EventType.plain("cetr.held", "review of care, education and treatment held");

    /** Patient admitted to a mental health hospital: {@code hospital.admitted}. */
    public static final EventType<Patient> HOSPITAL_ADMITTED = EventType.inKinds(
                    "hospital.admitted", "patient admitted to a mental health hospital", "patient", Patient.class)
            .telling(Detail.COMMUNITY_REVIEW);

    /** Patient discharged from a mental health hospital: {@code hospital.discharged}. */
    public static final EventType<NoKind> HOSPITAL_DISCHARGED =
            EventType.plain("hospital.discharged", "patient discharged from a mental health hospital");

    /** Child reached the age of two: {@code child.turned-two}. */
    public static final EventType<NoKind> CHILD_TURNED_TWO =
            EventType.plain("child.turned-two", "child reached the age of two");

    /** Progress check at the age of two made: {@code early-years.progress-checked}. */
    public static final EventType<NoKind> EARLY_YEARS_PROGRESS_CHECKED =
            EventType.plain("early-years.progress-checked", "progress check at the age of two made");

    /** Special educational provision begun for a child without a plan: {@code sen-support.started}. */
    public static final EventType<NoKind> SEN_SUPPORT_STARTED =
            EventType.plain("sen-support.started", "special educational provision begun for a child without a plan");

    /** Family told that special educational provision is being made: {@code sen-support.family-told}. */
    public static final EventType<NoKind> SEN_SUPPORT_FAMILY_TOLD =
            EventType.plain("sen-support.family-told", "family told that special educational provision is being made");

    /** School met the parents about outcomes and progress: {@code sen-support.parents-met}. */
    public static final EventType<NoKind> SEN_SUPPORT_PARENTS_MET =
            EventType.plain("sen-support.parents-met", "school met the parents about outcomes and progress");

    /** Special educational provision ended for a child without a plan: {@code sen-support.ended}. */
    public static final EventType<NoKind> SEN_SUPPORT_ENDED =
            EventType.plain("sen-support.ended", "special educational provision ended for a child without a plan");

    /** Person became SENCO: {@code senco.appointed}. */
    public static final EventType<NoKind> SENCO_APPOINTED = EventType.plain("senco.appointed", "person became SENCO");

    /** SENCO began a course for the earlier qualification: {@code senco.course-begun}. */
    public static final EventType<NoKind> SENCO_COURSE_BEGUN =
            EventType.plain("senco.course-begun", "SENCO began a course for the earlier qualification");

    /** SENCO completed a course for the earlier qualification: {@code senco.course-completed}. */
    public static final EventType<NoKind> SENCO_COURSE_COMPLETED =
            EventType.plain("senco.course-completed", "SENCO completed a course for the earlier qualification");

    /** SENCO holds the qualification that is required: {@code senco.qualified}. */
    public static final EventType<NoKind> SENCO_QUALIFIED =
            EventType.plain("senco.qualified", "SENCO holds the qualification that is required");

    /** SEN information report updated: {@code sen-information-report.updated}. */
    public static final EventType<NoKind> SEN_INFORMATION_REPORT_UPDATED =
            EventType.plain("sen-information-report.updated", "SEN information report updated");

    /** Comments on the local offer published with the response: {@code local-offer.comments-published}. */
    public static final EventType<NoKind> LOCAL_OFFER_COMMENTS_PUBLISHED = EventType.plain(
            "local-offer.comments-published", "comments on the local offer published with the response");

    /** Proprietor told that approval under section 41 is withdrawn: {@code section-41.withdrawal-notified}. */
    public static final EventType<NoKind> SECTION_41_WITHDRAWAL_NOTIFIED = EventType.plain(
            "section-41.withdrawal-notified", "proprietor told that approval under section 41 is withdrawn");

    /** Withdrawal of approval under section 41 took effect: {@code section-41.withdrawn}. */
    public static final EventType<NoKind> SECTION_41_WITHDRAWN =
            EventType.plain("section-41.withdrawn", "withdrawal of approval under section 41 took effect");

    /** Special needs information for England published: {@code national-information.published}. */
    public static final EventType<NoKind> NATIONAL_INFORMATION_PUBLISHED =
            EventType.plain("national-information.published", "special needs information for England published");

    /** Day of the SEN2 return fixed: {@code sen2.return-due}. */
    public static final EventType<NoKind> SEN2_RETURN_DUE =
            EventType.plain("sen2.return-due", "day of the SEN2 return fixed").needing(NamedDay.FOR);

    /** SEN2 return made: {@code sen2.return-made}. */
    public static final EventType<NoKind> SEN2_RETURN_MADE = EventType.plain("sen2.return-made", "SEN2 return made");

    private static final ImmutableMap<String, EventType<?>> BY_ID = Maps.uniqueIndex(
            ImmutableList.<EventType<?>>of(
                    NEED_IDENTIFIED,
                    ASSESSMENT_REQUESTED,
                    ASSESSMENT_ATTENTION_DRAWN,
                    ASSESSMENT_FAMILY_CONSULTED,
                    ASSESSMENT_PARTIES_NOTIFIED,
                    ASSESSMENT_AGREED,
                    ASSESSMENT_REFUSED,
                    ASSESSMENT_DECISION_SHARED,
                    ADVICE_REQUESTED,
                    ADVICE_DECLINED,
                    ADVICE_RECEIVED,
                    PLAN_DRAFT_SERVED,
                    PLAN_REPRESENTATIONS_MADE,
                    PLAN_MEETING_REQUIRED,
                    PLAN_MEETING_HELD,
                    SCHOOL_CONSULTED,
                    SCHOOL_RESPONDED,
                    PLAN_CHANGES_AGREED,
                    PLAN_REFUSED,
                    PLAN_REFUSAL_SHARED,
                    PLAN_FINALISED,
                    PROVISION_SECURED,
                    CHILD_ADMITTED,
                    PLAN_DISCLOSURE_REQUESTED,
                    PLAN_DISCLOSED,
                    TERM_FIXED,
                    REVIEW_LISTED,
                    UNDER_FIVE_NOTED,
                    UNDER_FIVE_REVIEW_CONSIDERED,
                    CHILD_TURNED_FIVE,
                    YEAR_NINE_REACHED,
                    REVIEW_MEETING_FIXED,
                    REVIEW_PAPERS_CIRCULATED,
                    REVIEW_MEETING_HELD,
                    REVIEW_REPORT_SENT,
                    REVIEW_DECISION_NOTIFIED,
                    AMENDMENT_NOTICE_SERVED,
                    AMENDMENT_REPRESENTATIONS_MADE,
                    PLAN_AMENDED,
                    AMENDMENT_DROPPED,
                    REVIEW_COMPLETED,
                    EDUCATION_STOPPED,
                    REASSESSMENT_REQUESTED,
                    REASSESSMENT_REQUESTED_BY_COMMISSIONER,
                    REASSESSMENT_AGREED,
                    REASSESSMENT_REFUSED,
                    PLAN_REPLACED,
                    REASSESSMENT_CONCLUDED,
                    PHASE_TRANSFER_DUE,
                    TRANSFER_LEARNED,
                    TRANSFER_MOVED,
                    PLAN_TRANSFERRED,
                    TRANSFER_NOTIFIED,
                    INTERIM_PLACE_ARRANGED,
                    COMMISSIONER_CHANGE_LEARNED,
                    COMMISSIONER_NOTIFIED,
                    COMMISSIONER_REVIEW_REQUESTED,
                    CEASE_CONSIDERED,
                    CEASE_CONSULTED,
                    CEASE_NOTIFIED,
                    PLAN_CEASED,
                    YOUNG_PERSON_TURNED_25,
                    DECISION_SENT,
                    MEDIATION_ADVISER_CONTACTED,
                    MEDIATION_DECLINED,
                    MEDIATION_WANTED,
                    MEDIATION_COMMISSIONER_TOLD,
                    MEDIATION_FIXED,
                    MEDIATION_DATE_TOLD,
                    MEDIATION_SHORTER_NOTICE_AGREED,
                    MEDIATION_NOT_ARRANGED,
                    MEDIATION_HELD,
                    MEDIATION_AGREED,
                    AGREEMENT_SHARED,
                    AGREEMENT_COMPLIED,
                    MEDIATION_CERTIFICATE_ISSUED,
                    APPEAL_LEAVE_SOUGHT,
                    APPEAL_LODGED,
                    APPEAL_REGISTERED,
                    APPEAL_RECEIVED_BY_AUTHORITY,
                    APPEAL_RESPONSE_SENT,
                    APPEAL_UNOPPOSED,
                    APPEAL_CONCEDED,
                    APPEAL_WITHDRAWN,
                    HEARING_FIXED,
                    BUNDLE_SENT,
                    HEARING_HELD,
                    TRIBUNAL_ORDERED,
                    ORDER_COMPLIED,
                    TRIBUNAL_RECOMMENDED,
                    RECOMMENDATION_SHARED,
                    RECOMMENDATION_ANSWERED,
                    RECOMMENDATION_COPIED,
                    PERMISSION_REQUESTED,
                    PERMISSION_DECIDED,
                    UPPER_TRIBUNAL_APPLIED,
                    DISCRIMINATION_ENDED,
                    DISCRIMINATION_CLAIMED,
                    COMPLAINT_MATTER_KNOWN,
                    OMBUDSMAN_COMPLAINED,
                    JUDICIAL_REVIEW_GROUNDS_AROSE,
                    JUDICIAL_REVIEW_CLAIMED,
                    ATTENDANCE_NOTICE_SERVED,
                    ATTENDANCE_NOTICE_ANSWERED,
                    CUSTODY_ENTERED,
                    CUSTODY_LEARNED,
                    PLAN_KEPT,
                    CUSTODY_MOVE_LEARNED,
                    PLAN_SENT_TO_ACCOMMODATION,
                    RELEASE_LEARNED,
                    CUSTODY_LEFT,
                    STATEMENT_IN_FORCE,
                    STATEMENT_CONSENT_GIVEN,
                    TRANSFER_REVIEW_NOTIFIED,
                    PLAN_DISCLOSED_TO_AUTHORITY,
                    PLAN_DISCLOSED_TO_COMMISSIONER,
                    PERSONAL_BUDGET_REQUESTED,
                    DIRECT_PAYMENTS_REFUSED,
                    DIRECT_PAYMENTS_STARTED,
                    DIRECT_PAYMENTS_REVIEWED,
                    DIRECT_PAYMENTS_REDUCTION_DECIDED,
                    DIRECT_PAYMENTS_REDUCTION_NOTIFIED,
                    DIRECT_PAYMENTS_CONSENT_WITHDRAWN,
                    DIRECT_PAYMENTS_STOP_DECIDED,
                    DIRECT_PAYMENTS_STOP_NOTIFIED,
                    DIRECT_PAYMENTS_STOPPED,
                    DIRECT_PAYMENTS_REPAYMENT_REQUIRED,
                    EXCLUSION_RISK_RECORDED,
                    PEP_REVIEW_HELD,
                    SUSPENSION_DECIDED,
                    EXCLUSION_DECIDED,
                    EXCLUSION_CANCELLED,
                    CANCELLATION_NOTIFIED,
                    CANCELLATION_MEETING_OFFERED,
                    PARENTS_NOTIFIED,
                    SECTION_104_NOTICE_GIVEN,
                    DAY_SIX_DETAILS_GIVEN,
                    AUTHORITY_NOTIFIED,
                    SOCIAL_WORKER_NOTIFIED,
                    BOARD_NOTIFIED,
                    REPRESENTATIONS_MADE,
                    BOARD_MEETING_FIXED,
                    BOARD_PAPERS_CIRCULATED,
                    BOARD_MET,
                    BOARD_DECIDED,
                    REVIEW_PANEL_DECLINED,
                    REVIEW_PANEL_APPLIED,
                    REVIEW_PANEL_HEARING_FIXED,
                    REVIEW_PANEL_PAPERS_CIRCULATED,
                    REVIEW_PANEL_MET,
                    REVIEW_PANEL_DECIDED,
                    BOARD_RECONSIDERED,
                    READJUSTMENT_MADE,
                    EXCLUSION_CLAIM_DETERMINED,
                    WORK_SET,
                    DAY_SIX_EXEMPTED,
                    EDUCATION_ARRANGED,
                    REGISTER_ENTERED,
                    REGISTER_ENTRY_RETURNED,
                    REGISTER_DELETED,
                    REGISTER_DELETION_RETURNED,
                    ATTENDANCE_CODED_N,
                    ATTENDANCE_CODE_AMENDED,
                    OFFSITE_DIRECTED,
                    OFFSITE_NOTIFIED,
                    OFFSITE_REVIEW_REQUESTED,
                    OFFSITE_REVIEW_FIXED,
                    OFFSITE_REVIEW_INVITED,
                    OFFSITE_REVIEW_HELD,
                    OFFSITE_OUTCOME_SENT,
                    INTERVENTION_PLACEMENT_SOUGHT,
                    SEPARATION_STARTED,
                    SEPARATION_ENDED,
                    SICKNESS_EXPECTED,
                    SICKNESS_RETURNED,
                    UNAUTHORISED_ABSENCE_BEGAN,
                    UNAUTHORISED_ABSENCE_RETURNED,
                    UNAUTHORISED_ABSENCE_ENDED,
                    TARGETING_MEETING_HELD,
                    PART_TIME_TIMETABLE_AGREED,
                    PART_TIME_TIMETABLE_ENDED,
                    LESS_THAN_25_HOURS_NOTIFIED,
                    HEALTH_ABSENCE_BEGAN,
                    HEALTH_ABSENCE_ENDED,
                    SECTION_19_REQUESTED,
                    SECTION_19_ACKNOWLEDGED,
                    SECTION_19_DECIDED,
                    SECTION_19_CHECKED_IN,
                    SECTION_19_EDUCATION_ARRANGED,
                    ADMISSION_RISK_RATED,
                    CETR_HELD,
                    HOSPITAL_ADMITTED,
                    HOSPITAL_DISCHARGED,
                    CHILD_TURNED_TWO,
                    EARLY_YEARS_PROGRESS_CHECKED,
                    SEN_SUPPORT_STARTED,
                    SEN_SUPPORT_FAMILY_TOLD,
                    SEN_SUPPORT_PARENTS_MET,
                    SEN_SUPPORT_ENDED,
                    SENCO_APPOINTED,
                    SENCO_COURSE_BEGUN,
                    SENCO_COURSE_COMPLETED,
                    SENCO_QUALIFIED,
                    SEN_INFORMATION_REPORT_UPDATED,
                    LOCAL_OFFER_COMMENTS_PUBLISHED,
                    SECTION_41_WITHDRAWAL_NOTIFIED,
                    SECTION_41_WITHDRAWN,
                    NATIONAL_INFORMATION_PUBLISHED,
                    SEN2_RETURN_DUE,
                    SEN2_RETURN_MADE),
            EventType::id);

    private EventTypes() {}

    /**
     * Every type, in the order in which things usually happen.
     *
     * @return the types
     */
    public static ImmutableList<EventType<?>> all() {
        return BY_ID.values().asList();
    }

    /**
     * The type of that name.
     *
     * @param id the stable name, such as {@code plan.finalised}
     * @return the type, or empty where there is none of that name
     */
    public static Optional<EventType<?>> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
