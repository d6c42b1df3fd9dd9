package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day: a fact, as the caller holds it.
 *
 * <p>Events are made by their types. Two events that say the same are equal, whoever told them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class CaseEvent implements Serializable permits ImmutableCaseEvent {
    private static final long serialVersionUID = 1L;

    CaseEvent() {}

    /**
     * Starts an event for which the short forms of {@link EventType} are not enough.
     *
     * @param type what happened
     * @param on the day on which it happened
     * @return a builder that takes the kind, the thread, further days and details
     */
    public static ImmutableCaseEvent.BuildFinal builder(EventType<?> type, LocalDate on) {
        return ImmutableCaseEvent.builder().type(type).on(on);
    }

    /**
     * What happened.
     *
     * @return the type
     */
    public abstract EventType<?> type();

    /**
     * The day on which it happened.
     *
     * @return a day in England
     */
    public abstract LocalDate on();

    /**
     * The kind in which it happened.
     *
     * @return one of the type's kinds: the one that was told, or the type's default
     */
    public final Optional<EventKind> kind() {
        return Optional.ofNullable(kindOrNull());
    }

    /**
     * The same as {@link #kind()}, for code that reads events by the million and may allocate nothing for each.
     *
     * @return the kind, or null
     */
    public abstract @Nullable EventKind kindOrNull();

    /**
     * The label of the stretch of work to which the event belongs, where the caller gave one.
     *
     * @return the label; empty means that any stretch may be meant
     */
    public final Optional<String> thread() {
        return Optional.ofNullable(threadOrNull());
    }

    /**
     * The same as {@link #thread()}, for code that reads events by the million and may allocate nothing for each.
     *
     * @return the label, or null
     */
    public abstract @Nullable String threadOrNull();

    /**
     * Further days that the event carries.
     *
     * @return the days by their names
     */
    public abstract ImmutableMap<NamedDay, LocalDate> days();

    /**
     * Further facts that the event carries, as text.
     *
     * @return the facts by their names
     */
    public abstract ImmutableMap<Detail, String> details();

    /**
     * What a caller keeps with the event for its own use. It is handed back, never read, and does not
     * make two events different.
     *
     * @return JSON text by keys that begin with {@code x-}
     */
    @Value.Auxiliary
    public abstract ImmutableMap<String, String> extras();

    /**
     * The same event in a stretch of work.
     *
     * @param label the label of the stretch
     * @return the event
     */
    public CaseEvent thread(String label) {
        return ImmutableCaseEvent.copyOf(this).withThread(label);
    }

    /**
     * The same event with a further day.
     *
     * @param name the name of the day
     * @param day the day
     * @return the event
     * @throws IllegalStateException if the type does not take such a day
     */
    public CaseEvent with(NamedDay name, LocalDate day) {
        ImmutableMap.Builder<NamedDay, LocalDate> days = ImmutableMap.builder();
        return ImmutableCaseEvent.copyOf(this)
                .withDays(days.putAll(days()).put(name, day).buildKeepingLast());
    }

    /**
     * The same event with a further fact.
     *
     * @param detail the name of the fact
     * @param value the fact as text
     * @return the event
     * @throws IllegalStateException if the type does not take such a fact, or the fact does not take the value
     */
    public CaseEvent with(Detail detail, String value) {
        ImmutableMap.Builder<Detail, String> details = ImmutableMap.builder();
        return ImmutableCaseEvent.copyOf(this)
                .withDetails(details.putAll(details()).put(detail, value).buildKeepingLast());
    }

    /**
     * A named day, or the day of the event itself where that day was not told.
     *
     * @param name the name of the day
     * @return the day
     */
    public LocalDate day(NamedDay name) {
        LocalDate told = days().get(name);
        return told == null ? on() : told;
    }

    @Value.Check
    CaseEvent checked() {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        for (NamedDay day : Sets.difference(type().requiredDays(), days().keySet())) {
            faults.add("expected \"" + day.id() + "\"");
        }
        for (NamedDay day : Sets.difference(days().keySet(), type().days())) {
            faults.add("takes no \"" + day.id() + "\"");
        }
        for (Detail detail : Sets.difference(details().keySet(), type().details())) {
            faults.add("takes no \"" + detail.id() + "\"");
        }
        details().forEach((detail, value) -> {
            if (!detail.takes(value)) {
                faults.add("\"" + detail.id() + "\" takes " + detail.expected());
            }
        });
        if (kind().isEmpty() && type().kindIsRequired()) {
            faults.add("expected \"" + type().kindName().orElseThrow() + "\"");
        }
        kind().ifPresent(kind -> {
            if (!type().kinds().contains(kind)) {
                faults.add("\"" + kind.id() + "\" is not one of its kinds");
            }
        });
        ImmutableList<String> found = faults.build();
        if (!found.isEmpty()) {
            throw new IllegalStateException(type() + " on " + on() + ": " + String.join("; ", found));
        }
        return kind().isEmpty() && type().defaultKind().isPresent()
                ? ImmutableCaseEvent.copyOf(this).withKind(type().defaultKind().orElseThrow())
                : this;
    }

    /**
     * What happened and when; labels, bodies and schools are left out, because they can point to a child.
     *
     * @return such as {@code plan.finalised on 2025-10-24}
     */
    @Override
    public final String toString() {
        return type() + " on " + on();
    }
}
