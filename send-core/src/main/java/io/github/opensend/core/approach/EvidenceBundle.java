package io.github.opensend.core.approach;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the record of SEN support holds, in order of day and with its sources, for a request for an EHC needs assessment or
 * for whoever else has to decide.
 *
 * <p>It is a list to read and nothing more. The one test for an EHC needs assessment is section 36(8) of the Children and
 * Families Act 2014, and the authority applies it: no number of cycles, no report, no sum of money and no item of this list
 * is a condition. So what is absent is named with the reason why it is usually looked for, and nothing here is counted,
 * weighed or concluded from.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class EvidenceBundle implements Serializable permits ImmutableEvidenceBundle {
    private static final long serialVersionUID = 1L;

    /** Where the one test for an EHC needs assessment stands. */
    public static final Citation THE_ONE_TEST =
            Citation.of(Instruments.CHILDREN_AND_FAMILIES_ACT_2014.section("36(8)"));

    EvidenceBundle() {}

    /**
     * What a record holds on a day.
     *
     * @param approach the record
     * @param asOf the last day whose entries are taken
     * @return the bundle
     */
    public static EvidenceBundle of(GraduatedApproach approach, LocalDate asOf) {
        GraduatedApproach then = approach.asOf(asOf);
        Optional<CodeChapter> chapter = then.chapter();
        Telling telling = new Telling(then);
        return ImmutableEvidenceBundle.builder()
                .asOf(asOf)
                .addAllItems(then.entries().stream()
                        .map(entry -> item(entry, telling, chapter))
                        .collect(toImmutableList()))
                .addAllAbsent(Arrays.stream(LookedFor.values())
                        .filter(wanted -> !wanted.isIn(then))
                        .collect(toImmutableSet()))
                .build();
    }

    private static EvidenceItem item(ApproachEntry entry, Telling telling, Optional<CodeChapter> chapter) {
        return new EvidenceItem(entry, entry.accept(telling), entry.kind().citation(chapter));
    }

    /**
     * The day up to which entries were taken.
     *
     * @return the day
     */
    public abstract LocalDate asOf();

    /**
     * The items.
     *
     * @return one for each entry, in order of day
     */
    public abstract ImmutableList<EvidenceItem> items();

    /**
     * What is usually looked for and is not in the record, each with its source. It can be somewhere else, and there can be a
     * good reason why it is not there.
     *
     * @return what is absent, in a fixed order
     */
    public abstract ImmutableSet<LookedFor> absent();

    /**
     * How much the bundle holds; what it says is about a child.
     *
     * @return such as {@code evidence as of 2026-03-27}
     */
    @Override
    public final String toString() {
        return "evidence as of " + asOf();
    }
}
