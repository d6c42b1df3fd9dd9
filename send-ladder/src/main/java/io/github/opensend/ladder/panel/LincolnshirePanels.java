package io.github.opensend.ladder.panel;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.setting.LocalAuthorities;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.core.time.Cadence;
import io.github.opensend.core.time.Cadence.Every;
import java.util.Optional;

/**
 * The panels and services of Lincolnshire that its ladder, its pathways and its plans name. What a source does not say is not here: most
 * publish no quorum, no chair and no timescale.
 *
 * @since 0.1.0
 */
public final class LincolnshirePanels {
    private static final LocalAuthority LINCOLNSHIRE =
            LocalAuthorities.withCode("925").orElseThrow();
    private static final Citation LADDER = Citation.of(Instruments.LINCOLNSHIRE_LADDER.whole());
    private static final Citation SECTION_19 = Citation.of(Instruments.LINCOLNSHIRE_SECTION_19_POLICY.whole());
    private static final Citation EBSA =
            Citation.of(Instrument.named("Lincolnshire EBSA pathway").whole());
    private static final Citation INCLUSION_PLAN = Citation.of(Instruments.LINCOLNSHIRE_INCLUSION_PLAN.whole());
    // One text on priority 4 is published as the strategy and belongs to the plan.
    private static final Citation PRIORITY_FOUR = Citation.of(
            Instruments.LINCOLNSHIRE_INCLUSION_STRATEGY_2025.whole(), Instruments.LINCOLNSHIRE_INCLUSION_PLAN.whole());
    private static final Citation REGISTER = Citation.of(Instruments.LINCOLNSHIRE_DYNAMIC_SUPPORT_REGISTER.whole());

    private static final ImmutableList<Panel> ALL = ImmutableList.of(
            service(
                            "prt",
                            "Pupil Reintegration Team",
                            "advises schools, screens referrals to BOSS, clerks panels, places pupils from day six, leads on section 19 for illness and exclusion",
                            LADDER)
                    .addAliases("PRT", "Pupil Referral Team")
                    .build(),
            service(
                            "boss",
                            "Behaviour Outreach Support Service",
                            "outreach, training and consultation in schools, in term time",
                            LADDER)
                    .addAliases("BOSS")
                    .build(),
            service("ask-sall", "Ask SALL", "an advice line for schools on special educational needs", LADDER)
                    .build(),
            service("wtt", "Working Together Team", "outreach and training on autism and social communication", LADDER)
                    .addAliases("WTT")
                    .build(),
            service(
                            "key-worker",
                            "Key worker service",
                            "an independent voice for people up to 25 with autism or a learning disability at risk of a mental health admission, through the dynamic support register",
                            INCLUSION_PLAN)
                    .build(),
            service("positive-regard", "Positive Regard", "relational practice in secondary schools", INCLUSION_PLAN)
                    .build(),
            service(
                            "virtual-school",
                            "Virtual school",
                            "the education of pupils in care; consulted before a step for one of them is passed over",
                            LADDER)
                    .build(),
            service(
                            "liaise",
                            "Liaise",
                            "information, advice and support for families that is independent; trains clinicians for the integrated care board",
                            PRIORITY_FOUR)
                    .addAliases("SENDIASS")
                    .build(),
            service(
                            "attendance-team",
                            "Attendance team",
                            "works with schools on attendance, all of which have signed up, and brings about the cluster meetings",
                            PRIORITY_FOUR)
                    .build(),
            panel(
                            "attendance-cluster-meetings",
                            "Attendance cluster meetings",
                            "professionals and services of a district look together at what keeps pupils from attending",
                            PRIORITY_FOUR)
                    .addAliases("cluster meetings")
                    .build(),
            panel(
                            "intervention-panel",
                            "Intervention Panel",
                            "decides on intervention placements and pathways in key stage 4",
                            LADDER)
                    .addAliases("Lincolnshire Intervention Panel", "placement panel")
                    .addReadings(Cadence.every(Every.FORTNIGHT))
                    .row("LAD-06")
                    .build(),
            panel(
                            "chips",
                            "Collaborative headteacher inclusion panel",
                            "head teachers advise one another and use off-site direction and managed moves early",
                            INCLUSION_PLAN)
                    .addAliases("CHIPS")
                    .build(),
            panel(
                            "medical-support-panel",
                            "Medical Support Panel",
                            "advises on suitable education, and can offer a short dual placement at a hospital school",
                            EBSA)
                    .addAliases("MSP")
                    .addReadings(Cadence.inTerm(Every.FORTNIGHT))
                    .row("MSP-01")
                    .build(),
            panel(
                            "section-19-panel",
                            "Section 19 panel",
                            "decides on requests for education under section 19 of the Education Act 1996",
                            SECTION_19)
                    .build(),
            panel(
                            "eotas-panel",
                            "EOTAS panel",
                            "oversees every bespoke package and the risk in unregulated providers",
                            PRIORITY_FOUR)
                    .addAliases("education otherwise than at school panel")
                    .addReadings(Cadence.every(Every.WEEK))
                    .row("PAN-01")
                    .build(),
            panel(
                            "specialist-community-lead-panel",
                            "Specialist community lead panel",
                            "health, social care, parents and the authority help special schools to keep a pupil",
                            INCLUSION_PLAN)
                    .chair("head teacher of a special school")
                    .addReadings(Cadence.every(Every.TERM))
                    .row("PAN-02")
                    .build(),
            panel(
                            "out-of-area-treatment-panel",
                            "Out of area treatment panel",
                            "settles who is responsible for a health need outside what is offered",
                            INCLUSION_PLAN)
                    .build(),
            panel(
                            "fair-access-panel",
                            "Fair Access panel",
                            "finds a secondary school for a pupil after an exclusion",
                            LADDER)
                    .build(),
            panel(
                            "allocations-panel",
                            "Allocations Panel",
                            "takes a radar as evidence, and advises one where an assessment is not agreed",
                            Citation.of(Instruments.LINCOLNSHIRE_VALUING_SEND_2021.whole()))
                    .build(),
            panel(
                            "dynamic-support-review",
                            "Review of the dynamic support register",
                            "looks at every child on the register, with a meeting of the disciplines",
                            REGISTER)
                    .addReadings(Cadence.every(Every.WEEK))
                    .row("DSR-01")
                    .build(),
            panel(
                            "send-performance-meetings",
                            "SEND performance meetings",
                            "senior managers read figures, those of appeals among them, before they decide",
                            PRIORITY_FOUR)
                    .addReadings(Cadence.every(Every.MONTH))
                    .build(),
            // The plan names a health quality assurance group, an EHC process one and the EHC QAG; that they are one is
            // inferred.
            panel(
                            "ehc-quality-assurance-group",
                            "EHC process quality assurance group (health)",
                            "audits health advice for plans against a framework that was made together, and teaches what follows from it",
                            INCLUSION_PLAN)
                    .addAliases("EHC QAG", "quality assurance group (health)")
                    .addReadings(Cadence.every(Every.WEEK))
                    .comesRound("audits")
                    .footing(Footing.PILOT)
                    .certainty(Certainty.INFERRED)
                    .build(),
            panel(
                            "send-health-quality-assurance-panel",
                            "SEND Health quality assurance panel",
                            "keeps reports by clinicians, and what clinicians know of SEND, to a high standard",
                            INCLUSION_PLAN)
                    .build(),
            panel(
                            "send-health-committee",
                            "SEND health committee",
                            "is told in summary what audits of health advice found",
                            INCLUSION_PLAN)
                    .addReadings(Cadence.every(Every.TWO_MONTHS), Cadence.every(Every.TWICE_A_MONTH))
                    .printed("bi monthly")
                    .comesRound("the summary of audits")
                    .build(),
            panel(
                            "continuing-care-and-disability-panel",
                            "Combined continuing care and disability panel",
                            "one panel for children whose cases children's continuing care and the social care team for children with disabilities share",
                            INCLUSION_PLAN)
                    .footing(Footing.PLANNED)
                    .addFormedFrom(
                            "panel of children's continuing care", "panel of the children with disabilities team")
                    .build());

    private LincolnshirePanels() {}

    private static ImmutablePanel.BuildFinal service(String id, String title, String role, Citation citation) {
        return named(id, title, false, role, citation);
    }

    private static ImmutablePanel.BuildFinal panel(String id, String title, String role, Citation citation) {
        return named(id, title, true, role, citation);
    }

    private static ImmutablePanel.BuildFinal named(
            String id, String title, boolean sits, String role, Citation citation) {
        return ImmutablePanel.builder()
                .id(id)
                .title(title)
                .council(LINCOLNSHIRE)
                .sits(sits)
                .role(role)
                .citation(citation);
    }

    /**
     * All of them.
     *
     * @return services and panels
     */
    public static ImmutableList<Panel> all() {
        return ALL;
    }

    /**
     * One of them by its stable name, by its name, or by what else it is called.
     *
     * @param name any of its names
     * @return the panel or service, or empty
     */
    public static Optional<Panel> find(String name) {
        return ALL.stream().filter(panel -> panel.isCalled(name)).findFirst();
    }
}
