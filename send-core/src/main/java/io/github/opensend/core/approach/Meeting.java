package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting with the family about outcomes and progress, apart from a review.
 *
 * <p>The Code has schools meet parents at least three times a year (SEND Code of Practice 2015, para 6.65).
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Meeting implements ApproachEntry permits ImmutableMeeting {
    private static final long serialVersionUID = 1L;

    Meeting() {}

    /**
     * Starts a meeting.
     *
     * @param on the day
     * @return a builder that takes who led it, the voices and the record
     */
    public static ImmutableMeeting.BuildFinal held(LocalDate on) {
        return ImmutableMeeting.builder().on(on);
    }

    @Override
    public abstract LocalDate on();

    /**
     * Who led it; as a rule a teacher who knows the child well, with the SENCO.
     *
     * @return the roles; none where it is not recorded
     */
    public abstract ImmutableSet<Role> ledBy();

    /**
     * The parents, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice parents() {
        return Voice.notRecorded();
    }

    /**
     * The child or young person, and what they said.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Voice child() {
        return Voice.notRecorded();
    }

    /**
     * What was agreed.
     *
     * @return the words, where there are any
     */
    public abstract Optional<String> agreed();

    /**
     * When the parents were given the record of the meeting.
     *
     * @return the day, where it is recorded
     */
    public abstract Optional<LocalDate> recordGivenOn();

    @Override
    public EntryKind kind() {
        return EntryKind.MEETING;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.meeting(this);
    }

    /**
     * The day.
     *
     * @return such as {@code meeting on 2025-11-10}
     */
    @Override
    public final String toString() {
        return "meeting on " + on();
    }
}
