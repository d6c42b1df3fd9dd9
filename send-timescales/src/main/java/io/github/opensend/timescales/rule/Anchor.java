package io.github.opensend.timescales.rule;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.Flagged;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.event.Reversal;
import io.github.opensend.core.event.SomeKinds;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a limit counts: a day of an event, and which event of several.
 *
 * @since 0.1.0
 */
public final class Anchor implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ANY_NUMBER = 0;

    /** Which event is meant. */
    public enum Which {
        /** The event that starts the clock. */
        THE_ONE,
        /** The last such event on or before the day on which the clock starts. */
        THE_LAST,
        /** The first such event on or after the day on which the clock starts. */
        THE_NEXT,
        /** The event that opened the stretch of work in which the clock runs. */
        THE_OPENING
    }

    private final Which which;
    private final @Nullable NamedDay day;
    private final ImmutableList<Happening> happenings;
    private final int withinDays;

    private Anchor(Which which, @Nullable NamedDay day, ImmutableList<Happening> happenings, int withinDays) {
        if (happenings.isEmpty()) {
            throw new IllegalArgumentException("an anchor needs at least one happening");
        }
        this.which = which;
        this.day = day;
        this.happenings = happenings;
        this.withinDays = withinDays;
    }

    /**
     * The event that starts the clock.
     *
     * @param happenings any of which starts it
     * @return the anchor
     */
    public static Anchor theOne(Happening... happenings) {
        return new Anchor(Which.THE_ONE, null, ImmutableList.copyOf(happenings), ANY_NUMBER);
    }

    /**
     * The last such event on or before the day on which the clock starts.
     *
     * @param happenings any of which counts
     * @return the anchor
     */
    public static Anchor theLast(Happening... happenings) {
        return new Anchor(Which.THE_LAST, null, ImmutableList.copyOf(happenings), ANY_NUMBER);
    }

    /**
     * The first such event on or after the day on which the clock starts.
     *
     * @param happenings any of which counts
     * @return the anchor
     */
    public static Anchor theNext(Happening... happenings) {
        return new Anchor(Which.THE_NEXT, null, ImmutableList.copyOf(happenings), ANY_NUMBER);
    }

    /**
     * The event that opened the stretch of work in which the clock runs, whatever joined it later.
     *
     * @param happenings any of which counts; a stretch that something else opened has no such event
     * @return the anchor
     */
    public static Anchor theOpening(Happening... happenings) {
        return new Anchor(Which.THE_OPENING, null, ImmutableList.copyOf(happenings), ANY_NUMBER);
    }

    /**
     * The same event, but another of its days.
     *
     * @param day the named day; where an event does not carry it, the day of the event itself stands
     * @return the anchor
     */
    public Anchor by(NamedDay day) {
        return new Anchor(which, day, happenings, withinDays);
    }

    /**
     * The next such event only if it comes soon enough. One in the labelled stretch of work in which the clock started
     * counts whenever it comes; any other counts within a number of days, whatever its label.
     *
     * @param days how many days after the clock started, more than 0
     * @return the anchor
     * @throws IllegalStateException if another event than the next is meant
     */
    public Anchor within(int days) {
        if (which != Which.THE_NEXT) {
            throw new IllegalStateException("only the next event can come too late to be meant");
        }
        return new Anchor(which, day, happenings, days);
    }

    /**
     * Within how many days the next event has to come, where labels do not settle it.
     *
     * @return a number of days; 0 for any number
     */
    public int withinDays() {
        return withinDays;
    }

    /**
     * Which event is meant.
     *
     * @return which one
     */
    public Which which() {
        return which;
    }

    /**
     * The day that is meant.
     *
     * @return a named day, or empty for the day of the event itself
     */
    public Optional<NamedDay> day() {
        return Optional.ofNullable(day);
    }

    /**
     * The events that count.
     *
     * @return at least one
     */
    public ImmutableList<Happening> happenings() {
        return happenings;
    }

    /**
     * The anchor in words.
     *
     * @return such as {@code the last finalised plan sent} or {@code the day of service (draft plan served)}
     */
    @Override
    public String toString() {
        String names = happenings.stream().map(Anchor::words).distinct().collect(Collectors.joining(" or "));
        String event =
                switch (which) {
                    case THE_ONE -> names;
                    case THE_LAST -> "the last " + names;
                    case THE_NEXT -> "the next " + names;
                    case THE_OPENING -> "the opening " + names;
                };
        return day == null ? event : day.words() + " (" + event + ")";
    }

    private static String words(Happening happening) {
        String title = happening.type().title();
        if (happening instanceof SomeKinds<?> some) {
            return title
                    + some.kinds().stream()
                            .map(kind -> words(some.type(), kind))
                            .collect(Collectors.joining(" or ", " (", ")"));
        } else if (happening instanceof Reversal reversal) {
            return title + " (reversing " + words(reversal.reversed()) + ")";
        } else if (happening instanceof Flagged flagged) {
            return words(flagged.happening()) + " (" + (flagged.up() ? "" : "not ")
                    + spaced(flagged.flag().id()) + ")";
        }
        return title;
    }

    private static String words(EventType<?> type, EventKind kind) {
        return switch (kind.id()) {
            case "true" -> spaced(type.kindName().orElseThrow());
            case "false" -> "not " + spaced(type.kindName().orElseThrow());
            default -> kind.id().replace('-', ' ');
        };
    }

    private static String spaced(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    }
}
