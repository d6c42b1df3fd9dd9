package io.github.opensend.core.plan;

import com.google.common.base.Ascii;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose advice and information section K lists: those whom regulation 6(1) of the SEND Regulations 2014 names. The letters are from
 * knowledge.
 *
 * @since 0.1.0
 */
public enum AdviceKind {
    /** The parent or the young person. */
    FAMILY("a", null),
    /** The head of the school or institution, or somebody with experience of teaching such children. */
    EDUCATIONAL("b", AdviceGiver.SCHOOL),
    /** A health care professional whom the responsible body names. */
    MEDICAL("c", AdviceGiver.MEDICAL),
    /** An educational psychologist. */
    PSYCHOLOGICAL("d", AdviceGiver.EDUCATIONAL_PSYCHOLOGIST),
    /** Social care. */
    SOCIAL_CARE("e", AdviceGiver.SOCIAL_CARE),
    /** Any other person whom the authority thinks right. */
    OTHER("f", AdviceGiver.OTHER),
    /** From year 9 on, about preparing for adulthood and independent living. */
    PREPARING_FOR_ADULTHOOD("g", AdviceGiver.OTHER),
    /** Somebody whom the family reasonably asks the authority to ask. */
    ASKED_FOR_BY_THE_FAMILY("h", AdviceGiver.OTHER);

    private final String letter;
    private final Optional<AdviceGiver> giver;

    AdviceKind(String letter, @Nullable AdviceGiver giver) {
        this.letter = letter;
        this.giver = Optional.ofNullable(giver);
    }

    /**
     * The stable name in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code social-care}
     */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /**
     * The giver whose time the clocks count.
     *
     * @return the giver of {@code advice.requested}; empty for the family, who have no clock
     */
    public Optional<AdviceGiver> giver() {
        return giver;
    }

    /**
     * Whether it is sought for every child and young person, whatever the year group and the wishes.
     *
     * @return true for the kinds that the regulation lists without a condition
     */
    public boolean isSoughtForAll() {
        return compareTo(SOCIAL_CARE) <= 0;
    }

    /**
     * Where it stands.
     *
     * @return a letter of regulation 6(1)
     */
    public Citation citation() {
        return Citation.of(Instruments.SEND_REGULATIONS_2014.regulation("6(1)(" + letter + ")"));
    }

    /**
     * How sure we are of the letter.
     *
     * @return from knowledge
     */
    public Certainty certainty() {
        return Certainty.FROM_KNOWLEDGE;
    }

    /**
     * The kind in words.
     *
     * @return such as {@code asked for by the family}
     */
    public String words() {
        return id().replace('-', ' ');
    }
}
