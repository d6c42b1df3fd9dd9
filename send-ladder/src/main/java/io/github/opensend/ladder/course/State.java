package io.github.opensend.ladder.course;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.EventType;
import java.io.Serializable;

/**
 * Where a pupil can stand on a course.
 *
 * @param key the stable name, which stays the same from one edition to the next
 * @param title its name for people
 * @param end whether the course ends there
 * @param tells the events that a case record holds when a pupil comes here; the clocks of the law start with them
 * @since 0.1.0
 */
public record State(String key, String title, boolean end, ImmutableList<EventType<?>> tells) implements Serializable {
    /**
     * A state on the way.
     *
     * @param key the stable name
     * @param title its name for people
     * @param tells the events that go with it
     * @return the state
     */
    public static State state(String key, String title, EventType<?>... tells) {
        return new State(key, title, false, ImmutableList.copyOf(tells));
    }

    /**
     * A state in which a course ends.
     *
     * @param key the stable name
     * @param title its name for people
     * @param tells the events that go with it
     * @return the state
     */
    public static State end(String key, String title, EventType<?>... tells) {
        return new State(key, title, true, ImmutableList.copyOf(tells));
    }

    @Override
    public String toString() {
        return key;
    }
}
