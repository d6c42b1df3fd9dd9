package io.github.opensend.timescales.law;

import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;
import static io.github.opensend.timescales.law.NoticeItem.ADVISER_CONTACT;
import static io.github.opensend.timescales.law.NoticeItem.AUTHORITY_CONTACT;
import static io.github.opensend.timescales.law.NoticeItem.CERTIFICATE_REQUIREMENT;
import static io.github.opensend.timescales.law.NoticeItem.DISAGREEMENT_RESOLUTION;
import static io.github.opensend.timescales.law.NoticeItem.EVIDENCE;
import static io.github.opensend.timescales.law.NoticeItem.INFORMATION_AND_ADVICE;
import static io.github.opensend.timescales.law.NoticeItem.MEDIATION_TIME_LIMITS;
import static io.github.opensend.timescales.law.NoticeItem.OUTCOME_AND_REASONS;
import static io.github.opensend.timescales.law.NoticeItem.PROPOSED_AMENDMENTS;
import static io.github.opensend.timescales.law.NoticeItem.REASONS_FOR_NOT_AMENDING;
import static io.github.opensend.timescales.law.NoticeItem.REASONS_FOR_NO_ASSESSMENT;
import static io.github.opensend.timescales.law.NoticeItem.RECOMMENDATIONS_POWER;
import static io.github.opensend.timescales.law.NoticeItem.RIGHT_OF_APPEAL;
import static io.github.opensend.timescales.law.NoticeItem.RIGHT_TO_MEDIATE;
import static io.github.opensend.timescales.law.NoticeItem.RIGHT_TO_NAME_AN_INSTITUTION;
import static io.github.opensend.timescales.law.NoticeItem.TIME_LIMITS;
import static io.github.opensend.timescales.law.NoticeItem.WHAT_TO_TELL_THE_AUTHORITY;
import static io.github.opensend.timescales.law.NoticeItem.WHERE_TO_FIND_SCHOOLS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notices of decisions as data: what each has to carry on a day, what it opens, and by when.
 *
 * <p>They are those of the Special Educational Needs and Disability Regulations 2014. The notices of decisions about
 * detained persons, which have regulations of their own, are not here.
 *
 * @since 0.1.0
 */
public final class Notices {
    private static final ImmutableList<NoticeItem> ALWAYS = ImmutableList.of(
            RIGHT_OF_APPEAL,
            TIME_LIMITS,
            RIGHT_TO_MEDIATE,
            CERTIFICATE_REQUIREMENT,
            ADVISER_CONTACT,
            MEDIATION_TIME_LIMITS,
            WHAT_TO_TELL_THE_AUTHORITY,
            AUTHORITY_CONTACT,
            DISAGREEMENT_RESOLUTION,
            INFORMATION_AND_ADVICE);

    private static final ImmutableList<Provision> CERTIFICATES = ImmutableList.of(
            CHILDREN_AND_FAMILIES_ACT_2014.section("55(4)"), CHILDREN_AND_FAMILIES_ACT_2014.section("55(5)"));

    private Notices() {}

    /**
     * Every notice that the law asks for on a day.
     *
     * @param sentOn the day on which they are sent
     * @return the notices, by decision, and last that of a proposal to amend; none before 1 September 2014
     */
    public static ImmutableList<Notice> on(LocalDate sentOn) {
        return Stream.concat(
                        Stream.of(AppealableDecision.values()).map(decision -> of(decision, sentOn)),
                        Stream.of(ofAProposalToAmend(sentOn)))
                .filter(Notices::isAskedFor)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The notice of one decision, if the law asks for it on a day.
     *
     * @param decision the decision
     * @param sentOn the day on which its notice is sent
     * @return one notice; none before 1 September 2014
     */
    public static ImmutableList<Notice> on(AppealableDecision decision, LocalDate sentOn) {
        return Stream.of(of(decision, sentOn)).filter(Notices::isAskedFor).collect(ImmutableList.toImmutableList());
    }

    private static boolean isAskedFor(Notice notice) {
        return !notice.items().isEmpty();
    }

    /**
     * The notice of a decision that can be appealed.
     *
     * @param decision the decision
     * @param sentOn the day on which its notice is sent
     * @return what the notice has to carry, what it opens and by when; nothing of that before 1 September 2014
     */
    public static Notice of(AppealableDecision decision, LocalDate sentOn) {
        ImmutableNotice.BuildFinal notice =
                ImmutableNotice.builder().askedForBy(askedForBy(decision)).decision(decision);
        if (sentOn.isBefore(SEPTEMBER_2014)) {
            return notice.build();
        }
        ImmutableSet.Builder<NoticeItem> items = ImmutableSet.builder();
        reasons(decision).ifPresent(items::add);
        items.addAll(ALWAYS);
        if (decision != AppealableDecision.NO_ASSESSMENT) {
            items.add(RECOMMENDATIONS_POWER);
        }
        boolean onContent = decision == AppealableDecision.FINAL_PLAN || decision == AppealableDecision.AMENDED_PLAN;
        return notice.addAllItems(inForce(items.build(), sentOn))
                .right(Decisions.right(decision))
                .addAllCertificates(CERTIFICATES)
                .withoutCertificate(
                        onContent ? Optional.of(CHILDREN_AND_FAMILIES_ACT_2014.section("55(2)")) : Optional.empty())
                .addByWhen(
                        rule(MediationLaw.CONTACT_AN_ADVISER, decision),
                        rule(MediationLaw.CERTIFY_WITHOUT_MEDIATION, decision),
                        rule(AppealLaw.START_AN_APPEAL, decision))
                .build();
    }

    /**
     * The notice of a proposal to amend a plan. It opens no appeal; the amended plan does, or the decision not to amend.
     *
     * @param sentOn the day on which it is sent
     * @return what it has to carry and by when representations can be made; nothing of that before 1 September 2014
     */
    public static Notice ofAProposalToAmend(LocalDate sentOn) {
        ImmutableNotice.BuildFinal notice = ImmutableNotice.builder().askedForBy(Citation.of(regulation("22(2)")));
        if (sentOn.isBefore(SEPTEMBER_2014)) {
            return notice.build();
        }
        return notice.addItems(PROPOSED_AMENDMENTS, EVIDENCE, RIGHT_TO_NAME_AN_INSTITUTION, WHERE_TO_FIND_SCHOOLS)
                .addByWhen(ReviewLaw.COMMENT_ON_THE_AMENDMENTS)
                .build();
    }

    private static ImmutableSet<NoticeItem> inForce(ImmutableSet<NoticeItem> items, LocalDate sentOn) {
        return items.stream().filter(item -> item.inForce().contains(sentOn)).collect(ImmutableSet.toImmutableSet());
    }

    private static Timescale rule(ImmutableMap<AppealableDecision, Timescale> rules, AppealableDecision decision) {
        return Objects.requireNonNull(rules.get(decision));
    }

    private static Optional<NoticeItem> reasons(AppealableDecision decision) {
        return switch (decision) {
            case NO_ASSESSMENT -> Optional.of(REASONS_FOR_NO_ASSESSMENT);
            case NO_PLAN -> Optional.of(OUTCOME_AND_REASONS);
            case NO_AMENDMENT -> Optional.of(REASONS_FOR_NOT_AMENDING);
            case FINAL_PLAN, AMENDED_PLAN, NO_REASSESSMENT, MAINTAIN, CEASE -> Optional.empty();
        };
    }

    private static Citation askedForBy(AppealableDecision decision) {
        return switch (decision) {
            case NO_ASSESSMENT -> Citation.of(regulation("5(3)"));
            case NO_PLAN -> Citation.of(regulation("10(3)"));
            case FINAL_PLAN -> Citation.of(regulation("14(2)"));
            case AMENDED_PLAN -> Citation.of(regulation("22(5)"));
            case NO_REASSESSMENT -> Citation.of(regulation("25(2)"));
            case NO_AMENDMENT -> Citation.of(regulation("22(4)"), regulation("22(5)"));
            case MAINTAIN -> Citation.of(regulation("20(11)"), regulation("21(10)"));
            case CEASE -> Citation.of(regulation("20(11)"), regulation("31(3)"));
        };
    }

    private static Provision regulation(String number) {
        return SEND_REGULATIONS_2014.regulation(number);
    }
}
