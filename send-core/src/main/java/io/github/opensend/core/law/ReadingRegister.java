package io.github.opensend.core.law;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;

/**
 * The one list of the questions that the law leaves open.
 *
 * @since 0.1.0
 */
public final class ReadingRegister implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ImmutableMap<String, Reading> readings;

    private ReadingRegister(ImmutableMap<String, Reading> readings) {
        this.readings = readings;
    }

    /**
     * A register.
     *
     * @param readings the readings, in the order in which they are to be listed
     * @return the register
     * @throws IllegalArgumentException if two different readings have one name
     */
    public static ReadingRegister of(Iterable<Reading> readings) {
        ImmutableMap.Builder<String, Reading> byId = ImmutableMap.builder();
        readings.forEach(reading -> byId.put(reading.id(), reading));
        return new ReadingRegister(byId.buildOrThrow());
    }

    /**
     * Every reading.
     *
     * @return the readings in order
     */
    public ImmutableCollection<Reading> all() {
        return readings.values();
    }

    /**
     * The reading of that name.
     *
     * @param id the stable name
     * @return the reading, or empty where the register has none of that name
     */
    public Optional<Reading> find(String id) {
        return Optional.ofNullable(readings.get(id));
    }
}
