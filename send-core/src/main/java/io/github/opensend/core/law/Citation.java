package io.github.opensend.core.law;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Where a rule stands: one or more provisions, the leading one first.
 *
 * <p>Printed as a lawyer writes it: {@code SEND Regulations 2014 (SI 2014/1530), regs 13(2), 13(3); Children and Families
 * Act 2014, s 38(2)}.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Citation implements Serializable permits ImmutableCitation {
    private static final long serialVersionUID = 1L;

    Citation() {}

    /**
     * A citation.
     *
     * @param first the leading provision
     * @param more any others, in the order in which they are to be printed
     * @return the citation
     */
    public static Citation of(Provision first, Provision... more) {
        return ImmutableCitation.builder()
                .addProvisions(first)
                .addProvisions(more)
                .build();
    }

    /**
     * The provisions, the leading one first.
     *
     * @return at least one
     */
    public abstract ImmutableList<Provision> provisions();

    @Value.Check
    void citesSomething() {
        if (provisions().isEmpty()) {
            throw new IllegalStateException("a citation needs at least one provision");
        }
    }

    /**
     * The citation as a lawyer writes it, neighbours of one instrument drawn together.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < provisions().size()) {
            int to = from + 1;
            while (to < provisions().size()
                    && drawTogether(provisions().get(from), provisions().get(to))) {
                to++;
            }
            parts.add(print(provisions().subList(from, to)));
            from = to;
        }
        return String.join("; ", parts);
    }

    private static boolean drawTogether(Provision one, Provision other) {
        return one.pinpoint() != Pinpoint.WHOLE
                && one.pinpoint() == other.pinpoint()
                && one.instrument().equals(other.instrument());
    }

    private static String print(List<Provision> together) {
        Provision first = together.get(0);
        if (together.size() == 1) {
            return first.toString();
        }
        String numbers =
                String.join(", ", together.stream().map(Provision::number).toList());
        return first.instrument() + ", " + first.pinpoint().abbreviation(together.size()) + " " + numbers;
    }
}
