package io.github.opensend.timescales.clock;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.Detail;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.explain.Explanation;
import io.github.opensend.core.explain.Step;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.time.Reckoning;
import io.github.opensend.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the steps of one clock, and what was missing on the way. Words are made when a step is read. */
final class Steps {
    private final Citation citation;
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
    private final List<String> missing = new ArrayList<>();
    private final ImmutableList.Builder<Integer> joined = ImmutableList.builder();

    Steps(Citation citation) {
        this.citation = citation;
    }

    Citation citation() {
        return citation;
    }

    void add(Step step) {
        steps.add(step);
    }

    void note(String words) {
        add(new Noted(words, null));
    }

    void serviceInDoubt() {
        note("by the reading chosen a notice that went electronically is served only with the parent's consent in"
                + " writing, and none is on record");
        missing(Detail.ELECTRONIC_CONSENT.id());
    }

    void missing(String fact) {
        if (!missing.contains(fact)) {
            missing.add(fact);
        }
    }

    void forgetMissing() {
        missing.clear();
    }

    ImmutableList<String> missing() {
        return ImmutableList.copyOf(missing);
    }

    void joined(int event) {
        joined.add(event);
    }

    ImmutableList<Integer> joined() {
        return joined.build();
    }

    Explanation explanation() {
        return new Explanation(steps.build());
    }

    record Happened(EventType<?> type, int epochDay, String before) implements Step {
        @Override
        public String words() {
            return before + type.title();
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(Days.date(epochDay));
        }
    }

    record Counted(
            TimeLimit limit,
            Reckoning reckoning,
            int from,
            int to,
            String calendar,
            @Nullable Citation source) implements Step {
        @Override
        public String words() {
            LocalDate day = Days.date(from);
            String counted =
                    switch (reckoning) {
                        case AFTER -> limit + " after " + day + ", which does not count";
                        case BEGINNING_WITH -> limit + " beginning with " + day + ", which is the first";
                        case AT_LEAST_BEFORE -> "at least " + limit + " before " + day;
                        case CLEAR_DAYS_BEFORE -> "at least " + limit + " clear before " + day;
                    };
            return calendar.isEmpty() ? counted : counted + ", counting " + calendar;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(Days.date(to));
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.ofNullable(source);
        }
    }

    record Arrived(String words, int epochDay, @Nullable Citation source) implements Step {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(Days.date(epochDay));
        }

        @Override
        public Optional<Citation> citation() {
            return Optional.ofNullable(source);
        }
    }

    record Noted(String words, @Nullable Citation source) implements Step {
        @Override
        public Optional<Citation> citation() {
            return Optional.ofNullable(source);
        }
    }
}
