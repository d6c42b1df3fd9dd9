package io.github.opensend.core.arrangement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** Gathers what is wrong with one value, so that all of it is said at once. */
final class Faults {
    private final ImmutableList.Builder<String> found = ImmutableList.builder();

    Faults when(boolean isSo, String fault) {
        if (isSo) {
            found.add(fault);
        }
        return this;
    }

    Faults blank(String what, Optional<String> text) {
        return when(text.filter(String::isBlank).isPresent(), what + " has to be told, found an empty text");
    }

    Faults inOrder(String first, Optional<LocalDate> one, String second, Optional<LocalDate> other) {
        one.ifPresent(from -> other.filter(from::isAfter)
                .ifPresent(early ->
                        found.add("expected " + second + " on or after " + first + " " + from + ", found " + early)));
        return this;
    }

    void refuse(String place) {
        ImmutableList<String> all = found.build();
        if (!all.isEmpty()) {
            throw new IllegalStateException(place + ": " + String.join("; ", all));
        }
    }
}
