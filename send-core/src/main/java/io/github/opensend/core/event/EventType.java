package io.github.opensend.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can happen: its name, the kinds in which it comes, and the days and details that it carries.
 *
 * <p>A type is a plain value, equal to another by its {@link #id()}; {@link EventTypes} has them all. It makes events
 * ({@code TRIBUNAL_ORDERED.on(day, TribunalOrder.ASSESS)}) and happenings ({@code
 * TRIBUNAL_ORDERED.where(TribunalOrder.ASSESS)}); a kind of another type does not compile.
 *
 * @param <K> the kinds in which it comes; {@link NoKind} where it comes in one only
 * @since 0.1.0
 */
public final class EventType<K extends Enum<K> & EventKind> implements Happening {
    private static final long serialVersionUID = 1L;

    /** Where the kind is not told, the rest of the record can tell it. */
    private static final ImmutableSet<String> KIND_CAN_BE_FOUND =
            ImmutableSet.of("appeal.unopposed", "suspension.decided");

    private final String id;
    private final String title;
    private final Class<K> kinds;
    private final @Nullable String kindName;
    private final @Nullable K defaultKind;
    private final ImmutableSet<NamedDay> requiredDays;
    private final ImmutableSet<NamedDay> days;
    private final ImmutableSet<Detail> details;

    private EventType(
            String id,
            String title,
            Class<K> kinds,
            @Nullable String kindName,
            @Nullable K defaultKind,
            ImmutableSet<NamedDay> requiredDays,
            ImmutableSet<NamedDay> days,
            ImmutableSet<Detail> details) {
        this.id = id;
        this.title = title;
        this.kinds = kinds;
        this.kindName = kindName;
        this.defaultKind = defaultKind;
        this.requiredDays = requiredDays;
        this.days = days;
        this.details = details;
    }

    private static final ImmutableSet<NamedDay> DAYS_OF_ANY =
            Sets.immutableEnumSet(NamedDay.DISPATCHED, NamedDay.SERVED);
    private static final ImmutableSet<Detail> DETAILS_OF_ANY = Sets.immutableEnumSet(Detail.CHANNEL);

    static EventType<NoKind> plain(String id, String title) {
        return new EventType<>(id, title, NoKind.class, null, null, ImmutableSet.of(), DAYS_OF_ANY, DETAILS_OF_ANY);
    }

    static <K extends Enum<K> & EventKind> EventType<K> inKinds(
            String id, String title, String kindName, Class<K> kinds) {
        return new EventType<>(
                id,
                title,
                kinds,
                kindName,
                kinds.getEnumConstants()[0],
                ImmutableSet.of(),
                DAYS_OF_ANY,
                DETAILS_OF_ANY);
    }

    EventType<K> kindMustBeTold() {
        return new EventType<>(id, title, kinds, kindName, null, requiredDays, days, details);
    }

    EventType<K> needing(NamedDay day) {
        return new EventType<>(
                id,
                title,
                kinds,
                kindName,
                defaultKind,
                Sets.immutableEnumSet(Sets.union(requiredDays, EnumSet.of(day))),
                Sets.immutableEnumSet(Sets.union(days, EnumSet.of(day))),
                details);
    }

    EventType<K> taking(NamedDay... more) {
        return new EventType<>(
                id,
                title,
                kinds,
                kindName,
                defaultKind,
                requiredDays,
                Sets.immutableEnumSet(Sets.union(days, ImmutableSet.copyOf(more))),
                details);
    }

    EventType<K> telling(Detail... more) {
        return new EventType<>(
                id,
                title,
                kinds,
                kindName,
                defaultKind,
                requiredDays,
                days,
                Sets.immutableEnumSet(Sets.union(details, ImmutableSet.copyOf(more))));
    }

    /**
     * The stable name in documents.
     *
     * @return such as {@code plan.draft-served}
     */
    public String id() {
        return id;
    }

    /**
     * What happened, in plain words.
     *
     * @return a noun phrase without an article, such as {@code draft plan served}
     */
    public String title() {
        return title;
    }

    /**
     * The name under which documents tell the kind.
     *
     * @return such as {@code order}; empty for a type that comes in one kind
     */
    public Optional<String> kindName() {
        return Optional.ofNullable(kindName);
    }

    /**
     * Whether an event of this type must say its kind because no default would be safe.
     *
     * @return true if it must
     */
    public boolean kindIsRequired() {
        return kindName != null && defaultKind == null && !KIND_CAN_BE_FOUND.contains(id);
    }

    /**
     * The kinds in which the type comes.
     *
     * @return the kinds in their order, the default first where there is one; none for a type of one kind
     */
    public ImmutableList<K> kinds() {
        return ImmutableList.copyOf(kinds.getEnumConstants());
    }

    /**
     * The kind of that name.
     *
     * @param kindId the stable name
     * @return the kind, or empty where the type has none of that name
     */
    public Optional<K> kind(String kindId) {
        return kinds().stream().filter(kind -> kind.id().equals(kindId)).findFirst();
    }

    /**
     * The kind of an event that does not say one.
     *
     * @return the default, or empty where there is none
     */
    public Optional<K> defaultKind() {
        return Optional.ofNullable(defaultKind);
    }

    /**
     * The days that an event of this type can carry beside its own.
     *
     * @return the named days
     */
    public ImmutableSet<NamedDay> days() {
        return days;
    }

    /**
     * Those of {@link #days()} that an event of this type must carry.
     *
     * @return the named days
     */
    public ImmutableSet<NamedDay> requiredDays() {
        return requiredDays;
    }

    /**
     * The details that an event of this type can carry.
     *
     * @return the details
     */
    public ImmutableSet<Detail> details() {
        return details;
    }

    /**
     * An event of this type, of its default kind.
     *
     * @param day the day on which it happened
     * @return the event
     * @throws IllegalStateException if the type needs a kind or a further day
     */
    public CaseEvent on(LocalDate day) {
        return CaseEvent.builder(this, day).build();
    }

    /**
     * An event of this type and of one of its kinds.
     *
     * @param day the day on which it happened
     * @param kind the kind
     * @return the event
     * @throws IllegalStateException if the type needs a further day
     */
    public CaseEvent on(LocalDate day, K kind) {
        return CaseEvent.builder(this, day).kind(kind).build();
    }

    /**
     * An event of this type that looks forward to another day.
     *
     * @param day the day on which it was fixed or became known
     * @param ahead the day that lies ahead
     * @return the event, of its default kind
     * @throws IllegalStateException if the type does not look forward, or needs a kind
     */
    public CaseEvent on(LocalDate day, LocalDate ahead) {
        return CaseEvent.builder(this, day).putDays(NamedDay.FOR, ahead).build();
    }

    /**
     * This type, narrowed to some of its kinds.
     *
     * @param first a kind that counts
     * @param more further kinds that count
     * @return the happening
     */
    @SafeVarargs
    public final SomeKinds<K> where(K first, K... more) {
        EnumSet<K> counting = EnumSet.of(first);
        for (K kind : more) {
            counting.add(kind);
        }
        return new SomeKinds<>(this, Sets.immutableEnumSet(counting));
    }

    /**
     * The type itself: as a happening it stands for any of its kinds.
     *
     * @return this
     */
    @Override
    public EventType<K> type() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof EventType<?> that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The stable name.
     *
     * @return the {@link #id()}
     */
    @Override
    public String toString() {
        return id;
    }
}
