package io.github.opensend.radar.scoring;

import com.google.common.collect.ImmutableSet;

/** Flags as bits, so that a reading costs no set for each. */
final class Flags {
    private static final Flag[] ALL = Flag.values();

    private Flags() {}

    static int raised(Flag flag, boolean raised) {
        return raised ? flag.bit() : 0;
    }

    static ImmutableSet<Flag> of(int bits) {
        ImmutableSet.Builder<Flag> flags = ImmutableSet.builder();
        for (Flag flag : ALL) {
            if ((bits & flag.bit()) != 0) {
                flags.add(flag);
            }
        }
        return flags.build();
    }
}
