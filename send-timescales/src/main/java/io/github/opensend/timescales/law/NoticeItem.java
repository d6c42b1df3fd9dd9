package io.github.opensend.timescales.law;

import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.HESC_RULES_2008;
import static io.github.opensend.core.law.Instruments.RECOMMENDATIONS_REGULATIONS_2017;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.timescales.law.Commencement.RECOMMENDATIONS_2018;
import static io.github.opensend.timescales.law.Commencement.SEPTEMBER_2014;

import com.google.common.base.Ascii;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Provision;
import java.time.LocalDate;

/**
 * What the notice of a decision has to carry.
 *
 * @since 0.1.0
 */
// A provision and a range of days are immutable values; the checker cannot see it.
@SuppressWarnings("ImmutableEnumChecker")
public enum NoticeItem {
    /** Why there will be no assessment. */
    REASONS_FOR_NO_ASSESSMENT("the reasons for not assessing", CHILDREN_AND_FAMILIES_ACT_2014.section("36(5)")),
    /** What came of the assessment and why there will be no plan. */
    OUTCOME_AND_REASONS(
            "the outcome of the assessment and the reasons for making no plan",
            CHILDREN_AND_FAMILIES_ACT_2014.section("36(9)")),
    /** Why a plan is not amended after all. */
    REASONS_FOR_NOT_AMENDING("the reasons for not amending", SEND_REGULATIONS_2014.regulation("22(4)")),
    /** The amendments that are proposed. */
    PROPOSED_AMENDMENTS("notice of the proposed amendments", SEND_REGULATIONS_2014.regulation("22(2)")),
    /** What the amendments rest on. */
    EVIDENCE("the evidence for the proposed amendments", SEND_REGULATIONS_2014.regulation("22(2)")),
    /** That an institution may be asked for. */
    RIGHT_TO_NAME_AN_INSTITUTION(
            "the right to ask for an institution to be named", SEND_REGULATIONS_2014.regulation("22(2)")),
    /** Where schools and colleges are listed. */
    WHERE_TO_FIND_SCHOOLS("where to find schools and colleges", SEND_REGULATIONS_2014.regulation("22(2)")),
    /** That the decision can be appealed. */
    RIGHT_OF_APPEAL("the right to appeal to the Tribunal", CHILDREN_AND_FAMILIES_ACT_2014.section("51(2)")),
    /** By when an appeal has to be made. */
    TIME_LIMITS("the time limits for an appeal", HESC_RULES_2008.rule("20(1)(c)")),
    /** That mediation can be had. */
    RIGHT_TO_MEDIATE("the right to mediate", SEND_REGULATIONS_2014.regulation("32")),
    /** That an appeal needs a certificate. */
    CERTIFICATE_REQUIREMENT("the need for a certificate before an appeal", SEND_REGULATIONS_2014.regulation("32")),
    /** How to reach a mediation adviser. */
    ADVISER_CONTACT("how to contact a mediation adviser", SEND_REGULATIONS_2014.regulation("32")),
    /** By when a mediation adviser has to be contacted. */
    MEDIATION_TIME_LIMITS("the times within which to act on mediation", SEND_REGULATIONS_2014.regulation("32")),
    /** What to tell the authority. */
    WHAT_TO_TELL_THE_AUTHORITY(
            "what to tell the authority: the wish to mediate, the issues and any health provision sought",
            SEND_REGULATIONS_2014.regulation("32")),
    /** How to reach the authority. */
    AUTHORITY_CONTACT("whom to contact at the authority", SEND_REGULATIONS_2014.regulation("32")),
    /** How disagreements can be resolved. */
    DISAGREEMENT_RESOLUTION("arrangements for resolving disagreements", CHILDREN_AND_FAMILIES_ACT_2014.section("57")),
    /** Where information and advice can be had. */
    INFORMATION_AND_ADVICE("information, advice and support", CHILDREN_AND_FAMILIES_ACT_2014.section("32")),
    /** That the Tribunal can make recommendations on health and social care; asked for since 3 April 2018. */
    RECOMMENDATIONS_POWER(
            "the Tribunal's power to make recommendations on health and social care",
            RECOMMENDATIONS_REGULATIONS_2017.regulation("8"),
            RECOMMENDATIONS_2018);

    private final String words;
    private final Provision provision;
    private final InForce inForce;

    NoticeItem(String words, Provision provision) {
        this(words, provision, SEPTEMBER_2014);
    }

    NoticeItem(String words, Provision provision, LocalDate first) {
        this.words = words;
        this.provision = provision;
        this.inForce = InForce.from(first);
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code right-of-appeal}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The item in words.
     *
     * @return a noun phrase, such as {@code the right to mediate}
     */
    public String words() {
        return words;
    }

    /**
     * The law behind the item. What makes a notice carry it is the provision of the {@link Notice}.
     *
     * @return the provision
     */
    public Provision provision() {
        return provision;
    }

    /**
     * Since when a notice has to carry it.
     *
     * @return the range
     */
    public InForce inForce() {
        return inForce;
    }
}
