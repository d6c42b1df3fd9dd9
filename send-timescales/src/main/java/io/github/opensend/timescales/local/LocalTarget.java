package io.github.opensend.timescales.local;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.setting.LocalAuthority;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a council aims at for itself, with the law beside which it stands.
 *
 * <p>A target binds nobody by law and changes no day of the law. Two targets of one council can contradict each other; each
 * keeps its own source. Targets are equal by all that they say.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class LocalTarget implements Serializable permits ImmutableLocalTarget {
    private static final long serialVersionUID = 1L;

    LocalTarget() {}

    /**
     * Starts a target.
     *
     * @param id the stable name, such as {@code buckinghamshire.5.2}
     * @return the stages of a builder
     */
    public static ImmutableLocalTarget.CouncilBuildStage target(String id) {
        return ImmutableLocalTarget.builder().id(id);
    }

    /**
     * The stable name.
     *
     * @return the council and the place in its plan
     */
    public abstract String id();

    /**
     * The council.
     *
     * @return the authority
     */
    public abstract LocalAuthority council();

    /**
     * What is aimed at, in our words.
     *
     * @return a clause that begins with a verb
     */
    public abstract String words();

    /**
     * Who is to do it.
     *
     * @return the holder, who is under no duty by this target
     */
    public abstract DutyHolder holder();

    /**
     * The target itself.
     *
     * @return the aim
     */
    public abstract Aim aim();

    /**
     * Where it stands.
     *
     * @return the citation
     */
    public abstract Citation citation();

    /**
     * How sure we are that the source says so.
     *
     * @return the certainty
     */
    public abstract Certainty certainty();

    /**
     * When it is, or was, the council's target.
     *
     * @return the range; the day of the event that starts a time limit decides
     */
    public abstract InForce inForce();

    /**
     * How sure we are of those days, which a plan seldom tells.
     *
     * @return the certainty
     */
    public abstract Certainty certaintyOfDates();

    /**
     * The rules of law beside which it stands, one after the other where one follows another.
     *
     * @return the chain; none where no rule of the library's law speaks of it
     */
    public abstract ImmutableList<Timescale> beside();

    /**
     * What this library had to choose in order to count it.
     *
     * @return a sentence, where something was chosen; never the council's own word
     */
    public abstract Optional<String> convention();

    /**
     * Its force.
     *
     * @return always local practice
     */
    public Standing standing() {
        return Standing.LOCAL_PRACTICE;
    }

    /**
     * How a case stands against the target, on the day of its timeline. Working days are those of England, with the bank
     * holidays that the record adds.
     *
     * @param timeline the timeline of the case
     * @return a result for each occasion on which a time limit started, or for each term of the school, in order of due day;
     *     none for a target over many cases
     */
    public ImmutableList<TargetResult> against(Timeline timeline) {
        if (aim() instanceof Aim.Within) {
            return ownClocks().results(timeline);
        } else if (aim() instanceof Aim.FirstSchoolDayOfTerm terms) {
            return TermStarts.results(this, terms, timeline);
        }
        return ImmutableList.of();
    }

    // Compiled once for very many timelines.
    @Value.Lazy
    OwnClocks ownClocks() {
        return OwnClocks.of(this);
    }

    /**
     * The stable name and the words.
     *
     * @return such as {@code buckinghamshire.5.2: return the advice of educational psychologists within six weeks}
     */
    @Override
    public final String toString() {
        return id() + ": " + words();
    }
}
