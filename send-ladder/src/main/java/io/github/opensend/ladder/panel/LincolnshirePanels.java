package io.github.opensend.ladder.panel;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instrument;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.time.Cadence;
import io.github.opensend.core.time.Cadence.Every;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The panels and services of Lincolnshire that its ladder, its pathways and its plans name. What a source does not say is not here: most
 * publish no quorum, no chair and no timescale.
 */
public final class LincolnshirePanels {
    private static final Citation LADDER = Citation.of(Instruments.LINCOLNSHIRE_LADDER.whole());
    private static final Citation SECTION_19 = Citation.of(Instruments.LINCOLNSHIRE_SECTION_19_POLICY.whole());
    private static final Citation EBSA = named("Lincolnshire EBSA pathway");
    private static final Citation INCLUSION_PLAN = named("Lincolnshire SEND and alternative provision inclusion plan");
    private static final Citation INCLUSION_STRATEGY = named("Lincolnshire inclusion strategy 2025-26");
    private static final Citation REGISTER = named("Lincolnshire dynamic support register");

    private static final ImmutableList<Panel> ALL = ImmutableList.of(
            service(
                    "prt",
                    "Pupil Reintegration Team",
                    List.of("PRT", "Pupil Referral Team"),
                    "advises schools, screens referrals to BOSS, clerks panels, places pupils from day six, leads on section 19 for illness and exclusion",
                    LADDER),
            service(
                    "boss",
                    "Behaviour Outreach Support Service",
                    List.of("BOSS"),
                    "outreach, training and consultation in schools, in term time",
                    LADDER),
            service(
                    "ask-sall",
                    "Ask SALL",
                    List.of(),
                    "an advice line for schools on special educational needs",
                    LADDER),
            service(
                    "wtt",
                    "Working Together Team",
                    List.of("WTT"),
                    "outreach and training on autism and social communication",
                    LADDER),
            service(
                    "key-worker",
                    "Key worker service",
                    List.of(),
                    "an independent voice for people up to 25 with autism or a learning disability at risk of a mental health admission, through the dynamic support register",
                    INCLUSION_PLAN),
            service(
                    "positive-regard",
                    "Positive Regard",
                    List.of(),
                    "relational practice in secondary schools",
                    INCLUSION_PLAN),
            service(
                    "virtual-school",
                    "Virtual school",
                    List.of(),
                    "the education of pupils in care; consulted before a step for one of them is passed over",
                    LADDER),
            panel(
                    "intervention-panel",
                    "Intervention Panel",
                    List.of("Lincolnshire Intervention Panel", "placement panel"),
                    "decides on intervention placements and pathways in key stage 4",
                    null,
                    Cadence.every(Every.FORTNIGHT),
                    "LAD-06",
                    LADDER,
                    Certainty.VERIFIED),
            panel(
                    "chips",
                    "Collaborative headteacher inclusion panel",
                    List.of("CHIPS"),
                    "head teachers advise one another and use off-site direction and managed moves early",
                    null,
                    null,
                    null,
                    INCLUSION_PLAN,
                    Certainty.VERIFIED),
            panel(
                    "medical-support-panel",
                    "Medical Support Panel",
                    List.of("MSP"),
                    "advises on suitable education, and can offer a short dual placement at a hospital school",
                    null,
                    Cadence.inTerm(Every.FORTNIGHT),
                    "MSP-01",
                    EBSA,
                    Certainty.VERIFIED),
            panel(
                    "section-19-panel",
                    "Section 19 panel",
                    List.of(),
                    "decides on requests for education under section 19 of the Education Act 1996",
                    null,
                    null,
                    null,
                    SECTION_19,
                    Certainty.VERIFIED),
            panel(
                    "eotas-panel",
                    "EOTAS panel",
                    List.of("education otherwise than at school panel"),
                    "oversees every bespoke package and the risk in unregulated providers",
                    null,
                    Cadence.every(Every.WEEK),
                    "PAN-01",
                    INCLUSION_STRATEGY,
                    Certainty.VERIFIED),
            panel(
                    "specialist-community-lead-panel",
                    "Specialist community lead panel",
                    List.of(),
                    "health, social care, parents and the authority help special schools to keep a pupil",
                    "head teacher of a special school",
                    Cadence.every(Every.TERM),
                    "PAN-02",
                    INCLUSION_PLAN,
                    Certainty.VERIFIED),
            panel(
                    "out-of-area-treatment-panel",
                    "Out of area treatment panel",
                    List.of(),
                    "settles who is responsible for a health need outside what is offered",
                    null,
                    null,
                    null,
                    INCLUSION_PLAN,
                    Certainty.VERIFIED),
            panel(
                    "fair-access-panel",
                    "Fair Access panel",
                    List.of(),
                    "finds a secondary school for a pupil after an exclusion",
                    null,
                    null,
                    null,
                    LADDER,
                    Certainty.VERIFIED),
            panel(
                    "allocations-panel",
                    "Allocations Panel",
                    List.of(),
                    "takes a radar as evidence, and advises one where an assessment is not agreed",
                    null,
                    null,
                    null,
                    Citation.of(Instruments.LINCOLNSHIRE_VALUING_SEND_2021.whole()),
                    Certainty.VERIFIED),
            panel(
                    "dynamic-support-review",
                    "Review of the dynamic support register",
                    List.of(),
                    "looks at every child on the register, with a meeting of the disciplines",
                    null,
                    Cadence.every(Every.WEEK),
                    "DSR-01",
                    REGISTER,
                    Certainty.VERIFIED));

    private LincolnshirePanels() {}

    private static Citation named(String instrument) {
        return Citation.of(Instrument.named(instrument).whole());
    }

    private static Panel service(String id, String title, List<String> aliases, String role, Citation citation) {
        return new Panel(
                id, title, ImmutableList.copyOf(aliases), false, role, null, null, null, citation, Certainty.VERIFIED);
    }

    private static Panel panel(
            String id,
            String title,
            List<String> aliases,
            String role,
            @Nullable String chair,
            @Nullable Cadence cadence,
            @Nullable String row,
            Citation citation,
            Certainty certainty) {
        return new Panel(
                id, title, ImmutableList.copyOf(aliases), true, role, chair, cadence, row, citation, certainty);
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
        return ALL.stream()
                .filter(panel -> panel.id().equals(name)
                        || panel.title().equals(name)
                        || panel.aliases().contains(name))
                .findFirst();
    }
}
