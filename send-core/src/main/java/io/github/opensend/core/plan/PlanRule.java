package io.github.opensend.core.plan;

import static io.github.opensend.core.law.Certainty.DESIGN_CHOICE;
import static io.github.opensend.core.law.Certainty.FROM_KNOWLEDGE;
import static io.github.opensend.core.law.Certainty.INFERRED;
import static io.github.opensend.core.law.Certainty.VERIFIED;
import static io.github.opensend.core.law.Instruments.BUCKINGHAMSHIRE_PLAN_2021;
import static io.github.opensend.core.law.Instruments.CHILDREN_AND_FAMILIES_ACT_2014;
import static io.github.opensend.core.law.Instruments.OPENSEND_CONVENTIONS;
import static io.github.opensend.core.law.Instruments.SEND_CODE_2015;
import static io.github.opensend.core.law.Instruments.SEND_REGULATIONS_2014;
import static io.github.opensend.core.law.Standing.CONVENTION;
import static io.github.opensend.core.law.Standing.LOCAL_PRACTICE;
import static io.github.opensend.core.law.Standing.STATUTE;
import static io.github.opensend.core.law.Standing.STATUTORY_GUIDANCE;

import com.google.common.base.Ascii;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Provision;
import io.github.opensend.core.law.Standing;

/**
 * What is looked for in a plan. Some of it is law, some the Code, some a council's aim, and some our own choice; each says which.
 *
 * <p>A rule looks at form alone. That a plan has a measure does not make the measure a good one.
 *
 * @since 0.1.0
 */
public enum PlanRule {
    /** Nothing of the child's or young person's own views is recorded, not even that they were asked. */
    CHILDS_VIEWS_MISSING(
            PlanSection.A,
            "nothing is recorded of the child's or young person's views",
            SEND_REGULATIONS_2014.regulation("12(1)(a)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** Nothing of the parents' views is recorded. It is not looked for in the plan of a young person. */
    PARENTS_VIEWS_MISSING(
            PlanSection.A,
            "nothing is recorded of the parents' views",
            SEND_REGULATIONS_2014.regulation("12(1)(a)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** No aspiration is recorded. */
    ASPIRATIONS_MISSING(
            PlanSection.A,
            "no aspiration is recorded",
            SEND_REGULATIONS_2014.regulation("12(1)(a)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** No need stands in section B. */
    NO_SPECIAL_EDUCATIONAL_NEED(
            PlanSection.B,
            "no special educational need stands in the plan",
            SEND_REGULATIONS_2014.regulation("12(1)(b)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** A need of section B for which no row has provision. */
    NEED_WITHOUT_PROVISION(
            PlanSection.F,
            "a need has no provision",
            SEND_CODE_2015.paragraph("9.69"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** A need of section C or D for which no row has provision. The law asks only for what is reasonably required. */
    HEALTH_OR_CARE_NEED_WITHOUT_PROVISION(
            PlanSection.G,
            "a health or social care need has no provision",
            OPENSEND_CONVENTIONS.whole(),
            CONVENTION,
            DESIGN_CHOICE),
    /** Provision that stands in no row with a need. */
    PROVISION_WITHOUT_NEED(
            PlanSection.F,
            "provision meets no need of the plan",
            SEND_CODE_2015.paragraph("9.69"),
            STATUTORY_GUIDANCE,
            INFERRED),
    /** Provision that stands in no row with an outcome. */
    PROVISION_WITHOUT_OUTCOME(
            PlanSection.F,
            "provision leads to no outcome of the plan",
            SEND_CODE_2015.paragraph("9.69"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** Provision without a frequency, and nobody decided that it has none. */
    PROVISION_WITHOUT_FREQUENCY(
            PlanSection.F,
            "provision does not say how often",
            SEND_CODE_2015.paragraph("9.69"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** Provision without minutes, and nobody decided that it has none. */
    PROVISION_WITHOUT_QUANTITY(
            PlanSection.F,
            "provision does not say for how long",
            SEND_CODE_2015.paragraph("9.69"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** Provision that names no role. */
    PROVISION_WITHOUT_WHO(
            PlanSection.F,
            "provision does not say by whom",
            SEND_CODE_2015.paragraph("9.69"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** Provision in words that leave it open what is due. The list of words is ours. */
    PROVISION_IN_OPEN_WORDS(
            PlanSection.F, "provision is told in open words", OPENSEND_CONVENTIONS.whole(), CONVENTION, DESIGN_CHOICE),
    /** A need that stands in no row with an outcome. */
    NEED_WITHOUT_OUTCOME(
            PlanSection.E, "a need leads to no outcome", OPENSEND_CONVENTIONS.whole(), CONVENTION, DESIGN_CHOICE),
    /** An outcome without a measure. */
    OUTCOME_WITHOUT_MEASURE(
            PlanSection.E,
            "an outcome has no measure",
            SEND_CODE_2015.paragraph("9.66"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** An outcome without a day. */
    OUTCOME_WITHOUT_DATE(
            PlanSection.E,
            "an outcome has no day",
            SEND_CODE_2015.paragraph("9.66"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** The day of an outcome is before the day on which the plan is looked at. That this asks for a look is our reading. */
    OUTCOME_DATE_PASSED(
            PlanSection.E, "the day of an outcome has passed", OPENSEND_CONVENTIONS.whole(), CONVENTION, DESIGN_CHOICE),
    /** From year 9 on, no provision prepares for adulthood and independent living. */
    ADULTHOOD_PROVISION_ABSENT(
            PlanSection.F,
            "from year 9, no provision prepares for adulthood",
            SEND_REGULATIONS_2014.regulation("12(3)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** From year 9 on, no outcome leads to adult life. */
    ADULTHOOD_OUTCOME_ABSENT(
            PlanSection.E,
            "from year 9, no outcome leads to adult life",
            SEND_CODE_2015.paragraph("9.64"),
            STATUTORY_GUIDANCE,
            FROM_KNOWLEDGE),
    /** No health care need, no provision, and no word that none was identified. That silence is not enough is our reading. */
    HEALTH_NOT_REFLECTED(
            PlanSection.C,
            "the plan is silent on health",
            SEND_REGULATIONS_2014.regulation("12(1)(c)"),
            STATUTE,
            INFERRED),
    /** No social care need, no provision, and no word that none was identified. That silence is not enough is our reading. */
    CARE_NOT_REFLECTED(
            PlanSection.D,
            "the plan is silent on social care",
            SEND_REGULATIONS_2014.regulation("12(1)(d)"),
            STATUTE,
            INFERRED),
    /** A draft names a school or other institution, or a type of one. */
    PLACEMENT_IN_A_DRAFT(
            PlanSection.I,
            "a draft names a school or a type of school",
            CHILDREN_AND_FAMILIES_ACT_2014.section("38(5)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** A plan in force names neither a school or other institution nor a type of one. */
    PLACEMENT_MISSING(
            PlanSection.I,
            "neither a school nor a type of school is named",
            SEND_REGULATIONS_2014.regulation("12(1)(i)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** A direct payment that names no need or no outcome. */
    DIRECT_PAYMENT_WITHOUT_PURPOSE(
            PlanSection.J,
            "a direct payment names no need or no outcome that it is for",
            SEND_REGULATIONS_2014.regulation("12(1)(j)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** The first plan lists no advice of a kind that is sought for everybody. */
    ADVICE_NOT_LISTED(
            PlanSection.K,
            "advice of a kind that is always sought is not listed",
            SEND_REGULATIONS_2014.regulation("6(1)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** From year 9 on, the first plan lists no advice on preparing for adulthood. */
    ADULTHOOD_ADVICE_NOT_LISTED(
            PlanSection.K,
            "from year 9, advice on preparing for adulthood is not listed",
            SEND_REGULATIONS_2014.regulation("6(1)(g)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** Advice was asked for, and no day is recorded on which it came. */
    ADVICE_NOT_RECEIVED(
            PlanSection.K,
            "advice was asked for and is not recorded as received",
            SEND_REGULATIONS_2014.regulation("6(1)"),
            STATUTE,
            INFERRED),
    /** Advice came, and it is not recorded as appended. */
    ADVICE_NOT_APPENDED(
            PlanSection.K,
            "advice was received and is not recorded as appended",
            SEND_REGULATIONS_2014.regulation("12(4)"),
            STATUTE,
            FROM_KNOWLEDGE),
    /** Advice is older than the limit that the caller set. The law has no number. */
    EVIDENCE_OLDER_THAN_ITS_LIMIT(
            PlanSection.K,
            "advice is older than the limit that was set",
            OPENSEND_CONVENTIONS.whole(),
            CONVENTION,
            DESIGN_CHOICE),
    /** Health advice has nothing of the child's own views, which Buckinghamshire's plan of 2021 makes central. */
    CHILDS_VIEWS_MISSING_IN_HEALTH_ADVICE(
            PlanSection.K,
            "health advice has nothing of the child's own views",
            BUCKINGHAMSHIRE_PLAN_2021.paragraph("4.10"),
            LOCAL_PRACTICE,
            VERIFIED);

    private final PlanSection section;
    private final String words;
    // Immutable, though nothing of Error Prone says so at run time.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Citation citation;

    private final Standing standing;
    private final Certainty certainty;

    PlanRule(PlanSection section, String words, Provision provision, Standing standing, Certainty certainty) {
        this.section = section;
        this.words = words;
        this.citation = Citation.of(provision);
        this.standing = standing;
        this.certainty = certainty;
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code need-without-provision}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The section that it is about; where it can be several, the one of education.
     *
     * @return the section
     */
    public PlanSection section() {
        return section;
    }

    /**
     * What is found.
     *
     * @return a clause without a full stop
     */
    public String words() {
        return words;
    }

    /**
     * Where it stands.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Its force.
     *
     * @return statute, guidance, a council's practice, or a convention of ours
     */
    public Standing standing() {
        return standing;
    }

    /**
     * How sure we are that the source says it.
     *
     * @return the certainty
     */
    public Certainty certainty() {
        return certainty;
    }
}
