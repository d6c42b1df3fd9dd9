package io.github.opensend.timescales.clock;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gathers the clocks of one timeline in their order; scratch space that is used again for the next. */
final class Gathering implements Marker.Use {
    private static final int OFTEN_ENOUGH = 32;

    private final Marker marker;
    private Clock[] clocks = new Clock[OFTEN_ENOUGH];
    private int[] order = new int[OFTEN_ENOUGH];
    private long[] keys = new long[OFTEN_ENOUGH];
    private @Nullable Timeline timeline;
    private int size;

    Gathering(Marker marker) {
        this.marker = marker;
    }

    Clock[] gather(Timeline forTimeline, int asOf) {
        timeline = forTimeline;
        size = 0;
        marker.run(forTimeline.record(), asOf, false, this);
        Clock[] sorted = new Clock[size];
        for (int i = 0; i < size; i++) {
            sorted[i] = clocks[order[i]];
        }
        return sorted;
    }

    @Override
    public void of(CompiledRule rule, Marking marking, @Nullable Steps steps) {
        if (timeline == null) {
            throw new IllegalStateException("nothing is being gathered");
        }
        if (size == clocks.length) {
            clocks = Arrays.copyOf(clocks, size * 2);
            order = Arrays.copyOf(order, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        clocks[size] = new Clock(timeline, rule.rule, marking, marker.sheet());
        long due = Days.isDay(marking.due) ? marking.due : Integer.MAX_VALUE;
        long key = (due << 32) | ((long) rule.rank << 16) | marking.start;
        int at = size;
        while (at > 0 && keys[at - 1] > key) {
            keys[at] = keys[at - 1];
            order[at] = order[at - 1];
            at--;
        }
        keys[at] = key;
        order[at] = size++;
    }
}
