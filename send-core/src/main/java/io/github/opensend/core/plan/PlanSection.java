package io.github.opensend.core.plan;

import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.util.Arrays;
import java.util.Optional;

/**
 * A section of an EHC plan.
 *
 * <p>Regulation 12(1) of the SEND Regulations 2014 lists what a plan has to hold and gives the letters; the advice is put
 * in appendices by regulation 12(4). Which regulation holds which letter is from knowledge.
 *
 * @since 0.1.0
 */
public enum PlanSection {
    /** The views, interests and aspirations of the child and the parents, or of the young person. */
    A("A", "views, interests and aspirations", "12(1)(a)", ""),
    /** The special educational needs. */
    B("B", "special educational needs", "12(1)(b)", "51(2)(c)(i)"),
    /** The health care needs that relate to the special educational needs. */
    C("C", "health care needs", "12(1)(c)", ""),
    /** The social care needs that relate to the special educational needs, or to a disability. */
    D("D", "social care needs", "12(1)(d)", ""),
    /** The outcomes. */
    E("E", "outcomes", "12(1)(e)", ""),
    /** The special educational provision. */
    F("F", "special educational provision", "12(1)(f)", "51(2)(c)(ii)"),
    /** The health care provision. */
    G("G", "health care provision", "12(1)(g)", ""),
    /** The social care provision that has to be made for a person under 18 by section 2 of the Act of 1970. */
    H1("H1", "social care provision under the Act of 1970", "12(1)(h)", ""),
    /** Any other social care provision. */
    H2("H2", "other social care provision", "12(1)(h)", ""),
    /** The name of the school or other institution, and its type. */
    I("I", "placement", "12(1)(i)", "51(2)(c)(iii)"),
    /** What is secured by a direct payment. */
    J("J", "direct payments", "12(1)(j)", ""),
    /** The advice that was gathered, appended. */
    K("K", "advice", "12(4)", "");

    private final String id;
    private final String title;
    private final String regulation;
    private final String appeal;

    PlanSection(String id, String title, String regulation, String appeal) {
        this.id = id;
        this.title = title;
        this.regulation = regulation;
        this.appeal = appeal;
    }

    /**
     * The stable name in documents.
     *
     * @return the letter, such as {@code H1}
     */
    public String id() {
        return id;
    }

    /**
     * What stands in it.
     *
     * @return in lower case, such as {@code special educational provision}
     */
    public String title() {
        return title;
    }

    /**
     * What asks for it.
     *
     * @return the regulation
     */
    public Citation citation() {
        return Citation.of(Instruments.SEND_REGULATIONS_2014.regulation(regulation));
    }

    /**
     * The provision by which a family appeals against what stands in it.
     *
     * @return a part of section 51(2) for sections B, F and I; empty for the others, about which the Tribunal recommends at
     *     most, under the Regulations of 2017
     */
    public Optional<Citation> appealedUnder() {
        return appeal.isEmpty()
                ? Optional.empty()
                : Optional.of(Citation.of(Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section(appeal)));
    }

    /**
     * How sure we are of both citations.
     *
     * @return from knowledge
     */
    public Certainty certainty() {
        return Certainty.FROM_KNOWLEDGE;
    }

    /**
     * The section of that letter.
     *
     * @param id the stable name
     * @return the section
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static PlanSection withId(String id) {
        return Arrays.stream(values())
                .filter(section -> section.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section is named \"" + id + "\"; expected one of "
                        + Arrays.stream(values()).map(PlanSection::id).toList()));
    }

    /**
     * The letter and the title.
     *
     * @return such as {@code section F (special educational provision)}
     */
    @Override
    public String toString() {
        return "section " + id + " (" + title + ")";
    }
}
